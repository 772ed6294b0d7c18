/// Words typed with a letter twice where it stands once: `haloo`, `heboohh`.
enum Doublings {
  /// Gives the word with some or all of its doubled letters once, the shortest first, until `visit`
  /// says false.
  ///
  /// Of more than four doublings (nobody's word) only all are undone, so there are 15 at most.
  static func eachShorter(_ word: ArraySlice<UInt8>, _ visit: (Span<UInt8>) -> Bool) {
    let doublings = word.indices.dropFirst().count { isDoubled(word, $0) }
    guard doublings > 0 else { return }
    let isTooMany = doublings > mostDoublings
    let all = isTooMany ? 1 : (1 << doublings) - 1
    var shorter: [UInt8] = []
    shorter.reserveCapacity(word.count)
    for mask in (1...all).reversed() {
      shorter.removeAll(keepingCapacity: true)
      var doubling = 0
      for place in word.indices {
        if isDoubled(word, place) {
          defer { doubling += 1 }
          if isTooMany || mask & (1 << doubling) != 0 { continue }
        }
        shorter.append(word[place])
      }
      guard visit(shorter.span) else { return }
    }
  }

  /// What is found for the shortest of these words for which there is anything.
  static func first<Found>(_ word: ArraySlice<UInt8>, _ find: (Span<UInt8>) -> Found?) -> Found? {
    var found: Found?
    eachShorter(word) { shorter in
      found = find(shorter)
      return found == nil
    }
    return found
  }

  private static func isDoubled(_ word: ArraySlice<UInt8>, _ place: Int) -> Bool {
    place > word.startIndex && word[place] == word[place - 1] && word[place] >= 0x61
      && word[place] <= 0x7A
  }

  private static let mostDoublings = 4
}
