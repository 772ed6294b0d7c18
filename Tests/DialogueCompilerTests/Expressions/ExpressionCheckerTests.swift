import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ExpressionCheckerTests {
  @Test func `an unknown variable in a text is an error at its name`() throws {
    _ = try single(
      .d401,
      in: """
        alur:
          awal:
            - |-
              Halo.
              Apa kabar {1️⃣nama2️⃣|bawaan:"Kak"}?
        """)
  }

  @Test func `a text without quotes is an unknown variable with that hint`() throws {
    let diagnostic = try single(
      .d401,
      in: """
        variabel: {pengguna: {kota: teks}}
        alur:
          awal:
            - jika: kota = 1️⃣Jember2️⃣
              maka: [Dekat.]
        """)
    #expect(diagnostic.allText.contains("bila ini teks, tulis \"Jember\" dengan tanda kutip"))
  }

  @Test func `a number in quotes does not fit a number`() throws {
    let diagnostic = try single(
      .d404,
      in: """
        variabel: {pengguna: {umur: bilangan}}
        alur:
          awal:
            - jika: 1️⃣umur >= "17"2️⃣
              maka: [Boleh.]
        """)
    #expect(diagnostic.allText.contains("tulis 17 tanpa tanda kutip"))
  }

  @Test func `an answer key that does not exist is an error at the key`() throws {
    let diagnostic = try single(
      .d404,
      in: """
        alur:
          awal:
            - tanya: Mau apa?
              opsi: [Kopi, Teh]
              simpan: minuman
            - jika: minuman = 1️⃣"Kopi"2️⃣
              maka: [Baik.]
        """)
    #expect(diagnostic.allText.contains("mungkin maksud Anda \"kopi\""))
  }

  @Test func `an unknown function is an error at its name`() throws {
    let diagnostic = try single(
      .d406,
      in: """
        variabel: {pengguna: {nama: teks}}
        alur:
          awal:
            - jika: 1️⃣panjng2️⃣(nama) > 2
              maka: [Baik.]
        """)
    #expect(diagnostic.allText.contains("mungkin maksud Anda \"panjang\""))
  }

  @Test func `an unknown filter is an error at its name`() throws {
    _ = try single(
      .d406,
      in: """
        variabel: {pengguna: {nama: teks}}
        alur:
          awal:
            - Halo, {nama|1️⃣jdul2️⃣}.
        """)
  }

  @Test func `a wrong number of values is an error at the call`() throws {
    _ = try single(
      .d407,
      in: """
        variabel: {pengguna: {umur: bilangan}}
        alur:
          awal:
            - jika: 1️⃣minimal(umur)2️⃣ > 2
              maka: [Baik.]
        """)
  }

  @Test(arguments: [("true", "ya"), ("False", "tidak"), ("null", "kosong")])
  func `values of other tools have a proposal`(written: String, meant: String) throws {
    let diagnostic = try single(
      .d401, in: "alur:\n  awal:\n    - jika: jam_kerja() = 1️⃣\(written)2️⃣\n      maka: [Buka.]\n")
    #expect(diagnostic.caretNote == "tulis \(meant)")
  }
}
