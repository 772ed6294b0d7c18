/// Words typed with a letter twice where it stands once: `haloo`, `heboohh`.
enum Doublings {
  /// The word with some or all of its doubled letters once, the shortest first.
  ///
  /// Of more than four doublings (nobody's word) only all are undone, so there are 15 at most.
  static func shorter(_ word: ArraySlice<UInt8>) -> [[UInt8]] {
    let places = word.indices.dropFirst().filter { place in
      word[place] == word[place - 1] && word[place] >= 0x61 && word[place] <= 0x7A
    }
    guard !places.isEmpty else { return [] }
    let all = (1 << places.count) - 1
    guard places.count <= mostDoublings else { return [without(places, of: word)] }
    return (1...all).reversed().map { mask in
      without(places.indices.filter { mask & (1 << $0) != 0 }.map { places[$0] }, of: word)
    }
  }

  private static let mostDoublings = 4

  private static func without(_ places: [Int], of word: ArraySlice<UInt8>) -> [UInt8] {
    word.indices.filter { !places.contains($0) }.map { word[$0] }
  }
}
