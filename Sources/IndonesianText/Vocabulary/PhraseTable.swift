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
/// Phrases are kept in a dictionary by the hash of their words, and each first word knows the
/// lengths of the phrases it begins. Example: with `cek status` and `cek`, the word `cek` begins
/// phrases of 1 and 2 words, so in "mau cek status" only `cek` and `cek status` are looked up.
///
/// - A phrase that is empty or holds an unknown word never matches.
/// - Phrases of more than 64 words match only as a whole message.
package struct PhraseTable: Sendable {
  private var words: [[WordID]] = []
  private var values: [Int32] = []
  /// Phrase indices by the hash of their words, in insertion order.
  private var byHash: [UInt64: [Int]] = [:]
  /// Bit n - 1 is set where the word begins a phrase of n words.
  private var lengths: [WordID: UInt64] = [:]

  /// 64 words are more than any phrase needs, and one bit each fits a machine word.
  private static let longestContained = 64

  /// Makes a table; several phrases may share words or values.
  package init(_ phrases: [(words: [WordID], value: Int32)]) {
    for phrase in phrases {
      guard let first = phrase.words.first, !phrase.words.contains(.unknown) else { continue }
      byHash[Self.hash(phrase.words), default: []].append(words.count)
      words.append(phrase.words)
      values.append(phrase.value)
      if phrase.words.count <= Self.longestContained {
        lengths[first, default: 0] |= 1 << UInt64(phrase.words.count - 1)
      }
    }
  }

  /// The values of all phrases that are exactly these words, in insertion order.
  package func exact(_ message: some Collection<WordID>) -> [Int32] {
    guard let candidates = byHash[Self.hash(message)] else { return [] }
    return candidates.filter { words[$0].elementsEqual(message) }.map { values[$0] }
  }

  /// All phrases that stand inside the words, longest first, then earliest, then as inserted.
  package func longestContained(in message: [WordID]) -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    for start in message.indices {
      guard var open = lengths[message[start]] else { continue }
      var hash = Self.emptyHash
      var end = start
      while open != 0, end < message.count {
        hash = Self.hash(hash, message[end])
        end += 1
        if open & 1 == 1 {
          for index in byHash[hash] ?? [] where words[index].elementsEqual(message[start..<end]) {
            matches.append(PhraseMatch(value: values[index], range: start..<end))
          }
        }
        open >>= 1
      }
    }
    return Self.sorted(matches)
  }

  /// Sorts by length, keeping the order found (earliest, then as inserted) within one length.
  private static func sorted(_ matches: [PhraseMatch]) -> [PhraseMatch] {
    let order = matches.indices.sorted { a, b in
      let (first, second) = (matches[a].range.count, matches[b].range.count)
      return first == second ? a < b : first > second
    }
    return order.map { matches[$0] }
  }

  private static let emptyHash: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func hash(_ hash: UInt64, _ word: WordID) -> UInt64 {
    let mixed = (hash ^ UInt64(word.rawValue)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 32)
  }

  private static func hash(_ words: some Collection<WordID>) -> UInt64 {
    words.reduce(emptyHash) { hash($0, $1) }
  }
}
