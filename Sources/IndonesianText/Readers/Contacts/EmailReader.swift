/// The e-mail address that an answer gives, its domain in lower case, or nil for none or several.
///
/// The form is the one that mailbox providers give out: letters, digits and `. _ % + -` before the
/// sign; labels of a host name after it (RFC 5321 section 4.5.3.1 limits: 64 and 254 bytes).
/// Understood are also `ani at yahoo dot com` and blanks around the signs.
package func readEmail(_ text: String) -> String? {
  let found = findEmails(in: Array(text.utf8))
  return found.count == 1 ? found.first?.address : nil
}

/// An e-mail address and its byte range.
struct FoundEmail {
  let address: String
  let original: Range<Int>
}

/// Whether a sign or word stands in the text that every e-mail address has: a cheap test.
func mayHoldEmail(_ bytes: [UInt8]) -> Bool {
  for (index, byte) in bytes.enumerated() {
    if byte == 0x40 { return true }
    // The letters `at`.
    if byte | 0x20 == 0x61, index + 1 < bytes.count, bytes[index + 1] | 0x20 == 0x74 {
      return true
    }
  }
  return false
}

/// All e-mail addresses of a message in order.
func findEmails(in bytes: [UInt8]) -> [FoundEmail] {
  let parts = blankSeparated(bytes)
  var found: [FoundEmail] = []
  var index = 0
  while index < parts.count {
    guard EmailCandidate.mayBegin(bytes, parts, at: index) else {
      index += 1
      continue
    }
    let candidate = EmailCandidate(bytes, parts, at: index)
    if let address = candidate.address {
      found.append(FoundEmail(address: address, original: candidate.original))
      index += candidate.partCount
    } else {
      index += 1
    }
  }
  return found
}

/// Text that may be an e-mail address: one part of a message, or several that are joined.
private struct EmailCandidate {
  private var text: [UInt8]
  private(set) var partCount = 1
  private let message: [UInt8]
  private let parts: [Range<Int>]
  private let first: Int
  /// Whether the sign was spelled out, which an English word may look like.
  private var isSpelled = false

  /// RFC 5321: no address is longer.
  private static let longestAddress = 254
  /// `ani at yahoo dot co dot id` has the most parts that are joined.
  private static let mostParts = 9

  /// Whether the sign stands in a part, or follows, perhaps spelled out: a cheap test.
  static func mayBegin(_ message: [UInt8], _ parts: [Range<Int>], at index: Int) -> Bool {
    for place in parts[index] {
      switch message[place] {
      case 0x40, 0x28, 0x5B, 0x7B: return true
      default: continue
      }
    }
    guard index + 1 < parts.count else { return false }
    let next = message[parts[index + 1]]
    // `ani @gmail.com`.
    if next.first == 0x40, next.count > 1 { return true }
    return (next.first == 0x40 || signs.contains(next))
      && mayBeHost(message, parts, at: index + 2)
  }

  /// Whether a host may begin with a part: it holds a point or follows one, perhaps spelled out.
  private static func mayBeHost(_ message: [UInt8], _ parts: [Range<Int>], at index: Int) -> Bool {
    guard index < parts.count else { return false }
    for place in parts[index] {
      switch message[place] {
      case 0x2E, 0x28, 0x5B, 0x7B: return true
      default: continue
      }
    }
    guard index + 1 < parts.count else { return false }
    let next = message[parts[index + 1]]
    return next.first == 0x2E || KnownHosts.spelledPoints.contains(next)
  }

  init(_ message: [UInt8], _ parts: [Range<Int>], at index: Int) {
    self.message = message
    self.parts = parts
    first = index
    text = parts[index].count <= Self.longestAddress ? Array(message[parts[index]]) : []
    guard !text.isEmpty else { return }
    replaceBracketed()
    guard text.contains(0x40) || joinSign() else { return }
    // No address has two signs, whatever is joined to it.
    guard text.count(where: { $0 == 0x40 }) == 1 else { return }
    // `ani@yahoo,com`.
    if let comma = text.lastIndex(of: 0x2C), let at = text.firstIndex(of: 0x40), at < comma,
      KnownHosts.isEnding(text[(comma + 1)...])
    {
      text[comma] = 0x2E
    }
    while partCount < Self.mostParts, joinHost() {}
  }

  /// Byte range of all parts.
  var original: Range<Int> {
    parts[first].lowerBound..<parts[first + partCount - 1].upperBound
  }

  var address: String? {
    guard text.contains(0x40) else { return nil }
    let whole = Self.trimmed(text[...])
    guard let sign = whole.firstIndex(of: 0x40), isMailbox(whole[..<sign]),
      let host = hostName(whole[(sign + 1)...]), !host.isAddress, !isSpelled || Self.isKnown(host)
    else { return nil }
    return String(decoding: whole[..<sign], as: UTF8.self) + "@" + host.name
  }

  private func next(_ ahead: Int = 0) -> ArraySlice<UInt8>? {
    let index = first + partCount + ahead
    guard index < parts.count, parts[index].count <= Self.longestAddress else { return nil }
    return message[parts[index]]
  }

  /// `ani @ gmail`, `ani at yahoo`.
  private mutating func joinSign() -> Bool {
    guard let sign = next(), isMailbox(text[...]) else { return false }
    if sign.first == 0x40 {
      // `lihat @ani` names an account.
      guard sign.count == 1 || sign.contains(0x2E) && !isWord(text) else { return false }
      text += sign
      partCount += 1
      isSpelled = true
      return true
    }
    guard Self.signs.contains(sign) else { return false }
    text.append(0x40)
    partCount += 1
    isSpelled = true
    return true
  }

  private func isWord(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { ($0 | 0x20) >= 0x61 } }

  /// The host behind the sign, and points that stand alone or are spelled out.
  private mutating func joinHost() -> Bool {
    guard let part = next(), text.count < Self.longestAddress else { return false }
    let label = text.suffix(while: { $0 != 0x40 && $0 != 0x2E })
    if text.last == 0x40 {
      guard !part.contains(0x40) else { return false }
      text += part
      replaceBracketed()
      partCount += 1
      return true
    }
    if text.last == 0x2E {
      guard KnownHosts.isEnding(part) else { return false }
      text += part
      partCount += 1
      return true
    }
    guard !label.isEmpty else { return false }
    if KnownHosts.spelledPoints.contains(part), let ending = next(1),
      KnownHosts.isEnding(Self.trimmed(ending))
    {
      text += [0x2E] + ending
      partCount += 2
      return true
    }
    if part.first == 0x2E, KnownHosts.isEnding(Self.trimmed(part.dropFirst())) {
      text += part
      partCount += 1
      return true
    }
    return false
  }

  private mutating func replaceBracketed() {
    text = KnownHosts.withPlainPoints(text)
    guard let bracket = text.firstIndex(where: { $0 == 0x28 || $0 == 0x5B || $0 == 0x7B }),
      text[bracket...].contains(where: { $0 == 0x29 || $0 == 0x5D || $0 == 0x7D })
    else { return }
    for sign in Self.bracketedSigns {
      guard let start = text.indices.first(where: { text[$0...].starts(with: sign) }) else {
        continue
      }
      text.replaceSubrange(start..<(start + sign.count), with: [0x40])
    }
  }

  private static func isKnown(_ host: HostName) -> Bool {
    KnownHosts.isEnding(host.lastLabel) && host.platform == .other
  }

  /// Without the punctuation that touches an address; a point before it does not belong there.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first != 0x2E, edgeMarks.contains(first) {
      bytes = bytes.dropFirst()
    }
    while let last = bytes.last, edgeMarks.contains(last) { bytes = bytes.dropLast() }
    // `email:ani@yahoo.com`.
    if let colon = bytes.firstIndex(of: 0x3A), let at = bytes.firstIndex(of: 0x40), colon < at {
      bytes = bytes[(colon + 1)...]
    }
    return bytes
  }

  private static let signs = LabelSet(["at", "(at)", "[at]", "{at}", "et"])
  private static let bracketedSigns: [[UInt8]] = ["(at)", "[at]", "{at}"].map { Array($0.utf8) }
}

extension Array<UInt8> {
  /// The bytes at the end that all satisfy a condition.
  fileprivate func suffix(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, isWanted(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}

private func isMailbox(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard (1...64).contains(bytes.count), bytes.first != 0x2E, bytes.last != 0x2E else {
    return false
  }
  var previous: UInt8 = 0
  for byte in bytes {
    guard isASCIIAlphanumeric(byte) || mailboxMarks.contains(byte) else { return false }
    if byte == 0x2E, previous == 0x2E { return false }
    previous = byte
  }
  return true
}

/// The signs `. _ % + -`.
private let mailboxMarks: [UInt8] = [0x2E, 0x5F, 0x25, 0x2B, 0x2D]

/// Punctuation and WhatsApp's formatting signs that touch an address: `. , ; : ! ? ( ) < > " ' *
/// ~`.
private let edgeMarks: [UInt8] = [
  0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x28, 0x29, 0x3C, 0x3E, 0x22, 0x27, 0x2A, 0x7E, 0x60,
]
