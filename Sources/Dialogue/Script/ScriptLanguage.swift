package import IndonesianText

/// How the script understands words.
///
/// A class, because each turn hands it on.
package final class ScriptLanguage: Sendable {
  package let vocabulary: Vocabulary
  /// What short messages mean while a question waits.
  package let answers: AnswerLexicon
  /// What sentences mean, in which no synonym of the script stands for the word of an answer.
  package let sentences: AnswerLexicon
  /// Words that may stand around a short answer without changing it.
  package let fillers: WordSet
  /// Words that show that something may be taken back.
  package let corrections: CorrectionSigns
  /// Words of which one stands in a message that gives no name.
  private let nameless: WordSet
  /// Words that say what one wants.
  private let wishes: WordSet

  package init(
    vocabulary: Vocabulary, answers: AnswerLexicon, sentences: AnswerLexicon, fillers: WordSet
  ) {
    self.vocabulary = vocabulary
    self.answers = answers
    self.sentences = sentences
    self.fillers = fillers
    corrections = CorrectionSigns(vocabulary)
    nameless = WordSet(
      SpokenWords.namelessWords.flatMap { vocabulary.phrase($0) }.filter { $0 != .unknown })
    wishes = WordSet(
      SpokenWords.wantingWords.sorted().flatMap { vocabulary.phrase($0) }.filter { $0 != .unknown })
  }

  /// Whether a wish is spoken of that may be denied: a cheap look at the words' numbers.
  ///
  /// - `place`: where what is wished for begins, or the wish itself.
  package func mayDenyWish(_ message: [WordID], before place: Int) -> Bool {
    let wish = wishes.contains(message[place]) ? place : place - 1
    return wish > 0 && wishes.contains(message[wish])
  }

  /// Whether a message may say that no name is to be given: a cheap look at its words' numbers.
  package func mayGiveNoName(_ message: [WordID]) -> Bool {
    message.contains { id in
      id == .unknown || nameless.contains(id) || nameless.contains(vocabulary.root(of: id))
    }
  }
}
