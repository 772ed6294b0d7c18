package import IndonesianText

/// How the script understands words.
///
/// A class, because each turn hands it on.
package final class ScriptLanguage: Sendable {
  package let vocabulary: Vocabulary
  /// Expressions that answer yes (value 1), no (2) or skip (3), whatever is asked.
  package let controls: PhraseTable
  /// Words that may stand around a short answer without changing it.
  package let fillers: WordSet

  package init(vocabulary: Vocabulary, controls: PhraseTable, fillers: WordSet) {
    self.vocabulary = vocabulary
    self.controls = controls
    self.fillers = fillers
  }
}
