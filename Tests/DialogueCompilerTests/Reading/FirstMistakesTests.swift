import Diagnostics
import DialogueCompiler
import Testing

/// Slips of beginners that YAML takes for something else.
@Suite struct FirstMistakesTests {
  @Test func `words without brackets are one phrase, and told`() throws {
    let diagnostic = try single(
      .d112,
      in: """
        perintah:
          menu: {ke: awal, kata: menu}
          batal:
            kata: 1️⃣batalkan, keluar2️⃣
            ke: awal
        alur:
          awal:
            - Halo.
        """)
    #expect(diagnostic.fix?.replacement == "[batalkan, keluar]")
  }

  @Test func `a step without a space behind its colon would be sent as it stands`() throws {
    let diagnostic = try single(
      .d112, in: "alur:\n  awal:\n    - 1️⃣kirim:2️⃣Halo.\n")
    #expect(diagnostic.caretNote == "tulis kirim: Halo.")
  }

  @Test func `a sentence with a colon in it is a sentence`() {
    #expect(codes("alur:\n  awal:\n    - Buka https://contoh.id, jam 07:30.\n") == [])
  }

  @Test func `a function without its brackets is proposed with them`() throws {
    let diagnostic = try single(
      .d401,
      in: """
        jam_kerja: {hari: senin-sabtu, jam: 08.00-16.00}
        alur:
          awal:
            - jika: 1️⃣jam_kerja2️⃣
              maka:
                - Buka.
        """)
    #expect(diagnostic.caretNote == "tulis jam_kerja()")
  }

  @Test func `a result written the wrong way round is told once`() throws {
    let diagnostic = try single(
      .d802,
      in: """
        aksi:
          ambil:
            keluar: {nomor: teks}
        alur:
          awal:
            - aksi: ambil
              hasil: {nomor: 1️⃣tiket2️⃣}
            - Nomor {nomor}.
        """)
    #expect(diagnostic.caretNote == "tertukar? tulis tiket: nomor")
  }

  @Test func `the list of steps under another name is told once`() throws {
    let diagnostic = try single(
      .d106, in: "alur:\n  awal:\n    pemicu: [halo]\n    1️⃣balasan2️⃣:\n      - Halo.\n")
    #expect(diagnostic.caretNote == "mungkin maksud Anda \"langkah\"")
  }

  @Test func `a star in a place for a value is no bold mark`() throws {
    _ = try single(
      .d405,
      in: """
        variabel: {pengguna: {umur: bilangan opsional}}
        alur:
          awal:
            - "Dua kali: {1️⃣umur * 22️⃣}"
        """)
  }

  @Test func `a word that means another step is told once when that step would lack something`()
    throws
  {
    _ = try single(.d106, in: "alur:\n  awal:\n    - Halo.\n    - 1️⃣ulangi2️⃣: awal\n")
  }

  @Test func `a broken file hides only the names that stand in it`() throws {
    let found = compile(
      bot(
        scriptHead + "alur:\n  awal:\n    - ke: lapor\n  dua:\n    - ke: lapr_lain\n",
        others: ["lapor.yaml": "alur:\n  lapor:\n    - @halo\n"])
    ).diagnostics
    #expect(found.map(\.code) == [.d301, .d102])
    #expect(found.first?.range.start.line == 8)
  }
}
