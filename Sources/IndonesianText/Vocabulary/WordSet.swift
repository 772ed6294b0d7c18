/// A set of a vocabulary's words, one bit a word.
package struct WordSet: Hashable, Sendable {
  private var bits: [UInt64] = []

  package init(_ words: some Sequence<WordID>) {
    for word in words {
      let place = Int(word.rawValue / 64)
      while bits.count <= place { bits.append(0) }
      bits[place] |= 1 << UInt64(word.rawValue % 64)
    }
  }

  package func contains(_ word: WordID) -> Bool {
    let place = Int(word.rawValue / 64)
    return place < bits.count && bits[place] & (1 << UInt64(word.rawValue % 64)) != 0
  }
}
