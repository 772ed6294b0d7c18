import Diagnostics
import DialogueCompiler
import Testing

@Suite struct UnsatisfiableRuleCheckTests {
  @Test func `rules that no answer keeps are a warning at the first rule`() throws {
    _ = try single(
      .d507,
      in: """
        alur:
          awal:
            - tanya: Berapa?
              jenis: bilangan
              simpan: banyak
              syarat:
                - 1️⃣{cek: nilai > 10, pesan: Lebih dari 10.}2️⃣
                - {cek: nilai < 5, pesan: Kurang dari 5.}
            - Baik, {banyak}.
        """)
  }

  @Test func `an example that its own question refuses is a warning at the example`() throws {
    _ = try single(
      .d507,
      in: """
        alur:
          awal:
            - tanya: Berapa?
              jenis: bilangan
              simpan: banyak
              contoh: 1️⃣banyak sekali2️⃣
            - Baik, {banyak}.
        """)
  }
}
