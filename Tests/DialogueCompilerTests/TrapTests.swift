import Diagnostics
import DialogueCompiler
import Testing

/// What YAML does to a writer's words, seen from a whole bot.
@Suite struct TrapTests {
  private func script(_ step: String) -> String {
    "variabel: {pengguna: {nama: teks opsional}}\nalur:\n  awal:\n    \(step)\n"
  }

  @Test(
    arguments: [
      ("- Hubungi #1234 sekarang", .d109), ("- !penting sekali", .d110),
      ("- Catatan: isi laporan", .d108), ("- acak: [Maaf. Coba lagi, ya, selesai]", .d111),
      ("- *tebal* sekali", .d102), ("- @bawaslu membuka aduan", .d102), ("- % suara", .d102),
      ("- `kode` Anda", .d102), ("- {nama}, halo", .d102), ("- [Laporan] baru", .d102),
      ("- \"Halo\" katanya", .d102), ("- kirim: a\n      kirim: b", .d104),
      ("- &salam Halo", .d105), ("- *salam", .d105), ("- {nama}", .d108),
      ("- atur: {nama: <<}", .d405),
    ] as [(String, DiagnosticCode)])
  func `each trap is told, and told once`(step: String, code: DiagnosticCode) {
    #expect(codes(script(step)) == [code])
  }

  @Test(arguments: ["ya", "no", "0812", "12:30", "2020-12-09", "~", "1e3", "true", "null", "0x1F"])
  func `a text that looks like something else stays that text`(text: String) {
    #expect(codes(script("- \(text)")) == [])
  }

  @Test func `a tab before a key is its own error`() {
    #expect(codes("alur:\n\tawal:\n    - Halo\n") == [.d103])
  }
}
