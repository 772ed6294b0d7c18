import Diagnostics
import DialogueCompiler
import Testing

@Suite struct UnreachableFlowCheckTests {
  @Test func `a flow that nothing leads to is a warning at its name`() throws {
    _ = try single(
      .d302,
      in: """
        alur:
          awal:
            - Halo.
          1️⃣sisa2️⃣:
            - Sisa.
        """)
  }

  @Test func `of a chain of lost flows the first is told`() throws {
    _ = try single(
      .d302,
      in: """
        alur:
          awal:
            - Halo.
          a:
            - A.
          1️⃣sisa2️⃣:
            - ke: a
        """)
  }

  @Test func `two flows that only lead to each other are told once`() throws {
    _ = try single(
      .d302,
      in: """
        alur:
          awal:
            - Halo.
          1️⃣a2️⃣:
            - pilih: A?
              opsi:
                - B -> b
          b:
            - pilih: B?
              opsi:
                - A -> a
        """)
  }

  @Test func `commands, triggers, failures and calls lead to flows`() {
    let found = codes(
      """
      perintah:
        a: {kata: [tolong], panggil: a}
      sesi: {gagal: -> d}
      alur:
        awal:
          - panggil: c
          - tanya: Apa?
            gagal: -> e
          - Baik.
        a:
          - A.
        b:
          pemicu: [{jenis: gambar}]
          langkah:
            - B.
        c:
          - C.
        d:
          - D.
        e:
          - E.
      """)
    #expect(found == [])
  }
}
