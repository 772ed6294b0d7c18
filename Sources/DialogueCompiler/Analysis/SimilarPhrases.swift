import IndonesianText

/// Finds phrases that one slip of typing turns into each other, without comparing all pairs.
///
/// Two phrases one slip apart have a common text among themselves and what is left of each without
/// one of its letters: `lapor` and `lapar` both leave `lapr`. Phrases are put into buckets by these
/// texts, and only those of one bucket are compared.
struct SimilarPhrases {
  /// By a hash of the text; what falls into one bucket by chance is told apart when compared.
  private var buckets: [UInt64: [Int]] = [:]
  private var texts: [String] = []
  private var owners: [Int] = []

  /// A longer phrase is nobody's slip of another, and its buckets would be many.
  private static let longest = 40
  /// A phrase is compared with at most so many others; more only come from generated scripts.
  private static let mostCompared = 32

  /// An earlier phrase of another owner that is one slip away, if any.
  ///
  /// - Parameters:
  ///   - text: A folded phrase.
  ///   - owner: Whose it is; phrases of one owner may be alike.
  /// - Returns: the place of the earlier phrase, in the order in which phrases were added.
  mutating func add(_ text: String, owner: Int) -> Int? {
    let place = texts.count
    texts.append(text)
    owners.append(owner)
    let scalars = Array(text.unicodeScalars)
    guard letters(scalars) >= 4, scalars.count <= Self.longest else { return nil }
    var keys: Set<UInt64> = [hash(scalars, without: scalars.count)]
    for index in scalars.indices { keys.insert(hash(scalars, without: index)) }
    var near: Int?
    for key in keys {
      for other in (buckets[key] ?? []).prefix(Self.mostCompared)
      where owners[other] != owner && isSlip(texts[other], text) {
        near = min(near ?? other, other)
      }
      buckets[key, default: []].append(place)
    }
    return near
  }

  /// FNV-1a of the text without the letter at a place.
  private func hash(_ scalars: [Unicode.Scalar], without skipped: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in scalars.indices where index != skipped {
      hash = (hash ^ UInt64(scalars[index].value)) &* 0x100_0000_01B3
    }
    return hash
  }

  private func letters(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.count { $0.properties.isAlphabetic }
  }

  /// Numbers are told apart on purpose: "paket 1" is no slip of "paket 2".
  private func isSlip(_ one: String, _ other: String) -> Bool {
    let digits = { (text: String) in text.unicodeScalars.filter { ("0"..."9").contains($0) } }
    return one != other && digits(one).elementsEqual(digits(other))
      && typingDistance(one, other, atMost: 1) != nil
  }
}
