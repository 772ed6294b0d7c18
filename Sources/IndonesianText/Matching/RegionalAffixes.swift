/// Affixes of regional languages on words that Indonesian shares with them: `prosese`, `buktina`,
/// `dilaporke`, `malapor`, `ngalaporkeun`.
///
/// They are tried on unknown words only, so no Indonesian word is read otherwise because of them.
///
/// Origin: compiled by hand for this project (Javanese, Sundanese, Minangkabau, Betawi,
/// Banjarese, Balinese, Madurese, Batak).
enum RegionalAffixes {
  private static let endings = [
    "nipun", "ipun", "akeun", "keun", "aken", "akan", "aghi", "agi", "ake", "kno", "hon", "ang",
    "ke", "no", "nyo", "nye", "ne", "na", "kon", "eun", "ku", "mu", "e", "o",
  ].map { Array($0.utf8) }
  private static let prefixes = [
    "dipun", "mang", "nga", "ma", "ba", "ka", "pa", "tak", "dak", "di",
  ].map { Array($0.utf8) }
  /// Less is no word.
  private static let shortestRest = 4

  /// The root of a word without such affixes, or nil where none is known.
  static func root(of word: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> WordID? {
    guard word.count > shortestRest, word.count <= longestWord else { return nil }
    for ending in endings
    where word.count >= ending.count + shortestRest
      && word.suffix(ending.count).elementsEqual(ending)
    {
      let rest = word.dropLast(ending.count)
      if let root = vocabulary.root(ofTyped: rest) ?? withoutPrefix(rest, vocabulary) {
        return root
      }
    }
    return withoutPrefix(word, vocabulary)
  }

  private static let longestWord = 24

  private static func withoutPrefix(
    _ word: ArraySlice<UInt8>, _ vocabulary: Vocabulary
  ) -> WordID? {
    for prefix in prefixes
    where word.count >= prefix.count + shortestRest && word.starts(with: prefix) {
      if let root = vocabulary.root(ofTyped: word.dropFirst(prefix.count)) { return root }
    }
    return nil
  }
}
