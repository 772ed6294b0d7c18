import IndonesianText

/// Finds phrases that one slip of typing turns into each other, without comparing all pairs.
///
/// Two phrases one slip apart have a common text among themselves and what is left of each without
/// one of its letters: `lapor` and `lapar` both leave `lapr`. The hashes of all these texts are put
/// into one list and sorted, and only phrases that share a hash are compared. Of a few phrases, as
/// the options of a question, all pairs are.
enum SimilarPhrases {
  /// A phrase and whose it is; phrases of one owner may be alike.
  struct Entry {
    var phrase: Phrase
    var owner: Int
  }

  /// A longer phrase is nobody's slip of another, and its texts would be many.
  private static let longest = 40
  /// A phrase is compared with at most so many others; more only come from generated scripts.
  private static let mostCompared = 32

  /// A text that a phrase leaves.
  private struct Rest: Comparable {
    /// What falls together by chance is told apart when compared.
    var hash: UInt64
    var place: Int

    static func < (left: Rest, right: Rest) -> Bool {
      (left.hash, left.place) < (right.hash, right.place)
    }
  }

  /// The phrases with the first of those before them that is one slip away and somebody else's.
  static func earlier(in entries: [Entry]) -> [(place: Int, earlier: Int)] {
    guard let first = entries.first, entries.contains(where: { $0.owner != first.owner }) else {
      return []
    }
    let near =
      entries.count <= mostInPairs ? nearInPairs(entries) : nearInBuckets(entries)
    return near.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Up to here comparing all pairs takes less than making their texts.
  private static let mostInPairs = 16

  /// The phrases that others may be a slip of.
  private static func isCompared(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count <= longest && letters(scalars) >= 4
  }

  private static func nearInPairs(_ entries: [Entry]) -> [Int: Int] {
    let lengths = entries.map { entry in
      let scalars = Array(entry.phrase.folded.unicodeScalars)
      return isCompared(scalars) ? scalars.count : nil
    }
    var near: [Int: Int] = [:]
    for place in entries.indices {
      guard let length = lengths[place] else { continue }
      near[place] = (0..<place).first { other in
        guard let otherLength = lengths[other], abs(length - otherLength) <= 1 else { return false }
        return isNear(entries[other], entries[place])
      }
    }
    return near
  }

  private static func nearInBuckets(_ entries: [Entry]) -> [Int: Int] {
    var rests: [Rest] = []
    for (place, entry) in entries.enumerated() {
      append(restsOf: Array(entry.phrase.folded.unicodeScalars), place, to: &rests)
    }
    rests.sort()
    var near: [Int: Int] = [:]
    var hash: UInt64 = 0
    // The phrases so far that share a hash, each once though equal letters leave a text twice.
    var sharing: [Int] = []
    for rest in rests {
      if rest.hash != hash { sharing.removeAll(keepingCapacity: true) }
      hash = rest.hash
      guard sharing.last != rest.place else { continue }
      for other in sharing where other < near[rest.place] ?? rest.place {
        if isNear(entries[other], entries[rest.place]) { near[rest.place] = other }
      }
      if sharing.count < mostCompared { sharing.append(rest.place) }
    }
    return near
  }

  private static func isNear(_ one: Entry, _ other: Entry) -> Bool {
    one.owner != other.owner && isSlip(one.phrase.folded, other.phrase.folded)
  }

  private static func append(
    restsOf scalars: [Unicode.Scalar], _ place: Int, to rests: inout [Rest]
  ) {
    guard isCompared(scalars) else { return }
    for skipped in 0...scalars.count {
      rests.append(Rest(hash: hash(scalars, without: skipped), place: place))
    }
  }

  /// FNV-1a of the text without the letter at a place.
  private static func hash(_ scalars: [Unicode.Scalar], without skipped: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in scalars.indices where index != skipped {
      hash = (hash ^ UInt64(scalars[index].value)) &* 0x100_0000_01B3
    }
    return hash
  }

  private static func letters(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.count { scalar in
      scalar.isASCII
        ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        : scalar.properties.isAlphabetic
    }
  }

  /// Numbers are told apart on purpose: "paket 1" is no slip of "paket 2".
  private static func isSlip(_ one: String, _ other: String) -> Bool {
    let digits = { (text: String) in text.utf8.lazy.filter { (0x30...0x39).contains($0) } }
    return one != other && digits(one).elementsEqual(digits(other))
      && typingDistance(one, other, atMost: 1) != nil
  }
}
