/// Which words show that a message may take something back.
///
/// Nearly no message does, and to look for these words costs next to nothing, while to spell out
/// the message would take longer than all else in its turn.
package struct CorrectionSigns: Sendable {
  private let ids: WordSet
  private let vocabulary: Vocabulary

  /// Finds the words in the spelling of a vocabulary.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    ids = WordSet(
      Self.words.compactMap { word in
        let ids = vocabulary.phrase(word)
        return ids.count == 1 && ids[0] != .unknown ? ids[0] : nil
      })
  }

  /// Whether one of them may be among the words of a message.
  ///
  /// - Parameters:
  ///   - message: The words' numbers.
  ///   - spelled: The message spelled out, asked for only where a word is not known.
  /// - Returns: False where the message certainly takes nothing back.
  package func areIn(_ message: [WordID], spelled: () -> SpokenWords) -> Bool {
    var hasUnknown = false
    for id in message {
      if id == .unknown {
        hasUnknown = true
      } else if ids.contains(id) || ids.contains(vocabulary.root(of: id)) {
        return true
      }
    }
    // "Ralatnya": a sign with an ending that no vocabulary holds.
    return hasUnknown && Self.areIn(spelled())
  }

  /// Whether one of them is among the words of a message that was spelled out.
  package static func areIn(_ message: SpokenWords) -> Bool {
    message.words.contains { $0.isOne(of: words) }
  }

  private static let words = CorrectionWords.faults
    .union(CorrectionWords.right).union(CorrectionWords.changes).union(CorrectionWords.leads)
    .union(CorrectionWords.denials).union(CorrectionWords.phrases.compactMap(\.first))
}
