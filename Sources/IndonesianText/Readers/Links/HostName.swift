/// A host name in lower case.
struct HostName: Equatable {
  let name: String
  let labels: [String]

  /// Whether it is a number address such as `1.2.3.4`.
  var isAddress: Bool { labels.last?.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ?? true }
}

/// Reads a host name of two labels at least, or nil.
///
/// RFC 1123 section 2.1: letters, digits and inner hyphens; 63 bytes a label, 253 in all. Letters
/// beyond ASCII are allowed and kept.
func hostName(_ bytes: ArraySlice<UInt8>) -> HostName? {
  guard bytes.count <= 253 else { return nil }
  let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
  guard parts.count >= 2 else { return nil }
  for part in parts {
    guard (1...63).contains(part.count), part.first != 0x2D, part.last != 0x2D else { return nil }
    guard part.allSatisfy({ isASCIIAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F || $0 >= 0x80 })
    else { return nil }
  }
  let labels = parts.map { String(decoding: $0, as: UTF8.self).lowercased() }
  return HostName(name: labels.joined(separator: "."), labels: labels)
}

/// Whether a byte is an ASCII letter or digit.
func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
}
