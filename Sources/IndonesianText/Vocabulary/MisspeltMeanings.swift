/// Words found by what is typed for them with typing errors, with their numbers.
struct MisspeltMeanings: Sendable {
  /// The frequent words of the language.
  static let frequent = {
    let core = CoreWords.shared.table
    var words = WordTable()
    eachWord(of: FrequentWords.byFrequency) { word in
      if core.id(of: word) != nil { _ = words.add(word) }
    }
    return MisspeltMeanings(words) { [core.id(of: $0) ?? .unknown] }
  }()

  private let words: MisspeltWords
  private let ids: [WordID]

  /// Indexes words that the spellings know.
  init(_ words: WordTable, _ spellings: Spellings) {
    self.init(words) { spellings.ids(of: FoldedText($0)) }
  }

  /// - `meaning`: the numbers of a word; one that stands for several is never meant.
  private init(_ table: WordTable, _ meaning: (String) -> [WordID]) {
    let words = (0..<table.count).map { String(decoding: table.bytes($0), as: UTF8.self) }
    self.words = MisspeltWords(words, .sentences)
    ids = words.map { word in
      let ids = meaning(word)
      return ids.count == 1 ? ids[0] : .unknown
    }
  }

  /// The words within the tolerance that are nearest, with the cost of their slips in hundredths
  /// (`slipCost`); several where they are equally near.
  func nearest(to typed: String) -> [(id: WordID, cost: Int)] {
    words.nearest(to: typed).map { (ids[$0.place], $0.cost) }
  }
}
