/// The language's own words, made at first use and shared by all vocabularies.
final class CoreWords: Sendable {
  static let shared = CoreWords()

  let table: CoreTable
  let neighbours: NeighbourRules
  let stemmer: Stemmer
  /// By entry, the root of a standard word; `unknown` never.
  let roots: [WordID]
  /// Spellings of several words ("gak papa").
  let phrases: PhraseTable

  private init() {
    var words = CoreTable()
    neighbours = NeighbourRules(&words)
    let table = words
    let stemmer = Stemmer(table)
    self.table = table
    self.stemmer = stemmer
    roots = (0..<table.standardCount).map { entry in
      if let (root, _) = table.root(entry) { return root }
      return stemmer.root(of: table.words.bytes(entry)) ?? CoreTable.id(entry)
    }
    phrases = PhraseTable(
      table.spokenPhrases.enumerated().map { ($1.words, Int32(truncatingIfNeeded: $0)) })
  }
}
