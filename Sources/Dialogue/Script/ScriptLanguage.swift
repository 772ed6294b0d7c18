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
  }

  /// Whether a message may say that no name is to be given: a cheap look at its words' numbers.
  package func mayGiveNoName(_ message: [WordID]) -> Bool {
    message.contains { id in
      id == .unknown || nameless.contains(id) || nameless.contains(vocabulary.root(of: id))
    }
  }
}
