import IndonesianText
import Testing

@Suite struct PersonNameReaderTests {
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
