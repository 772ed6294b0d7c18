import IndonesianText
import Testing

@Suite struct StemTableTests {
  /// What unseen words must reach; our own table must not fall below it.
  private static let bar = 0.955

  @Test func `the roots of the table are found`() {
    var count = 0
    var misses: [String] = []
    for (kind, rows) in StemTable.kinds {
      for row in rows.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let parts = row.drop { $0 == " " }.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else {
          Issue.record("“\(row)” of “\(kind)” has no root")
          continue
        }
        count += 1
        let found = Stemmer.core.root(of: String(parts[0]))
        if !parts[1].split(separator: "|").contains(where: { $0 == found }) {
          misses.append("\(parts[0]) → \(found), not \(parts[1])")
        }
      }
    }
    #expect(count > 500)
    #expect(Double(count - misses.count) >= Self.bar * Double(count), "\(misses)")
  }

  @Test func `a root stays what it is`() {
    for word in ["lapor", "makan", "berita", "pemilu", "teman", "medan"] {
      #expect(Stemmer.core.root(of: word) == word)
    }
  }

  @Test(arguments: ["", "?", "x", "123", "zzxxyyqq", String(repeating: "memper", count: 50)])
  func `what has no known root is only folded`(_ text: String) {
    #expect(Stemmer.core.root(of: text) == FoldedText(text).text)
  }
}
