/// What the words of a message mean that stand beside ambiguous ones, each read once.
struct NeighbourReadings {
  /// The words and roots of all that were read, one after the other.
  private var ids: [WordID] = []
  /// By word, where its part of `ids` ends; 0 for one that has not been read.
  private var lasts: [Int] = []
  /// How many words the message has.
  let count: Int

  /// - `count`: how many words the message has.
  init(count: Int) { self.count = count }

  /// Whether a standard word or root is meant at a place; `read` gives those that are.
  mutating func means(_ id: WordID, at word: Int, _ read: (Int) -> [WordID]) -> Bool {
    if lasts.isEmpty || lasts[word] == 0 { add(read(word), at: word) }
    let ids = ids.span
    var place = lasts[word] - 2
    while place >= 0, ids[place] != .unknown {
      if ids[place] == id { return true }
      place -= 1
    }
    return false
  }

  /// Keeps what a word means, with an unknown one as the end behind it.
  private mutating func add(_ meant: [WordID], at word: Int) {
    if lasts.isEmpty { lasts = Array(repeating: 0, count: count) }
    for id in meant where id != .unknown { ids.append(id) }
    ids.append(.unknown)
    lasts[word] = ids.count
  }
}
