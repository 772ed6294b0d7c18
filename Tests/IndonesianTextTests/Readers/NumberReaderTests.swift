import IndonesianText
import Testing

@Suite struct NumberReaderTests {
  @Test(arguments: [
    ("25", "25"), ("25 tahun", "25"), ("no 3", "3"), ("No. 3", "3"), ("nomor 3 kak", "3"),
    ("sekitar 40 orang", "40"), ("kira-kira 5x", "5"), ("kurang lebih 10", "10"), ("1.500", "1500"),
    ("1,5", "1.5"), ("1.5", "1.5"), ("1.234.567,25", "1234567.25"), ("1,234.5", "1234.5"),
    ("1,5 juta", "1500000"), ("3 ribu", "3000"), ("50rb", "50000"), ("50k", "50000"),
    ("setengah juta", "500000"), ("dua setengah juta", "2500000"), ("2 juta setengah", "2500000"),
    ("nol", "0"), ("lima", "5"), ("sepuluh", "10"), ("sebelas", "11"), ("dua belas", "12"),
    ("limabelas", "15"), ("dua puluh lima", "25"), ("duapuluh", "20"), ("seratus", "100"),
    ("seratus lima", "105"), ("dua ratus lima puluh ribu", "250000"), ("seratus ribu", "100000"),
    ("1 juta tiga ratus ribu", "1300000"), ("sejuta", "1000000"), ("seribu dua ratus", "1200"),
    ("2 milyar", "2000000000"), ("25%", "25"), ("-5", "-5"), ("minus 5", "-5"), ("２５", "25"),
    ("*25*", "25"), ("umur saya 25", "25"), ("ada 5 akun", "5"), ("25 🙏", "25"),
    ("⑫ orang", "12"), ("5 ㎏", "5"),
  ])
  func `a number is read`(text: String, plain: String) {
    #expect(readNumber(text)?.description == plain)
  }

  @Test(arguments: [
    "", "?", "tahun", "ribu", "jutaan", "2 3", "2 dan 3", "1.2.3.4", "5 ribu 6 juta", "limaan",
    "08123456789", "9/12", "jam 7 malam", "tidak 5", "99999999999999999999", "999 triliun 5 m",
    "uang transport", "1.50.000", "lima puluh enam tujuh", "dua ratus nol",
  ])
  func `anything else is not guessed`(text: String) {
    #expect(readNumber(text) == nil)
  }

  /// The rule in its plain form: groups and separators in lists.
  private func plainValue(_ groups: [String], _ marks: [Character]) -> FixedDecimal? {
    guard groups.allSatisfy({ $0.count <= 18 }), let first = groups.first, let last = groups.last
    else { return nil }
    let decimal = { (whole: String) in
      let rest = last.dropFirst(FixedDecimal.places)
      return rest.allSatisfy { $0 == "0" }
        ? FixedDecimal(parsing: "\(whole).\(last.prefix(FixedDecimal.places))") : nil
    }
    let areThousands = { (groups: ArraySlice<String>) in
      first.count <= 3 && first.first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
    guard let mark = marks.last else {
      return first.count > 4 && first.first == "0" ? nil : Int(first).flatMap { FixedDecimal($0) }
    }
    let inner = marks.dropLast()
    if inner.allSatisfy({ $0 == mark }), areThousands(groups[...]),
      marks.count > 1 || mark == "."
    {
      return Int(groups.joined()).flatMap { FixedDecimal($0) }
    }
    if marks.count == 1 { return decimal(first) }
    guard let between = inner.first, between != mark, inner.allSatisfy({ $0 == between }),
      areThousands(groups.dropLast())
    else { return nil }
    return decimal(groups.dropLast().joined())
  }

  @Test func `groups of digits are read as the plain rule says`() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...7, using: &random)
      let groups = (0..<count).map { _ in
        let length = Bool.random(using: &random) ? 3 : Int.random(in: 1...5, using: &random)
        return String((0..<length).map { _ in "0123456789".randomElement(using: &random) ?? "0" })
      }
      let usual: Character = Bool.random(using: &random) ? "." : ","
      let marks = (1..<count).map { _ -> Character in
        Int.random(in: 0..<4, using: &random) > 0 ? usual : usual == "." ? "," : "."
      }
      let text = groups[0] + zip(marks, groups.dropFirst()).map { "\($0)\($1)" }.joined()
      #expect(readNumber(text) == plainValue(groups, marks), "\(text)")
    }
  }

  @Test func `a written number is read back`() {
    var random = SeededGenerator(seed: 6)
    for shift in 0..<63 {
      for _ in 0..<50 {
        let number = FixedDecimal(units: Int64(truncatingIfNeeded: random.next()) >> shift)
        #expect(readNumber(IndonesianFormat.number(number)) == number)
      }
    }
  }
}
