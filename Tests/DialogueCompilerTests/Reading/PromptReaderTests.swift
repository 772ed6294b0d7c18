import Diagnostics
import DialogueCompiler
import Testing

@Suite struct PromptReaderTests {
  @Test func `a menu without options is an error at the menu`() throws {
    _ = try single(
      .d107,
      in: """
        alur:
          awal:
            - 1️⃣pilih: Mau apa?2️⃣
        """)
  }

  @Test func `attempts outside 1 to 9 are an error at the number`() throws {
    _ = try single(
      .d509,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              coba: 1️⃣02️⃣
              opsi: [Lagi -> awal]
        """)
  }

  @Test func `a label with a colon is an error at its first words`() throws {
    let diagnostic = try single(
      .d108,
      in: """
        alur:
          awal:
            - pilih: Mau bayar bagaimana?
              opsi:
                - 1️⃣Bayar nanti2️⃣: di kasir -> awal
        """)
    #expect(diagnostic.allText.contains("bila ini kunci, tulis bayar_nanti"))
  }

  @Test func `an option numbered by hand is an error at the number`() throws {
    let diagnostic = try single(
      .d203,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                1️⃣12️⃣: Kopi -> awal
        """)
    #expect(diagnostic.allText.contains("hapus nomornya"))
  }

  @Test func `a field that is only a sentence is one error at the sentence`() throws {
    _ = try single(
      .d112,
      in: """
        alur:
          awal:
            - isian: data
              kolom:
                nama: 1️⃣Siapa nama Anda?2️⃣
            - Halo, {data.nama}.
        """)
  }

  @Test(arguments: ["=>", "→", "⇒"])
  func `an arrow of another kind is an error at the arrow`(arrow: String) throws {
    let diagnostic = try single(
      .d112,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - Lagi 1️⃣\(arrow)2️⃣ awal
        """)
    #expect(diagnostic.fix?.replacement == "->")
  }
}
