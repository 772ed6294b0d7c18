import IndonesianText

extension UnderstandSet {
  /// The options of a menu that a message chooses: `2`, `1,3`, `-` for none, `?1,2` to ask which.
  static let menu = UnderstandSet(
    name: "menu", columns: ["menu", "mode", "masukan"], definitionColumns: MenuDefinitions.columns
  ) { rows in
    let menus = MenuDefinitions(rows).menus
    return { row in
      guard let menu = menus.first(where: { $0.name == row["menu"] }) else { return "-" }
      let number = { (place: Int) in menu.numbers[place] }
      switch menu.matcher.read(row["masukan"], several: row["mode"] == "banyak") {
      case .options(let places): return places.map(number).joined(separator: ",")
      case .ask(let places): return "?" + places.map(number).joined(separator: ",")
      case .nothing: return "-"
      }
    }
  }
}

/// The menus of a file of `--definitions`, ready to be compared with messages.
struct MenuDefinitions: Sendable {
  static let columns = ["menu", "nomor", "judul", "sinonim"]

  struct Menu: Sendable {
    var name: String
    /// By place of the option.
    var numbers: [String] = []
    var titles: [String] = []
    var matcher: OptionMatcher
  }

  /// In the order of the file.
  let menus: [Menu]
  let vocabulary: Vocabulary

  /// Takes rows with these columns.
  init(_ rows: [UnderstandRow]) {
    var order: [String] = []
    var byMenu: [String: [UnderstandRow]] = [:]
    var builder = VocabularyBuilder(.answers)
    for row in rows {
      for name in Self.spellings(row) { builder.intern(name) }
      if byMenu[row["menu"]] == nil { order.append(row["menu"]) }
      byMenu[row["menu"], default: []].append(row)
    }
    vocabulary = builder.build()
    let lexicon = AnswerLexicon(vocabulary)
    menus = order.map { name in
      let rows = byMenu[name] ?? []
      return Menu(
        name: name, numbers: rows.map { $0["nomor"] }, titles: rows.map { $0["judul"] },
        matcher: OptionMatcher(rows.map(Self.spellings), lexicon))
    }
  }

  private static func spellings(_ row: UnderstandRow) -> [String] {
    [row["judul"]] + row["sinonim"].split(separator: ";").map(String.init)
  }
}
