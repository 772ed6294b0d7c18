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
    var cues: [[Cue]]
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
  private var names = WordTable()
  private var strangers = WordTable()
  /// Longer words are never ambiguous.
  private(set) var longest = 0

  /// Words farther away decide nothing.
  private static let farthest = 3

  /// Compiles the rules with the words of the language; meanings become phrases of the table.
  init(_ core: inout CoreTable) {
    eachWord(of: AmbiguousSpellings.names) { _ = names.add($0) }
    for line in AmbiguousSpellings.rules.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      precondition(parts.count > 3, "a rule has a spelling, a meaning, a side and cues")
      let standard = parts[1] == "=" ? "" : parts[1].replacing("_", with: " ")
      let meaning = core.addPhrase(standard)
      let rule = Rule(
        meaning: meaning, isBefore: parts[2].hasPrefix("<"),
        reach: parts[2].utf8.count == 2 ? Self.farthest : 1,
        cues: parts[3...].map { cues($0, core) })
      let entry = spellings.add(Array(parts[0].utf8)[...])
      if entry == rules.count { rules.append([]) }
      rules[entry].append(rule)
      longest = max(longest, parts[0].utf8.count)
    }
  }

  /// The standard words of all meanings, to be made known.
  static func eachStandard(_ take: (String) -> Void) {
    for line in AmbiguousSpellings.rules.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts[1] != "=" { take(String(parts[1]).replacing("_", with: " ")) }
    }
  }

  private mutating func cues(_ text: String, _ core: CoreTable) -> [Cue] {
    text.split(separator: "_").map { part in
      switch part {
      case "@angka": .number
      case "@nama": .name
      case "@awal", "@akhir": .edge
      default:
        core.id(of: String(part)).map { .word($0) }
          ?? .stranger(strangers.add(Array(part.utf8)[...]))
      }
    }
  }

  /// The rules of a word; nil for nearly all words.
  func entry(of word: Span<UInt8>) -> Int? {
    word.count > longest ? nil : spellings.find(word)
  }

  /// What the word at a place means, or nil where no neighbour tells.
  ///
  /// - `reading`: the standard words and roots of a word as it stands for itself.
  func decision(
    _ entry: Int, at place: Int, in text: FoldedText, reading: @escaping (Int) -> [WordID]
  ) -> Decision? {
    var readings = Readings(around: place, reading)
    for rule in rules[entry] {
      let places =
        rule.isBefore
        ? stride(from: place - 1, through: place - rule.reach, by: -1)
        : stride(from: place + 1, through: place + rule.reach, by: 1)
      for neighbour in places {
        for cue in rule.cues
        where fits(cue, at: neighbour, before: rule.isBefore, text, &readings) {
          let isWord = text.words.indices.contains(neighbour)
          return Decision(meaning: rule.meaning, neighbour: isWord ? neighbour : nil)
        }
      }
    }
    return nil
  }

  /// Whether the words of a cue stand at a place, or end there where they stand before.
  private func fits(
    _ cue: [Cue], at place: Int, before isBefore: Bool, _ text: FoldedText,
    _ readings: inout Readings
  ) -> Bool {
    let first = isBefore ? place - cue.count + 1 : place
    for (offset, part) in cue.enumerated() {
      let word = first + offset
      guard text.words.indices.contains(word) else { return part == .edge }
      let letters = text.bytes[text.words[word].folded]
      switch part {
      case .word(let id): guard readings.means(id, at: word) else { return false }
      case .stranger(let entry): guard strangers.find(letters) == entry else { return false }
      case .number: guard letters.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
      case .name: guard names.find(letters) != nil else { return false }
      case .edge: return false
      }
    }
    return true
  }

  /// What the words around a place mean, each read once.
  private struct Readings {
    private let first: Int
    private let reading: (Int) -> [WordID]
    private var read: [[WordID]?] = Array(repeating: nil, count: 2 * Self.farthest + 1)

    /// A cue of two words reaches one word beyond the last neighbour.
    private static let farthest = NeighbourRules.farthest + 1

    init(around place: Int, _ reading: @escaping (Int) -> [WordID]) {
      first = place - Self.farthest
      self.reading = reading
    }

    mutating func means(_ id: WordID, at word: Int) -> Bool {
      if let ids = read[word - first] { return ids.contains(id) }
      let ids = reading(word)
      read[word - first] = ids
      return ids.contains(id)
    }
  }
}
