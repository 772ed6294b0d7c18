/// Finds the names of regions in a message.
///
/// Names are looked for at each word, the longest first; what is left over is compared for typing
/// errors, in at most `mostSlipWindows` places, so the work is linear in the words.
struct RegionScanner {
  let text: FoldedText
  let meanings: [RegionWords]
  private(set) var mentions: [RegionMention] = []

  private let message: [UInt8]
  /// The letters of all words without the blanks, as names are looked for.
  private let letters: [UInt8]
  /// Where each word begins among them, and their end.
  private let starts: [Int]
  private let index = RegionIndex.shared
  /// The mention that a word belongs to, or -1.
  private var owners: [Int]

  /// A message that names more is a list, not a place.
  private static let mostMentions = 16
  private static let longestWindow = 6
  private static let longestSlipWindow = 4
  private static let mostSlipWindows = 16
  private static let shortestMisspelling = 4

  init(_ message: String) {
    let text = FoldedText(message)
    self.text = text
    self.message = Array(message.utf8)
    var letters: [UInt8] = []
    letters.reserveCapacity(text.bytes.count)
    var starts: [Int] = []
    starts.reserveCapacity(text.words.count + 1)
    for word in text.words {
      starts.append(letters.count)
      letters += text.bytes[word.folded]
    }
    starts.append(letters.count)
    self.letters = letters
    self.starts = starts
    meanings = text.words.map { RegionWords.of(text.bytes[$0.folded]) }
    owners = Array(repeating: -1, count: text.words.count)
  }

  /// Whether a comma, a stop, another end of a clause or a new line stands before a word.
  func hasPause(before word: Int) -> Bool {
    guard word > 0 else { return false }
    let (before, here) = (text.words[word - 1].original, text.words[word].original)
    // Both halves of `una2` stand in the same place.
    guard before.upperBound <= here.lowerBound else { return false }
    return message[before.upperBound..<here.lowerBound].contains { byte in
      switch byte {
      // , . ; ! ? and a new line.
      case 0x2C, 0x2E, 0x3B, 0x21, 0x3F, 0x0A: true
      default: false
      }
    }
  }

  mutating func run() {
    findNames()
    findMisspellings()
    mentions.sort { $0.words.lowerBound < $1.words.lowerBound }
    readKinds()
  }

  private var wordCount: Int { text.words.count }

  private func joined(_ range: Range<Int>) -> ArraySlice<UInt8> {
    letters[starts[range.lowerBound]..<starts[range.upperBound]]
  }

  private func word(_ place: Int) -> ArraySlice<UInt8> { joined(place..<(place + 1)) }

  // MARK: - Names

  private mutating func findNames() {
    var start = 0
    while start < wordCount, mentions.count < Self.mostMentions {
      guard let (entry, end) = longestName(at: start) else {
        start += 1
        continue
      }
      add(entry, start..<end)
      start = end
    }
  }

  private func longestName(at start: Int) -> (entry: RegionIndex.Entry, end: Int)? {
    if let found = nameByLetters(at: start) { return found }
    if RegionIndex.isConsonantal(word(start)), isUnknown(start),
      let entry = index.consonantal(word(start))
    {
      return (entry, start + 1)
    }
    return nil
  }

  private func nameByLetters(at start: Int) -> (entry: RegionIndex.Entry, end: Int)? {
    // A name may begin with one letter and a blank ("p siantar").
    guard word(start).count == 1 || index.mayBegin(word(start)) else { return nil }
    // Each window begins with the one before, so one walk hashes all.
    var hashes = InlineArray<6, UInt64>(repeating: 0)
    var hash = WordTable.RunningHash()
    var end = start
    while end < min(wordCount, start + Self.longestWindow),
      starts[end + 1] - starts[start] <= RegionIndex.longestName
    {
      for place in starts[end]..<starts[end + 1] { hash.add(letters[place]) }
      hashes[end - start] = hash.value
      end += 1
    }
    while end > start {
      let range = start..<end
      let name = letters.span.extracting(starts[start]..<starts[end])
      let hash = hashes[end - start - 1]
      if let entry = index.entry(of: name, hash: hash),
        !isSeparate(range) || entry.how == .official
      {
        return (withContext(entry, range), end)
      }
      if let entry = index.composed(name, hash: hash), mayBeShortened(range) {
        return (withContext(entry, range), end)
      }
      end -= 1
    }
    return nil
  }

  /// An alias of several words begins with none that merely leads to a name.
  private func isSeparate(_ range: Range<Int>) -> Bool {
    range.count > 1 && meanings[range.lowerBound].isNoPartOfNames
  }

  private func mayBeShortened(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestSlipWindow else { return false }
    if range.count == 1 { return isUnknown(range.lowerBound) }
    let first = meanings[range.lowerBound]
    let last = meanings[range.upperBound - 1]
    return first.isDisjoint(with: [.filler, .preposition, .negation, .namesake])
      && first.isDisjoint(with: .kinds) && last.isDisjoint(with: .kinds)
      && last.isDisjoint(with: [.filler, .preposition])
  }

  /// An abbreviation that is a word of its own needs more beside it.
  private func withContext(_ entry: RegionIndex.Entry, _ range: Range<Int>) -> RegionIndex.Entry {
    guard range.count == 1, meanings[range.lowerBound].contains(.known), entry.how != .official
    else { return entry }
    var entry = entry
    entry.need = .marker
    return entry
  }

  private mutating func add(_ entry: RegionIndex.Entry, _ range: Range<Int>) {
    for word in range { owners[word] = mentions.count }
    mentions.append(
      RegionMention(
        words: range, places: entry.places, how: entry.how, need: entry.need))
  }

  /// Whether a word is neither one of ours nor one of the language: perhaps a misspelt name.
  private func isUnknown(_ word: Int) -> Bool {
    guard meanings[word].isEmpty else { return false }
    let letters = self.word(word)
    let core = CoreWords.shared
    if let entry = core.table.words.find(letters), entry < core.table.standardCount { return false }
    guard let found = Stemmer.core.segmentation(of: letters), found.quality == .exact else {
      return true
    }
    return Vocabulary.core.word(found.root).utf8.count < Self.shortestRoot
  }

  /// Shorter roots are found in nearly everything.
  private static let shortestRoot = 5

  // MARK: - Typing errors

  private mutating func findMisspellings() {
    var budget = Self.mostSlipWindows
    var start = 0
    while start < wordCount, budget > 0 {
      guard let (entry, range) = misspelling(at: start, &budget) else {
        start += 1
        continue
      }
      let replaced = Set(range.map { owners[$0] }).subtracting([-1])
      if !replaced.isEmpty { remove(replaced) }
      add(entry, range)
      start = range.upperBound
    }
  }

  private mutating func remove(_ replaced: Set<Int>) {
    let kept = mentions.indices.filter { !replaced.contains($0) }.map { mentions[$0] }
    mentions = []
    for word in owners.indices { owners[word] = -1 }
    for mention in kept {
      for word in mention.words { owners[word] = mentions.count }
      mentions.append(mention)
    }
  }

  private func misspelling(
    at start: Int, _ budget: inout Int
  ) -> (RegionIndex.Entry, Range<Int>)? {
    guard !meanings[start].isNoPartOfNames, meanings[start].isDisjoint(with: .kinds) else {
      return nil
    }
    let longest = min(Self.longestSlipWindow, wordCount - start)
    for length in stride(from: longest, through: 1, by: -1) {
      let range = start..<(start + length)
      guard budget > 0, isUnexplained(range) else { continue }
      let name = joined(range)
      guard name.count >= Self.shortestMisspelling, name.count <= RegionIndex.longestName else {
        continue
      }
      budget -= 1
      if let entry = index.misspelled(String(decoding: name, as: UTF8.self)) {
        return (entry, range)
      }
      // `klaateen` for `klaten`: more letters too many than a typing error has.
      if length == 1, let entry = Doublings.first(name, { index.entry(of: $0) }) {
        return (entry, range)
      }
    }
    return nil
  }

  /// Whether a word of these is still without a meaning, and none is half of something else.
  private func isUnexplained(_ range: Range<Int>) -> Bool {
    let last = meanings[range.upperBound - 1]
    guard !last.isNoPartOfNames, last.isDisjoint(with: .kinds) else { return false }
    var hasNew = false
    for word in range {
      if owners[word] >= 0 {
        let other = mentions[owners[word]].words
        guard other.clamped(to: range) == other else { return false }
      } else if !hasNew {
        // In a name of several words a misspelt one may be a word by chance.
        hasNew = range.count > 1 ? meanings[word].isEmpty : isUnknown(word)
      }
    }
    return hasNew
  }

  // MARK: - Kinds

  /// "kab", "kota", "provinsi" before a name, or else after it ("malang kota").
  private mutating func readKinds() {
    for place in mentions.indices {
      let range = mentions[place].words
      if let before = wordBefore(range.lowerBound), let level = meanings[before].level {
        // "kab/kota bandung" says neither.
        let further = wordBefore(before).flatMap { meanings[$0].level }
        mentions[place].kind = further == nil || further == level ? level : nil
      } else if range.upperBound < wordCount,
        let level = meanings[range.upperBound].level,
        !mentions.contains(where: { $0.words.lowerBound == range.upperBound + 1 })
      {
        mentions[place].kind = level
      }
    }
  }

  /// The word before a place, without "adm".
  func wordBefore(_ place: Int) -> Int? {
    var word = place - 1
    while word >= 0, meanings[word].contains(.transparent) { word -= 1 }
    return word >= 0 ? word : nil
  }

  /// Whether every word is a name, a kind, the name of a village, or says nothing of its own.
  var isExplained: Bool {
    var isNamed = Array(repeating: false, count: meanings.count)
    for mention in mentions { for word in mention.words { isNamed[word] = true } }
    var villageWords = 0
    for word in meanings.indices {
      if isNamed[word] { continue }
      if meanings[word].contains(.village) {
        villageWords = Self.longestVillage
      } else if meanings[word].isDisjoint(with: RegionWords.saysNothing) {
        guard villageWords > 0 else { return false }
        villageWords -= 1
      }
    }
    return true
  }

  /// Words that the name of a village or district has at most.
  private static let longestVillage = 2
}
