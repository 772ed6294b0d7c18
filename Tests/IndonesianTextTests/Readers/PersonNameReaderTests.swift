import IndonesianText
import Testing

@Suite struct PersonNameReaderTests {
  @Test(arguments: [
    ("Budi Santoso", "Budi Santoso"), ("nama saya  Siti Nur'aini", "Siti Nur'aini"),
    ("Nama: Ani", "Ani"), ("saya Dr. Budi-Hartono, S.H.", "Dr. Budi-Hartono S.H."),
    ("Budi kak", "Budi"), ("budi 🙏", "budi"), ("namaku Ayu", "Ayu"), ("José", "José"),
    ("Nama saya Soedarmono, silakan dicantumkan.", "Soedarmono"), ("asma kulo Paijo", "Paijo"),
    ("Silakan, nama saya Soedarmono", "Soedarmono"), ("Rina, jangan disebar ya", "Rina"),
    ("nami abdi Asep Sunandar", "Asep Sunandar"), ("jenengku Tukiyem", "Tukiyem"),
    ("boleh, nama saya Sri Rahayu", "Sri Rahayu"),
    ("Budi Santosa, S.H., M.M.", "Budi Santosa S.H. M.M."),
    ("ya, Joko", "Joko"), ("Maria; tolong dirahasiakan", "Maria"),
    ("Aman Sugiarto", "Aman Sugiarto"), ("Rahayu", "Rahayu"), ("Pak Salam nggih", "Pak Salam"),
    ("nama gue Doni, tapi jangan disebut", "Doni"), ("kulo Wagiman", "Wagiman"),
  ])
  func `a name is read as typed`(text: String, name: String) {
    #expect(readPersonName(text) == name)
  }

  @Test(arguments: [
    "", "Al", "tidak", "gak mau", "ya", "skip", "25", "dua puluh", "budi99", "bawaslu.go.id",
    "ani@yahoo.com", "saya", "nama saya", "Budi/Ani", "...", "🙏",
    "identitas saya aman?", "boleh ga anonim?", "kenapa harus nama", "kamu siapa", "matur suwun",
    "apa resikonya", "Sudah betul.", "sebentar", "dirahasiakan saja", "mau lapor yg lain", "besok",
    "matur nuwun nggih", "hatur nuhun", "thanks", "bentar ya kak", "entahlah", "pamit dulu",
    "saya takut ketahuan", "tidak usah disebut ya", "Budi?", "terima kasih banyak",
    String(repeating: "abcd ", count: 17),
  ])
  func `an answer without a name has none`(text: String) {
    #expect(readPersonName(text) == nil)
  }
}
