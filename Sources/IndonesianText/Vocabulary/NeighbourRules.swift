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
    /// Range in `cues`.
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
  /// The cues of all rules, each as a range of `parts`.
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
      let rule = Rule(
        meaning: meaning, isBefore: parts[2].first == UInt8(ascii: "<"),
        reach: parts[2].count == 2 ? Self.farthest : 1,
        cues: addCues(parts[3...], core))
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
    _ texts: ArraySlice<ArraySlice<UInt8>>, _ core: CoreTable
  ) -> Range<Int> {
    let first = cues.count
    for text in texts {
      let start = parts.count
      for part in text.split(separator: UInt8(ascii: "_")) { parts.append(cue(part, core)) }
      cues.append(start..<parts.count)
    }
    return first..<cues.count
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
    // Spans, since each cue of a rule is looked at and nothing is to be counted for it.
    let cues = cues.span
    let parts = parts.span
    for rule in rules[entry] {
      let step = rule.isBefore ? -1 : 1
      for distance in 1...rule.reach {
        let neighbour = place + step * distance
        for cue in rule.cues {
          let first = rule.isBefore ? neighbour - cues[cue].count + 1 : neighbour
          guard fits(parts.extracting(cues[cue]), from: first, text, &readings, read) else {
            continue
          }
          let isWord = text.words.indices.contains(neighbour)
          return Decision(meaning: rule.meaning, neighbour: isWord ? neighbour : nil)
        }
      }
    }
    return nil
  }

  /// Whether the words of a cue stand from a place on, in a row.
  private func fits(
    _ cue: Span<Cue>, from first: Int, _ text: FoldedText,
    _ readings: inout NeighbourReadings, _ read: (Int) -> [WordID]
  ) -> Bool {
    for part in cue.indices {
      let word = first + part
      guard word >= 0, word < readings.count else { return cue[part] == .edge }
      switch cue[part] {
      case .word(let id): guard readings.means(id, at: word, read) else { return false }
      case .stranger(let entry):
        guard strangers.find(letters(word, text)) == entry else { return false }
      case .number:
        guard letters(word, text).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
      case .name: guard names.find(letters(word, text)) != nil else { return false }
      case .edge: return false
      }
    }
    return true
  }

  private func letters(_ word: Int, _ text: FoldedText) -> ArraySlice<UInt8> {
    text.bytes[text.words[word].folded]
  }
}
