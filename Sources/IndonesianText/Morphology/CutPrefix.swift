/// A prefix that is written without its vowel: `trdaftar`, `brdasarkan`, `pngumuman`, `dsebar`.
///
/// Tried on words that are unknown as they are typed. Source: own observation.
enum CutPrefix {
  /// The word with the vowel; nil where it does not begin with such letters.
  static func restored(in word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count >= fewestLetters, let letters = prefix(of: word) else { return nil }
    var whole = Array(word)
    whole.insert(
      letters == 1 ? UInt8(ascii: "i") : UInt8(ascii: "e"), at: 1)
    return whole
  }

  /// Shorter ones are names and abbreviations (`drama`, `brand`).
  private static let fewestLetters = 6

  /// How many letters are left of the prefix: 1 of `di`, more of one with `e`; nil for none.
  private static func prefix(of word: ArraySlice<UInt8>) -> Int? {
    let (first, second) = (word[word.startIndex], word[word.startIndex + 1])
    switch (first, second) {
    // tr, br, pr, mn, mm, pn, pm
    case (0x74, 0x72), (0x62, 0x72), (0x70, 0x72), (0x6D, 0x6E), (0x6D, 0x6D), (0x70, 0x6E),
      (0x70, 0x6D):
      return 2
    // d before another consonant
    case (0x64, 0x62...0x7A): return isVowel(second) || second == 0x72 ? nil : 1
    default: return nil
    }
  }
}
