/// 32 bytes that a SHA-256 or an HMAC-SHA256 gave.
///
/// `==` may stop early: compare a code that someone sent with `isEqualInConstantTime`.
package struct Digest256: Hashable, Sendable {
  /// How many bytes a digest has.
  package static let byteCount = 32

  /// Always `byteCount` bytes.
  package let bytes: [UInt8]

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 hexadecimal digits of either case and nothing else; nil for anything else.
  package init?(hex: Substring) {
    let digits = hex.utf8.span
    guard digits.count == 2 * Self.byteCount else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = hexDigit(digits[place]), let low = hexDigit(digits[place + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// 64 small hexadecimal digits.
  package var hex: String { hexText(bytes) }

  /// Whether both are the same, in a time that does not depend on where they differ.
  package func isEqualInConstantTime(to other: Digest256) -> Bool {
    constantTimeEqual(bytes, other.bytes)
  }
}

/// Two small hexadecimal digits for each byte.
package func hexText(_ bytes: some Collection<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

private func hexDigit(_ character: UInt8) -> UInt8? {
  switch character {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
  default: nil
  }
}
