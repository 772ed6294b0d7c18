/// Digits that stand for letters inside a word: `k4mu`, `h0ax`.
enum DigitLetters {
  /// The word with its digits as letters, or nil where a digit looks like none.
  ///
  /// Origin: compiled by hand for this project.
  static func plain(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var plain: [UInt8] = []
    plain.reserveCapacity(word.count)
    for byte in word {
      guard byte >= 0x30, byte <= 0x39 else {
        plain.append(byte)
        continue
      }
      guard let letter = letters[Int(byte - 0x30)] else { return nil }
      plain.append(letter)
    }
    return plain
  }

  /// By digit; a 2 doubles the word instead.
  private static let letters: [UInt8?] = [
    0x6F, 0x69, nil, 0x65, 0x61, 0x73, 0x67, 0x74, 0x62, 0x67,
  ]
}
