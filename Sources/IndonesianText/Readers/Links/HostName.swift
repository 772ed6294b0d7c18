/// A host name in lower case, of two labels at least.
struct HostName: Equatable {
  let name: String
  /// The bytes of the name.
  private let bytes: [UInt8]
  /// Where the points stand; never none.
  private let points: [Int]

  fileprivate init(_ bytes: ArraySlice<UInt8>) {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    let name = isASCII ? lowerASCII(bytes) : String(decoding: bytes, as: UTF8.self).lowercased()
    self.name = name
    let lower = Array(name.utf8)
    self.bytes = lower
    points = lower.indices.filter { lower[$0] == 0x2E }
  }

  var labelCount: Int { points.count + 1 }

  var firstLabel: ArraySlice<UInt8> { label(0) }

  var lastLabel: ArraySlice<UInt8> { label(points.count) }

  /// The label before the last one.
  var domain: ArraySlice<UInt8> { label(points.count - 1) }

  func label(_ place: Int) -> ArraySlice<UInt8> {
    let start = place == 0 ? 0 : points[place - 1] + 1
    return bytes[start..<(place < points.count ? points[place] : bytes.count)]
  }

  /// Whether it is a number address such as `1.2.3.4`.
  var isAddress: Bool { lastLabel.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
}

/// Reads a host name of two labels at least, or nil.
///
/// RFC 1123 section 2.1: letters, digits and inner hyphens; 63 bytes a label, 253 in all. Letters
/// beyond ASCII are allowed and kept.
func hostName(_ bytes: ArraySlice<UInt8>) -> HostName? {
  guard bytes.count <= KnownHosts.longestName else { return nil }
  var points = 0
  var length = 0
  var last: UInt8 = 0x2D
  for byte in bytes {
    if byte == 0x2E {
      guard length > 0, last != 0x2D else { return nil }
      points += 1
      length = 0
    } else {
      guard isASCIIAlphanumeric(byte) || byte == 0x5F || byte >= 0x80 || byte == 0x2D && length > 0
      else { return nil }
      length += 1
      guard length <= 63 else { return nil }
    }
    last = byte
  }
  guard points > 0, length > 0, last != 0x2D else { return nil }
  return HostName(bytes)
}

/// Whether a byte is an ASCII letter or digit.
func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
}
