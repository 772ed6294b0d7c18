/// Finds what a word says.
///
/// The tables are `NumberTable`, `TimeTable` and `CueTable`; informal spellings come from
/// `CoreInformalWords`. A word that stands in none of them may still be a known one with an ending
/// (`malamnya`, `puluhan`), with letters left out or swapped (`dsember`, `kamsi`), or two in one
/// (`tadimalam`).
enum WordMeanings {
  /// What is made of a number word and is no number.
  enum Relative: Equatable {
    /// `pertiga`.
    case denominator
    /// `tujuhan`, of an hour.
    case about(Int8)
  }

  struct Entry: Equatable {
    let meaning: WordMeaning
    /// The standard spelling.
    let word: ReaderWord
    /// Whether a component of a moment may begin with the word.
    let beginsMoment: Bool
    /// Whether it may stand around a value without changing it.
    let isFiller: Bool
    let isOneLetter: Bool
    /// What it says only to who asks for it.
    var relative: Relative?

    init(word: ReaderWord, meaning: WordMeaning, isFiller: Bool = false, isOneLetter: Bool = false)
    {
      self.word = word
      self.meaning = meaning
      self.isFiller = isFiller
      self.isOneLetter = isOneLetter
      beginsMoment = meaning.beginsMoment
    }

    static let unknown = Entry(word: .unknown, meaning: .none)
  }

  /// The entry of a folded word, or nil where the tables do not hold it.
  static func entry(_ word: ArraySlice<UInt8>) -> Entry? { table.entry(word.span) }

  /// The entry of a word that was typed with letters doubled: `inii`, `ribuu`.
  ///
  /// Words of the language are none, for they have their doubled letters themselves (`saat`).
  static func undoubled(_ word: ArraySlice<UInt8>) -> Entry? {
    guard word.count >= 4, word.count <= longestWord else { return nil }
    return Doublings.first(word) { table.entry($0) }
  }

  /// The letters of a standard word; none for an unknown one.
  static func letters(of word: ReaderWord) -> ArraySlice<UInt8> {
    word == .unknown ? [] : table.standards.bytes(Int(word.number) - 1)
  }

  /// The standard word with these letters; unknown where no table holds it.
  static func word(_ letters: String) -> ReaderWord {
    table.standards.find(letters.utf8Span.span).map { ReaderWord(number: Int32($0 + 1)) }
      ?? .unknown
  }

  /// What a word outside the tables says by its ending or by its likeness to a known one.
  static func derived(_ word: [UInt8]) -> WordMeaning {
    guard word.count > 3, word.count <= longestWord else { return .none }
    if word.suffix(3).elementsEqual("nya".utf8), let base = known(word.dropLast(3)),
      base.number == nil, base.cue == nil || base.cue == .earlierToday
    {
      return base
    }
    if word.suffix(2).elementsEqual("an".utf8), let round = roundNumber(word.dropLast(2)) {
      return round
    }
    guard let first = word.first, first >= 0x61, first <= 0x7A else { return .none }
    let targets = typoTargets[Int(first - 0x61)]
    guard let target = targets.firstIndex(where: { TypingSlip.isLikely(word, for: $0) }),
      !TypingSlip.vetoed.contains(String(decoding: word, as: UTF8.self))
    else { return .none }
    return known(targets[target][...]) ?? .none
  }

  /// The known words of which a word is written together, or nil.
  static func split(_ word: [UInt8]) -> [Entry]? {
    guard word.count >= 7, word.count <= longestWord else { return nil }
    return splitTime(word) ?? splitNumber(word)
  }

  private static func splitTime(_ word: [UInt8]) -> [Entry]? {
    for head in CueTable.gluedHeads where word.starts(with: head) {
      let tail = word[head.count...]
      guard CueTable.gluedTails.contains(tail), let first = entry(word[..<head.count]),
        let second = entry(tail)
      else { continue }
      return [first, second]
    }
    return nil
  }

  /// Takes the longest number word again and again; all of the word must be explained.
  private static func splitNumber(_ word: [UInt8]) -> [Entry]? {
    guard NumberTable.starts.contains(word.prefix(3)) else { return nil }
    var parts: [Entry] = []
    var rest = word[...]
    while !rest.isEmpty {
      var found: Entry?
      var length = min(rest.count, NumberTable.longestWord)
      while found == nil, length >= 2 {
        let entry = entry(rest.prefix(length))
        if entry?.meaning.number != nil { found = entry } else { length -= 1 }
      }
      guard let found else { return nil }
      parts.append(found)
      rest = rest.dropFirst(length)
    }
    return parts.count > 1 ? parts : nil
  }

  private static func known(_ word: ArraySlice<UInt8>) -> WordMeaning? {
    entry(word)?.meaning
  }

  /// `puluhan`, `ribuan`, `seratusan`; units are no round numbers (`satuan`, `duaan`).
  private static func roundNumber(_ word: ArraySlice<UInt8>) -> WordMeaning? {
    guard var meaning = known(word), let number = meaning.number else { return nil }
    switch number {
    case .unit, .fraction, .quarters, .oneDozen, .dozen: return nil
    default:
      meaning.isApproximate = true
      return meaning
    }
  }

  /// No Indonesian number word is longer (`sembilanratussembilanpuluhsembilan`).
  private static let longestWord = 40

  private static let table = Table()

  /// By first letter.
  private static let typoTargets: [[[UInt8]]] = {
    var targets = [[[UInt8]]](repeating: [], count: 26)
    for word in TypingSlip.targets {
      let letters = Array(word.utf8)
      guard let first = letters.first else { continue }
      targets[Int(first - 0x61)].append(letters)
    }
    return targets
  }()
}
