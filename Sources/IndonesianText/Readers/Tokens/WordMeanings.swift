/// Finds what a word says.
///
/// The tables are `NumberTable`, `TimeTable` and `CueTable`; informal spellings come from
/// `CoreInformalWords`. A word that stands in none of them may still be a known one with an ending
/// (`malamnya`, `puluhan`), with letters left out or swapped (`dsember`, `kamsi`), or two in one
/// (`tadimalam`).
enum WordMeanings {
  struct Entry {
    /// The standard spelling.
    let standard: String
    let meaning: WordMeaning
    let saysSomething: Bool

    init(standard: String, meaning: WordMeaning) {
      self.standard = standard
      self.meaning = meaning
      saysSomething = meaning != .none
    }
  }

  /// The entry of a folded word, or nil where the tables do not hold it.
  static func entry(_ word: String) -> Entry? { table[word] }

  /// What a word outside the tables says by its ending or by its likeness to a known one.
  static func derived(_ word: [UInt8]) -> WordMeaning {
    guard word.count > 3, word.count <= longestWord else { return .none }
    if word.suffix(3) == Array("nya".utf8)[...], let base = known(word.dropLast(3)),
      base.number == nil, base.cue == nil || base.cue == .earlierToday
    {
      return base
    }
    if word.suffix(2) == Array("an".utf8)[...], let round = roundNumber(word.dropLast(2)) {
      return round
    }
    guard let first = word.first, first >= 0x61, first <= 0x7A else { return .none }
    for target in typoTargets[Int(first - 0x61)]
    where TypingSlip.isLikely(word, for: target.letters) {
      return TypingSlip.vetoed.contains(String(decoding: word, as: UTF8.self))
        ? .none : target.meaning
    }
    return .none
  }

  /// The known words of which a word is written together, or nil.
  static func split(_ word: [UInt8]) -> [Entry]? {
    guard word.count >= 7, word.count <= longestWord else { return nil }
    return splitTime(word) ?? splitNumber(word)
  }

  private static func splitTime(_ word: [UInt8]) -> [Entry]? {
    for head in CueTable.gluedHeads where word.starts(with: head.utf8) {
      let tail = String(decoding: word.dropFirst(head.utf8.count), as: UTF8.self)
      guard CueTable.gluedTails.contains(tail), let first = table[head], let second = table[tail]
      else { continue }
      return [first, second]
    }
    return nil
  }

  /// Takes the longest number word again and again; all of the word must be explained.
  private static func splitNumber(_ word: [UInt8]) -> [Entry]? {
    guard NumberTable.starts.contains(String(decoding: word.prefix(3), as: UTF8.self)) else {
      return nil
    }
    var parts: [Entry] = []
    var rest = word[...]
    while !rest.isEmpty {
      var found: Entry?
      var length = min(rest.count, NumberTable.longestWord)
      while found == nil, length >= 2 {
        let entry = table[String(decoding: rest.prefix(length), as: UTF8.self)]
        if entry?.meaning.number != nil { found = entry } else { length -= 1 }
      }
      guard let found else { return nil }
      parts.append(found)
      rest = rest.dropFirst(length)
    }
    return parts.count > 1 ? parts : nil
  }

  private static func known(_ word: ArraySlice<UInt8>) -> WordMeaning? {
    table[String(decoding: word, as: UTF8.self)]?.meaning
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

  private static let table: [String: Entry] = {
    var meanings = TimeTable.meanings
    NumberTable.add(to: &meanings)
    CueTable.add(to: &meanings)
    for word in Feast.named.keys { meanings[word, default: .none].beginsFeast = true }
    meanings["h", default: .none].beginsFeast = true
    var table: [String: Entry] = [:]
    table.reserveCapacity(ReaderWords.spellings.count + meanings.count)
    for (spelling, standard) in ReaderWords.spellings {
      let own = meanings[spelling]
      var meaning = meanings[standard] ?? own ?? .none
      // `rbu` is Rabu elsewhere, but behind digits a thousand; `kk` is a family's card.
      if let number = own?.number, meaning.number == nil { meaning.number = number }
      let isKept = own?.cue == .address && meanings[standard]?.cue != .address
      table[spelling] = Entry(
        standard: isKept ? spelling : standard, meaning: isKept ? own ?? .none : meaning)
    }
    for (word, meaning) in meanings where table[word] == nil {
      table[word] = Entry(standard: word, meaning: meaning)
    }
    for word in ReaderWords.fillers where table[word] == nil {
      table[word] = Entry(standard: word, meaning: .none)
    }
    return table
  }()

  /// By first letter.
  private static let typoTargets: [[(letters: [UInt8], meaning: WordMeaning)]] = {
    var targets = [[(letters: [UInt8], meaning: WordMeaning)]](repeating: [], count: 26)
    for word in TypingSlip.targets {
      let letters = Array(word.utf8)
      guard let meaning = table[word]?.meaning, let first = letters.first else { continue }
      targets[Int(first - 0x61)].append((letters, meaning))
    }
    return targets
  }()
}
