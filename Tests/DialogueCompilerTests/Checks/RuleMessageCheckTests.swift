import Diagnostics
import DialogueCompiler
import Testing

@Suite struct RuleMessageCheckTests {
  @Test func `a rule without a message is an error at the rule`() throws {
    _ = try single(
      .d508,
      in: """
        alur:
          awal:
            - tanya: Siapa nama Anda?
              simpan: nama
              syarat:
                - 1️⃣cek: panjang(nilai) > 22️⃣
            - Halo, {nama}.
        """)
  }
}
