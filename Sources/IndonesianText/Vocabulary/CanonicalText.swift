/// A message as standard words, each with the reason it was taken for that word.
package struct CanonicalText: Hashable, Sendable {
  /// The standard words in order.
  package let words: [CanonicalWord]

  init(words: [CanonicalWord]) { self.words = words }

  /// The words' numbers in order.
  package var ids: [WordID] { words.map(\.id) }
}

/// One standard word of a message.
package struct CanonicalWord: Hashable, Sendable {
  /// `WordID.unknown` where the vocabulary does not hold the word.
  package let id: WordID
  /// The word without its affixes: `lapor` for `dilaporin`.
  ///
  /// The word itself where it has none; `WordID.unknown` where no root is known.
  package let root: WordID
  /// Why the typed word was taken for this one.
  package let how: Spelling
  /// Indices of `FoldedText.words`; several words of a replacement share one range.
  package let source: Range<Int>
  /// The word that decided between several meanings, as an index of `FoldedText.words`; nil for
  /// nearly all words.
  package let neighbour: Int?

  /// Joins a standard word to the folded words it came from.
  package init(
    id: WordID, root: WordID, how: Spelling, source: Range<Int>, neighbour: Int? = nil
  ) {
    self.id = id
    self.root = root
    self.how = how
    self.source = source
    self.neighbour = neighbour
  }
}

/// How a typed word differed from the standard word.
package enum Spelling: Hashable, Sendable {
  /// As it stands in the vocabulary, or not known at all.
  case exact
  /// Letters doubled, dropped from speech or typed as digits (`haloo`, `apus`, `k4mu`).
  case letters
  /// Cut short (`gmn` for `bagaimana`).
  case abbreviation
  /// Everyday speech (`gak` for `tidak`).
  case slang
  /// A word of a regional language (`nggih` for `ya`).
  case regional
  /// Only its root is known (`dilaporin`).
  case affixed
  /// Doubled with the digit 2 (`hati2`).
  case reduplicated
  /// Replaced by the head of its synonyms.
  case synonym
  /// Mistyped; hundredths of a slip (`slipCost`).
  case typingError(cost: Int)
}
