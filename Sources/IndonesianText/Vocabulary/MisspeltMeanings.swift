/// Words found by what is typed for them with typing errors, with their numbers.
struct MisspeltMeanings: Sendable {
  /// The frequent words of the language.
  static let frequent = {
    let core = CoreWords.shared.table
    var words = WordTable()
    eachWord(of: FrequentWords.byFrequency) { word in
      if core.id(of: word) != nil { _ = words.add(word) }
    }
    return MisspeltMeanings(words) { core.id(of: $0.span) ?? .unknown }
  }()

  private let words: MisspeltWords
  private let ids: [WordID]

  /// Indexes words that the spellings know.
  init(_ words: WordTable, _ spellings: Spellings) {
    self.init(words) { spellings.id(ofFolded: $0) }
  }

  /// - `meaning`: the number of a word; unknown for one that stands for several, which is never
  ///   meant.
  private init(_ table: WordTable, _ meaning: (ArraySlice<UInt8>) -> WordID) {
    words = MisspeltWords(table, .sentences)
    ids = (0..<table.count).map { meaning(table.bytes($0)) }
  }

  /// The words within the tolerance that are nearest, with the cost of their slips in hundredths
  /// (`slipCost`); several where they are equally near.
  func nearest(to typed: String) -> [(id: WordID, cost: Int)] {
    words.nearest(to: typed).map { (ids[$0.place], $0.cost) }
  }
}
