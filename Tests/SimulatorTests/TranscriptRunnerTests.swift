import Diagnostics
import Simulator
import Testing

struct TranscriptRunnerTests {
  @Test func `a failure shows the user's line, both messages and where the sentence stands`() throws
  {
    let report = try TestBot.report(
      """
      > halo
      ...
      > 1
      < Macam apa?
        [Berita bohong] [Politik uang]
      """)
    #expect(
      report == """
        GAGAL  a   (bot/a.uji.yaml:6)
          > 1
        - < Macam apa?
        -   [Berita bohong] [Politik uang]
        + < Jenis apa?
            ^^^^^ alur.yaml:15
        +   [Berita bohong] [Politik uang]
          terima perubahan: wicara test --accept bot/a.uji.yaml:6

        """)
  }

  @Test func `a failure is a diagnostic (D951) in the line where it happened`() throws {
    let results = try TestBot.run("uji: a\npercakapan: |\n  > halo\n  < Salah.\n")
    let failure = try #require(results.first?.failure)
    #expect(failure.code == .d951)
    #expect(failure.range.start == SourcePosition(line: 4, column: 1))
    #expect(failure.notes.contains { $0.text == "- < Salah." })
    #expect(try TestBot.run("uji: a\npercakapan: |\n  > halo\n  ...\n").first?.failure == nil)
  }

  @Test(arguments: [
    ("> halo\n< Halo Kak.", "+ < Mau apa?\n+   [Lapor] [Cek status] [Petugas]\n"),
    ("> halo\n...\n< Apa lagi?", "- < Apa lagi?\n"),
    ("> halo\n...\n> 3\n...", "+ ! serahkan aduan\n"),
    ("> halo\n...\n! serahkan aduan", "- ! serahkan aduan\n"),
    ("> halo\n...\n> [Lapr]", "  Tidak ada tombol [Lapr]."),
    ("> halo\n...\n? selesai", "- ? selesai\n+ ? menunggu jawaban di alur menu\n"),
    ("> halo\n...\n? alih", "- ? alih\n+ ? menunggu jawaban di alur menu\n"),
    (
      "> mau lapor\n...\n> 1\n...\n? laporan.jenis = uang",
      "- ? laporan.jenis = uang\n+ ? laporan.jenis = hoaks\n"
    ),
    ("> halo\n...\n? entah = 1", "- ? entah = 1\n  "),
    ("> (lompat entah)", "Alur \"entah\" tidak ada."),
  ])
  func `every kind of failure is told`(conversation: String, shown: String) throws {
    let report = try #require(try TestBot.report(conversation))
    #expect(report.contains(shown), "\(report)")
  }

  @Test(arguments: [
    ("> halo\n< Halo Kak.\n< Mau apa?\n  [Lapor] [Cek status] [Petugas]", ""),
    ("# catatan\n\n> halo\n\n< Halo …\n< …\n\n# lagi", ""),
    ("> mau lapor\n...\n> 1\n...\n? laporan.jenis = hoaks\n? bukan kosong(laporan.jenis)", ""),
    ("> halo\n...\n> 3\n...\n! serahkan\n? alih\n? alih aduan\n> (petugas tutup)\n? selesai", ""),
    ("> halo\n< Halo Budi.\n...", "pengguna: {nama: Budi}\n"),
    (
      "! simpan_laporan jenis=uang\n< Sedang sibuk.\n? selesai",
      "mulai_di: lapor.kirim\nvariabel: {laporan: {jenis: uang, uraian: x}}\n"
        + "aksi: {simpan_laporan: {galat: sibuk}}\n"
    ),
    (
      "> status\n...\n> X1\n! cari_status nomor=X1\n< Baik sejak 1 Januari 2021.",
      "aksi: {cari_status: {status: Baik, diperbarui: 2021-01-01}}\n"
    ),
    (
      "> (lompat lapor.kirim)\n! simpan_laporan\n< Terima kasih. Tiket: *{t:pola BW-XXXX-XXXX}*.\n"
        + "> status\n...\n> {t}\n! cari_status nomor={t}\n< Diterima sejak 8 Desember 2020.",
      ""
    ),
    (
      "> (lompat lapor.kirim)\n! simpan_laporan\n...\n> halo\n...\n> (lompat lapor.kirim)\n"
        + "! simpan_laporan\n< Sudah dilaporkan.",
      "aksi: {simpan_laporan: [{tiket: X}, {galat: ganda}]}\n"
    ),
  ])
  func `what is as expected passes`(conversation: String, head: String) throws {
    let report = try TestBot.report(conversation, head: head)
    #expect(report == nil, "\(report ?? "")")
  }

  @Test(arguments: [
    ("pengguna: {nma: x}", "D401", 2), ("waktu: kemarin", "D112", 2),
    ("aksi: {simpan: {}}", "D801", 2), ("aksi: {cari_status: {galat: x}}", "D802", 2),
    ("aksi: {cari_status: {tiket: x}}", "D802", 2),
    ("aksi: {cari_status: {diperbarui: x}}", "D112", 2), ("mulai_di: entah", "D301", 2),
    ("variabel: {laporan: {jenis: hoaks}}", "D401", 2),
    ("mulai_di: lapor\nvariabel: {laporan: {jenis: x}}", "D112", 3),
  ])
  func `a head that does not fit the bot is a diagnostic`(
    head: String, code: String, line: Int
  ) throws {
    let result = try #require(
      try TestBot.run("uji: a\n\(head)\npercakapan: |\n  > halo\n  ...\n").first)
    #expect(!result.hasPassed)
    #expect(result.diagnostics.map(\.code.rawValue) == [code])
    #expect(result.diagnostics.first?.range.start.line == line)
  }

  @Test(arguments: [
    ("uji: a\npercakapn: |\n  > x\n", ["D106", "D107"]), ("percakapan: |\n  > x\n", ["D107"]),
    ("uji: [a]\npercakapan: |\n  > x\n", ["D112"]),
    ("uji: a\npercakapan: |\n  > x\n  halo\n", ["D112"]), ("- a\n", ["D112"]),
    ("uji: a\nbenih: x\npercakapan: |\n  > x\n", ["D112"]),
    ("uji: a\naksi: x\npercakapan: |\n  > x\n", ["D112"]),
    ("uji: a\npercakapan: |\n  > /mengapa\n  > [a] [b]\n  ! \n  ?\n", ["D112"]),
    ("", []), ("uji: a\npercakapan: |\n  > x\n---\n", []),
  ])
  func `a test that cannot be read is a diagnostic`(yaml: String, codes: [String]) {
    let file = TranscriptFile(reading: SourceFile(path: "a.uji.yaml", text: yaml))
    #expect(Set(file.diagnostics.map(\.code.rawValue)) == Set(codes))
    #expect(file.tests.allSatisfy { $0.isReadable == codes.isEmpty })
  }

  @Test func `a wrong line of a conversation is marked where it stands`() {
    let file = TranscriptFile(
      reading: SourceFile(
        path: "a.uji.yaml", text: "uji: a\npercakapan: |\n  > x\n\n  < y\n  halo\n"))
    #expect(
      file.diagnostics.map(\.range.start) == [SourcePosition(line: 6, column: 3)])
  }
}
