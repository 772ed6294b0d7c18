/// A set of words that mean the same to the reader of tones.
struct ToneClass: Sendable {
  private var words = WordTable()
  /// The entries of the words of each length.
  private var byLength: [[Int]] = []

  /// The words of a list, also with a letter that is doubled at the end once, as messages are read,
  /// and as they are spoken: `mengakhiri`, `ngakhiri`, `ngakhirin`.
  init(_ list: String) {
    eachWord(of: list) { word in
      addWithoutDoubling(word)
      addSpoken(word)
    }
  }

  /// The fewest letters of a spoken form: `menang` and `mental` are no verbs with a prefix.
  private static let fewestSpoken = 5

  /// Adds a word with `meN-` also without `me`, and with `-in` for `-kan` and `-i`.
  private mutating func addSpoken(_ word: Span<UInt8>) {
    guard word.count >= Self.fewestSpoken + 2, word[0] == UInt8(ascii: "m"),
      word[1] == UInt8(ascii: "e"), word[2] == UInt8(ascii: "n") || word[2] == UInt8(ascii: "m")
    else { return }
    let spoken = word.extracting(2..<word.count)
    add(spoken)
    var stem = (0..<spoken.count).map { spoken[$0] }
    if stem.suffix(3).elementsEqual("kan".utf8) {
      stem.removeLast(3)
    } else if stem.last == UInt8(ascii: "i") {
      stem.removeLast()
    } else {
      return
    }
    add((stem + Array("in".utf8)).span)
  }

  /// The words between the bars of `rumah|alamat`, like those of a list.
  init(alternatives: Span<UInt8>) {
    var start = 0
    for place in 0...alternatives.count
    where place == alternatives.count || alternatives[place] == UInt8(ascii: "|") {
      if place > start { addWithoutDoubling(alternatives.extracting(start..<place)) }
      start = place + 1
    }
  }

  private mutating func addWithoutDoubling(_ word: Span<UInt8>) {
    add(word)
    let count = word.count
    if count > 1, word[count - 1] == word[count - 2] { add(word.extracting(0..<(count - 1))) }
  }

  private mutating func add(_ word: Span<UInt8>) {
    let count = words.count
    guard words.add(word) == count else { return }
    while byLength.count <= word.count { byLength.append([]) }
    byLength[word.count].append(count)
  }

  func contains(_ word: ToneText.Word) -> Bool { contains(word.letters, hash: word.hash) }

  /// Whether letters of which `hash` is the hash are one of the words.
  func contains(_ letters: [UInt8], hash: UInt64) -> Bool {
    words.find(letters.span, hash: hash) >= 0
  }

  func contains(_ letters: ArraySlice<UInt8>, hash: UInt64) -> Bool {
    words.find(letters.span, hash: hash) >= 0
  }

  func contains(_ letters: ArraySlice<UInt8>) -> Bool { words.find(letters) != nil }

  /// Whether a word is one of these with letters covered: `anj*ng`.
  func fits(covered word: [UInt8]) -> Bool { entry(covered: word) != nil }

  /// The word of this class that one is with letters covered, of which at least three are seen.
  func uncovered(_ word: [UInt8]) -> [UInt8]? {
    guard word.contains(0x2A), word.count(where: { $0 != 0x2A }) >= 3 else { return nil }
    return entry(covered: word).map { Array(words.bytes($0)) }
  }

  private func entry(covered word: [UInt8]) -> Int? {
    guard word.count < byLength.count else { return nil }
    return byLength[word.count].first { entry in
      zip(words.bytes(entry), word).allSatisfy { $0 == $1 || $1 == 0x2A }
    }
  }

  /// Gives every word, in the order of the list.
  func each(_ visit: (ArraySlice<UInt8>) -> Void) {
    for entry in 0..<words.count { visit(words.bytes(entry)) }
  }
}
