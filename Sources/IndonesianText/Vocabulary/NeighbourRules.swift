/// Decides by the neighbours what an ambiguous spelling means; see `AmbiguousSpellings`.
///
/// A class: it is shared by all messages and never copied.
final class NeighbourRules: Sendable {
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

  private let spellings: WordTable
  /// By entry of `spellings`, a range of `rules`.
  private let ranges: [Range<Int>]
  private let rules: [Rule]
  /// By entry of `spellings`, how far its rules look, from a word before it to behind one after it.
  private let reaches: [Range<Int>]
  /// Most cues are one word; those of a rule stand together, ascending.
  private let cueWords: [WordID]
  /// The other cues of all rules, each as a range of `parts`.
  private let cues: [Range<Int>]
  private let parts: [Cue]
  private let names: WordTable
  private let strangers: WordTable
  /// Longer words are never ambiguous.
  let longest: Int

  /// Words farther away decide nothing.
  private static let farthest = 3

  /// Compiles the rules with the words of the language; meanings become phrases of the table.
  init(_ core: inout CoreTable) {
    var names = WordTable()
    eachWord(of: AmbiguousSpellings.names) { _ = names.add($0) }
    var spellings = WordTable()
    var byEntry: [[Rule]] = []
    var cues = CueLists()
    Self.eachRule { parts in
      precondition(parts.count > 3, "a rule has a spelling, a meaning, a side and cues")
      let meaning = core.addPhrase(Self.standard(parts[1]))
      var rule = Rule(
        meaning: meaning, isBefore: parts[2].first == UInt8(ascii: "<"),
        reach: parts[2].count == 2 ? Self.farthest : 1, words: 0..<0, cues: 0..<0)
      cues.add(parts[3...], to: &rule, core)
      let entry = spellings.add(parts[0])
      if entry == byEntry.count { byEntry.append([]) }
      byEntry[entry].append(rule)
    }
    longest = byEntry.indices.reduce(0) { max($0, spellings.bytes($1).count) }
    self.spellings = spellings
    ranges = byEntry.indices.map { entry in
      let first = byEntry[..<entry].reduce(0) { $0 + $1.count }
      return first..<(first + byEntry[entry].count)
    }
    rules = Array(byEntry.joined())
    reaches = byEntry.map { cues.reach(of: $0) }
    (cueWords, self.cues) = (cues.words, cues.cues)
    (parts, strangers) = (cues.parts, cues.strangers)
    self.names = names
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

  /// The cues of all rules while they are compiled.
  private struct CueLists {
    var words: [WordID] = []
    var cues: [Range<Int>] = []
    var parts: [Cue] = []
    var strangers = WordTable()

    mutating func add(
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
      rule.words = self.words.count..<(self.words.count + words.count)
      self.words += words.sorted { $0.rawValue < $1.rawValue }
    }

    /// How far rules look, from a word before the spelling to behind one after it.
    func reach(of rules: [Rule]) -> Range<Int> {
      rules.reduce(0..<1) { range, rule in
        let longest = cues[rule.cues].reduce(1) { max($0, $1.count) }
        let reach = rule.reach + longest - 1
        return rule.isBefore
          ? min(range.lowerBound, -reach)..<range.upperBound
          : range.lowerBound..<max(range.upperBound, reach + 1)
      }
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
  }

  /// The rules of a word; nil for nearly all words.
  ///
  /// - `hash`: of the word (`WordTable.hash`).
  func entry(of word: Span<UInt8>, hash: UInt64) -> Int? {
    guard word.count <= longest else { return nil }
    let entry = spellings.find(word, hash: hash)
    return entry < 0 ? nil : entry
  }

  /// The words of a message of `count` words whose readings its rules ask for.
  func neighbours(of entry: Int, at place: Int, count: Int) -> Range<Int> {
    let reach = reaches[entry]
    return max(0, place + reach.lowerBound)..<min(count, place + reach.upperBound)
  }

  /// What the word at a place means, or nil where no neighbour tells.
  ///
  /// - `readings`: those of its neighbours.
  func decision(
    _ entry: Int, at place: Int, in text: FoldedText, _ readings: NeighbourReadings
  ) -> Decision? {
    // Taken once: each use of a property counts the owners of the array anew.
    let words = text.words.span
    let bytes = text.bytes.span
    let (rules, cueWords, cues, parts) = (rules, cueWords, cues, parts)
    for number in ranges[entry] {
      let rule = rules[number]
      for distance in 1...rule.reach {
        let neighbour = rule.isBefore ? place - distance : place + distance
        guard
          isMet(rule, neighbour, cueWords.span.extracting(rule.words), words, bytes, readings)
            || reaches(rule, neighbour, cues.span, parts.span, words, bytes, readings)
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
    _ bytes: Span<UInt8>, _ readings: NeighbourReadings
  ) -> Bool {
    guard words.indices.contains(neighbour) else { return rule.takesEdge }
    if readings.means(oneOf: cues, at: neighbour) { return true }
    let letters = bytes.extracting(words[neighbour].folded)
    return rule.takesNumber && Self.isNumber(letters) || rule.takesName && isName(letters)
  }

  /// Whether a cue of several words, or of one that the language has not, reaches up to a place.
  private func reaches(
    _ rule: Rule, _ neighbour: Int, _ cues: Span<Range<Int>>, _ parts: Span<Cue>,
    _ words: Span<FoldedText.Word>, _ bytes: Span<UInt8>, _ readings: NeighbourReadings
  ) -> Bool {
    for cue in rule.cues {
      let parts = parts.extracting(cues[cue])
      let first = rule.isBefore ? neighbour - parts.count + 1 : neighbour
      if fits(parts, from: first, words, bytes, readings) { return true }
    }
    return false
  }

  /// Whether the words of a cue stand from a place on, in a row.
  private func fits(
    _ cue: Span<Cue>, from first: Int, _ words: Span<FoldedText.Word>, _ bytes: Span<UInt8>,
    _ readings: NeighbourReadings
  ) -> Bool {
    for part in cue.indices {
      let word = first + part
      guard word >= 0, word < words.count else {
        if case .edge = cue[part] { return true }
        return false
      }
      let letters = bytes.extracting(words[word].folded)
      switch cue[part] {
      case .word(let id): guard readings.means(id, at: word) else { return false }
      case .stranger(let entry): guard isStranger(letters, entry) else { return false }
      case .number: guard Self.isNumber(letters) else { return false }
      case .name: guard isName(letters) else { return false }
      case .edge: return false
      }
    }
    return true
  }

  /// Apart, so that the tables' owners are counted for the few rules that look here alone.
  @inline(never)
  private func isName(_ letters: Span<UInt8>) -> Bool {
    names.find(letters, hash: WordTable.hash(letters)) >= 0
  }

  @inline(never)
  private func isStranger(_ letters: Span<UInt8>, _ entry: Int) -> Bool {
    strangers.find(letters, hash: WordTable.hash(letters)) == entry
  }

  private static func isNumber(_ letters: Span<UInt8>) -> Bool {
    for place in letters.indices where letters[place] < 0x30 || letters[place] > 0x39 {
      return false
    }
    return true
  }
}
