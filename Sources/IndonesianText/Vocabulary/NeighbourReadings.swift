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

  /// Whether a word has been read.
  func has(_ word: Int) -> Bool { !lasts.isEmpty && lasts[word] != 0 }

  /// Keeps the standard words and roots that `add` adds for a word.
  mutating func read(_ word: Int, _ add: (inout [WordID]) -> Void) {
    if lasts.isEmpty { lasts = Array(repeating: 0, count: count) }
    add(&ids)
    // An unknown one is the end behind them.
    ids.append(.unknown)
    lasts[word] = ids.count
  }

  /// Whether a standard word or root is meant at a place, which has been read.
  func means(_ id: WordID, at word: Int) -> Bool {
    let ids = ids.span
    var place = lasts[word] - 2
    while place >= 0, ids[place] != .unknown {
      if ids[place] == id { return true }
      place -= 1
    }
    return false
  }

  /// Whether one of these standard words or roots, which ascend, is meant at a place, which has
  /// been read.
  func means(oneOf cues: Span<WordID>, at word: Int) -> Bool {
    if cues.isEmpty { return false }
    let ids = ids.span
    var place = lasts[word] - 2
    while place >= 0, ids[place] != .unknown {
      if Self.contains(ids[place], cues) { return true }
      place -= 1
    }
    return false
  }

  private static func contains(_ id: WordID, _ cues: Span<WordID>) -> Bool {
    var range = cues.indices
    while range.isEmpty == false {
      let middle = (range.lowerBound + range.upperBound) / 2
      if cues[middle] == id { return true }
      range =
        cues[middle].rawValue < id.rawValue
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
