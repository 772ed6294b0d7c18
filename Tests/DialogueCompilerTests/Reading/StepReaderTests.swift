import Diagnostics
import DialogueCompiler
import Testing

@Suite struct StepReaderTests {
  @Test func `an unknown step is an error at its word, and is read as what was meant`() throws {
    let diagnostic = try single(
      .d106,
      in: """
        alur:
          awal:
            - 1️⃣tanyakan2️⃣: Siapa nama Anda?
              simpan: nama
            - Halo, {nama}.
        """)
    #expect(diagnostic.fix?.replacement == "tanya")
  }

  @Test func `a sentence with a colon is an error at the words before it`() throws {
    let diagnostic = try single(
      .d108,
      in: """
        alur:
          awal:
            - 1️⃣Catatan2️⃣: hari Senin tutup.
        """)
    #expect(diagnostic.allText.contains("tulis \"Catatan: ...\""))
  }

  @Test func `a sentence that begins like another tool's keyword is a sentence`() throws {
    let diagnostic = try single(
      .d108,
      in: """
        alur:
          awal:
            - 1️⃣Menu2️⃣: kopi dan teh
        """)
    #expect(diagnostic.allText.contains("bila ini langkah, mungkin maksud Anda \"pilih\""))
  }

  @Test func `a sentence cut by commas is a warning at the list`() throws {
    _ = try single(
      .d111,
      in: """
        alur:
          awal:
            - acak: 1️⃣[Halo, mau pesan apa hari ini?, Selamat datang]2️⃣
        """)
  }

  @Test func `a step whose dash is missing is told so`() throws {
    let diagnostic = try single(
      .d106,
      in: """
        alur:
          awal:
            - tanya: Siapa nama Anda?
              simpan: nama
              1️⃣kirim2️⃣: Halo {nama}
        """)
    #expect(diagnostic.allText.contains("awali barisnya dengan \"- \""))
  }

  @Test(arguments: ["ke lain", "ke -> lain", "panggil lain"])
  func `a step without its colon is not sent as a sentence`(step: String) throws {
    let diagnostic = try single(
      .d112, in: "alur:\n  awal:\n    - 1️⃣\(step)2️⃣\n  lain:\n    - Halo\n")
    #expect(diagnostic.fix?.replacement.hasSuffix(": lain") == true)
    #expect(codes("alur:\n  awal:\n    - \"\(step)\"\n") == [])
  }
}
