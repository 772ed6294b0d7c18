/// A link taken apart, or refused.
struct LinkParts {
  let url: String
  let host: HostName
  /// How many bytes before and after the link are no part of it.
  let lead: Int
  let tail: Int

  init?(_ bytes: [UInt8]) {
    let scheme = Self.findScheme(bytes)
    let start = scheme?.start ?? Self.bareStart(bytes)
    let end = Self.withoutTrailing(bytes, from: start)
    let from = scheme?.end ?? start
    guard from < end, end - start <= LinkCandidate.longestLink else { return nil }
    let body = bytes[from..<end]
    let authority = body.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x5C }
    var user: ArraySlice<UInt8> = []
    var hostPart = authority
    if let at = authority.lastIndex(of: 0x40) {
      guard scheme != nil else { return nil }
      user = authority[...at]
      hostPart = authority[(at + 1)...]
    }
    var port: ArraySlice<UInt8> = []
    if let colon = hostPart.firstIndex(of: 0x3A) {
      port = hostPart[colon...]
      hostPart = hostPart[..<colon]
      guard port.count <= 6, port.dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
        return nil
      }
    }
    guard let host = hostName(hostPart) else { return nil }
    let hasPath = authority.endIndex < end
    guard
      scheme?.isProper == true
        ? Self.isReachable(host) : KnownHosts.isLink(host, hasPath: hasPath || scheme != nil)
    else { return nil }
    self.host = host
    var written = scheme?.name == "http" ? Self.plainBegin : Self.secureBegin
    written.reserveCapacity(written.count + body.count)
    written += user
    written += host.bytes
    written += port
    written += body[authority.endIndex...]
    url = String(decoding: written, as: UTF8.self)
    lead = start
    tail = bytes.count - end
  }

  private static let plainBegin = Array("http://".utf8)
  private static let secureBegin = Array("https://".utf8)

  /// A scheme that no letter or digit touches, and whether it was written as it should be.
  private struct Scheme {
    let name: String
    let start: Int
    let end: Int
    let isProper: Bool
  }

  /// The first scheme: `https://`, `hxxps://`, or one with a slip (`htps://`, `https:/`).
  private static func findScheme(_ bytes: [UInt8]) -> Scheme? {
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 0x3A || byte == 0x2F, index >= 3, isASCIIAlphanumeric(bytes[index - 1]) else {
        continue
      }
      let marks = bytes[index...].prefix { $0 == 0x3A || $0 == 0x2F || $0 == 0x5C }
      guard marks.count >= 2 else { continue }
      let word = lowerASCII(bytes[..<index].suffix(longestScheme))
      guard let found = schemes.first(where: { word.hasSuffix($0.written) }) else { continue }
      let start = index - found.written.utf8.count
      let isProper = found.isProper && marks.elementsEqual([0x3A, 0x2F, 0x2F])
      // `linknyahttps://contoh.id` is a link, `ahttp/b` none.
      if start > 0, !isProper, isASCIIAlphanumeric(bytes[start - 1]) { continue }
      // `https://https://contoh.id`.
      if beginsScheme(bytes[marks.endIndex...]) { continue }
      return Scheme(name: found.name, start: start, end: marks.endIndex, isProper: isProper)
    }
    return nil
  }

  /// Whether a text is a scheme and nothing else, as in `https:// contoh.id`.
  static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= longestScheme + 3, let last = bytes.last,
      last == 0x2F || last == 0x3A || last == 0x5C,
      let scheme = findScheme(Array(bytes))
    else { return false }
    return scheme.start == 0 && scheme.end == bytes.count
  }

  private static let longestScheme = 6
  /// Longer spellings before those that they end in.
  private static let schemes: [(written: String, name: String, isProper: Bool)] = [
    ("hhttps", "https", false), ("htttps", "https", false), ("htpps", "https", false),
    ("httpss", "https", false), ("https", "https", true), ("hxxps", "https", true),
    ("hhtps", "https", false), ("httsp", "https", false), ("htps", "https", false),
    ("hptts", "https", false), ("https", "https", false), ("hhttp", "http", false),
    ("http", "http", true), ("hxxp", "http", true), ("htpp", "http", false),
    ("htp", "http", false), ("ttps", "https", false),
  ]

  /// Where a host without scheme begins: after brackets, quotes and a word such as `link:`.
  private static func bareStart(_ bytes: [UInt8]) -> Int {
    var start = 0
    while start < bytes.count, bytes[start] < 0x80, !isASCIIAlphanumeric(bytes[start]),
      bytes[start] != 0x40
    {
      start += 1
    }
    let word = bytes[start...].prefix { $0 != 0x3A && $0 != 0x2E && $0 != 0x2F && $0 != 0x40 }
    let next = word.endIndex + 1
    if word.endIndex < bytes.count, bytes[word.endIndex] == 0x3A, next < bytes.count,
      isASCIIAlphanumeric(bytes[next])
    {
      return next
    }
    return start
  }

  /// Where the link ends when sentence punctuation and WhatsApp's formatting signs are cut off.
  private static func withoutTrailing(_ bytes: [UInt8], from start: Int) -> Int {
    var end = bytes.count
    let formatted = start > 0 ? bytes[start - 1] : nil
    var balance = 0
    for byte in bytes[start...] { balance += byte == 0x28 ? 1 : byte == 0x29 ? -1 : 0 }
    while end > start {
      let last = bytes[end - 1]
      if last == 0x29 {
        guard balance < 0 else { break }
        balance += 1
      } else if !isTrailing(last), last != formatted {
        break
      }
      end -= 1
    }
    return end
  }

  /// `. , ; : ! ? ' " > ] } * ~` and the grave accent.
  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x22, 0x3E, 0x5D, 0x7D, 0x2A, 0x7E, 0x60: true
    default: false
    }
  }

  /// A name with a letter at its end, or four numbers.
  private static func isReachable(_ host: HostName) -> Bool {
    guard host.isAddress else { return true }
    let labels = host.bytes.split(separator: 0x2E)
    return labels.count == 4
      && labels.allSatisfy { UInt8(String(decoding: $0, as: UTF8.self)) != nil }
  }
}
