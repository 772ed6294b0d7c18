/// Finds the root of a word.
package struct Stemmer: Sendable {
  /// The stemmer of the language itself, without a script's words.
  package static let core = Stemmer()

  /// The root of a word, or the folded word where none is known.
  package func root(of word: String) -> String { FoldedText(word).text }
}
