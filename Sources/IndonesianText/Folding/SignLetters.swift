/// Signs that stand for a letter between two letters: `h@ax` and `$` as s.
///
/// One is made for each message and asked from its beginning to its end, so that no byte is looked
/// at again for each sign before it.
struct SignLetters {
  /// Between the last sign and here nothing decides.
  private var seen = 0

  /// Whether a sign stands between two ASCII letters, and not in a mail address.
  ///
  /// An address has a point before a letter behind the sign; only so many bytes are looked at.
  ///
  /// - `position`: no lower than the last one asked for.
  mutating func isInsideWord(_ source: Span<UInt8>, _ position: Int) -> Bool {
    guard position > 0, position + 1 < source.count, Self.isLetter(source[position - 1]),
      Self.isLetter(source[position + 1])
    else { return false }
    let end = min(source.count, position + Self.longestDomain)
    seen = max(seen, position + 1)
    while seen < end {
      let byte = source[seen]
      if byte <= 0x20 { return true }
      if byte == 0x2E, seen + 1 < source.count, Self.isLetter(source[seen + 1]) { return false }
      seen += 1
    }
    return end == source.count
  }

  /// RFC 1035, section 2.3.4: labels have 63 letters at most.
  private static let longestDomain = 64

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
