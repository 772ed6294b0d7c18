import IndonesianText
import Testing

@Suite struct ReaderSafetyTests {
  private let today = CalendarDate(daysSince1970: 18_604)

  private func readAll(_ text: String) {
    _ = readNumber(text)
    _ = readMoney(text)
    _ = readTime(text)
    _ = readPhone(text)
    _ = readEmail(text)
    _ = readPersonName(text)
    for direction in [DateDirection.past, .future, .either] {
      _ = readDate(text, today: today, direction: direction)
    }
    for link in readLinks(text) {
      #expect(link.original.upperBound <= text.utf8.count)
      #expect(link.url.utf8.count <= 2048 + "https://".utf8.count)
    }
  }

  @Test func `no text makes a reader fail`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<5_000 { readAll(random.text()) }
  }

  @Test(arguments: [
    "a", "9", "a.", "fb . ", "[.]", "https://", "é", "👍", "a@", "((", "a2", " ", "dua ",
  ])
  func `a hundred thousand characters take seconds at most`(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.count)
    let vocabulary = VocabularyBuilder().build()
    let duration = ContinuousClock().measure {
      readAll(text)
      _ = vocabulary.canonicalize(FoldedText(text))
    }
    #expect(duration < .seconds(5))
  }
}
