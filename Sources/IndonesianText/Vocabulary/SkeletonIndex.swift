/// Finds the word that was cut short by leaving out vowels: `pmrnth`, `kcmtan`.
///
/// Words are kept under their first letter and their consonants, with `ng` and `ny` also as one
/// letter, as people cut them (`dgn`). A typed word is looked up by the same key and must be what
/// is left of the word: `bgmn` is found under `bgmn`, a key of `bagaimana`, and its letters stand
/// in that order in the word. The most frequent word under a key comes first.
struct SkeletonIndex: Sendable {
  static let core = SkeletonIndex(CoreWords.shared.table)

  private var keys = WordTable()
  /// By key, standard words, the most frequent first.
  private var words: [[WordID]] = []
  /// Numbers of the frequent words.
  private var common: WordSet

  private init(_ table: CoreTable) {
    var frequent: [WordID] = []
    eachWord(of: FrequentWords.byFrequency) { word in
      if let id = table.id(of: word) { frequent.append(id) }
    }
    common = WordSet(frequent)
    for id in frequent { add(id, table) }
    for entry in 0..<table.rootCount where !common.contains(CoreTable.id(entry)) {
      add(CoreTable.id(entry), table)
    }
  }

  private mutating func add(_ id: WordID, _ table: CoreTable) {
    let word = table.words.bytes(Int(id.rawValue) - 1)
    guard word.count > 3 || common.contains(id) else { return }
    let skeleton = Self.skeleton(word)
    add(skeleton, id)
    let short = Self.withoutDigraphs(skeleton)
    if short != skeleton { add(short, id) }
  }

  private mutating func add(_ key: [UInt8], _ id: WordID) {
    let count = keys.count
    let place = keys.add(key[...])
    if place == count { words.append([]) }
    words[place].append(id)
  }

  /// The word that was cut short, or nil where none fits.
  func word(for typed: ArraySlice<UInt8>, in table: CoreTable) -> WordID? {
    guard typed.count >= 3, typed.count <= Self.longestTyped else { return nil }
    var vowels = 0
    for byte in typed {
      guard byte >= 0x61, byte <= 0x7A else { return nil }
      if isVowel(byte) { vowels += 1 }
    }
    guard vowels * 2 <= typed.count, let place = keys.find(Self.skeleton(typed)[...]) else {
      return nil
    }
    // Short words and those with vowels are often names; only frequent words are worth the risk.
    let needsCommon = typed.count == 3 || vowels > 0 && typed.count == 4
    return words[place].first { id in
      let word = table.words.bytes(Int(id.rawValue) - 1)
      // Who leaves vowels out inside a word still ends it as it ends.
      return word.count > typed.count && (vowels == 0 || typed.last == word.last)
        && (!needsCommon || common.contains(id))
        && Self.isLeft(typed, of: word)
    }
  }

  private static let longestTyped = 14

  /// The first letter and the consonants, no consonant twice in a row.
  private static func skeleton(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var skeleton: [UInt8] = []
    skeleton.reserveCapacity(word.count)
    for byte in word where skeleton.isEmpty || !isVowel(byte) && byte != skeleton.last {
      skeleton.append(byte)
    }
    return skeleton
  }

  /// `ng` as `g` and `ny` as `y`.
  private static func withoutDigraphs(_ skeleton: [UInt8]) -> [UInt8] {
    var short: [UInt8] = []
    short.reserveCapacity(skeleton.count)
    for (place, byte) in skeleton.enumerated() {
      let isDigraph =
        byte == 0x6E && place + 1 < skeleton.count
        && (skeleton[place + 1] == 0x67 || skeleton[place + 1] == 0x79)
      if !isDigraph { short.append(byte) }
    }
    return short
  }

  /// Whether the typed letters stand in the word in their order.
  private static func isLeft(_ typed: ArraySlice<UInt8>, of word: ArraySlice<UInt8>) -> Bool {
    var place = typed.startIndex
    for byte in word where place < typed.endIndex && typed[place] == byte { place += 1 }
    return place == typed.endIndex
  }
}
