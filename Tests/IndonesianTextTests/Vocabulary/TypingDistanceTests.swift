import IndonesianText
import Testing

@Suite struct TypingDistanceTests {
  @Test(arguments: [
    ("lapor", "lapor", 0), ("lapor", "lapr", 1), ("lapor", "lpaor", 1), ("lapor", "laporr", 1),
    ("lapor", "kapur", 2), ("", "ab", 2), ("ca", "abc", 3), ("café", "cafe", 1),
  ])
  func `slips are counted`(a: String, b: String, slips: Int) {
    #expect(typingDistance(a, b, atMost: 3) == slips)
    #expect(typingDistance(b, a, atMost: 3) == slips)
    #expect(typingDistance(a, b, atMost: slips) == slips)
    #expect(typingDistance(a, b, atMost: slips - 1) == nil)
  }

  @Test func `the band finds what the full table finds`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<3_000 {
      let (a, b) = (word(&random), word(&random))
      let full = fullDistance(a, b)
      for limit in 0...4 {
        #expect(typingDistance(a, b, atMost: limit) == (full <= limit ? full : nil), "\(a) \(b)")
      }
    }
  }

  @Test(arguments: [(0, 0), (3, 0), (4, 1), (7, 1), (8, 2), (50, 2)])
  func `longer words may hold more slips`(letters: Int, slips: Int) {
    #expect(allowedTypos(letters: letters) == slips)
  }

  private func word(_ random: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 0...7, using: &random)).compactMap { _ in
        "abc".randomElement(using: &random)
      })
  }

  /// Optimal string alignment by the textbook.
  private func fullDistance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        guard i > 0, j > 0 else {
          table[i][j] = i + j
          continue
        }
        let replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        table[i][j] = min(replaced, table[i - 1][j] + 1, table[i][j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}
