/// Finds the term that an unknown word must be with a typing error.
struct NearTerms: Sendable {
  private let words: MisspeltWords
  /// By spelling.
  private let terms: [Int32]

  /// Knows the words of the utterances (`forms`) and every word of the vocabulary that stands for a
  /// term.
  init(_ vocabulary: Vocabulary, forms: [WordID], _ term: (WordID) -> Int32?) {
    var spellings: [String] = []
    var terms: [Int32] = []
    let isSaid = WordSet(forms)
    for number in 1..<UInt32(vocabulary.wordCount + 1) {
      let id = WordID(rawValue: number)
      let root = vocabulary.root(of: id)
      guard root == id || isSaid.contains(id), let term = term(id) else { continue }
      spellings.append(vocabulary.word(id))
      terms.append(term)
    }
    words = MisspeltWords(spellings, .sentences)
    self.terms = terms
  }

  /// The term with how sure it is, of 100; nil where no word is near enough.
  ///
  /// - `looks`: counts the words that were looked for (`Vocabulary.mostMisspelt`).
  func term(
    of folded: FoldedText, _ source: Range<Int>, counted looks: inout Int
  ) -> (term: Int32, quality: Int32)? {
    guard source.count == 1, looks < Vocabulary.mostMisspelt,
      Vocabulary.isOfLetters(folded.bytes[folded.words[source.lowerBound].folded])
    else { return nil }
    looks += 1
    return words.nearest(to: folded.word(source.lowerBound)).first.map {
      (terms[$0.place], Int32($0.quality))
    }
  }
}
