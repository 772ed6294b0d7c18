import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SimilarWordsCheckTests {
  @Test func `two options one letter apart are a warning at the second`() throws {
    _ = try single(
      .d505,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - Pinjam -> a
                - 1️⃣Pinjem2️⃣ -> b
          a:
            - A.
          b:
            - B.
        """)
  }

  @Test func `two triggers with letters swapped are a warning at the second`() throws {
    _ = try single(
      .d505,
      in: """
        alur:
          awal:
            - Halo.
          a:
            pemicu: [mau bayar]
            langkah:
              - A.
          b:
            pemicu: [1️⃣mau baayr2️⃣]
            langkah:
              - B.
        """)
  }

  @Test func `short words, numbers, and options with one target are no problem`() {
    let found = codes(
      """
      alur:
        awal:
          - pilih: Mau apa?
            opsi:
              - Ya -> a
              - Yo -> b
              - Paket 1 -> a
              - Paket 2 -> b
              - Pinjam -> a
              - Pinjem -> a
        a:
          - A.
        b:
          - B.
      """)
    #expect(found == [])
  }
}
