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
