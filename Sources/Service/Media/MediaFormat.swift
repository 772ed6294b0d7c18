/// What a file is by its first bytes; only these are kept.
///
/// They are the formats that the channel hands on as pictures, videos and sounds (Cloud API,
/// "Media", read 2026-03-12), and PDF. What a webhook or a server says of a file is no evidence: a
/// page of HTML can call itself a picture.
package enum MediaFormat: CaseIterable, Sendable {
  case jpeg, png, webP, mp4, aac, amr, mp3, ogg, pdf

  /// As many bytes as `init(beginning:)` looks at.
  package static let beginningBytes = 16

  /// The format whose mark stands at the beginning of a file; nil for anything else, an empty file
  /// among it.
  package init?(beginning: [UInt8]) {
    let found = Self.allCases.first { $0.isMarked(beginning) }
    guard let found else { return nil }
    self = found
  }

  /// Whether a file of this format may be what was announced as this MIME type; every format may
  /// be a document, and what was announced as nothing.
  package func isAllowed(as mimeType: String) -> Bool {
    switch mimeType.prefix(while: { $0 != "/" }).lowercased() {
    case "image": [.jpeg, .png, .webP].contains(self)
    case "video": self == .mp4
    case "audio": [.aac, .amr, .mp3, .mp4, .ogg].contains(self)
    default: true
    }
  }

  /// Sources: ITU-T T.81 B.1.1.3; RFC 2083 3.1; RFC 9649 2.4; ISO/IEC 14496-12 4.3 (MP4, 3GPP,
  /// M4A); ISO/IEC 13818-7 6.2 (ADTS); RFC 4867 5.1; ISO/IEC 11172-3 2.4.1.3 and ID3v2.4 3.1 (MP3);
  /// RFC 3533 6; ISO 32000-1 7.5.2.
  private func isMarked(_ bytes: [UInt8]) -> Bool {
    func holds(_ mark: String, at place: Int = 0) -> Bool {
      bytes.dropFirst(place).starts(with: mark.utf8)
    }
    switch self {
    case .jpeg: return bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .png: return bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .webP: return holds("RIFF") && holds("WEBP", at: 8)
    case .mp4: return holds("ftyp", at: 4)
    case .aac: return Self.isSynchronized(bytes, layer: 0, layerBits: 0xF6)
    case .amr: return holds("#!AMR")
    case .mp3: return holds("ID3") || Self.isSynchronized(bytes, layer: 0x02, layerBits: 0xE6)
    case .ogg: return holds("OggS")
    case .pdf: return holds("%PDF-")
    }
  }

  /// Whether an MPEG audio frame of a layer begins here.
  private static func isSynchronized(_ bytes: [UInt8], layer: UInt8, layerBits: UInt8) -> Bool {
    guard bytes.count >= 2 else { return false }
    return bytes[0] == 0xFF && bytes[1] & layerBits == (layerBits & 0xF0) | layer
  }
}
