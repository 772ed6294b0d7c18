import Diagnostics
import DialogueCompiler
import Testing

@Suite struct UnusedVariableCheckTests {
  @Test func `an answer that nothing reads is a warning at its name`() throws {
    _ = try single(
      .d403,
      in: """
        alur:
          awal:
            - tanya: Siapa nama Anda?
              simpan: 1️⃣nama2️⃣
            - Baik.
        """)
  }

  @Test func `a misspelt use is one error, not also an unused variable`() throws {
    _ = try single(
      .d401,
      in: """
        alur:
          awal:
            - tanya: Siapa nama Anda?
              simpan: nama
            - Halo, {1️⃣nma2️⃣}.
        """)
  }

  @Test func `a variable in an expression that cannot be read is not called unused`() throws {
    _ = try single(
      .d405,
      in: """
        alur:
          awal:
            - tanya: Berapa umur Anda?
              jenis: bilangan
              simpan: umur
            - jika: umur >= 17 1️⃣tahun2️⃣
              maka:
                - Boleh.
        """)
  }
}
