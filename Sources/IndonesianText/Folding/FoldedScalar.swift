/// What one scalar means for the words of a message.
enum FoldedScalar {
  case letter(UInt32)
  case digit(UInt32)
  /// Joins two letters and splits everything else.
  case apostrophe
  /// A combining mark that may compose with the letter before it.
  case accent(UInt32)
  case ignorable
  case separator
  /// A separator beyond ASCII that is white space.
  case blank

  init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: self = .letter(UInt32(byte))
    case 0x41...0x5A: self = .letter(UInt32(byte) + 0x20)
    case 0x30...0x39: self = .digit(UInt32(byte))
    case 0x27: self = .apostrophe
    default: self = .separator
    }
  }

  /// What a scalar beyond ASCII, of either case, stands for; nil where it stands for several.
  ///
  /// Look-alikes are the letters that they look like.
  static func single(_ scalar: UInt32) -> FoldedScalar? { ScalarTable.shared.folded(scalar) }

  /// Whether a scalar beyond ASCII is a sign or a blank.
  static func divides(_ scalar: UInt32) -> Bool { ScalarTable.shared.divides(scalar) }

  /// Blanks and marks that show nothing on their own, for messages of symbols alone.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    if scalar <= 0x20 || scalar == 0x7F { return true }
    return scalar >= 0x80 && ScalarTable.shared.isInvisible(scalar)
  }
}

/// The scalar at a byte position of valid UTF-8, and how many bytes it takes.
///
/// Total: a broken sequence (which a `String` never holds) is one replacement character.
func decodeScalar(_ bytes: [UInt8], at position: Int) -> (scalar: UInt32, length: Int) {
  let first = bytes[position]
  let length: Int
  var scalar: UInt32
  switch first {
  case ..<0x80: return (UInt32(first), 1)
  case 0xC2...0xDF: (length, scalar) = (2, UInt32(first & 0x1F))
  case 0xE0...0xEF: (length, scalar) = (3, UInt32(first & 0x0F))
  case 0xF0...0xF4: (length, scalar) = (4, UInt32(first & 0x07))
  default: return (0xFFFD, 1)
  }
  guard position + length <= bytes.count else { return (0xFFFD, bytes.count - position) }
  for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
  return (scalar, length)
}

/// Writes one scalar as UTF-8; what is not a scalar is left out.
func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
  func append(_ lead: UInt32, _ shift: UInt32) {
    bytes.append(UInt8(truncatingIfNeeded: lead | scalar >> shift))
  }
  func appendRest(_ shift: UInt32) {
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F))
  }
  switch scalar {
  case ..<0x80: append(0, 0)
  case ..<0x800:
    append(0xC0, 6)
    appendRest(0)
  case 0xD800..<0xE000: return
  case ..<0x1_0000:
    append(0xE0, 12)
    appendRest(6)
    appendRest(0)
  case ..<0x11_0000:
    append(0xF0, 18)
    appendRest(12)
    appendRest(6)
    appendRest(0)
  default: return
  }
}
