import IndonesianText
import Testing

@Suite struct StandardTextTests {
  /// What unseen messages must reach; our own table must not fall below it.
  private static let bar = 0.9

  @Test func `the messages of the table are written in standard spelling`() {
    var count = 0
    var misses: [String] = []
    for (kind, rows) in StandardTextTable.kinds {
      for row in rows.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        guard let sign = row.firstRange(of: " = ") else {
          Issue.record("“\(row)” of “\(kind)” has no standard")
          continue
        }
        let typed = row[..<sign.lowerBound].drop { $0 == " " }
        let standards = row[sign.upperBound...].split(separator: "|")
        count += 1
        let found = standardText(String(typed))
        if !standards.contains(where: { $0 == found }) {
          misses.append("\(typed) → \(found), not \(row[sign.upperBound...])")
        }
      }
    }
    #expect(count > 250)
    #expect(Double(count - misses.count) >= Self.bar * Double(count), "\(misses)")
  }

  @Test(arguments: [
    ("trdaftar", "terdaftar"), ("trkirim", "terkirim"), ("brdasarkan", "berdasarkan"),
    ("pnyelenggara", "penyelenggara"), ("mmbagikan", "membagikan"), ("dsebarkan", "disebarkan"),
    // No prefixes.
    ("drama", "drama"), ("branding", "branding"), ("transfer", "transfer"),
  ])
  func `a prefix without its vowel is a prefix`(typed: String, standard: String) {
    #expect(standardText(typed) == standard)
  }

  @Test(arguments: [
    ("disuruh2", "disuruh-suruh"), ("berulang2", "berulang-ulang"),
    ("menunggu2", "menunggu-nunggu"), ("mengada2", "mengada-ada"), ("membagi2", "membagi-bagi"),
    ("dibagi2kan", "dibagi-bagikan"), ("berita2nya", "berita-beritanya"), ("beda2", "beda-beda"),
    ("foto2", "foto-foto"), ("temen2", "teman-teman"),
  ])
  func `a verb is doubled without its prefix`(typed: String, standard: String) {
    #expect(standardText(typed) == standard)
  }

  @Test(arguments: [
    ("siape yang bise bace", "siapa yang bisa baca"), ("semuo kito tau", "semua kita tahu"),
    ("ude dateng", "sudah datang"),
  ])
  func `vowels of the coasts are read`(typed: String, standard: String) {
    #expect(standardText(typed) == standard)
  }

  @Test func `no text makes it fail, and a long one takes milliseconds`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 { _ = standardText(random.text()) }
    let clock = ContinuousClock()
    for piece in ["a", "ng", "menge", "ke-an ", "1a", "hh", "p l ", "\u{1F1E6}", "a@", "memper "] {
      let text = String(String(repeating: piece, count: 20_000).prefix(40_000))
      let took = clock.measure { _ = standardText(text) }
      #expect(took < .seconds(10), "\(piece)")
    }
  }
}
