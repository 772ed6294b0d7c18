/// The words that abuse, found by their letters, by those that are not covered, and by their
/// consonants.
struct AbuseTable: Sendable {
  private let insults: ToneClass
  private let contextual: ToneClass
  private var words = WordTable()
  /// By entry of `words`.
  private var kinds: [ToneKind] = []
  /// The letters of the longest word.
  private var longest = 0
  private var consonants = WordTable()
  /// By entry of `consonants`, the words that have them.
  private var wordsByConsonants: [[(letters: [UInt8], kind: ToneKind)]] = []

  init(insults: ToneClass, contextual: ToneClass) {
    self.insults = insults
    self.contextual = contextual
    insults.each { add($0, .insult) }
    contextual.each { add($0, .contextual) }
  }

  /// Fewer consonants tell no word from another.
  static let fewestConsonants = 4

  /// Adds a word; one that is an insult stays one.
  private mutating func add(_ word: ArraySlice<UInt8>, _ kind: ToneKind) {
    if words.add(word) == kinds.count { kinds.append(kind) }
    longest = max(longest, word.count)
    var key: [UInt8] = []
    write(consonantsOf: word.span, to: &key)
    guard key.count >= Self.fewestConsonants else { return }
    let entry = consonants.add(key[...])
    if entry == wordsByConsonants.count { wordsByConsonants.append([]) }
    wordsByConsonants[entry].append((Array(word), kind))
  }

  func kind(of letters: Span<UInt8>) -> ToneKind {
    letters.count > longest ? .plain : kind(of: letters, hash: WordTable.hash(letters))
  }

  /// What letters are of which `hash` is the hash.
  func kind(of letters: Span<UInt8>, hash: UInt64) -> ToneKind {
    let entry = words.find(letters, hash: hash)
    return entry < 0 ? .plain : kinds[entry]
  }

  /// What a word is of which some letters are `*`.
  func kind(covered word: [UInt8]) -> ToneKind {
    if insults.fits(covered: word) { return .insult }
    return contextual.fits(covered: word) ? .contextual : .plain
  }

  /// What a word with these consonants is: one of the table without some of its vowels.
  func kind(ofConsonants key: Span<UInt8>, _ letters: [UInt8]) -> ToneKind {
    guard key.count >= Self.fewestConsonants, let entry = consonants.find(key) else {
      return .plain
    }
    var kind = ToneKind.plain
    for word in wordsByConsonants[entry] where word.kind > kind {
      if Self.lacksVowels(letters, of: word.letters) { kind = word.kind }
    }
    return kind
  }

  /// Writes the consonants of a word, `ng` as `g`: "bgsat".
  func write(consonantsOf word: Span<UInt8>, to consonants: inout [UInt8]) {
    consonants.removeAll(keepingCapacity: true)
    for place in word.indices where word[place].isConsonant {
      if word[place] == 0x67, consonants.last == 0x6E { consonants.removeLast() }
      consonants.append(word[place])
    }
  }

  /// Whether letters are those of a word without some of its vowels (`bngsat`).
  private static func lacksVowels(_ letters: [UInt8], of word: [UInt8]) -> Bool {
    var place = 0
    for letter in word where place < letters.count && letters[place] == letter { place += 1 }
    return place == letters.count
  }
}
