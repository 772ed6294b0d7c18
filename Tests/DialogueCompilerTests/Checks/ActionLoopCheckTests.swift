import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ActionLoopCheckTests {
  @Test func `an action that its own error repeats is a warning at the action (D805)`() throws {
    _ = try single(
      .d805,
      in: """
        aksi:
          kirim: {galat: [sibuk]}
        alur:
          awal:
            - bagian: lagi
            - 1️⃣aksi2️⃣: kirim
              galat:
                sibuk: -> lagi
            - Terkirim.
        """)
  }

  @Test func `an action that is repeated after a question, or for each item, is no loop`() {
    let found = codes(
      """
      aksi:
        kirim: {galat: [sibuk]}
      alur:
        awal:
          - tanya: Apa?
            simpan: x
            banyak: {paling_banyak: 3}
          - tiap: x
            langkah:
              - "{butir}"
              - aksi: kirim
                galat:
                  sibuk:
                    - pilih: Sibuk.
                      opsi:
                        - Coba lagi -> awal
          - Terkirim.
      """)
    #expect(found == [])
  }
}
