/// Every spelling of the language itself in one table: a look-up says all that is known of a word.
///
/// The entries stand in this order: roots, aliases (`ketahui`, whose root is `tahu`), other
/// standard words (`laporan`), explicit informal spellings (`gk`), spoken variants of roots
/// (`apus`). A standard word's number is its entry plus one, in every vocabulary; so the table is
/// made once and shared by all scripts.
struct CoreTable: Sendable {
  /// What a spelling stands for.
  struct Meaning: Sendable {
    /// Range in `phrases`.
    var start: Int32
    var end: Int32
    var how: Spelling

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  private(set) var words = WordTable()
  private(set) var rootCount = 0
  private(set) var aliasEnd = 0
  private(set) var standardCount = 0
  private(set) var informalEnd = 0
  /// By entry less `rootCount`.
  private(set) var aliasRoots: [WordID] = []
  /// By entry less `meaningsOffset`; those of `replacements` stand before.
  private var meanings: [Meaning] = []
  private var meaningsOffset = 0
  private(set) var phrases: [WordID] = []
  /// By entry, the place in `meanings` of a root that usually stands for another word (`aku` for
  /// `saya`), or -1; it stays a root under affixes (`mengaku`).
  private var replacements: [Int32] = []
  /// Spellings of several words, with what replaces them.
  private(set) var spokenPhrases: [(words: [WordID], standard: [WordID], how: Spelling)] = []

  init() {
    words.reserveCapacity(words: 60_000, bytes: 500_000)
    for list in RootWords.all { eachWord(of: list) { _ = words.add($0) } }
    let aliases = RootAliases.entries
    for alias in aliases { _ = words.add(Array(alias.root.utf8)[...]) }
    rootCount = words.count
    for alias in aliases {
      let count = words.count
      if words.add(Array(alias.word.utf8)[...]) == count {
        aliasRoots.append(id(of: alias.root) ?? .unknown)
      }
    }
    aliasEnd = words.count
    addStandardWords()
    standardCount = words.count
    replacements = Array(repeating: -1, count: standardCount)
    addInformalWords()
    informalEnd = words.count
    addVariants()
  }

  private mutating func addStandardWords() {
    for list in [FrequentWords.byFrequency, FrequentWords.particles] + CoreExpressions.fillers {
      eachWord(of: list) { _ = words.add($0) }
    }
    let entries = CoreInformalWords.entries
    for entry in entries { eachWord(of: entry.standard) { _ = words.add($0) } }
    // A word of a spoken phrase that is a spelling itself ("gak papa") must not become standard.
    let spellings = Set(entries.map(\.spelling))
    for entry in entries where entry.spelling.contains(" ") {
      for word in entry.spelling.split(separator: " ") where !spellings.contains(String(word)) {
        _ = words.add(Array(word.utf8)[...])
      }
    }
  }

  private mutating func addInformalWords() {
    let entries = CoreInformalWords.entries
    for entry in entries where !entry.spelling.contains(" ") {
      let spelling = Array(entry.spelling.utf8)[...]
      if let root = words.find(spelling), root < standardCount {
        replacements[root] = Int32(truncatingIfNeeded: meanings.count)
        addMeaning(ids(of: entry.standard), entry.how)
      }
    }
    meaningsOffset = standardCount - meanings.count
    for entry in entries where !entry.spelling.contains(" ") {
      add(Array(entry.spelling.utf8)[...], ids(of: entry.standard), entry.how)
    }
    spokenPhrases = entries.filter { $0.spelling.contains(" ") }.map {
      (ids(of: $0.spelling), ids(of: $0.standard), $0.how)
    }
  }

  private mutating func addVariants() {
    for entry in 0..<rootCount {
      SpokenVariants.each(of: Array(words.bytes(entry))) { variant in
        add(variant[...], [WordID(rawValue: UInt32(truncatingIfNeeded: entry + 1))], .letters)
      }
    }
  }

  /// Adds a spelling; one that is already known keeps its meaning.
  private mutating func add(_ spelling: ArraySlice<UInt8>, _ ids: [WordID], _ how: Spelling) {
    let count = words.count
    guard words.add(spelling) == count else { return }
    addMeaning(ids, how)
  }

  private mutating func addMeaning(_ ids: [WordID], _ how: Spelling) {
    let start = Int32(truncatingIfNeeded: phrases.count)
    phrases += ids
    meanings.append(
      Meaning(start: start, end: start + Int32(truncatingIfNeeded: ids.count), how: how))
  }

  /// The number of a standard word.
  func id(of word: String) -> WordID? {
    words.find(Array(word.utf8)[...]).flatMap { $0 < standardLimit ? Self.id($0) : nil }
  }

  /// While the table is being made, all that is there is standard.
  private var standardLimit: Int { standardCount == 0 ? words.count : standardCount }

  static func id(_ entry: Int) -> WordID {
    WordID(rawValue: UInt32(truncatingIfNeeded: entry + 1))
  }

  /// The standard words that a phrase of known words means.
  func ids(of phrase: String) -> [WordID] {
    phrase.split(separator: " ").flatMap { word -> [WordID] in
      guard let entry = words.find(Array(word.utf8)[...]) else { return [.unknown] }
      return entry < standardCount
        ? [Self.id(entry)] : meaning(entry).map { Array(phrases[$0.range]) } ?? []
    }
  }

  /// What an entry stands for other than itself, or nil.
  func meaning(_ entry: Int) -> Meaning? {
    if entry >= standardCount { return meanings[entry - meaningsOffset] }
    let place = replacements[entry]
    return place < 0 ? nil : meanings[Int(place)]
  }

  /// Whether a word is in our lists, not only by a rule.
  func isExplicit(_ word: ArraySlice<UInt8>) -> Bool {
    words.find(word).map { $0 < informalEnd } ?? false
  }

  /// The root that an entry is, by itself or as a spelling of one; and how well it is known.
  func root(_ entry: Int) -> (root: WordID, quality: Segmentation.Quality)? {
    if entry < rootCount { return (Self.id(entry), .exact) }
    if entry < aliasEnd { return (aliasRoots[entry - rootCount], .alias) }
    guard entry >= standardCount, let meaning = meaning(entry), meaning.range.count == 1 else {
      return nil
    }
    let id = phrases[meaning.range.lowerBound]
    guard id.rawValue <= UInt32(rootCount) else { return nil }
    return (id, entry < informalEnd ? .informal : .variant)
  }
}

private func eachWord(of text: String, _ visit: (ArraySlice<UInt8>) -> Void) {
  var word: [UInt8] = []
  for byte in text.utf8 {
    if byte == 0x20 || byte == 0x0A {
      if !word.isEmpty { visit(word[...]) }
      word.removeAll(keepingCapacity: true)
    } else {
      word.append(byte)
    }
  }
  if !word.isEmpty { visit(word[...]) }
}
