import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SilentLoopCheckTests {
  @Test func `flows that lead to each other without a question are an error`() throws {
    let diagnostic = try single(
      .d304,
      in: """
        alur:
          awal:
            - 1️⃣Halo.2️⃣
            - ke: b
          b:
            - ke: awal
        """)
    #expect(diagnostic.allText.contains("awal -> b -> awal"))
  }

  @Test func `a section that leads back to itself is an error`() throws {
    let diagnostic = try single(
      .d304,
      in: """
        variabel:
          sesi: {n: bilangan}
        alur:
          awal:
            - bagian: lagi
            - 1️⃣jika2️⃣: n < 3
              maka:
                - Halo.
                - ke: lagi
            - Selesai.
        """)
    #expect(diagnostic.allText.contains("lagi -> lagi"))
  }

  @Test func `a call that comes back silently is no pause`() throws {
    _ = try single(
      .d304,
      in: """
        alur:
          awal:
            - 1️⃣panggil: b2️⃣
            - ke: awal
          b:
            - B.
        """)
  }

  @Test func `a question, also in a called flow, is a pause; so is the end of tiap`() {
    let found = codes(
      """
      alur:
        awal:
          - panggil: b
          - ke: awal
        b:
          - tanya: Tautan?
            simpan: tautan
            banyak: {paling_banyak: 3}
          - tiap: tautan
            langkah:
              - "{butir}"
      """)
    #expect(found == [])
  }
}
