import Diagnostics
import DialogueCompiler
import Testing

@Suite struct FlowLoweringTests {
  @Test func `a target that does not exist is an error at its name`() throws {
    let diagnostic = try single(
      .d301,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - Lapor -> 1️⃣lapro2️⃣
          lapor:
            - Silakan.
        """)
    #expect(diagnostic.allText.contains("mungkin maksud Anda \"lapor\" (bot.yaml:9)"))
  }

  @Test func `a section inside another step is an error at its name`() throws {
    _ = try single(
      .d112,
      in: """
        alur:
          awal:
            - jika: jam_kerja()
              maka:
                - bagian: 1️⃣lagi2️⃣
                - Halo
            - ke: lagi
        """)
  }

  @Test func `an option without a target is an error at the option`() throws {
    _ = try single(
      .d112,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - 1️⃣Kopi2️⃣
                - Teh -> awal
        """)
  }
}
