/// All links of a message in order.
///
/// Found are links with a scheme, with `www.`, and bare hosts with a known ending; repaired are
/// `hxxps://`, `contoh[.]id`, `fb dot com` and blanks around the point of a known platform. E-mail
/// addresses, file names, numbers and sentences without a blank (`iya.benar`) are no links.
package func readLinks(_ text: String) -> [Link] {
  mayHoldPoint(text) ? readLinks(scanning: text) : []
}

/// Whether a point stands in the text, or a word for it: every link has one.
private func mayHoldPoint(_ text: String) -> Bool {
  let utf8 = text.utf8Span
  let bytes = utf8.span
  // The last five bytes, small, the newest lowest.
  var last: UInt64 = 0
  for index in bytes.indices {
    if bytes[index] == 0x2E { return true }
    last = (last << 8 | UInt64(bytes[index] | 0x20)) & 0xFF_FFFF_FFFF
    if last & 0xFF_FFFF == 0x646F74 || last == 0x7469_7469_6B { return true }
    // `fb,com`, `tg://`.
    if last & 0xFFFF_FFFF == 0x2C63_6F6D || last & 0xFF_FFFF == 0x74673A { return true }
  }
  return false
}

/// All links of a message, with every word looked at: the rule that `readLinks` keeps.
package func readLinks(scanning text: String) -> [Link] {
  let bytes = Array(text.utf8)
  var parts: [Range<Int>] = []
  for part in blankSeparated(bytes) { separate(bytes, part, into: &parts) }
  var links: [Link] = []
  var index = 0
  while index < parts.count {
    guard LinkCandidate.mayBegin(bytes, parts, at: index) else {
      index += 1
      continue
    }
    let candidate = LinkCandidate(bytes, parts, at: index)
    if let link = candidate.link {
      links.append(link)
      index += candidate.partCount
    } else {
      index += 1
    }
  }
  guard !links.isEmpty, mayHoldEmail(bytes) else { return links }
  let emails = findEmails(in: bytes).map(\.original)
  return links.filter { !overlaps($0.original, emails) }
}

/// Adds the links of `fb.com/a,youtu.be/b` and `https://fb.com/ahttps://fb.com/b` one by one; a
/// comma within a link and the link of a parameter stay.
private func separate(_ bytes: [UInt8], _ part: Range<Int>, into parts: inout [Range<Int>]) {
  var start = part.lowerBound
  defer { parts.append(start..<part.upperBound) }
  guard part.count <= LinkCandidate.longestLink else { return }
  let mostParts = parts.count + LinkCandidate.mostInOnePart
  for index in part where index > start && parts.count < mostParts {
    let byte = bytes[index]
    let isMark = byte == 0x2C || byte == 0x3B
    guard isMark || byte | 0x20 == 0x68, index + 1 < part.upperBound else { continue }
    if isMark {
      guard beginsLink(bytes[(index + 1)..<part.upperBound]) else { continue }
    } else {
      let isInner = isASCIIAlphanumeric(bytes[index - 1])
      guard isInner, beginsScheme(bytes[index..<part.upperBound]) else { continue }
    }
    parts.append(start..<index)
    start = isMark ? index + 1 : index
  }
}

/// Whether a text begins with `http://` or `https://`.
func beginsScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
  beginsWith(bytes, "https://") || beginsWith(bytes, "http://")
}

/// Whether a text begins with these small ASCII letters and signs, in either case.
private func beginsWith(_ bytes: ArraySlice<UInt8>, _ begin: String) -> Bool {
  let begin = begin.utf8Span.span
  guard bytes.count >= begin.count else { return false }
  for place in begin.indices {
    let byte = bytes[bytes.startIndex + place]
    let small = byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    if small != begin[place] { return false }
  }
  return true
}

private func beginsLink(_ bytes: ArraySlice<UInt8>) -> Bool {
  if beginsScheme(bytes) { return true }
  let host = bytes.prefix { $0 != 0x2C && $0 != 0x2F && $0 != 0x3F }
  return hostName(host).map { $0.platform != .other } ?? false
}

func blankSeparated(_ bytes: [UInt8]) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start: Int?
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    let (isBlank, length) = byte < 0xE2 ? (byte <= 0x20, 1) : symbol(bytes, at: index)
    if isBlank {
      if let from = start { parts.append(from..<index) }
      start = nil
    } else if start == nil {
      start = index
    }
    index += length
  }
  if let from = start { parts.append(from..<bytes.count) }
  return parts
}

/// Whether an emoji, a typographic sign or a wide blank stands there, which is part of no link.
private func symbol(_ bytes: [UInt8], at index: Int) -> (isOne: Bool, length: Int) {
  let (scalar, length) = decodeScalar(bytes, at: index)
  return (FoldedScalar.divides(scalar), length)
}

/// Text that may be a link: one part of a message, or several joined by spelled-out points.
struct LinkCandidate {
  /// With the spelled-out points replaced.
  private(set) var bytes: [UInt8]
  private(set) var partCount = 1
  private let start: Int
  private var end: Int

  /// Longer links are refused: 2,048 bytes is the limit browsers and gateways commonly share.
  static let longestLink = 2048
  /// How many links may stand in a text without a blank.
  static let mostInOnePart = 8
  /// How many pieces of a path may stand apart.
  private static let longestPath = 8
  /// How many points may be spelled out in one host.
  private static let longestChain = 4

  /// Whether a link can begin with a part: a cheap test before it is taken apart.
  ///
  /// A point stands in it, or a sign that may be one (`fb,com`, `fb[.]com`) or belong to a scheme;
  /// or one follows, perhaps spelled out. A point at its end ends a sentence, but for `fb. com`.
  static func mayBegin(_ message: [UInt8], _ parts: [Range<Int>], at index: Int) -> Bool {
    var part = parts[index]
    while let last = part.last, message[last] == 0x2E { part = part.dropLast() }
    for place in part {
      switch message[place] {
      case 0x2E, 0x2C, 0x5B, 0x28, 0x7B, 0x3A, 0x2F, 0x5C: return true
      default: continue
      }
    }
    if part != parts[index] { return KnownHosts.platformLabels.contains(message[part]) }
    guard index + 1 < parts.count else { return false }
    let next = message[parts[index + 1]]
    return next.first == 0x2E || KnownHosts.spelledPoints.contains(next)
  }

  init(_ message: [UInt8], _ parts: [Range<Int>], at index: Int) {
    start = parts[index].lowerBound
    end = parts[index].upperBound
    bytes = parts[index].count <= Self.longestLink * 2 ? Array(message[parts[index]]) : []
    joinScheme(message, parts, at: index)
    replaceComma()
    for _ in 0..<Self.longestChain {
      guard !bytes.isEmpty, bytes.count <= KnownHosts.longestName else { break }
      guard let taken = joinNext(message, parts, after: index + partCount - 1) else { break }
      partCount += taken
      end = parts[index + partCount - 1].upperBound
    }
    bytes = KnownHosts.withPlainPoints(bytes)
    joinPath(message, parts, after: index + partCount - 1)
  }

  /// Joins what follows a spelled-out point, and says how many parts that took.
  private mutating func joinNext(
    _ message: [UInt8], _ parts: [Range<Int>], after last: Int
  ) -> Int? {
    guard last + 1 < parts.count, parts[last + 1].count <= Self.longestLink else { return nil }
    let label = lastLabel
    let next = message[parts[last + 1]]
    if bytes.last == 0x2E || next.first == 0x2E {
      let isPlatform = KnownHosts.platformLabels.contains(label)
      let rest = next.first == 0x2E ? next.dropFirst() : next
      guard bytes.last == 0x2E || !rest.isEmpty, isPlatform, beginsWithEnding(rest) else {
        return isPlatform ? joinSpelled(message, parts, last, next) : nil
      }
      bytes = (bytes.last == 0x2E ? bytes : bytes + [0x2E]) + rest
      return 1
    }
    guard KnownHosts.spelledPoints.contains(next) else { return nil }
    let isUnmistakable =
      !(next.count == 5 && beginsWith(next, "titik")) && (partCount > 1 || isHostLabel(label))
    guard isUnmistakable || KnownHosts.platformLabels.contains(label) else { return nil }
    return joinSpelled(message, parts, last, next)
  }

  /// `https:// contoh.id`.
  private mutating func joinScheme(_ message: [UInt8], _ parts: [Range<Int>], at index: Int) {
    guard LinkParts.isScheme(bytes[...]), index + 1 < parts.count,
      parts[index + 1].count <= Self.longestLink
    else { return }
    bytes += message[parts[index + 1]]
    partCount = 2
    end = parts[index + 1].upperBound
  }

  /// `fb,com/akun`.
  private mutating func replaceComma() {
    guard let comma = bytes.firstIndex(of: 0x2C), comma > 0,
      KnownHosts.platformLabels.contains(bytes[..<comma]),
      beginsWithEnding(bytes[(comma + 1)...])
    else { return }
    bytes[comma] = 0x2E
  }

  /// `instagram.com / akun`, `instagram.com slash akun slash p`: a path that stands apart.
  private mutating func joinPath(_ message: [UInt8], _ parts: [Range<Int>], after last: Int) {
    guard last + 1 < parts.count, bytes.count <= KnownHosts.longestName,
      mayBePath(message[parts[last + 1]]), let host = hostName(bytes[...]), host.platform != .other
    else { return }
    var last = last
    for _ in 0..<Self.longestPath {
      guard let (path, taken) = spelledPath(message, parts, after: last),
        bytes.count + path.count <= Self.longestLink
      else { return }
      bytes += path
      partCount += taken
      last += taken
      end = parts[last].upperBound
    }
  }

  /// One more piece of a path and how many parts it stands in; nil where it goes on no further or
  /// another link begins.
  private func spelledPath(
    _ message: [UInt8], _ parts: [Range<Int>], after last: Int
  ) -> (path: [UInt8], taken: Int)? {
    guard last + 1 < parts.count, parts[last + 1].count <= Self.longestLink,
      mayBePath(message[parts[last + 1]])
    else { return nil }
    var path = Array(message[parts[last + 1]])
    var taken = 1
    let word = lowerASCII(path)
    let isGarisMiring =
      word == "garis" && last + 2 < parts.count && lowerASCII(message[parts[last + 2]]) == "miring"
    if isGarisMiring { taken = 2 }
    if word == "/" || word == "slash" || word == "garing" || isGarisMiring {
      guard last + taken + 1 < parts.count else { return nil }
      let piece = message[parts[last + taken + 1]]
      guard !beginsLink(piece) else { return nil }
      path = [0x2F] + piece
      taken += 1
    }
    guard path.first == 0x2F, path.count > 1, path.count <= Self.longestLink else { return nil }
    return (path, taken)
  }

  /// Whether a part begins as `/`, `slash` and `garis` do: a cheap test before the host is read.
  private func mayBePath(_ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first else { return false }
    return first == 0x2F || first | 0x20 == 0x73 || first | 0x20 == 0x67
  }

  private mutating func joinSpelled(
    _ message: [UInt8], _ parts: [Range<Int>], _ last: Int, _ next: ArraySlice<UInt8>
  ) -> Int? {
    guard KnownHosts.spelledPoints.contains(next), last + 2 < parts.count else {
      return nil
    }
    let rest = message[parts[last + 2]]
    guard rest.count <= Self.longestLink else { return nil }
    // `www dot facebook dot com`.
    let isFollowed =
      last + 4 < parts.count && isHostLabel(rest)
      && KnownHosts.spelledPoints.contains(message[parts[last + 3]])
      && beginsWithEnding(message[parts[last + 4]])
    guard isFollowed || beginsWithEnding(rest) else { return nil }
    bytes += [0x2E] + rest
    return 2
  }

  /// Whether the text begins with an ending such as `com`, alone or before a path or point.
  private func beginsWithEnding(_ text: ArraySlice<UInt8>) -> Bool {
    let label = text.prefix { isASCIIAlphanumeric($0) }
    return KnownHosts.spelledEndings.contains(label)
  }

  private func isHostLabel(_ label: ArraySlice<UInt8>) -> Bool {
    label.count >= 2 && label.allSatisfy { isASCIIAlphanumeric($0) || $0 == 0x2D }
  }

  /// What stands between the last points, or behind the last one.
  private var lastLabel: ArraySlice<UInt8> {
    let end = (bytes.lastIndex { $0 != 0x2E } ?? -1) + 1
    let start = (bytes[..<end].lastIndex(of: 0x2E) ?? -1) + 1
    return bytes[start..<end]
  }

  /// A link of Telegram's own scheme: `tg://resolve?domain=akun`.
  private var telegramLink: Link? {
    guard bytes.count > 5, beginsWith(bytes[...], "tg://") else { return nil }
    return Link(
      url: String(decoding: bytes, as: UTF8.self), host: "telegram.org", platform: .telegram,
      original: start..<end)
  }

  /// The link, or nil where the text is something else.
  var link: Link? {
    if let link = telegramLink { return link }
    guard bytes.contains(0x2E), let parts = LinkParts(bytes) else { return nil }
    return Link(
      url: parts.url, host: parts.host.name, platform: parts.host.platform,
      original: (start + parts.lead)..<max(start + parts.lead, end - parts.tail))
  }
}

/// ASCII capitals made small, for comparison with our own lists.
func lowerASCII(_ bytes: some Collection<UInt8>) -> String {
  String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }, as: UTF8.self)
}
