import IndonesianText
import Testing

@Suite struct ContactReaderTests {
  @Test(arguments: [
    ("0812-3456-7890", "+6281234567890"), ("+62 812 3456 7890", "+6281234567890"),
    ("6281234567890", "+6281234567890"), ("+62 (0) 812 345 678", "+62812345678"),
    ("no hp saya 081234567890 ya", "+6281234567890"), ("WA: 0812.3456.7890", "+6281234567890"),
    ("(0812) 34567890", "+6281234567890"), ("+60 12-345 6789", "+60123456789"),
    ("+1 202 555 0100", "+12025550100"),
  ])
  func `a telephone number is read`(text: String, number: String) {
    #expect(readPhone(text) == number)
  }

  @Test(arguments: [
    "", "nomor 7", "08123", "081234567890123", "021 1234567", "812345678901", "+0812345678",
    "+1234567", "+1234567890123456", "0812 3456 7890 atau 0813 3456 7890", "3578010101900001",
  ])
  func `other digits are no telephone number`(text: String) {
    #expect(readPhone(text) == nil)
  }

  @Test(arguments: [
    ("ani@yahoo.co.id", "ani@yahoo.co.id"), ("Ani.B+x@Gmail.COM.", "Ani.B+x@gmail.com"),
    ("email saya: ani@yahoo.com ya kak", "ani@yahoo.com"), ("<a_b@c.id>", "a_b@c.id"),
  ])
  func `an e-mail address is read`(text: String, address: String) {
    #expect(readEmail(text) == address)
  }

  @Test(arguments: [
    "", "ani", "ani@", "@ani", "ani@yahoo", "a@b@c.id", "ani budi@yahoo.com", ".a@b.id",
    "a..b@c.id",
    "a@b.id c@d.id", "a@-b.id", "a@1.2.3.4", "a@b..id",
  ])
  func `other text is no e-mail address`(text: String) {
    #expect(readEmail(text) == nil)
  }

  @Test(arguments: [
    ("Budi Santoso", "Budi Santoso"), ("nama saya  Siti Nur'aini", "Siti Nur'aini"),
    ("Nama: Ani", "Ani"), ("saya Dr. Budi-Hartono, S.H.", "Dr. Budi-Hartono S.H."),
    ("Budi kak", "Budi"), ("budi 🙏", "budi"), ("namaku Ayu", "Ayu"), ("José", "José"),
  ])
  func `a name is read as typed`(text: String, name: String) {
    #expect(readPersonName(text) == name)
  }

  @Test(arguments: [
    "", "Al", "tidak", "gak mau", "ya", "skip", "25", "dua puluh", "budi99", "bawaslu.go.id",
    "ani@yahoo.com", "saya", "nama saya", "Budi/Ani", "...", "🙏",
    String(repeating: "abcd ", count: 17),
  ])
  func `an answer without a name has none`(text: String) {
    #expect(readPersonName(text) == nil)
  }
}
