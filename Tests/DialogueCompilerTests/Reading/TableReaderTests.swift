import Diagnostics
import DialogueCompiler
import TestSupport
import Testing

@Suite struct TableReaderTests {
  private static let script =
    scriptHead + """
      data:
        jadwal: {berkas: data/jadwal.csv, kolom: {tanggal: tanggal}}
      alur:
        awal:
          - atur: {hari: 'cari(jadwal, "coblos").tanggal'}
          - "{hari|tanggal}"
      """

  private func diagnostics(_ table: String, script: String = Self.script) -> [Diagnostic] {
    compile(
      DialogueFolder(
        path: "bot", scripts: [SourceFile(path: "bot/bot.yaml", text: script)],
        tables: [SourceFile(path: "bot/data/jadwal.csv", text: table)])
    ).diagnostics
  }

  @Test(
    arguments: [
      "kunci,tanggal\ncoblos,2020-12-09\n", "\u{FEFF}kunci,tanggal\r\ncoblos,9 Des 2020\r\n",
      "kunci,tanggal\n\"coblos\",\"2020-12-09\"",
    ])
  func `a sound table gives nothing`(table: String) {
    #expect(diagnostics(table) == [])
  }

  @Test(
    arguments: [
      ("kunci,tanggal\ncoblos,1️⃣besok\n", DiagnosticCode.d112),
      ("kunci,tanggal\ncoblos,2020-12-09\n1️⃣coblos,2020-12-10\n", .d104),
      ("kunci,tanggal\n1️⃣coblos\n", .d112), ("1️⃣nama,tanggal\ncoblos,2020-12-09\n", .d112),
      ("kunci,tanggal\n1️⃣,2020-12-09\n", .d112),
      ("kunci,tanggal\ncoblos,1️⃣\"2020-12-09\n", .d112),
    ])
  func `a bad cell is told at its place`(table: String, code: DiagnosticCode) throws {
    let source = MarkedSource(table)
    let found = try #require(diagnostics(source.text).first { $0.code == code })
    #expect(found.range.file == "bot/data/jadwal.csv")
    #expect(found.range.start == source.positions["1️⃣"])
  }

  @Test func `unknown tables, columns and files are errors`() {
    let good = "kunci,tanggal\ncoblos,2020-12-09\n"
    let with = { (old: String, new: String) in Self.script.replacing(old, with: new) }
    #expect(diagnostics(good, script: with("cari(jadwal", "cari(jadwl")).map(\.code) == [.d401])
    #expect(diagnostics(good, script: with(").tanggal", ").tangal")).map(\.code) == [.d401])
    #expect(
      diagnostics(good, script: with("data/jadwal", "data/jdwal")).map(\.code).contains(.d606))
  }
}
