import Diagnostics
import DialogueCompiler
import Testing

@Suite struct LexiconClashCheckTests {
  @Test func `a word in two groups is a warning at the second`() throws {
    _ = try single(
      .d510,
      in: """
        kamus:
          pesan: [order, beli]
          bayar: [lunasi, 1️⃣beli2️⃣]
        alur:
          awal:
            - Halo
        """)
  }
}
