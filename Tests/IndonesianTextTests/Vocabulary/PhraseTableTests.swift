import IndonesianText
import Testing

private func ids(_ numbers: UInt32...) -> [WordID] { numbers.map { WordID(rawValue: $0) } }

@Suite struct PhraseTableTests {
  private let table = PhraseTable([
    (ids(1, 2), 10), (ids(1), 11), (ids(2), 12), (ids(1, 2), 13), (ids(), 14), (ids(1, 0), 15),
    (ids(0), 16),
  ])

  @Test func `a whole message gives the values in the order they were added`() {
    #expect(table.exact(ids(1, 2)) == [10, 13])
    #expect(table.exact(ids(2, 1, 2)[1...]) == [10, 13])
    #expect(table.exact(ids(2, 1)).isEmpty)
  }

  @Test func `an empty phrase and one with an unknown word never match`() {
    #expect(table.exact(ids()).isEmpty)
    #expect(table.exact(ids(1, 0)).isEmpty)
    #expect(table.longestContained(in: ids(0)).isEmpty)
  }

  @Test func `contained phrases come longest first, then earliest`() {
    #expect(
      table.longestContained(in: ids(2, 0, 1, 2)) == [
        PhraseMatch(value: 10, range: 2..<4), PhraseMatch(value: 13, range: 2..<4),
        PhraseMatch(value: 12, range: 0..<1), PhraseMatch(value: 11, range: 2..<3),
        PhraseMatch(value: 12, range: 3..<4),
      ])
  }

  @Test func `contained phrases are those that a scan of all phrases finds`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      var phrases: [(words: [WordID], value: Int32)] = []
      for value in 0..<Int32.random(in: 1...12, using: &random) {
        phrases.append((randomIDs(1...4, &random), value))
      }
      let message = randomIDs(0...12, &random)
      var expected: Set<PhraseMatch> = []
      for (words, value) in phrases where !words.contains(.unknown) {
        for start in 0..<max(0, message.count - words.count + 1)
        where message[start..<(start + words.count)].elementsEqual(words) {
          expected.insert(PhraseMatch(value: value, range: start..<(start + words.count)))
        }
      }
      let found = PhraseTable(phrases).longestContained(in: message)
      #expect(Set(found) == expected && found.count == expected.count)
    }
  }

  @Test func `a phrase of more than 64 words matches only as a whole message`() {
    let long = Array(repeating: WordID(rawValue: 1), count: 65)
    let table = PhraseTable([(long, 1)])
    #expect(table.exact(long) == [1])
    #expect(table.longestContained(in: long).isEmpty)
  }

  private func randomIDs(
    _ count: ClosedRange<Int>, _ random: inout SeededGenerator
  ) -> [WordID] {
    (0..<Int.random(in: count, using: &random)).map { _ in
      WordID(rawValue: UInt32.random(in: 0...4, using: &random))
    }
  }
}
