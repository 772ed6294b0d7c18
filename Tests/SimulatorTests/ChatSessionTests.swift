import Dialogue
import Simulator
import Testing

struct ChatSessionTests {
  private static let report = ["halo", "[Lapor]", "berita bohon", "Isinya salah.", "[Kirim]"]

  @Test func `a chat is printed as a transcript`() throws {
    #expect(
      try TestBot.chat(Self.report) == """
        > halo
        < Halo Kak.
        < Mau apa?
          [Lapor] [Cek status] [Petugas]
        > [Lapor]
        < Jenis apa?
          [Berita bohong] [Politik uang]
        > berita bohon
        < Ceritakan.
        > Isinya salah.
        < Jenis: Berita bohong
          Uraian: Isinya salah.
          [Kirim] [Ubah]
        > [Kirim]
        ! simpan_laporan jenis=hoaks uraian="Isinya salah."
        < Terima kasih.

          Tiket: *BW-X987-4652*.

        """)
  }

  @Test func `the same lines give the same chat`() throws {
    #expect(try TestBot.chat(Self.report) == TestBot.chat(Self.report))
  }

  @Test func `empty lines are nothing and odd ones do no harm`() throws {
    let odd = ["", "   ", "\u{FFFD}\u{0}", String(repeating: "x", count: 100_000), "()", "[", "/"]
    let text = try TestBot.chat(["halo"] + odd)
    #expect(text.contains("> \u{FFFD}\\u{0}\n"))
    #expect(text.contains("✗ Perintah / tidak ada. Ketik /bantuan."))
  }

  @Test(arguments: [
    ("/diam 30 menit", "> (diam 30 menit)\n< Masih di sana?\n"),
    ("/gambar", "> (gambar)\n"), ("/suara x.ogg", "> (suara x.ogg)\n"),
    ("/stiker", "> (stiker)\n"), ("/lokasi", "> (lokasi -6.2,106.8)\n"),
    ("/petugas Hai", "> (petugas: Hai)\n< Hai\n"), ("/petugas tutup", "> (petugas tutup)\n"),
    ("/lompat lapor", "> (lompat lapor)\n< Jenis apa?\n"),
    ("/galat simpan_laporan sibuk", "> (galat simpan_laporan sibuk)\n"),
    ("/mundur", "# Mundur 1 giliran.\n"), ("/keluar", "selesai\n"),
    ("/bantuan", "/lompat ALUR[.BAGIAN]"), ("/variabel", "#   nama = (kosong)\n"),
    ("/mengapa", "# Diterima sebagai: awal percakapan"),
    ("/hp", "│              Lapor              "),
    ("/tolong", "✗ Perintah /tolong tidak ada."),
    ("/mundr", "✗ Perintah /mundr tidak ada. Mungkin maksud Anda /mundur?"),
    ("/diam", "✗ Cara memakainya: /diam LAMA"), ("/mundur x", "✗ Cara memakainya: /mundur [N]"),
    ("/lompat lapr", "✗ Alur \"lapr\" tidak ada. Mungkin maksud Anda \"lapor\"?"),
    ("/lompat lapor.x", "✗ Bagian \"x\" tidak ada di alur \"lapor\". Yang ada: "),
    ("/galat a b", "✗ Aksi \"a\" tidak ada."), ("[Lapr]", "✗ Tidak ada tombol [Lapr]."),
  ])
  func `a slash command does what it says`(line: String, shown: String) throws {
    #expect(try TestBot.chat(["halo", line]).contains(shown))
  }

  @Test(arguments: [
    ("1", "opsi \"Lapor\", menurut nomornya: dipakai"),
    ("petugaz", "opsi \"Petugas\", beda 1 huruf: dipakai"),
    ("xyzzy", "jawaban tidak cocok, kali ke-1 dari 3"), ("xyzzy", "\"xyzzy\" (tidak dikenal)"),
    ("[Petugas]", "ketukan tombol dari pertanyaan yang sedang menunggu"),
    ("[Petugas]", "Sekarang: alih aduan"), ("mau lapor", "Pemenang: alur \"lapor\" lewat pemicu"),
    ("mau lapor", "Berikutnya: tidak ada"), ("xyzzy", "Pemenang: tidak ada"),
    ("statuz", "(salah ketik, biaya 0,7)"),
    ("mau lapor", "lewat pemicu \"mau lapor\""),
  ])
  func `the explanation names what took the answer`(line: String, shown: String) throws {
    #expect(try TestBot.chat(["halo", line, "/mengapa"]).contains(shown))
  }

  @Test(arguments: [
    report, ["halo", "(diam 3 jam)", "halo", "2", "BW-2222-2222"],
    ["halo", "/galat simpan_laporan sibuk", "[Lapor]", "1", "abc", "[Kirim]"],
    ["halo", "/lompat lapor.kirim", "[Petugas]", "x", "(petugas: a\\u{A}b)", "/petugas tutup"],
    [
      "halo", "salah", "/mundur", "1", "(gambar: x)", "\\[Kirim]", "\\/x", "(maaf)",
      "dua\\u{A}\\u{A}x",
    ],
    ["halo", "> x", "# y", "  z  ", "…", "...", "(stiker)", "(reaksi)", "(lain)", "{nama}"],
  ])
  func `a saved chat passes as a test`(lines: [String]) throws {
    var session = try TestBot.session()
    for line in lines { _ = session.handle(line) }
    let outputs = session.handle("/simpan Nama: uji \"baru\"")
    guard case .save(let file, let document)? = outputs.first else {
      Issue.record("\(outputs)")
      return
    }
    #expect(file == "nama_uji_baru.uji.yaml")
    let results = try TestBot.run(document + "---\n" + document)
    #expect(results.count == 2)
    #expect(results.map(\.report) == [nil, nil], "\(document)")
    #expect(results.first?.name == "Nama: uji \"baru\"")
  }

  @Test func `a saved chat keeps its seed, its time and what was known before`() throws {
    let script = try TestBot.script()
    var world = SimulatedWorld(
      script: script, at: Timestamp(milliseconds: 1_607_400_001_000), seed: 42)
    let name = try #require(script.variables.firstIndex { $0.name == "nama" })
    world.set(VariableIndex(name), to: .text("Budi: \"x\""))
    let text = try TestBot.chat(Self.report + ["/simpan a"], with: ChatSession(world))
    #expect(
      text.contains(
        """
        uji: a
        waktu: 2020-12-08 11:00:01
        benih: 42
        pengguna:
          nama: "Budi: \\"x\\""
        percakapan: |
        """))
    let document = text.split(separator: "→ a.uji.yaml\n").last.map { String($0) }
    #expect(try TestBot.run(try #require(document)).first?.report == nil)
  }

  @Test func `nothing said is nothing to save`() throws {
    #expect(try TestBot.chat(["/simpan a"]).contains("✗ Belum ada percakapan"))
    #expect(try TestBot.chat(["halo", "/simpan !!"]).contains("✗ Nama uji harus memuat huruf"))
  }

  @Test func `a kept chat goes on where it was, and time has passed`() throws {
    var first = try TestBot.session()
    for line in ["halo", "1"] { _ = first.handle(line) }
    let text = KeptChat(of: first.world).text(for: first.world.script)
    let world = SimulatedWorld(
      script: first.world.script, at: TestBot.start + .seconds(45 * 60), seed: 0)
    var second = ChatSession(world)
    second.resume(try KeptChat(reading: text, for: world.script))
    let shown = try TestBot.chat(["[Politik uang]", "/simpan a"], with: second)
    #expect(
      shown.hasPrefix(
        "> (diam 45 menit)\n< Masih di sana?\n> [Politik uang]\n< Ceritakan.\n✗ Percakapan ini"))
  }

  @Test(arguments: [
    "", "x", "wicara-percakapan 1\n", "wicara-percakapan 2\nkeadaan 00\n",
    "wicara-percakapan 1\nkeadaan 0g\n", "wicara-percakapan 1\nkeadaan 01\n",
    "wicara-percakapan 1\npengatur 9 1 1\n", "wicara-percakapan 1\napa 1\n",
  ])
  func `a damaged file of a kept chat is refused`(text: String) throws {
    let script = try TestBot.script()
    #expect(throws: TranscriptFault.self) { try KeptChat(reading: text, for: script) }
  }

  @Test func `real time passes in the transcript`() throws {
    var session = try TestBot.session()
    _ = session.handle("halo")
    #expect(session.wait(.zero).isEmpty)
    #expect(session.wait(.seconds(1_800)).count == 2)
  }
}
