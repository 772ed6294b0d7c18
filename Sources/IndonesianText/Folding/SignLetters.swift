/// Signs that stand for a letter between two letters: `h@ax` and `$` as s.
enum SignLetters {
  /// Whether a sign stands between two ASCII letters, and not in a mail address.
  ///
  /// An address has a point before a letter behind the sign; only so many bytes are looked at.
  static func isInsideWord(_ source: Span<UInt8>, _ position: Int) -> Bool {
    guard position > 0, position + 1 < source.count, isLetter(source[position - 1]),
      isLetter(source[position + 1])
    else { return false }
    let end = min(source.count, position + longestDomain)
    for place in (position + 1)..<end {
      let byte = source[place]
      if byte <= 0x20 { return true }
      if byte == 0x2E, place + 1 < source.count, isLetter(source[place + 1]) { return false }
    }
    return end == source.count
  }

  /// The same over an array.
  static func isInsideWord(_ source: [UInt8], _ position: Int) -> Bool {
    isInsideWord(source.span, position)
  }

  /// RFC 1035, section 2.3.4: labels have 63 letters at most.
  private static let longestDomain = 64

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
