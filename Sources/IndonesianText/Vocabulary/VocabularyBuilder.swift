/// Collects the words of a script beside the informal spellings that everyone uses.
///
/// The order of calls decides the numbers of the words, so the same script gives the same numbers.
package struct VocabularyBuilder: Sendable {
  private var standard = WordTable()
  private var informal: [(spelling: [UInt8], phrase: [UInt8])] = []
  private var synonyms: [(head: FoldedText, members: [FoldedText])] = []

  /// Starts with the core informal words.
  package init() {
    for group in CoreInformalWords.groups {
      let phrase = FoldedText(group.standard)
      add(phrase)
      for spelling in group.spellings.split(separator: " ") {
        informal.append((Array(spelling.utf8), phrase.bytes))
      }
    }
  }

  /// Makes every member mean the head; both may be of several words.
  ///
  /// In a message the longest member wins. A member given for two heads keeps its first head; a
  /// member that is the head itself, or empty, is left out.
  package mutating func addSynonyms(of head: String, _ members: [String]) {
    let head = FoldedText(head)
    let members = members.map { FoldedText($0) }
    synonyms.append((head, members))
    add(head)
    for member in members { add(member) }
  }

  /// Makes the words of a phrase known.
  package mutating func intern(_ phrase: String) { add(FoldedText(phrase)) }

  /// Fixes the vocabulary.
  package func build() -> Vocabulary {
    Vocabulary(standard: standard, informal: informal, synonyms: synonyms)
  }

  private mutating func add(_ phrase: FoldedText) {
    for word in phrase.words { _ = standard.add(phrase.bytes[word.folded]) }
  }
}
