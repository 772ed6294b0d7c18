/// Finds the root of a word by taking affixes away in every way that the rules allow.
///
/// A word that is a root itself stays (`makan`, `berita`). Otherwise each way of taking off
/// particle, clitic, ending and up to three prefixes that leaves a known root is a candidate; the
/// one with the longest root and the fewest and most usual affixes wins. Example: `berikan` is
/// `beri` + kan (4 letters, an ending) and ber + `ikan` (4 letters, a prefix, which costs more).
/// Every way is at most a few dozen look-ups, so the cost has a limit for each word.
///
/// Sources of the rules: the affix tables of "Tata Bahasa Baku Bahasa Indonesia" (4th edition,
/// 2017), and spoken forms by own observation.
///
/// A class: it is shared by all words and never copied.
package final class Stemmer: Sendable {
  let table: CoreTable

  /// The stemmer of the language itself, without a script's words.
  package static let core = CoreWords.shared.stemmer

  init(_ table: CoreTable) { self.table = table }

  /// Words longer than this are nobody's.
  private static let longestWord = SegmentSearch.mostLetters

  /// The most likely way to take a folded word apart, or nil where no known root is left.
  func segmentation(of word: ArraySlice<UInt8>) -> Segmentation? {
    // Roots and prefixes begin with ASCII letters.
    guard word.count >= 2, word.count <= Self.longestWord, word.first ?? 0x80 < 0x80 else {
      return nil
    }
    var search = SegmentSearch(word, self)
    return search.run()
  }

  /// The number of a folded word's root, or nil where none is known.
  func root(of word: ArraySlice<UInt8>) -> WordID? { segmentation(of: word)?.root }
}
