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
    words.reserveCapacity(words: 30_000, bytes: 250_000)
    for list in RootWords.all { eachWord(of: list) { _ = words.add($0) } }
    let aliases = RootAliases.entries
    for alias in aliases { _ = words.add(alias.root.utf8Span.span) }
    rootCount = words.count
    for alias in aliases {
      let count = words.count
      if words.add(alias.word.utf8Span.span) == count {
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
    let lists = [FrequentWords.byFrequency, FrequentWords.particles, FrequentWords.alsoKnown]
    for list in lists + CoreExpressions.fillers {
      eachWord(of: list) { _ = words.add($0) }
    }
    let entries = CoreInformalWords.entries
    // The spellings of a standard word follow each other, here and below.
    var standard = ""
    for entry in entries where entry.standard != standard {
      standard = entry.standard
      eachWord(of: standard) { _ = words.add($0) }
    }
    NeighbourRules.eachStandard { eachWord(of: $0) { _ = words.add($0) } }
    // A word of a spoken phrase that is a spelling itself ("gak papa") must not become standard.
    var spellings = WordTable()
    for entry in entries { _ = spellings.add(entry.spelling.utf8Span.span) }
    for entry in entries where entry.hasBlank {
      eachWord(of: entry.spelling) { word in
        if spellings.find(word) == nil { _ = words.add(word) }
      }
    }
  }

  private mutating func addInformalWords() {
    let entries = CoreInformalWords.entries
    for entry in entries where !entry.hasBlank {
      if let root = words.find(entry.spelling.utf8Span.span), root < standardCount {
        replacements[root] = Int32(truncatingIfNeeded: meanings.count)
        addMeaning(ids(of: entry.standard), entry.how)
      }
    }
    meaningsOffset = standardCount - meanings.count
    var (standard, standardIDs) = ("", [WordID]())
    for entry in entries where !entry.hasBlank {
      if entry.standard != standard {
        (standard, standardIDs) = (entry.standard, ids(of: entry.standard))
      }
      add(entry.spelling.utf8Span.span, standardIDs, entry.how)
    }
    spokenPhrases = entries.filter(\.hasBlank).map {
      (ids(of: $0.spelling), ids(of: $0.standard), $0.how)
    }
  }

  private mutating func addVariants() {
    var variants = SpokenVariants()
    // The root's letters, for the pool moves while variants are added to it.
    var root: [UInt8] = []
    for entry in 0..<rootCount {
      root.removeAll(keepingCapacity: true)
      root += words.bytes(entry)
      let id = Self.id(entry)
      variants.each(of: root.span) { variant in
        let count = words.count
        guard words.add(variant) == count else { return }
        addMeaning(id, .letters)
      }
    }
  }

  /// Adds a spelling; one that is already known keeps its meaning.
  private mutating func add(_ spelling: Span<UInt8>, _ ids: [WordID], _ how: Spelling) {
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

  private mutating func addMeaning(_ id: WordID, _ how: Spelling) {
    let start = Int32(truncatingIfNeeded: phrases.count)
    phrases.append(id)
    meanings.append(Meaning(start: start, end: start + 1, how: how))
  }

  /// Keeps the standard words of a phrase, as a range of `phrases`.
  mutating func addPhrase(_ standard: String) -> Range<Int> {
    let start = phrases.count
    phrases += ids(of: standard)
    return start..<phrases.count
  }

  /// The number of a standard word.
  func id(of word: String) -> WordID? {
    id(of: word.utf8Span.span)
  }

  /// The number of a standard word.
  func id(of word: Span<UInt8>) -> WordID? {
    words.find(word).flatMap { $0 < standardLimit ? Self.id($0) : nil }
  }

  /// While the table is being made, all that is there is standard.
  private var standardLimit: Int { standardCount == 0 ? words.count : standardCount }

  static func id(_ entry: Int) -> WordID {
    WordID(rawValue: UInt32(truncatingIfNeeded: entry + 1))
  }

  /// The standard words that a phrase of known words means.
  func ids(of phrase: String) -> [WordID] {
    var ids: [WordID] = []
    eachWord(of: phrase) { word in
      guard let entry = words.find(word) else { return ids.append(.unknown) }
      if entry < standardCount {
        ids.append(Self.id(entry))
      } else if let meaning = meaning(entry) {
        ids += phrases[meaning.range]
      }
    }
    return ids
  }

  /// What an entry stands for other than itself, or nil.
  func meaning(_ entry: Int) -> Meaning? {
    if entry >= standardCount { return meanings[entry - meaningsOffset] }
    let place = replacements[entry]
    return place < 0 ? nil : meanings[Int(place)]
  }

  /// Whether an entry is a standard word that means itself.
  func meansItself(_ entry: Int) -> Bool { entry < standardCount && replacements[entry] < 0 }

  /// Whether a word is in our lists, not only by a rule.
  ///
  /// - `hash`: of the word (`WordTable.hash`).
  func isExplicit(_ word: Span<UInt8>, hash: UInt64) -> Bool {
    (0..<informalEnd).contains(words.find(word, hash: hash))
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

/// Gives each word of a text, in UTF-8; blanks and line ends divide them.
func eachWord(of text: String, _ visit: (Span<UInt8>) -> Void) {
  eachWord(of: text.utf8Span.span, visit)
}

/// Gives each word of a text in UTF-8; blanks and line ends divide them.
func eachWord(of bytes: Span<UInt8>, _ visit: (Span<UInt8>) -> Void) {
  var start = 0
  for place in bytes.indices where bytes[place] == 0x20 || bytes[place] == 0x0A {
    if place > start { visit(bytes.extracting(start..<place)) }
    start = place + 1
  }
  if bytes.count > start { visit(bytes.extracting(start...)) }
}
