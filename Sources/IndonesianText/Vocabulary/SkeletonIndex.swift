/// Finds the word that was cut short by leaving out vowels: `pmrnth`, `kcmtan`.
///
/// Words are kept under their first letter and their consonants, with `ng` and `ny` also as one
/// letter, as people cut them (`dgn`). A typed word is looked up by the same key and must be what
/// is left of the word: `bgmn` is found under `bgmn`, a key of `bagaimana`, and its letters stand
/// in that order in the word. The most frequent word under a key comes first.
struct SkeletonIndex: Sendable {
  static let core = SkeletonIndex(CoreWords.shared.table)

  private var keys = WordTable()
  /// Standard words, each with the place of the next one of its key plus one; 0 ends the chain.
  private var words: [(id: WordID, next: UInt32)] = []
  /// By key, the places of its first and its last word; the most frequent is the first.
  private var chains: [(first: UInt32, last: UInt32)] = []
  /// Numbers of the frequent words.
  private var common: WordSet

  private init(_ table: CoreTable) {
    var frequent: [WordID] = []
    eachWord(of: FrequentWords.byFrequency) { word in
      if let id = table.id(of: word) { frequent.append(id) }
    }
    common = WordSet(frequent)
    keys.reserveCapacity(words: table.rootCount, bytes: table.rootCount * 4)
    words.reserveCapacity(table.rootCount)
    var key: [UInt8] = []
    for id in frequent { add(id, table.words, &key) }
    for entry in 0..<table.rootCount where !common.contains(CoreTable.id(entry)) {
      add(CoreTable.id(entry), table.words, &key)
    }
  }

  /// - `key`: room for the keys of the word.
  private mutating func add(_ id: WordID, _ table: WordTable, _ key: inout [UInt8]) {
    let word = table.bytes(Int(id.rawValue) - 1).span
    guard word.count > 3 || common.contains(id) else { return }
    Self.write(skeletonOf: word, to: &key)
    add(key.span, id)
    if Self.removeDigraphs(from: &key) { add(key.span, id) }
  }

  private mutating func add(_ key: Span<UInt8>, _ id: WordID) {
    let place = UInt32(truncatingIfNeeded: words.count)
    words.append((id, 0))
    let entry = keys.add(key)
    if entry == chains.count {
      chains.append((place, place))
    } else {
      words[Int(chains[entry].last)].next = place + 1
      chains[entry].last = place
    }
  }

  /// The word that was cut short, or nil where none fits.
  func word(for typed: ArraySlice<UInt8>, in table: CoreTable) -> WordID? {
    guard typed.count >= 3, typed.count <= Self.longestTyped else { return nil }
    var vowels = 0
    for byte in typed {
      guard byte >= 0x61, byte <= 0x7A else { return nil }
      if isVowel(byte) { vowels += 1 }
    }
    guard vowels * 2 <= typed.count else { return nil }
    var skeleton: [UInt8] = []
    Self.write(skeletonOf: typed.span, to: &skeleton)
    guard let key = keys.find(skeleton.span) else { return nil }
    // Short words and those with vowels are often names; only frequent words are worth the risk.
    let needsCommon = typed.count == 3 || vowels > 0 && typed.count == 4
    var place = chains[key].first + 1
    while place != 0 {
      let (id, next) = words[Int(place) - 1]
      let word = table.words.bytes(Int(id.rawValue) - 1)
      // Who leaves vowels out inside a word still ends it as it ends.
      if word.count > typed.count, vowels == 0 || typed.last == word.last,
        !needsCommon || common.contains(id), Self.isLeft(typed, of: word)
      {
        return id
      }
      place = next
    }
    return nil
  }

  private static let longestTyped = 14

  /// Writes the first letter and the consonants, no consonant twice in a row.
  private static func write(skeletonOf word: Span<UInt8>, to skeleton: inout [UInt8]) {
    skeleton.removeAll(keepingCapacity: true)
    var last: UInt8 = 0
    for place in word.indices {
      let byte = word[place]
      guard place == 0 || !isVowel(byte) && byte != last else { continue }
      skeleton.append(byte)
      last = byte
    }
  }

  /// Makes `ng` a `g` and `ny` a `y`; whether there were any.
  private static func removeDigraphs(from skeleton: inout [UInt8]) -> Bool {
    var kept = 0
    for place in skeleton.indices {
      let byte = skeleton[place]
      let next = place + 1 < skeleton.count ? skeleton[place + 1] : 0
      if byte == 0x6E, next == 0x67 || next == 0x79 { continue }
      skeleton[kept] = byte
      kept += 1
    }
    let removed = skeleton.count - kept
    skeleton.removeLast(removed)
    return removed > 0
  }

  /// Whether the typed letters stand in the word in their order.
  private static func isLeft(_ typed: ArraySlice<UInt8>, of word: ArraySlice<UInt8>) -> Bool {
    var place = typed.startIndex
    for byte in word where place < typed.endIndex && typed[place] == byte { place += 1 }
    return place == typed.endIndex
  }
}
