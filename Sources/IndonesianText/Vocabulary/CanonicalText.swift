/// A message as standard words, each with the reason it was taken for that word.
package struct CanonicalText: Hashable, Sendable {
  /// The standard words in order.
  package let words: [CanonicalWord]
  /// The words' numbers in order.
  package let ids: [WordID]

  init(words: [CanonicalWord]) {
    self.words = words
    ids = words.map(\.id)
  }
}

/// One standard word of a message.
package struct CanonicalWord: Hashable, Sendable {
  /// `WordID.unknown` where the vocabulary does not hold the word.
  package let id: WordID
  /// Why the typed word was taken for this one.
  package let how: Spelling
  /// Indices of `FoldedText.words`; several words of a replacement share one range.
  package let source: Range<Int>

  /// Joins a standard word to the folded words it came from.
  package init(id: WordID, how: Spelling, source: Range<Int>) {
    self.id = id
    self.how = how
    self.source = source
  }
}

/// How a typed word differed from the standard word.
package enum Spelling: UInt8, Hashable, Sendable {
  /// As it stands in the vocabulary, or not known at all.
  case exact
  /// A letter typed twice (`haloo`).
  case squeezed
  /// An informal spelling (`gk` for `tidak`).
  case informal
  /// Doubled with the digit 2 (`hati2`).
  case reduplicated
  /// Replaced by the head of its synonyms.
  case synonym
}
