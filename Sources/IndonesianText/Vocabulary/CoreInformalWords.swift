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
    var entries: [Entry] = []
    let (newline, semicolon) = (UInt8(ascii: "\n"), UInt8(ascii: ";"))
    for part in Array(list.utf8).split(whereSeparator: { $0 == newline || $0 == semicolon }) {
      let line = part.drop { $0 == UInt8(ascii: " ") }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        preconditionFailure("an entry of an informal list has a standard and its spellings")
      }
      let standard = String(decoding: line[..<colon], as: UTF8.self)
      for spelling in line[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
        let hasBlank = spelling.contains(UInt8(ascii: "_"))
        let plain =
          hasBlank ? spelling.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...] : spelling
        entries.append(
          Entry(
            spelling: String(decoding: plain, as: UTF8.self), standard: standard, how: how,
            hasBlank: hasBlank))
      }
    }
    return entries
  }
}
