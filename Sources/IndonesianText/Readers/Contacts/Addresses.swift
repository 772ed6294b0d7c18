/// Links, e-mail addresses and account names of a message, in order.
func findAddresses(in text: String) -> [Entity] {
  let bytes = Array(text.utf8)
  let emails = mayHoldEmail(bytes) ? findEmails(in: bytes) : []
  let places = emails.map(\.original)
  var found = emails.map { Entity(value: .email($0.address), original: $0.original) }
  let links = readLinks(text)
  found.reserveCapacity(found.count + links.count)
  for link in links where !overlaps(link.original, places) {
    found.append(Entity(value: .link(link), original: link.original))
  }
  // Links come in order.
  if !emails.isEmpty { found.sort { $0.original.lowerBound < $1.original.lowerBound } }
  let accounts = findAccounts(in: bytes, outside: found.map(\.original))
  guard !accounts.isEmpty else { return found }
  return (found + accounts).sorted { $0.original.lowerBound < $1.original.lowerBound }
}

/// Whether a range shares something with one of several that stand in order.
func overlaps(_ range: Range<Int>, _ ranges: [Range<Int>]) -> Bool {
  var (low, high) = (0, ranges.count)
  while low < high {
    let middle = (low + high) / 2
    if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
  }
  return low < ranges.count && ranges[low].lowerBound < range.upperBound
}

/// Names such as `@ani_sby` that touch nothing before them.
private func findAccounts(in bytes: [UInt8], outside claimed: [Range<Int>]) -> [Entity] {
  var found: [Entity] = []
  var index = 0
  while let at = bytes[index...].firstIndex(of: 0x40) {
    let name = bytes[(at + 1)...].prefix(longestAccount).prefix(while: isAccountByte)
    let end = name.reversed().first { $0 != 0x2E } == nil ? at + 1 : trimmedEnd(name)
    index = max(at + 1, end)
    let touches = at > 0 && (isASCIIAlphanumeric(bytes[at - 1]) || bytes[at - 1] >= 0x80)
    let isFree = !overlaps(at..<(at + 1), claimed)
    guard end - at >= 3, !touches, isFree,
      name.first.map({ isASCIILetter($0) || $0 == 0x5F }) == true
    else { continue }
    let account = String(decoding: bytes[at..<end], as: UTF8.self)
    found.append(Entity(value: .account(account), original: at..<end))
  }
  return found
}

/// Where the name ends without the points behind it.
private func trimmedEnd(_ name: ArraySlice<UInt8>) -> Int {
  (name.lastIndex { $0 != 0x2E } ?? name.startIndex - 1) + 1
}

/// The platforms allow 30 characters at most.
private let longestAccount = 30

private func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// Letters, digits, `_` and `.`.
private func isAccountByte(_ byte: UInt8) -> Bool {
  isASCIIAlphanumeric(byte) || byte == 0x5F || byte == 0x2E
}
