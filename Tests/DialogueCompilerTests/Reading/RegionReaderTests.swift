import Diagnostics
import DialogueCompiler
import TestSupport
import Testing

@Suite struct RegionReaderTests {
  private func script(_ keys: String) -> String {
    scriptHead + """
      data:
        pemilihan: data/pemilihan.csv
      alur:
        awal:
          - tanya: Daerah mana? Misalnya Kab. Bogor.
            simpan: daerah
            \(keys)
          - "{daerah|label}"
          - selesai
      """
  }

  private func diagnostics(
    _ keys: String, table: String = "kunci,label\n33.74,Ya\n"
  )
    -> [Diagnostic]
  {
    compile(
      DialogueFolder(
        path: "bot", scripts: [SourceFile(path: "bot/bot.yaml", text: script(keys))],
        tables: [SourceFile(path: "bot/data/pemilihan.csv", text: table)])
    ).diagnostics
  }

  @Test(arguments: [
    "jenis: wilayah", "{jenis: wilayah, tahun: 2020}", "{jenis: wilayah, tingkat: provinsi}",
    "{jenis: wilayah, tingkat: [kabupaten, kota]}", "{jenis: wilayah, utamakan: pemilihan}",
  ])
  func `what a question for a region may say gives nothing`(keys: String) {
    let keys = keys.hasPrefix("{") ? String(keys.dropFirst().dropLast()) : keys
    let lines = keys.replacing(", tahun", with: "\n      tahun")
      .replacing(", tingkat", with: "\n      tingkat")
      .replacing(", utamakan", with: "\n      utamakan")
    #expect(diagnostics(lines) == [])
  }

  @Test(arguments: [
    ("jenis: teks\n      tahun: 2020", DiagnosticCode.d112),
    ("jenis: wilayah\n      tahun: kemarin", .d112),
    ("jenis: wilayah\n      tingkat: kecamatan", .d112),
    ("jenis: wilayah\n      utamakan: pemilu", .d401),
  ])
  func `what makes no sense is told`(keys: String, code: DiagnosticCode) {
    #expect(diagnostics(keys).first?.code == code)
  }

  @Test func `a key of the table that is no code of the year is told at its cell`() throws {
    let table = MarkedSource("kunci,label\n33.74,Ya\n1️⃣93.01,Tidak\n")
    let keys = "jenis: wilayah\n      tahun: 2020\n      utamakan: pemilihan"
    let found = try #require(diagnostics(keys, table: table.text).first)
    #expect(found.code == .d112)
    #expect(found.range.start == table.positions["1️⃣"])
  }
}
