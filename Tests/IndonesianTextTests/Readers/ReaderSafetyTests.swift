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
    _ = readIdentityNumber(text)
    _ = readNeighbourhood(text)
    _ = readAccount(text)
    for direction in [DateDirection.past, .future, .either] {
      _ = readDate(text, at: ReferenceTime(noonOf: today), direction: direction)
    }
    var end = 0
    for entity in entities(in: text, at: ReferenceTime(noonOf: today), direction: .past) {
      #expect(entity.original.lowerBound >= end, "\(text)")
      end = entity.original.upperBound
    }
    #expect(end <= text.utf8.count)
    for link in readLinks(text) {
      #expect(link.original.upperBound <= text.utf8.count)
      #expect(link.url.utf8.count <= 2048 + "https://".utf8.count)
    }
  }

  @Test func `no text makes a reader fail`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1_000 { readAll(random.text()) }
  }

  /// Twice the longest message; where the square of the length counted, it took minutes.
  @Test(arguments: ReaderSafetyTests.pieces)
  func `eight thousand characters take seconds at most`(piece: String) {
    let text = String(repeating: piece, count: 8_192 / piece.count)
    let duration = ContinuousClock().measure { readAll(text) }
    #expect(duration < .seconds(5))
  }

  private static let pieces = [
    "a", "9", "a.", "fb . ", "[.]", "https://", "é", "👍", "a@", "((", "a2", " ", "dua ", "9 ",
    "9/", "a at ", "senin ", "jam 9 ", "tadi ", "rt 1 ", "1,", "fb.com,", "ke ", "0812 ", "juta ",
    "malam minggu ", "awal ", "1-", "se", "h-1 ",
  ]
}
