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
  }
  return false
}

/// All links of a message, with every word looked at: the rule that `readLinks` keeps.
package func readLinks(scanning text: String) -> [Link] {
  let bytes = Array(text.utf8)
  let parts = blankSeparated(bytes)
  var links: [Link] = []
  var index = 0
  while index < parts.count {
    let candidate = LinkCandidate(bytes, parts, at: index)
    if let link = candidate.link {
      links.append(link)
      index += candidate.partCount
    } else {
      index += 1
    }
  }
  return links
}

private func blankSeparated(_ bytes: [UInt8]) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start: Int?
  for (index, byte) in bytes.enumerated() {
    if byte <= 0x20 {
      if let from = start { parts.append(from..<index) }
      start = nil
    } else if start == nil {
      start = index
    }
  }
  if let from = start { parts.append(from..<bytes.count) }
  return parts
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
  /// How many points may be spelled out in one host.
  private static let longestChain = 4

  init(_ message: [UInt8], _ parts: [Range<Int>], at index: Int) {
    start = parts[index].lowerBound
    end = parts[index].upperBound
    bytes = parts[index].count <= Self.longestLink * 2 ? Array(message[parts[index]]) : []
    for _ in 0..<Self.longestChain {
      guard !bytes.isEmpty, bytes.count <= KnownHosts.longestName else { break }
      guard let taken = joinNext(message, parts, after: index + partCount - 1) else { break }
      partCount += taken
      end = parts[index + partCount - 1].upperBound
    }
    replaceBracketedPoints()
  }

  /// Joins what follows a spelled-out point, and says how many parts that took.
  private mutating func joinNext(
    _ message: [UInt8], _ parts: [Range<Int>], after last: Int
  ) -> Int? {
    guard last + 1 < parts.count, parts[last + 1].count <= Self.longestLink else { return nil }
    let label = bytes.split(separator: 0x2E).last.map { lowerASCII($0) } ?? ""
    let isPlatform = KnownHosts.platformLabels.contains(label)
    let next = message[parts[last + 1]]
    if bytes.last == 0x2E || next.first == 0x2E {
      let rest = next.first == 0x2E ? next.dropFirst() : next
      guard bytes.last == 0x2E || !rest.isEmpty, isPlatform, beginsWithEnding(rest) else {
        return isPlatform ? joinSpelled(message, parts, last, next) : nil
      }
      bytes = (bytes.last == 0x2E ? bytes : bytes + [0x2E]) + rest
      return 1
    }
    let spelled = lowerASCII(next)
    let isUnmistakable = spelled != "titik" && (partCount > 1 || isHostLabel(label))
    guard isPlatform || isUnmistakable else { return nil }
    return joinSpelled(message, parts, last, next)
  }

  private mutating func joinSpelled(
    _ message: [UInt8], _ parts: [Range<Int>], _ last: Int, _ next: ArraySlice<UInt8>
  ) -> Int? {
    guard KnownHosts.spelledPoints.contains(lowerASCII(next)), last + 2 < parts.count else {
      return nil
    }
    let rest = message[parts[last + 2]]
    guard rest.count <= Self.longestLink, beginsWithEnding(rest) else { return nil }
    bytes += [0x2E] + rest
    return 2
  }

  /// Whether the text begins with an ending such as `com`, alone or before a path or point.
  private func beginsWithEnding(_ text: ArraySlice<UInt8>) -> Bool {
    let label = text.prefix { isASCIIAlphanumeric($0) }
    return KnownHosts.spelledEndings.contains(lowerASCII(label))
  }

  private func isHostLabel(_ label: String) -> Bool {
    label.utf8.count >= 2 && label.utf8.allSatisfy { isASCIIAlphanumeric($0) || $0 == 0x2D }
  }

  /// `contoh[.]id`, `contoh(dot)id`.
  private mutating func replaceBracketedPoints() {
    guard bytes.contains(0x5B) || bytes.contains(0x28) else { return }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let found = KnownHosts.bracketedPoints.first { bytes[index...].starts(with: $0) }
      if let found {
        result.append(0x2E)
        index += found.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    bytes = result
  }

  /// The link, or nil where the text is something else.
  var link: Link? {
    guard bytes.contains(0x2E), let parts = LinkParts(bytes) else { return nil }
    return Link(
      url: parts.url, host: parts.host.name,
      original: (start + parts.lead)..<max(start + parts.lead, end - parts.tail))
  }
}

/// ASCII capitals made small, for comparison with our own lists.
func lowerASCII(_ bytes: some Collection<UInt8>) -> String {
  String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }, as: UTF8.self)
}
