/// What each word says, while the tables of `WordMeanings` are being made.
struct WordMeaningList {
  private var words = WordTable()
  /// By entry of `words`.
  private var meanings: [WordMeaning] = []

  init() { words.reserveCapacity(words: 1_500, bytes: 12_000) }

  var count: Int { words.count }

  /// The letters of an entry, in the order in which the words came.
  func letters(_ entry: Int) -> ArraySlice<UInt8> { words.bytes(entry) }

  func meaning(_ entry: Int) -> WordMeaning { meanings[entry] }

  /// What a word says; nil where it is not in the list.
  func meaning(of word: Span<UInt8>) -> WordMeaning? { words.find(word).map { meanings[$0] } }

  /// Changes what a word says, which is nothing at first.
  mutating func change(_ word: Span<UInt8>, _ change: (inout WordMeaning) -> Void) {
    let entry = words.add(word)
    if entry == meanings.count { meanings.append(.none) }
    change(&meanings[entry])
  }

  /// Changes what each word of a text says.
  mutating func changeEach(of text: String, _ change: (inout WordMeaning) -> Void) {
    eachWord(of: text) { self.change($0, change) }
  }
}
