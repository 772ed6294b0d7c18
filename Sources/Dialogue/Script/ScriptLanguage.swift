package import IndonesianText

/// How the script understands words.
///
/// A class, because each turn hands it on.
package final class ScriptLanguage: Sendable {
  package let vocabulary: Vocabulary
  /// What short messages mean while a question waits.
  package let answers: AnswerLexicon
  /// Words that may stand around a short answer without changing it.
  package let fillers: WordSet
  /// Words that show that something may be taken back.
  package let corrections: CorrectionSigns

  package init(vocabulary: Vocabulary, answers: AnswerLexicon, fillers: WordSet) {
    self.vocabulary = vocabulary
    self.answers = answers
    self.fillers = fillers
    corrections = CorrectionSigns(vocabulary)
  }
}
