import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SilentEndCheckTests {
  @Test func `an answer without any reply is a warning at the question (D305)`() throws {
    _ = try single(
      .d305,
      in: """
        alur:
          awal:
            - 1️⃣tanya: Apa kabar?2️⃣
        """)
  }

  @Test func `a condition without its other branch is a warning at the condition`() throws {
    _ = try single(
      .d305,
      in: """
        alur:
          awal:
            - tanya: Berapa?
              jenis: bilangan
              simpan: n
            - 1️⃣jika2️⃣: n > 1
              maka:
                - Banyak.
        """)
  }

  @Test func `a last sentence, selesai, and the end of a called flow are no silence`() {
    let found = codes(
      """
      alur:
        awal:
          - panggil: b
          - tanya: Apa kabar?
          - selesai
        b:
          - tanya: Siapa?
      """)
    #expect(found == [])
  }
}
