/// A host name in lower case, of two labels at least.
struct HostName: Equatable {
  let bytes: [UInt8]
  let labelCount: Int
  /// Where the last two labels begin.
  private let domainStart: Int
  private let endingStart: Int

  fileprivate init(_ bytes: ArraySlice<UInt8>) {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    let lower =
      isASCII
      ? bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
      : Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    var starts = (domain: 0, ending: 0)
    var labels = 1
    for place in lower.indices where lower[place] == 0x2E {
      starts = (starts.ending, place + 1)
      labels += 1
    }
    self.bytes = lower
    labelCount = labels
    (domainStart, endingStart) = starts
  }

  var name: String { String(decoding: bytes, as: UTF8.self) }

  var firstLabel: ArraySlice<UInt8> { bytes.prefix { $0 != 0x2E } }

  var lastLabel: ArraySlice<UInt8> { bytes[endingStart...] }

  /// The label before the last one.
  var domain: ArraySlice<UInt8> { bytes[domainStart..<(endingStart - 1)] }

  /// Who runs it: the hosts that are known have two labels.
  var platform: LinkPlatform { LinkPlatform(domain: bytes[domainStart...]) }

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
