import Dialogue
import Simulator
import Testing

struct UserLineTests {
  @Test(arguments: [
    ("halo", UserAction.text("halo")),
    ("  halo ", .text("  halo ")),
    ("[Lapor konten]", .tap(label: "Lapor konten")),
    ("(gambar struk.jpg)", .other(.media(Media(kind: .image, reference: "struk.jpg")))),
    (
      "(gambar x.jpg: ini: dia)",
      .other(.media(Media(kind: .image, reference: "x.jpg", caption: "ini: dia")))
    ),
    ("(suara)", .other(.media(Media(kind: .audio, reference: "suara.ogg")))),
    (
      "(lokasi -6.2,106.8)",
      .other(.location(Location(latitude: -6_200_000, longitude: 106_800_000)))
    ),
    ("(kontak Rina S., 0812)", .other(.contactCard(ContactCard(name: "Rina S.", phone: "0812")))),
    ("(stiker)", .other(.media(Media(kind: .sticker, reference: "stiker.webp")))),
    ("(reaksi)", .other(.reaction)),
    ("(diam 30 menit)", .silence(.seconds(1_800))),
    ("(diam 1 jam 5 detik)", .silence(.seconds(3_605))),
    ("(petugas: Baik.)", .staff(.reply("Baik."))),
    ("(petugas tutup)", .staff(.close)),
    ("(galat simpan_laporan sibuk)", .failNext(action: "simpan_laporan", error: "sibuk")),
    ("(lompat lapor.kirim)", .jump(flow: "lapor", section: "kirim")),
    ("(maaf ya) saya", .text("(maaf ya) saya")),
    ("(maaf ya)", .text("(maaf ya)")),
    ("\\[Lapor]", .text("[Lapor]")),
    ("\\/mengapa", .text("/mengapa")),
    ("satu\\u{A}dua", .text("satu\ndua")),
  ])
  func `a line is read as what it says`(line: String, action: UserAction) {
    #expect(UserLine(line) == .action(action))
  }

  @Test(arguments: [
    UserAction.text("halo"), .text("(gambar x.jpg)"), .text("[Lapor]"), .text("/bantuan"),
    .text("\\halo"), .text("\\u{41}"), .text("satu\ndua"), .text("satu\n\n\\dua\n"), .text("\n"),
    .text(" halo "), .text("> halo"), .text("# halo"), .text("...\n? selesai\n  < x"),
    .text("a\u{0}b\u{7F}\r\u{202E}c\u{FEFF}"), .text("👨‍👩‍👧 é"), .text("(gambr)"), .text("(diam)"),
    .tap(label: "Ya"), .tap(label: "a]b\\"), .tap(label: "[x]"), .tap(label: "a\\]b"),
    .other(.media(Media(kind: .image, reference: "a:b.jpg", caption: "satu\n(dua)"))),
    .other(.media(Media(kind: .document, reference: "surat saya.pdf", caption: "\\x"))),
    .other(.location(Location(latitude: 1, longitude: -180_000_000, name: "Kantor"))),
    .other(.contactCard(ContactCard(name: "A, B", phone: "+62812"))), .other(.unsupported),
    .silence(.seconds(90_061)), .staff(.reply("satu\n\ndua)")), .staff(.reply("tutup")),
    .failNext(action: "a", error: "b"), .jump(flow: "a", section: nil),
  ])
  func `what is printed is read back as the same`(action: UserAction) {
    let printed = TranscriptPrinter.text(.user(action))
    let (lines, faults) = ConversationReader.read("# awal\n" + printed + "? selesai")
    #expect(faults.isEmpty)
    #expect(lines.dropFirst().first?.content == .user(action), "\(printed)")
    #expect(lines.count == 3, "\(printed)")
  }

  @Test(arguments: [
    ("(gambr x.jpg)", "(gambar struk.jpg)"), ("(diam)", "(diam 30 menit)"),
    ("(diam 3 abad)", "(diam 30 menit)"), ("(lokasi 91,0)", "(lokasi -6.2,106.8)"),
    ("[a] [b]", "satu tombol"),
  ])
  func `a mistyped mark is a fault that shows the right form`(line: String, hint: String) throws {
    guard case .fault(let message) = UserLine(line) else {
      Issue.record("\(line) was accepted")
      return
    }
    #expect(message.contains(hint))
  }

  @Test func `what begins with a slash is for the chat`() {
    #expect(UserLine("/mundur 2") == .command("mundur 2"))
  }
}
