/// Informal spellings that mean one standard word (or phrase) wherever they stand.
///
/// One that has several meanings (`dr` is "dari" or "dokter") takes the commonest, unless a
/// neighbour tells (`AmbiguousSpellings`). Particles
/// such as `nih` and `dong` are no spellings: see `CoreExpressions.fillers` and `StandardText`.
///
/// Origin: compiled by hand for this project; a part of the everyday and the cut words was chosen
/// from IndoCollex (see `IndoCollexWords`).
package enum CoreInformalWords {
  /// A standard word or phrase and its informal spellings, divided by single spaces.
  package typealias Group = (standard: String, spellings: String)

  /// No spelling stands twice, and none is a standard word of another group; spellings of several
  /// words are left out.
  package static let groups: [Group] = {
    var order: [String] = []
    var spellings: [String: [String]] = [:]
    for entry in entries where !entry.hasBlank {
      if spellings[entry.standard] == nil { order.append(entry.standard) }
      spellings[entry.standard, default: []].append(entry.spelling)
    }
    return order.map { ($0, (spellings[$0] ?? []).joined(separator: " ")) }
  }()

  /// A spelling with its standard and what kind of spelling it is.
  struct Entry: Sendable {
    var spelling: String
    var standard: String
    var how: Spelling
    /// Whether the spelling is of several words.
    var hasBlank: Bool
  }

  /// Every spelling, in the order of the lists.
  static let entries: [Entry] = lists.flatMap { list, how in entries(of: list, how) }

  private static let lists: [(text: String, how: Spelling)] = [
    (InformalLists.abbreviations, .abbreviation), (InformalLists.slang, .slang),
    (InformalLists.regional, .regional), (InformalLists.coastal, .regional),
    (InformalLists.indoCollex, .slang), (PlaceWords.glued, .slang),
  ]

  /// An entry of a list is `standard: spelling spelling`; a low line stands for a blank inside a
  /// spelling.
  private static func entries(of list: String, _ how: Spelling) -> [Entry] {
    let bytes = Array(list.utf8)
    var entries: [Entry] = []
    entries.reserveCapacity(bytes.count / 8)
    var standard: String?
    var start = 0
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : UInt8(ascii: "\n")
      switch byte {
      case UInt8(ascii: ":"):
        standard = String(decoding: bytes[start..<place], as: UTF8.self)
        start = place + 1
      case UInt8(ascii: " "), UInt8(ascii: ";"), UInt8(ascii: "\n"):
        guard let known = standard else {
          // A standard may be of several words, and blanks stand before it.
          precondition(byte == UInt8(ascii: " ") || place == start, "an entry has a standard")
          if place == start { start = place + 1 }
          continue
        }
        if place > start { entries.append(entry(bytes[start..<place], known, how)) }
        start = place + 1
        if byte != UInt8(ascii: " ") { standard = nil }
      default: continue
      }
    }
    return entries
  }

  private static func entry(
    _ spelling: ArraySlice<UInt8>, _ standard: String, _ how: Spelling
  ) -> Entry {
    let line = UInt8(ascii: "_")
    let hasBlank = spelling.contains(line)
    let letters = hasBlank ? spelling.map { $0 == line ? 0x20 : $0 }[...] : spelling
    return Entry(
      spelling: String(decoding: letters, as: UTF8.self), standard: standard, how: how,
      hasBlank: hasBlank)
  }
}
