package import IndonesianText

/// How the script understands words.
package struct ScriptLanguage: Sendable {
  package var vocabulary: Vocabulary
  /// Expressions that answer yes (value 1), no (2) or skip (3), whatever is asked.
  package var controls: PhraseTable
  /// Words that may stand around a short answer without changing it.
  package var fillers: WordSet

  package init(vocabulary: Vocabulary, controls: PhraseTable, fillers: WordSet) {
    self.vocabulary = vocabulary
    self.controls = controls
    self.fillers = fillers
  }
}
