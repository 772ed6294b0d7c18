/// What each typed word means: the language's own words and, before them, those of a script.
struct Spellings: Sendable {
  /// What a typed word was taken for.
  enum Reading {
    case word(WordID, Spelling)
    /// The standard words of an informal spelling, as a range of `CoreTable.phrases`.
    case phrase(Range<Int>, Spelling)
    /// A word that is not known itself, but whose root is.
    case affixed(root: WordID)
    case unknown

    var isKnown: Bool {
      if case .unknown = self { return false }
      return true
    }
  }

  private let core = CoreWords.shared
  /// The script's words that the language does not have; entry n follows the core's standard words.
  private let own: WordTable
  /// By entry of `own`.
  private let ownRoots: [WordID]
  private let firstOwn: Int

  /// - `botWords`: the spellings of the words that `own` begins with.
  init(own: WordTable, extending botWords: Spellings? = nil) {
    self.own = own
    firstOwn = CoreWords.shared.table.standardCount
    let stemmer = CoreWords.shared.stemmer
    let first = firstOwn
    let roots = botWords?.ownRoots ?? []
    ownRoots =
      roots
      + (roots.count..<own.count).map { entry in
        stemmer.root(of: own.bytes(entry)) ?? CoreTable.id(first + entry)
      }
  }

  var wordCount: Int { firstOwn + own.count }

  /// Whether a word is known as it is typed.
  func isKnown(_ word: ArraySlice<UInt8>) -> Bool { known(word.span) != nil }

  /// The standard word of a number; empty for an unknown one.
  func word(_ id: WordID) -> String { String(decoding: letters(of: id), as: UTF8.self) }

  /// The letters of a standard word; none of an unknown one.
  func letters(of id: WordID) -> ArraySlice<UInt8> {
    guard id != .unknown, id.rawValue <= wordCount else { return [] }
    let entry = Int(id.rawValue) - 1
    return entry < firstOwn ? core.table.words.bytes(entry) : own.bytes(entry - firstOwn)
  }

  /// The root of a standard word.
  func root(of id: WordID) -> WordID {
    guard id != .unknown else { return .unknown }
    let entry = Int(id.rawValue) - 1
    return entry < firstOwn ? core.roots[entry] : ownRoots[entry - firstOwn]
  }

  // MARK: Messages

  /// The numbers of the words that are meant: those of `spelled`, without the reasons.
  func ids(of text: FoldedText) -> [WordID] { plainIDs(of: text) ?? spelled(text).map(\.id) }

  /// The standard word that a folded word means by itself; unknown where it means none or several.
  func id(ofFolded word: ArraySlice<UInt8>) -> WordID {
    let letters = word.span
    let hash = WordTable.hash(letters)
    if core.neighbours.entry(of: letters, hash: hash) == nil || own.find(letters, hash: hash) >= 0 {
      switch known(letters, hash: hash) {
      case .word(let id, _): return id
      case .phrase(let range, _):
        return range.count == 1 ? core.table.phrases[range.lowerBound] : .unknown
      case .affixed, .unknown, nil: break
      }
    }
    let ids = ids(of: FoldedText(String(decoding: word, as: UTF8.self)))
    return ids.count == 1 ? ids[0] : .unknown
  }

  /// The same where every word stands in the tables and means one thing, whatever stands beside it;
  /// else nil.
  func plainIDs(of text: FoldedText) -> [WordID]? {
    var ids: [WordID] = []
    ids.reserveCapacity(text.words.count)
    var singleLetters = 0
    let bytes = text.bytes.span
    for word in text.words {
      let letters = bytes.extracting(word.folded)
      guard addPlain(letters, to: &ids, &singleLetters) else { return nil }
    }
    return ids
  }

  /// Adds the same of the letters of a folded text; false where that are not all.
  func addPlainIDs(ofFolded text: Span<UInt8>, to ids: inout [WordID]) -> Bool {
    var singleLetters = 0
    var start = 0
    for place in 0...text.count where place == text.count || text[place] == 0x20 {
      if place > start {
        let letters = text.extracting(start..<place)
        guard addPlain(letters, to: &ids, &singleLetters) else { return false }
      }
      start = place + 1
    }
    return true
  }

  /// Adds what a word means by itself; false where more is needed to know it.
  ///
  /// - `singleLetters`: how many words of one letter came last.
  @inline(__always)
  private func addPlain(
    _ letters: Span<UInt8>, to ids: inout [WordID], _ singleLetters: inout Int
  ) -> Bool {
    let hash = WordTable.hash(letters)
    singleLetters = letters.count == 1 ? singleLetters + 1 : 0
    guard singleLetters < Self.fewestSpacedLetters,
      core.neighbours.entry(of: letters, hash: hash) == nil || own.find(letters, hash: hash) >= 0,
      let reading = known(letters, hash: hash)
    else { return false }
    switch reading {
    case .word(let id, _): ids.append(id)
    case .phrase(let range, _): ids += core.table.phrases[range]
    case .affixed, .unknown: return false
    }
    return true
  }

  /// The standard words that are meant, with the reasons.
  func spelled(_ text: FoldedText) -> [CanonicalWord] {
    let words = text.words.span
    let bytes = text.bytes.span
    var result: [CanonicalWord] = []
    result.reserveCapacity(words.count)
    var neighbours = NeighbourReadings(count: words.count)
    var unfamiliar = UnfamiliarReadings(count: words.count)
    // No word before this one begins a row of single letters.
    var firstLetter = 0
    var place = 0
    while place < words.count {
      let word = bytes.extracting(words[place].folded)
      if word.count == 1, place >= firstLetter {
        firstLetter = endOfSpacedLetters(words, from: place)
        if firstLetter - place >= Self.fewestSpacedLetters,
          let reading = spaced(text, place..<firstLetter)
        {
          add(reading, place..<firstLetter, nil, words, to: &result)
          place = firstLetter
          continue
        }
      }
      let hash = WordTable.hash(word)
      let source = place..<(place + 1)
      let own = own.find(word, hash: hash)
      if own < 0, let entry = core.neighbours.entry(of: word, hash: hash),
        let (reading, neighbour) = decided(entry, at: place, in: text, &neighbours, &unfamiliar)
      {
        add(reading, source, neighbour, words, to: &result)
      } else if let id = itself(word, hash: hash, own: own) {
        result.append(exact(id, place, words))
      } else {
        let letters = text.bytes[words[place].folded]
        add(reading(of: letters, &unfamiliar), source, nil, words, to: &result)
      }
      place += 1
    }
    return result
  }

  /// Adds the standard words of a reading.
  ///
  /// - `source`: the words of the text that were read.
  /// - `neighbour`: the word that decided.
  private func add(
    _ reading: Reading, _ source: Range<Int>, _ neighbour: Int?,
    _ text: Span<FoldedText.Word>, to words: inout [CanonicalWord]
  ) {
    switch reading {
    case .word(let id, .exact): words.append(exact(id, source.lowerBound, text))
    case .word(let id, let how):
      words.append(CanonicalWord(id: id, root: root(of: id), how: how, source: source))
    case .phrase(let range, let how):
      for id in core.table.phrases[range] {
        words.append(
          CanonicalWord(
            id: id, root: root(of: id), how: how, source: source, neighbour: neighbour))
      }
    case .affixed(let root):
      words.append(CanonicalWord(id: .unknown, root: root, how: .affixed, source: source))
    case .unknown:
      words.append(CanonicalWord(id: .unknown, root: .unknown, how: .exact, source: source))
    }
  }

  /// A word that means itself.
  private func exact(
    _ id: WordID, _ place: Int, _ text: Span<FoldedText.Word>
  ) -> CanonicalWord {
    CanonicalWord(
      id: id, root: root(of: id),
      how: Self.isReduplicated(text, place) ? .reduplicated : .exact, source: place..<(place + 1))
  }

  /// Both halves of `hati2` come from the same bytes of the message.
  private static func isReduplicated(_ words: Span<FoldedText.Word>, _ place: Int) -> Bool {
    let original = words[place].original
    if place > 0, words[place - 1].original == original { return true }
    if place + 1 < words.count, words[place + 1].original == original { return true }
    return false
  }

  private func endOfSpacedLetters(_ words: Span<FoldedText.Word>, from start: Int) -> Int {
    var end = start
    while end < words.count, words[end].folded.count == 1, end - start < Self.longestWord {
      end += 1
    }
    return end
  }

  /// Letters that make a word when the blanks between them are taken away: `h o a k s`.
  private func spaced(_ text: FoldedText, _ range: Range<Int>) -> Reading? {
    let word = text.words[range].map { text.bytes[$0.folded.lowerBound] }
    let reading = reading(of: word[...])
    return reading.isKnown ? asLetters(reading) : nil
  }

  /// Fewer single letters are initials or options.
  private static let fewestSpacedLetters = 4

  /// The reading of an ambiguous word whose neighbours tell what it means; nil where they do not.
  ///
  /// A word of the script is never ambiguous.
  ///
  /// - `entry`: of the word in the rules.
  private func decided(
    _ entry: Int, at place: Int, in text: FoldedText,
    _ neighbours: inout NeighbourReadings, _ unfamiliar: inout UnfamiliarReadings
  ) -> (Reading, Int?)? {
    let rules = core.neighbours
    for word in rules.neighbours(of: entry, at: place, count: text.words.count)
    where !neighbours.has(word) {
      neighbours.read(word) {
        addMeanings(of: text.bytes[text.words[word].folded], to: &$0, &unfamiliar)
      }
    }
    guard let decision = rules.decision(entry, at: place, in: text, neighbours) else { return nil }
    let reading: Reading =
      decision.meaning.isEmpty
      ? reading(of: text.bytes[text.words[place].folded], &unfamiliar)
      : .phrase(decision.meaning, .abbreviation)
    return (reading, decision.neighbour)
  }

  /// Adds the standard words that a word stands for, whatever stands beside it, and their roots.
  private func addMeanings(
    of word: ArraySlice<UInt8>, to ids: inout [WordID], _ unfamiliar: inout UnfamiliarReadings
  ) {
    func add(_ id: WordID) {
      ids.append(id)
      let root = root(of: id)
      if root != .unknown { ids.append(root) }
    }
    switch reading(of: word, &unfamiliar) {
    case .word(let id, _): add(id)
    case .phrase(let range, _): for id in core.table.phrases[range] { add(id) }
    case .affixed(let root): ids.append(root)
    case .unknown: break
    }
  }

  // MARK: Words

  /// What one folded word was taken for.
  func reading(of word: ArraySlice<UInt8>) -> Reading { known(word.span) ?? unfamiliar(word) }

  /// The same for a word of a message, of which each unfamiliar word is looked for once.
  private func reading(
    of word: ArraySlice<UInt8>, _ unfamiliar: inout UnfamiliarReadings
  ) -> Reading {
    known(word.span) ?? unfamiliar.reading(of: word) { self.unfamiliar(word) }
  }

  /// The reading of a word that is in one of the tables.
  private func known(_ word: Span<UInt8>) -> Reading? { known(word, hash: WordTable.hash(word)) }

  /// The reading of a word that is in one of the tables.
  ///
  /// - `hash`: of the word (`WordTable.hash`).
  private func known(_ word: Span<UInt8>, hash: UInt64) -> Reading? {
    let own = own.find(word, hash: hash)
    if own >= 0 { return .word(CoreTable.id(firstOwn + own), .exact) }
    let entry = core.table.words.find(word, hash: hash)
    guard entry >= 0 else { return nil }
    guard let meaning = core.table.meaning(entry) else {
      return .word(CoreTable.id(entry), .exact)
    }
    return .phrase(meaning.range, meaning.how)
  }

  /// The number of a word that means itself, as most do; nil for all others.
  ///
  /// - `own`: its entry in the script's words, or -1.
  private func itself(_ word: Span<UInt8>, hash: UInt64, own: Int) -> WordID? {
    if own >= 0 { return CoreTable.id(firstOwn + own) }
    let entry = core.table.words.find(word, hash: hash)
    return entry >= 0 && core.table.meansItself(entry) ? CoreTable.id(entry) : nil
  }

  private func unfamiliar(_ word: ArraySlice<UInt8>) -> Reading {
    guard word.count >= 2, word.count <= Self.longestWord else { return .unknown }
    let shape = WordShape(word)
    if shape.hasDoubledLetter, let reading = withoutDoublings(word) { return reading }
    if shape.hasDigit {
      guard shape.hasLetter, let plain = DigitLetters.plain(word) else { return .unknown }
      return asLetters(known(plain.span) ?? unfamiliar(plain[...]))
    }
    if let root = core.stemmer.root(of: word) { return .affixed(root: root) }
    if let reading = ownWithClitic(word) { return reading }
    if let cut = SkeletonIndex.core.word(for: word, in: core.table) {
      return .word(cut, .abbreviation)
    }
    if let whole = CutPrefix.restored(in: word), let root = core.stemmer.root(of: whole[...]) {
      return .affixed(root: root)
    }
    return .unknown
  }

  /// Longer words are nobody's.
  private static let longestWord = 40

  private func asLetters(_ reading: Reading) -> Reading {
    switch reading {
    case .word(let id, _): .word(id, .letters)
    case .phrase(let range, _): .phrase(range, .letters)
    case .affixed, .unknown: reading
    }
  }

  /// A word of the script with a clitic ("siwaslunya").
  private func ownWithClitic(_ word: ArraySlice<UInt8>) -> Reading? {
    guard own.count > 0 else { return nil }
    for clitic in Self.clitics where word.count > clitic.count + 2 && word.hasSuffix(clitic) {
      if let entry = own.find(word.dropLast(clitic.count)) {
        return .affixed(root: ownRoots[entry])
      }
    }
    return nil
  }

  private static let clitics = ["nya", "ku", "mu", "lah", "kah", "pun"].map { Array($0.utf8) }

  /// The one word of which this is the same with letters doubled; nil if none or several differ.
  private func withoutDoublings(_ word: ArraySlice<UInt8>) -> Reading? {
    var found: Reading?
    Doublings.eachShorter(word) { candidate in
      guard let reading = known(candidate) else { return true }
      if let earlier = found, !isSame(earlier, reading) {
        found = nil
        return false
      }
      found = reading
      return true
    }
    return found.map(asLetters)
  }

  private func isSame(_ a: Reading, _ b: Reading) -> Bool {
    switch (a, b) {
    case (.word(let first, _), .word(let second, _)): first == second
    case (.phrase(let first, _), .phrase(let second, _)):
      core.table.phrases[first] == core.table.phrases[second]
    case (.word(let id, _), .phrase(let range, _)), (.phrase(let range, _), .word(let id, _)):
      core.table.phrases[range].elementsEqual([id])
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(endIndex - suffix.count)...].elementsEqual(suffix)
  }
}
