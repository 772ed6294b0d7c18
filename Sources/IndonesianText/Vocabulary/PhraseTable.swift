/// A phrase of a `PhraseTable` found inside a message.
package struct PhraseMatch: Hashable, Sendable {
  /// The value given with the phrase.
  package let value: Int32
  /// Indices of the message's words.
  package let range: Range<Int>

  /// Names a phrase and where it stands.
  package init(value: Int32, range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

/// Phrases found by their words, at a cost that does not grow with the number of phrases.
///
/// The words of all phrases stand one after the other in a pool, and phrases are found by open
/// addressing over the hash of their words; phrases of the same words are a chain behind the first
/// one. A second table of the same kind knows for each first word the lengths of the phrases that
/// it begins. Example: with `cek status` and `cek`, the word `cek` begins phrases of 1 and 2 words,
/// so in "mau cek status" only `cek` and `cek status` are looked up; "mau" and "status" cost one
/// look at the second table each. Nothing is allocated unless something is found.
///
/// - A phrase that is empty or holds an unknown word never matches.
/// - Phrases of more than 64 words match only as a whole message.
///
/// A class: it is shared by all turns and never copied.
package final class PhraseTable: Sendable {
  private let pool: [WordID]
  /// Where the words of each phrase end in the pool.
  private let ends: [Int32]
  private let values: [Int32]
  /// The next phrase of the same words plus one; 0 ends the chain.
  private let next: [Int32]
  /// By hash, the first phrase of these words plus one; 0 is empty, and half of them are at least.
  private let slots: [Int32]
  /// By hash of the word: words that begin phrases.
  private let starts: [Start]

  /// A word that begins phrases.
  private struct Start {
    var word = WordID.unknown
    /// Bit n - 1 where there is one of n words.
    var lengths: UInt64 = 0
    /// A bit for each second word, by its number: one that has no bit there is none.
    var seconds: UInt64 = 0

    static func second(_ word: WordID) -> UInt64 { 1 << UInt64(word.rawValue & 63) }
  }

  /// 64 words are more than any phrase needs, and one bit each fits a machine word.
  package static let mostWords = 64

  /// Phrases while they are collected: many are made without an array for each.
  struct List {
    fileprivate var pool: [WordID] = []
    fileprivate var ends: [Int32] = []
    fileprivate var values: [Int32] = []

    /// Adds a phrase, unless it never matches.
    mutating func add(_ words: [WordID], value: Int32) {
      guard !words.isEmpty, !words.contains(.unknown) else { return }
      pool += words
      ends.append(Int32(truncatingIfNeeded: pool.count))
      values.append(value)
    }

    /// The words of a phrase, as a range of `pool`.
    fileprivate func words(_ phrase: Int) -> Range<Int> {
      (phrase == 0 ? 0 : Int(ends[phrase - 1]))..<Int(ends[phrase])
    }
  }

  /// Makes a table; several phrases may share words or values.
  package convenience init(_ phrases: [(words: [WordID], value: Int32)]) {
    var list = List()
    for (words, value) in phrases { list.add(words, value: value) }
    self.init(list)
  }

  /// Makes a table; several phrases may share words or values.
  init(_ list: List) {
    (pool, ends, values) = (list.pool, list.ends, list.values)
    (slots, next) = Self.slots(of: list)
    starts = Self.starts(of: list, count: slots.count)
  }

  private static func slots(of list: List) -> (slots: [Int32], next: [Int32]) {
    let phraseCount = list.values.count
    guard phraseCount > 0 else { return ([], []) }
    var count = 4
    while count < phraseCount * 2 { count *= 2 }
    var slots: [Int32] = Array(repeating: 0, count: count)
    var next: [Int32] = Array(repeating: 0, count: phraseCount)
    // By first phrase, the last one of the same words.
    var tails = Array(0..<phraseCount)
    let pool = list.pool.span
    for phrase in 0..<phraseCount {
      let words = pool.extracting(list.words(phrase))
      var slot = Int(truncatingIfNeeded: hash(words)) & (count - 1)
      while slots[slot] != 0,
        !isSame(words, pool.extracting(list.words(Int(slots[slot]) - 1)))
      {
        slot = (slot + 1) & (count - 1)
      }
      let number = Int32(truncatingIfNeeded: phrase + 1)
      if slots[slot] == 0 {
        slots[slot] = number
      } else {
        let first = Int(slots[slot]) - 1
        next[tails[first]] = number
        tails[first] = phrase
      }
    }
    return (slots, next)
  }

  private static func isSame(_ a: Span<WordID>, _ b: Span<WordID>) -> Bool {
    guard a.count == b.count else { return false }
    for place in a.indices where a[place] != b[place] { return false }
    return true
  }

  private static func starts(
    of list: List, count: Int
  ) -> [Start] {
    var starts = Array(repeating: Start(), count: count)
    for phrase in list.values.indices {
      let words = list.words(phrase)
      guard words.count <= mostWords else { continue }
      let first = list.pool[words.lowerBound]
      var start = slot(of: first, in: count)
      while starts[start].lengths != 0, starts[start].word != first {
        start = (start + 1) & (count - 1)
      }
      starts[start].word = first
      starts[start].lengths |= 1 << UInt64(words.count - 1)
      if words.count > 1 {
        starts[start].seconds |= Start.second(list.pool[words.lowerBound + 1])
      }
    }
    return starts
  }

  package var isEmpty: Bool { values.isEmpty }

  /// The phrases that can match, in insertion order.
  package var phrases: [(words: [WordID], value: Int32)] {
    values.indices.map { phrase in
      let start = phrase == 0 ? 0 : Int(ends[phrase - 1])
      return (Array(pool[start..<Int(ends[phrase])]), values[phrase])
    }
  }

  // MARK: - Whole messages

  /// The values of all phrases that are exactly these words, in insertion order.
  package func exact(_ message: [WordID]) -> [Int32] { exact(message[...]) }

  /// The values of all phrases that are exactly these words, in insertion order.
  package func exact(_ message: ArraySlice<WordID>) -> [Int32] {
    var found: [Int32] = []
    var phrase = head(of: message)
    while phrase >= 0 {
      found.append(values[phrase])
      phrase = Int(next[phrase]) - 1
    }
    return found
  }

  /// The value of the first phrase that is exactly these words.
  package func first(_ message: ArraySlice<WordID>) -> Int32? {
    let phrase = head(of: message)
    return phrase < 0 ? nil : values[phrase]
  }

  /// The value of the first phrase that is exactly these words and whose value is wanted.
  package func first(
    _ message: ArraySlice<WordID>, where isWanted: (Int32) -> Bool
  ) -> Int32? {
    var phrase = head(of: message)
    while phrase >= 0 {
      if isWanted(values[phrase]) { return values[phrase] }
      phrase = Int(next[phrase]) - 1
    }
    return nil
  }

  // MARK: - Inside messages

  /// All phrases that stand inside the words, longest first, then earliest, then as inserted.
  package func longestContained(in message: [WordID]) -> [PhraseMatch] {
    guard !values.isEmpty else { return [] }
    var matches: [PhraseMatch] = []
    let words = message.span
    for start in words.indices {
      var open = lengths(words[start], next: start + 1 < words.count ? words[start + 1] : nil)
      var end = start
      var hash = Self.emptyHash
      while open != 0, end < words.count {
        hash = Self.hash(hash, words[end])
        end += 1
        if open & 1 == 1 {
          var phrase = find(end - start, hash: hash) { message[start + $0] }
          while phrase >= 0 {
            matches.append(PhraseMatch(value: values[phrase], range: start..<end))
            phrase = Int(next[phrase]) - 1
          }
        }
        open >>= 1
      }
    }
    return matches.count < 2 ? matches : Self.sorted(matches)
  }

  /// The longest phrase that begins at a place, with how many words it has.
  ///
  /// - `end`: where the words end that are looked at.
  /// - `word`: the word at a place.
  package func longestStarting(
    at start: Int, before end: Int, _ word: (Int) -> WordID
  ) -> (value: Int32, count: Int)? {
    guard !values.isEmpty else { return nil }
    var open = lengths(word(start), next: start + 1 < end ? word(start + 1) : nil)
    // Most words begin no phrase.
    guard open != 0 else { return nil }
    var next = start
    var hash = Self.emptyHash
    var best: (value: Int32, count: Int)?
    while open != 0, next < end {
      hash = Self.hash(hash, word(next))
      next += 1
      if open & 1 == 1 {
        let phrase = find(next - start, hash: hash) { word(start + $0) }
        if phrase >= 0 { best = (values[phrase], next - start) }
      }
      open >>= 1
    }
    return best
  }

  /// Sorts by length, keeping the order found (earliest, then as inserted) within one length.
  private static func sorted(_ matches: [PhraseMatch]) -> [PhraseMatch] {
    let order = matches.indices.sorted { a, b in
      let (first, second) = (matches[a].range.count, matches[b].range.count)
      return first == second ? a < b : first > second
    }
    return order.map { matches[$0] }
  }

  /// Bit n - 1 where a phrase of n words may begin with a word that stands before the next.
  private func lengths(_ word: WordID, next: WordID?) -> UInt64 {
    var slot = Self.slot(of: word, in: starts.count)
    while starts[slot].lengths != 0 {
      if starts[slot].word == word {
        let goesOn = next.map { starts[slot].seconds & Start.second($0) != 0 } ?? false
        return goesOn ? starts[slot].lengths : starts[slot].lengths & 1
      }
      slot = (slot + 1) & (starts.count - 1)
    }
    return 0
  }

  // MARK: - Slots

  private func head(of message: ArraySlice<WordID>) -> Int {
    guard !values.isEmpty, !message.isEmpty else { return -1 }
    return find(message.count, hash: Self.hash(message.span)) { message[message.startIndex + $0] }
  }

  /// The first phrase of so many words, or -1.
  private func find(_ count: Int, hash: UInt64, _ word: (Int) -> WordID) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let phrase = Int(slots[slot]) - 1
      if isPhrase(phrase, count, word) { return phrase }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  private func isPhrase(_ phrase: Int, _ count: Int, _ word: (Int) -> WordID) -> Bool {
    let start = phrase == 0 ? 0 : Int(ends[phrase - 1])
    guard Int(ends[phrase]) - start == count else { return false }
    for place in 0..<count where pool[start + place] != word(place) { return false }
    return true
  }

  private static let emptyHash: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func hash(_ hash: UInt64, _ word: WordID) -> UInt64 {
    let mixed = (hash ^ UInt64(word.rawValue)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 32)
  }

  private static func hash(_ words: Span<WordID>) -> UInt64 {
    var hash = emptyHash
    for place in words.indices { hash = Self.hash(hash, words[place]) }
    return hash
  }

  private static func slot(of word: WordID, in count: Int) -> Int {
    Int(truncatingIfNeeded: hash(emptyHash, word)) & (count - 1)
  }
}
