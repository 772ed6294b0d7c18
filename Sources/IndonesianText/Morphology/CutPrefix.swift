/// A prefix that is written without its vowel: `trdaftar`, `brdasarkan`, `pngumuman`, `dsebar`.
///
/// Tried on words that are unknown as they are typed. Source: own observation.
enum CutPrefix {
  /// The word with the vowel; nil where it does not begin with such letters.
  static func restored(in word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count >= fewestLetters,
      let vowel = vowel(between: word[word.startIndex], and: word[word.startIndex + 1])
    else { return nil }
    var whole = Array(word)
    whole.insert(vowel, at: 1)
    return whole
  }

  /// Shorter ones are names and abbreviations (`brand`).
  private static let fewestLetters = 6

  /// The vowel that belongs between the first two letters; nil where they are of no prefix.
  private static func vowel(between first: UInt8, and second: UInt8) -> UInt8? {
    switch (first, second) {
    // tr, br, pr, mn, mm, pn, pm
    case (0x74, 0x72), (0x62, 0x72), (0x70, 0x72), (0x6D, 0x6E), (0x6D, 0x6D), (0x70, 0x6E),
      (0x70, 0x6D):
      UInt8(ascii: "e")
    // d before another consonant, but for dr: `dragon`
    case (0x64, 0x62...0x7A) where !isVowel(second) && second != 0x72: UInt8(ascii: "i")
    default: nil
    }
  }
}
