import IndonesianText

extension UnderstandSet {
  /// The options of a menu that a message chooses: `2`, `1,3`, `-` for none, `?1,2` to ask which.
  static let menu = UnderstandSet(
    name: "menu", columns: ["menu", "mode", "masukan"],
    definitionColumns: ["menu", "nomor", "judul", "sinonim"]
  ) { definitions in
    let menus = menus(definitions)
    return { row in
      guard let menu = menus[row["menu"]] else { return "-" }
      let number = { (place: Int) in menu.numbers[place] }
      switch menu.matcher.read(row["masukan"], several: row["mode"] == "banyak") {
      case .options(let places): return places.map(number).joined(separator: ",")
      case .ask(let places): return "?" + places.map(number).joined(separator: ",")
      case .nothing: return "-"
      }
    }
  }

  private static func menus(
    _ definitions: [UnderstandRow]
  ) -> [String: (matcher: OptionMatcher, numbers: [String])] {
    var spellings: [String: [[String]]] = [:]
    var numbers: [String: [String]] = [:]
    var builder = VocabularyBuilder()
    AnswerLexicon.intern(into: &builder)
    for row in definitions {
      let names = [row["judul"]] + row["sinonim"].split(separator: ";").map(String.init)
      for name in names { builder.intern(name) }
      spellings[row["menu"], default: []].append(names)
      numbers[row["menu"], default: []].append(row["nomor"])
    }
    let lexicon = AnswerLexicon(builder.build())
    return Dictionary(
      uniqueKeysWithValues: spellings.map { menu, spellings in
        (menu, (OptionMatcher(spellings, lexicon), numbers[menu] ?? []))
      })
  }
}
