/// Informal spellings that mean one standard word (or phrase) wherever they stand.
///
/// One that has several meanings (`dr` is "dari" or "dokter") always takes the commonest. Particles
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
    for entry in entries where !entry.spelling.contains(" ") {
      if spellings[entry.standard] == nil { order.append(entry.standard) }
      spellings[entry.standard, default: []].append(entry.spelling)
    }
    return order.map { ($0, (spellings[$0] ?? []).joined(separator: " ")) }
  }()

  /// Every spelling with its standard and what kind of spelling it is, in the order of the lists.
  static let entries: [(spelling: String, standard: String, how: Spelling)] =
    lists.flatMap { list, how in entries(of: list, how) }

  private static let lists: [(text: String, how: Spelling)] = [
    (InformalLists.abbreviations, .abbreviation), (InformalLists.slang, .slang),
    (InformalLists.regional, .regional), (InformalLists.indoCollex, .slang),
  ]

  /// An entry of a list is `standard: spelling spelling`; a low line stands for a blank inside a
  /// spelling.
  private static func entries(
    of list: String, _ how: Spelling
  ) -> [(spelling: String, standard: String, how: Spelling)] {
    list.split(whereSeparator: { $0 == "\n" || $0 == ";" }).flatMap { entry in
      let line = entry.drop { $0 == " " }
      let parts = line.split(separator: ":", maxSplits: 1)
      precondition(
        parts.count == 2, "an entry of an informal list has a standard and its spellings")
      return parts[1].split(separator: " ").map { spelling in
        (String(spelling.map { $0 == "_" ? " " : $0 }), String(parts[0]), how)
      }
    }
  }
}
