/// Names of regions, found by their letters without the blanks.
///
/// Example: `lubuklinggau` is found for "Lubuk Linggau", "lubuklinggau" and "LUBUK-LINGGAU".
final class RegionIndex: Sendable {
  /// What a name stands for.
  struct Entry: Sendable {
    /// Numbers of regions; several where the name alone does not say which.
    var places: [Int]
    var how: RegionMention.How
    var need: RegionMention.Need
  }

  static let shared = RegionIndex(RegionAtlas.shared)

  private let table: WordTable
  private let entries: [Entry]
  /// Names that typing errors are compared with, as entries.
  private let longNames: [Int]
  private let misspelt: MisspeltWords
  /// The same by their consonants.
  private let consonants: ConsonantIndex
  private let composition: RegionComposition
  /// The first two letters of every name, a bit for each pair there can be.
  private let beginnings: [UInt64]

  private init(_ atlas: RegionAtlas) {
    var builder = Builder()
    for (place, region) in atlas.regions.enumerated() { builder.add(region, place) }
    builder.addAliases(RegionAliases.clear, atlas, need: .nothing)
    builder.addAliases(RegionAliases.inContext, atlas, need: .context)
    builder.markWords()
    table = builder.table
    entries = builder.entries
    let long = (0..<builder.entries.count)
      .filter { builder.table.bytes($0).count >= 4 && !builder.isShort[$0] }
    longNames = long
    var names = WordTable()
    for entry in long { _ = names.add(builder.table.bytes(entry)) }
    misspelt = MisspeltWords(names, .regions)
    consonants = ConsonantIndex(long.map { (builder.table.bytes($0), $0) })
    composition = RegionComposition(atlas.regions)
    var beginnings: [UInt64] = Array(repeating: 0, count: 1 << 10)
    for entry in 0..<builder.entries.count {
      let beginning = Int(Self.beginning(builder.table.bytes(entry)))
      beginnings[beginning >> 6] |= 1 << UInt64(beginning & 63)
    }
    self.beginnings = beginnings
  }

  /// Whether some name begins like this word; most words begin none.
  func mayBegin(_ word: ArraySlice<UInt8>) -> Bool {
    let beginning = Int(Self.beginning(word))
    return beginnings[beginning >> 6] & (1 << UInt64(beginning & 63)) != 0
  }

  private static func beginning(_ word: ArraySlice<UInt8>) -> UInt16 {
    word.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// The longest name, in letters.
  static let longestName = 44

  func entry(of name: ArraySlice<UInt8>) -> Entry? { entry(of: name.span) }

  func entry(of name: Span<UInt8>) -> Entry? {
    name.count > Self.longestName ? nil : entry(of: name, hash: WordTable.hash(name))
  }

  /// What a name stands for of which `hash` is the hash.
  func entry(of name: Span<UInt8>, hash: UInt64) -> Entry? {
    let entry = table.find(name, hash: hash)
    return entry < 0 ? nil : entries[entry]
  }

  /// Three consonants could be anything: those in use are aliases.
  private static let fewestConsonants = 4

  /// The regions that a name made of shortened words means (`jaktim`, `lampung tgh`).
  ///
  /// - `hash`: of the name (`WordTable.hash`).
  func composed(_ name: Span<UInt8>, hash: UInt64) -> Entry? {
    let places = composition.places(of: name, hash: hash)
    return places.isEmpty
      ? nil : Entry(places: places, how: .composed, need: name.count < 6 ? .context : .nothing)
  }

  /// Whether a word is long enough and has no vowel, so that it can be a name's consonants.
  static func isConsonantal(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= fewestConsonants && word.allSatisfy(\.isConsonant)
  }

  /// The regions whose name has these consonants (`jmbr`, `srby`); nil for several names.
  func consonantal(_ word: ArraySlice<UInt8>) -> Entry? {
    guard Self.isConsonantal(word) else { return nil }
    let found = consonants.nearest(to: word, leavingOut: word.count - 3)
    guard let first = found.first, found.allSatisfy({ entries[$0].places == entries[first].places })
    else { return nil }
    return Entry(places: entries[first].places, how: .consonants, need: .context)
  }

  /// The regions whose name this is with typing errors; of equally near ones all.
  func misspelled(_ text: String) -> Entry? {
    let nearest = misspelt.nearest(to: text)
    guard let cost = nearest.first?.cost else { return nil }
    var places: [Int] = []
    for match in nearest {
      for place in entries[longNames[match.place]].places where !places.contains(place) {
        places.append(place)
      }
    }
    return Entry(places: places, how: .slip(cost: cost), need: .context)
  }
}

/// Collects the names.
private struct Builder {
  var table = WordTable()
  var entries: [RegionIndex.Entry] = []
  /// Abbreviations: no misspelling is looked for.
  var isShort: [Bool] = []

  mutating func add(_ region: Region, _ place: Int) {
    let folded = FoldedText(region.name)
    let words = folded.words.map { folded.bytes[$0.folded] }
    add(Array(words.joined())[...], [place], .official, need: .nothing, isShort: false)
    let first = words[0]
    let isIslands = first.elementsEqual("kepulauan".utf8) || first.elementsEqual("pulau".utf8)
    if words.count > 1, region.level == .regency, isIslands {
      let name = Array(words.dropFirst().joined())
      add(name[...], [place], .official, need: .nothing, isShort: false)
    } else if first.elementsEqual("daerah".utf8), let bare = words.last {
      add(bare, [place], .official, need: .nothing, isShort: false)
    }
  }

  mutating func addAliases(_ lines: String, _ atlas: RegionAtlas, need: RegionMention.Need) {
    // The words of an item; the last one is its codes.
    var name: [UInt8] = []
    CoreExpressions.eachPart(of: lines) { item in
      name.removeAll(keepingCapacity: true)
      var words = 0
      var last = 0
      eachWord(of: item) { word in
        words += 1
        last = word.count
        for place in word.indices { name.append(word[place]) }
      }
      guard words > 1 else { return }
      let codes = name.suffix(last)
      name.removeLast(last)
      let places = codes.split(separator: UInt8(ascii: "|")).compactMap {
        atlas.place(String(decoding: $0, as: UTF8.self))
      }
      add(name[...], places, .alias, need: need, isShort: name.count < 7 && words == 2)
    }
  }

  /// An official name is never given to other regions by an alias.
  private mutating func add(
    _ name: ArraySlice<UInt8>, _ places: [Int], _ how: RegionMention.How,
    need: RegionMention.Need, isShort: Bool
  ) {
    let entry = table.add(name)
    if entry == entries.count {
      entries.append(RegionIndex.Entry(places: places, how: how, need: need))
      self.isShort.append(isShort)
    } else if how == .official {
      entries[entry].places += places
    }
  }

  mutating func markWords() {
    eachWord(of: EverydayWords.alsoWords) { word in
      if let entry = table.find(word) { entries[entry].need = .context }
    }
  }
}
