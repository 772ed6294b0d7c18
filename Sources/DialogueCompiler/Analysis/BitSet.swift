/// A set of small numbers, as bits.
struct BitSet: Hashable, Sendable {
  private var words: [UInt64]

  /// An empty set for numbers below `count`.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  func contains(_ number: Int) -> Bool { words[number / 64] & (1 << UInt64(number % 64)) != 0 }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  mutating func remove(_ number: Int) { words[number / 64] &= ~(1 << UInt64(number % 64)) }

  mutating func set(_ number: Int, to isMember: Bool) {
    if isMember { insert(number) } else { remove(number) }
  }

  mutating func formUnion(_ other: BitSet) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  mutating func formIntersection(_ other: BitSet) {
    for place in words.indices { words[place] &= other.words[place] }
  }

  mutating func subtract(_ other: BitSet) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }
}
