extension Stemmer {
  /// The root of a word as text; the folded word where none is known.
  ///
  /// Doubled words (`menakut-nakuti`, `foto2`) have one root; so has a word whose prefix or clitic
  /// stands apart (`di-share`, `link nya`).
  package func root(of word: String) -> String {
    let text = FoldedText(word)
    let vocabulary = Vocabulary.core
    let roots = vocabulary.canonicalize(text).words.flatMap { word -> [String] in
      let exact = word.source.compactMap { place in
        root(of: text.bytes[text.words[place].folded])
      }
      if exact.count == word.source.count { return exact.map(vocabulary.word) }
      return word.root == .unknown ? word.source.map(text.word) : [vocabulary.word(word.root)]
    }
    guard let first = roots.first else { return "" }
    return roots.allSatisfy { $0 == first } ? first : roots.joined(separator: " ")
  }
}
