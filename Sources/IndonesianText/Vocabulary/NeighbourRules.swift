/// Decides by the neighbours what an ambiguous spelling means; see `AmbiguousSpellings`.
struct NeighbourRules: Sendable {
  /// A meaning with the word that decided for it.
  struct Decision: Hashable, Sendable {
    /// Standard words, as a range of `CoreTable.phrases`; empty where the spelling means itself.
    var meaning: Range<Int>
    /// The word that decided, as an index of `FoldedText.words`; nil for an end of the message.
    var neighbour: Int?
  }

  private struct Rule: Sendable {
    var meaning: Range<Int>
    var isBefore: Bool
    /// Words on that side that are looked at.
    var reach: Int
    /// The cues of one word that the language has, as a range of `cueWords`.
    var words: Range<Int>
    var takesNumber = false
    var takesName = false
    var takesEdge = false
    /// All other cues, as a range of `cues`.
    var cues: Range<Int>
  }

  private enum Cue: Hashable, Sendable {
    case word(WordID)
    /// A word that the language does not have, as an entry of `strangers`.
    case stranger(Int)
    case number
    case name
    case edge
  }

  private var spellings = WordTable()
  /// By entry of `spellings`.
  private var rules: [[Rule]] = []
  /// Most cues are one word; those of a rule stand together, ascending.
  private var cueWords: [WordID] = []
  /// The other cues of all rules, each as a range of `parts`.
  private var cues: [Range<Int>] = []
  private var parts: [Cue] = []
  private var names = WordTable()
  private var strangers = WordTable()
  /// Longer words are never ambiguous.
  private(set) var longest = 0

  /// Words farther away decide nothing.
  private static let farthest = 3

  /// Compiles the rules with the words of the language; meanings become phrases of the table.
  init(_ core: inout CoreTable) {
    eachWord(of: AmbiguousSpellings.names) { _ = names.add($0) }
    Self.eachRule { parts in
      precondition(parts.count > 3, "a rule has a spelling, a meaning, a side and cues")
      let meaning = core.addPhrase(Self.standard(parts[1]))
      var rule = Rule(
        meaning: meaning, isBefore: parts[2].first == UInt8(ascii: "<"),
        reach: parts[2].count == 2 ? Self.farthest : 1, words: 0..<0, cues: 0..<0)
      addCues(parts[3...], to: &rule, core)
      let entry = spellings.add(parts[0])
      if entry == rules.count { rules.append([]) }
      rules[entry].append(rule)
      longest = max(longest, parts[0].count)
    }
  }

  /// The standard words of all meanings, to be made known.
  static func eachStandard(_ take: (String) -> Void) {
    eachRule { take(standard($0[1])) }
  }

  /// Gives the words of each rule, in UTF-8.
  private static func eachRule(_ take: ([ArraySlice<UInt8>]) -> Void) {
    for line in Array(AmbiguousSpellings.rules.utf8).split(separator: UInt8(ascii: "\n")) {
      take(line.split(separator: UInt8(ascii: " ")))
    }
  }

  /// The standard words of a meaning; empty where the spelling means itself.
  private static func standard(_ meaning: ArraySlice<UInt8>) -> String {
    if meaning.elementsEqual("=".utf8) { return "" }
    let words = meaning.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    return String(decoding: words, as: UTF8.self)
  }

  private mutating func addCues(
    _ texts: ArraySlice<ArraySlice<UInt8>>, to rule: inout Rule, _ core: CoreTable
  ) {
    let first = cues.count
    var words: [WordID] = []
    for text in texts {
      let cue = text.split(separator: UInt8(ascii: "_")).map { self.cue($0, core) }
      switch cue.count == 1 ? cue[0] : nil {
      case .word(let id)?: words.append(id)
      case .number?: rule.takesNumber = true
      case .name?: rule.takesName = true
      case .edge?: rule.takesEdge = true
      case .stranger?, nil:
        parts += cue
        cues.append((parts.count - cue.count)..<parts.count)
      }
    }
    rule.cues = first..<cues.count
    rule.words = cueWords.count..<(cueWords.count + words.count)
    cueWords += words.sorted { $0.rawValue < $1.rawValue }
  }

  private mutating func cue(_ part: ArraySlice<UInt8>, _ core: CoreTable) -> Cue {
    guard part.first == UInt8(ascii: "@") else {
      return core.id(of: part.span).map { .word($0) } ?? .stranger(strangers.add(part))
    }
    switch String(decoding: part, as: UTF8.self) {
    case "@angka": return .number
    case "@nama": return .name
    case "@awal", "@akhir": return .edge
    default: preconditionFailure("a cue is a word or one of those that begin with @")
    }
  }

  /// The rules of a word; nil for nearly all words.
  ///
  /// - `hash`: of the word (`WordTable.hash`).
  func entry(of word: Span<UInt8>, hash: UInt64) -> Int? {
    guard word.count <= longest else { return nil }
    let entry = spellings.find(word, hash: hash)
    return entry < 0 ? nil : entry
  }

  /// What the word at a place means, or nil where no neighbour tells.
  ///
  /// - `readings`: the standard words and roots of a word as it stands for itself.
  func decision(
    _ entry: Int, at place: Int, in text: FoldedText, _ readings: inout NeighbourReadings,
    _ read: (Int) -> [WordID]
  ) -> Decision? {
    let words = text.words.span
    let bytes = text.bytes.span
    // Taken once: a span of a property counts the owners of the array anew.
    let cueWords = cueWords.span
    let parts = parts.span
    let rules = rules[entry]
    for number in rules.indices {
      let rule = rules[number]
      let step = rule.isBefore ? -1 : 1
      for distance in 1...rule.reach {
        let neighbour = place + step * distance
        guard
          isMet(
            rule, neighbour, cueWords.extracting(rule.words), words, bytes, &readings, read)
            || reaches(rule, neighbour, parts, words, bytes, &readings, read)
        else { continue }
        let isWord = words.indices.contains(neighbour)
        return Decision(meaning: rule.meaning, neighbour: isWord ? neighbour : nil)
      }
    }
    return nil
  }

  /// Whether a cue of one word stands at a place.
  private func isMet(
    _ rule: Rule, _ neighbour: Int, _ cues: Span<WordID>, _ words: Span<FoldedText.Word>,
    _ bytes: Span<UInt8>, _ readings: inout NeighbourReadings, _ read: (Int) -> [WordID]
  ) -> Bool {
    guard words.indices.contains(neighbour) else { return rule.takesEdge }
    if readings.means(oneOf: cues, at: neighbour, read) { return true }
    let letters = bytes.extracting(words[neighbour].folded)
    return rule.takesNumber && Self.isNumber(letters)
      || rule.takesName && names.find(letters, hash: WordTable.hash(letters)) >= 0
  }

  /// Whether a cue of several words, or of one that the language has not, reaches up to a place.
  private func reaches(
    _ rule: Rule, _ neighbour: Int, _ parts: Span<Cue>, _ words: Span<FoldedText.Word>,
    _ bytes: Span<UInt8>, _ readings: inout NeighbourReadings, _ read: (Int) -> [WordID]
  ) -> Bool {
    for cue in rule.cues {
      let parts = parts.extracting(cues[cue])
      let first = rule.isBefore ? neighbour - parts.count + 1 : neighbour
      if fits(parts, from: first, words, bytes, &readings, read) { return true }
    }
    return false
  }

  /// Whether the words of a cue stand from a place on, in a row.
  private func fits(
    _ cue: Span<Cue>, from first: Int, _ words: Span<FoldedText.Word>, _ bytes: Span<UInt8>,
    _ readings: inout NeighbourReadings, _ read: (Int) -> [WordID]
  ) -> Bool {
    for part in cue.indices {
      let word = first + part
      guard word >= 0, word < words.count else {
        if case .edge = cue[part] { return true }
        return false
      }
      if case .word(let id) = cue[part] {
        guard readings.means(id, at: word, read) else { return false }
        continue
      }
      let letters = bytes.extracting(words[word].folded)
      switch cue[part] {
      case .stranger(let entry):
        guard strangers.find(letters, hash: WordTable.hash(letters)) == entry else { return false }
      case .number: guard Self.isNumber(letters) else { return false }
      case .name:
        guard names.find(letters, hash: WordTable.hash(letters)) >= 0 else { return false }
      case .word, .edge: return false
      }
    }
    return true
  }

  private static func isNumber(_ letters: Span<UInt8>) -> Bool {
    for place in letters.indices where letters[place] < 0x30 || letters[place] > 0x39 {
      return false
    }
    return true
  }
}
