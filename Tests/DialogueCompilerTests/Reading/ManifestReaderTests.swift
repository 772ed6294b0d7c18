import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ManifestReaderTests {
  @Test func `a newer version is an error at the number`() throws {
    _ = try single(
      .d114,
      in: """
        wicara: 1️⃣22️⃣
        bot: contoh
        mulai: awal
        alur:
          awal:
            - Halo
        """)
  }

  @Test(arguments: ["15.00-08.00", "08.00-08.00"])
  func `an office that closes before it opens is told so`(hours: String) throws {
    let diagnostic = try single(
      .d112,
      in: """
        jam_kerja: {hari: senin-jumat, jam: 1️⃣\(hours)2️⃣}
        alur:
          awal:
            - Halo
        """)
    #expect(diagnostic.message.contains("Jam tutup"))
  }

  @Test func `a length of time that cannot be read is an error at the text`() throws {
    let diagnostic = try single(
      .d701,
      in: """
        sesi:
          habis: 1️⃣20j2️⃣
        alur:
          awal:
            - Halo
        """)
    #expect(diagnostic.allText.contains("30 menit"))
  }

  @Test func `an unknown type is an error at its word only`() throws {
    let diagnostic = try single(
      .d112,
      in: """
        variabel:
          pengguna: {catatan: daftar 1️⃣string2️⃣ opsional}
        alur:
          awal:
            - Catatan {catatan|daftar}.
        """)
    #expect(diagnostic.fix?.replacement == "teks")
  }

  @Test func `a variable without a scope is one error`() throws {
    let diagnostic = try single(
      .d106,
      in: """
        variabel:
          1️⃣nama2️⃣: teks
          umur: bilangan
        alur:
          awal:
            - Halo {nama}, {umur} tahun.
        """)
    #expect(diagnostic.allText.contains("pengguna"))
  }

  @Test(arguments: [
    ("angka", "bilangan"), ("tautan", "url"), ("foto", "gambar"), ("bilangn", "bilangan"),
    ("teks?", "teks opsional"), ("Teks", "teks"),
  ])
  func `types of other tools have a proposal`(written: String, meant: String) {
    let found = compile(
      bot(
        """
        alur:
          awal:
            - tanya: Apa? Contohnya ini.
              jenis: \(written)
              simpan: jawaban
            - Baik {jawaban}.
        """)
    ).diagnostics
    #expect(found.map(\.code) == [.d112])
    #expect(found.first?.fix?.replacement == meant)
  }
}
