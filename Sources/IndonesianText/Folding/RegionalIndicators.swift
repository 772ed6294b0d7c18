/// The letters of which flags are made (U+1F1E6 to U+1F1FF), also used to dress up words.
enum RegionalIndicators {
  /// Bytes of one in UTF-8.
  static let byteCount = 4

  static func isOne(_ scalar: UInt32) -> Bool { scalar >= 0x1F1E6 && scalar <= 0x1F1FF }

  static func letter(_ scalar: UInt32) -> FoldedScalar { .letter(scalar - 0x1F1E6 + 0x61) }

  /// Where a row of them ends.
  static func end(in source: [UInt8], from start: Int) -> Int {
    var end = start
    while end < source.count, isOne(decodeScalar(source, at: end).scalar) { end += byteCount }
    return end
  }
}
