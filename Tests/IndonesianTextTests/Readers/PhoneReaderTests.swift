import IndonesianText
import Testing

@Suite struct PhoneReaderTests {
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
}
