package import Conversations
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

  /// How long a file waits at most for room on our side: the channel keeps it no longer (Cloud API,
  /// "Media", read 2026-03-12).
  static let lifetime: Duration = .seconds(7 * 86_400)
  /// Between two looks whether a file that is held back for a reason of ours can be taken.
  static let holdTime: Duration = .seconds(60)
  /// What is slower gives its place to others: 8 KiB a second, which the poorest line of a server
  /// has, over as long as an overloaded one may pause.
  static let slowest = (bytesPerSecond: 8_192, seconds: 20)

  // What one person may send in a day of `MediaQueue`: several times what a long report needs, and
  // little beside a disk.

  /// Files of one contact on one day.
  package static let filesPerDay = 100
  /// Bytes of one contact on one day, after which no more of its files are begun.
  package static let bytesPerDay = 500 << 20

  /// Whether a file comes after what its contact may send in a day.
  package static func isRefused(_ use: MediaUse) -> Bool {
    use.files > filesPerDay || use.bytes >= bytesPerDay
  }

  /// Said once a day to whom a file was refused.
  package static let refusalNotice =
    "Maaf, hari ini Anda sudah mengirim berkas sebanyak yang dapat kami simpan dalam sehari "
    + "(100 berkas atau 500 MB). Berkas selebihnya tidak kami simpan. Silakan kirim lagi besok."

  /// How long no file is begun after the Graph API was in trouble; then one is, to see.
  static let pauseTime: Duration = .seconds(10)

  /// Whether an answer of the Graph API says nothing of the file that was asked about: our token is
  /// refused, we ask too often, or it is in trouble itself.
  package static func isTrouble(status: Int) -> Bool {
    status == 401 || status == 429 || status >= 500
  }

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

  /// Said once when a file is not of a kind that is kept.
  package static let wrongContentNotice =
    "Maaf, berkas yang Anda kirim tidak dapat kami simpan karena isinya bukan gambar, video, "
    + "suara, atau PDF. Mohon kirim dalam bentuk itu."

  /// What a person is told of a file that was given up for this reason.
  package static func notice(_ reason: String) -> String {
    switch reason {
    case "too_large": tooLargeNotice
    case "wrong_content", "empty": wrongContentNotice
    default: failureNotice
    }
  }

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

  /// What is kept of a file that came, and what is not.
  ///
  /// A right hash says that this is what the person sent, so only then is a wrong content known to
  /// be wrong for ever; without a hash it may also be the page of a server in trouble.
  package static func verdict(
    on file: ReceivedMedia, announced: AnnouncedMedia
  ) -> MediaVerdict {
    var isSent = false
    if let hash = announced.sha256, !hash.isEmpty {
      guard matches(file.sha256, announced: hash) else { return .again("wrong_hash") }
      isSent = true
    } else if let bytes = announced.bytes, bytes != file.bytes {
      return .again("wrong_size")
    }
    let format = MediaFormat(beginning: file.beginning)
    guard let format, format.isAllowed(as: announced.mimeType) else {
      let reason = file.bytes == 0 ? "empty" : "wrong_content"
      return isSent ? .never(reason) : .again(reason)
    }
    return .keep
  }

  /// Whether a file's hash is the one that was announced, in base64 or hexadecimal.
  private static func matches(_ digest: Digest256, announced: String) -> Bool {
    if let hex = Digest256(hex: announced[...]) { return hex == digest }
    guard let bytes = Data(base64Encoded: announced) else { return false }
    return Array(bytes) == digest.bytes
  }
}

/// What was said of a file before it came; nil and empty for what was not said.
package struct AnnouncedMedia: Hashable, Sendable {
  /// In base64 or hexadecimal.
  package var sha256: String?
  package var bytes: Int?
  package var mimeType: String

  package init(sha256: String?, bytes: Int?, mimeType: String) {
    self.sha256 = sha256
    self.bytes = bytes
    self.mimeType = mimeType
  }
}

/// A file as it came.
package struct ReceivedMedia: Hashable, Sendable {
  package var sha256: Digest256
  package var bytes: Int
  /// The first `MediaFormat.beginningBytes`, or all of it.
  package var beginning: [UInt8]

  package init(sha256: Digest256, bytes: Int, beginning: [UInt8]) {
    self.sha256 = sha256
    self.bytes = bytes
    self.beginning = beginning
  }
}

/// What becomes of a file that came, with the reason if it is not kept.
package enum MediaVerdict: Hashable, Sendable {
  case keep
  /// Something else came than was sent; it may come right the next time.
  case again(String)
  /// What the person sent is nothing that is kept.
  case never(String)
}
