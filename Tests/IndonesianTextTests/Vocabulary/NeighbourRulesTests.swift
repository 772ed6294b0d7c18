import IndonesianText
import Testing

@Suite struct NeighbourRulesTests {
  private let vocabulary = Vocabulary.core

  /// What a spelling means in a sentence.
  private func meaning(of spelling: String, in sentence: String) -> String {
    let folded = FoldedText(sentence)
    return vocabulary.canonicalize(folded).words
      .filter { $0.source.count == 1 && folded.word($0.source.lowerBound) == spelling }
      .map { $0.id == .unknown ? spelling : vocabulary.word($0.id) }.joined(separator: " ")
  }

  @Test(arguments: NeighbourCases.all.split(separator: "\n").map(String.init))
  func `the neighbours decide`(row: String) throws {
    let parts = row.split(separator: "|").map { $0.split(separator: "=").map(String.init) }
    try #require(parts.count == 2 && parts[1].count == 2)
    let spelling = String(parts[1][0].drop { $0 == " " }.prefix { $0 != " " })
    let expected = String(parts[1][1].drop { $0 == " " })
    #expect(meaning(of: spelling, in: parts[0][0]) == expected)
  }

  @Test func `the table has eighty sentences or more, none twice`() {
    let rows = NeighbourCases.all.split(separator: "\n")
    #expect(rows.count >= 80 && Set(rows).count == rows.count)
  }

  @Test(arguments: NeighbourCases.untouched.split(separator: " ").map(String.init))
  func `short names of offices stay as they are`(name: String) {
    #expect(meaning(of: name, in: "lapor ke \(name) mana") == name)
  }

  @Test(arguments: [
    ("laporan dikantor kelurahan", "laporan di kantor kelurahan"),
    ("mau ke kantor", "mau ke kantor"), ("kekecamatan jam brp", "ke kecamatan jam berapa"),
    ("disebar difacebook", "disebar di facebook"), ("kelapangan hati", "kelapangan hati"),
  ])
  func `a preposition leaves its place`(text: String, standard: String) {
    #expect(standardText(text) == standard)
  }

  @Test func `the reason names the word that decided`() throws {
    let words = vocabulary.canonicalize(FoldedText("mau cek dpt")).words
    #expect(words.count == 5)
    #expect(words.suffix(3).allSatisfy { $0.neighbour == 1 && $0.source == 2..<3 })
    #expect(words.prefix(2).allSatisfy { $0.neighbour == nil })
  }

  @Test func `ids and words agree`() {
    for row in NeighbourCases.all.split(separator: "\n") {
      let folded = FoldedText(String(row.prefix { $0 != "|" }))
      let canonical = vocabulary.canonicalize(folded)
      #expect(vocabulary.ids(of: folded) == canonical.ids)
    }
  }

  @Test func `a word of the script is never ambiguous`() {
    var builder = VocabularyBuilder()
    builder.intern("sd")
    let own = builder.build()
    #expect(own.canonicalize(FoldedText("1 sd 5")).words.map(\.neighbour) == [nil, nil, nil])
  }
}
