import Conversations
package import Cryptography
import Dialogue
import FoundationEssentials
package import HTTPTransport
import WhatsApp

/// The decisions of a download, without any I/O.
package enum MediaRules {
  /// The largest file that is taken: the channel's limit of a document (Cloud API, "Media", read
  /// 2026-03-12).
  package static let bytes = 100 << 20
  /// How long the address in a webhook is used; Meta says five minutes.
  static let addressLifetime: Duration = .seconds(240)
  /// Tries of one file before the person is asked to send it again.
  static let tries = 6

  /// When a file is tried again, by the tries so far: 1 s, 4 s, 16 s, 64 s, then five minutes.
  package static func wait(tries: Int) -> Duration {
    min(.seconds(1 << (2 * min(max(tries, 0), 5))), .seconds(300))
  }

  /// Said once when a file could not be had.
  package static let failureNotice =
    "Maaf, berkas yang Anda kirim tidak berhasil kami simpan. Mohon kirim sekali lagi."

  /// Said once when a file is too large.
  package static let tooLargeNotice =
    "Maaf, berkas yang Anda kirim terlalu besar untuk kami simpan (paling besar 100 MB). "
    + "Mohon kirim berkas yang lebih kecil."

  /// Where a file may be fetched; nil for nowhere.
  ///
  /// Only from a host of the list, encrypted and at a public address; a loopback host of the list
  /// (tests) may do without both.
  package static func destination(
    of url: String, hosts: [Settings.MediaHost]
  ) -> HTTPCall.Destination? {
    let isSecure = url.hasPrefix("https://")
    guard isSecure || url.hasPrefix("http://") else { return nil }
    let authority = url.dropFirst(isSecure ? 8 : 7).prefix { !"/?#".contains($0) }.lowercased()
    // A name before an @ would make the host look like another.
    guard !authority.isEmpty, authority.utf8.allSatisfy(isHostByte) else { return nil }
    for host in hosts where authority == host.host + (host.port.map { ":\($0)" } ?? "") {
      if host.isLoopback { return .loopbackOnly }
      return isSecure ? .publicOnly : nil
    }
    return nil
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-.[]:".utf8.contains(byte)
    }
  }

  /// Whether a file's hash is the one that was announced, in base64 or hexadecimal; a file without
  /// one is taken as it is.
  package static func matches(_ digest: Digest256, announced: String?) -> Bool {
    guard let announced, !announced.isEmpty else { return true }
    if let hex = Digest256(hex: announced[...]) { return hex == digest }
    guard let bytes = Data(base64Encoded: announced) else { return false }
    return Array(bytes) == digest.bytes
  }
}
