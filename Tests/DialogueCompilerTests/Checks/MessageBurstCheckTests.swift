import Diagnostics
import DialogueCompiler
import Testing

@Suite struct MessageBurstCheckTests {
  @Test func `the fifth message in a row is a warning`() throws {
    let diagnostic = try single(
      .d310,
      in: """
        alur:
          awal:
            - Satu.
            - jika: jam_kerja()
              maka:
                - Dua.
                - Tiga.
                - Empat.
              lain:
                - Tutup.
            - 1️⃣Lima.2️⃣
        """)
    #expect(diagnostic.allText.contains("mengirim 5 pesan"))
  }

  @Test func `messages of a called flow and the question count`() throws {
    _ = try single(
      .d310,
      in: """
        alur:
          awal:
            - Satu.
            - panggil: b
            - 1️⃣tanya: Lima?2️⃣
            - Baik.
          b:
            - Dua.
            - Tiga.
            - Empat.
        """)
  }

  @Test func `four messages between questions, and a loop, are no burst`() {
    let found = codes(
      """
      alur:
        awal:
          - Satu.
          - Dua.
          - Tiga.
          - tanya: Empat?
            simpan: x
            banyak: {paling_banyak: 3}
          - tiap: x
            langkah:
              - "{butir}"
              - Dua.
          - Tiga.
          - Empat.
      """)
    #expect(found == [])
  }
}
