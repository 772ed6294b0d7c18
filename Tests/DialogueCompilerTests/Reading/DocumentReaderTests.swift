import Diagnostics
import DialogueCompiler
import Testing

@Suite struct DocumentReaderTests {
  @Test func `an unknown key is an error at the key, with the nearest word`() throws {
    let diagnostic = try single(
      .d106,
      in: """
        alur:
          awal:
            - tanya: Siapa nama Anda?
              1️⃣simpn2️⃣: nama
            - Halo, {nama}.
        """)
    #expect(diagnostic.fix?.replacement == "simpan")
  }

  @Test func `a key of bot.yaml in another file is an error at the key`() throws {
    let diagnostic = try single(
      .d106,
      in: """
        1️⃣sesi2️⃣:
          habis: 2 jam
        alur:
          lain:
            - Halo
        """, file: "lain.yaml", others: ["bot.yaml": scriptHead + "alur:\n  awal:\n    - Halo\n"])
    #expect(diagnostic.allText.contains("hanya boleh ditulis di bot.yaml"))
  }

  @Test func `a misspelt required key is not also missing`() throws {
    _ = try single(
      .d106,
      in: """
        wicara: 1
        bot: contoh
        1️⃣mulia2️⃣: awal
        alur:
          awal:
            - Halo
        """)
  }

  @Test func `a required key that is missing is an error at the first line`() throws {
    let diagnostic = try single(
      .d107,
      in: """
        1️⃣wicara2️⃣: 1
        mulai: awal
        alur:
          awal:
            - Halo
        """)
    #expect(diagnostic.allText.contains("tambahkan bot: nama"))
  }

  @Test func `a flow without steps is an error behind its colon`() throws {
    let diagnostic = try single(
      .d112,
      in: """
        alur:
          awal:1️⃣2️⃣
        """)
    #expect(diagnostic.allText.contains("\"awal\" harus berupa daftar langkah"))
  }

  @Test func `a step without its dash is one error`() throws {
    _ = try single(
      .d112,
      in: """
        alur:
          awal:
            1️⃣kirim: Halo2️⃣
        """)
  }

  @Test func `flows written as a list are one error`() throws {
    _ = try single(
      .d112,
      in: """
        alur:
          1️⃣-2️⃣ awal:
              - Halo
          - lapor:
              - Baik
        """)
  }

  @Test func `a name with capitals or blanks is an error at the name`() throws {
    let diagnostic = try single(
      .d203,
      in: """
        alur:
          awal:
            - ke: Jam Buka
          1️⃣Jam Buka2️⃣:
            - Pukul 08.00.
        """)
    #expect(diagnostic.allText.contains("tulis jam_buka"))
  }

  @Test func `a file with nothing in it is a warning at its start`() throws {
    _ = try single(
      .d113,
      in: """
        1️⃣2️⃣# nanti
        """, file: "lain.yaml", others: ["bot.yaml": scriptHead + "alur:\n  awal:\n    - Halo\n"])
  }

  @Test func `a text in braces without quotes is an error at the braces`() throws {
    for place in ["- 1️⃣{nama}2️⃣", "- kirim: 1️⃣{nama}2️⃣"] {
      let diagnostic = try single(
        .d108,
        in: """
          variabel: {pengguna: {nama: teks}}
          alur:
            awal:
              \(place)
          """)
      #expect(diagnostic.fix?.replacement == "\"{nama}\"")
    }
  }

  @Test func `only the first document of bot_yaml is the head`() {
    #expect(codes("alur:\n  awal:\n    - ke: lain\n---\nalur:\n  lain:\n    - Halo\n") == [])
  }
}
