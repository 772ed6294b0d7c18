import Diagnostics
import DialogueCompiler
import Testing

@Suite struct RecursionCheckTests {
  @Test func `a flow that calls itself by way of another is a warning at the call`() throws {
    let diagnostic = try single(
      .d307,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - Pesan -> b
                - Alamat -> c
          b:
            - tanya: Mau apa?
            - 1️⃣panggil: awal2️⃣
            - Terima kasih.
          c:
            - Jalan Melati 7.
        """)
    #expect(diagnostic.allText.contains("lewat alur \"b\""))
  }

  @Test func `a called flow that asks, with the usual way out, does not call itself`() {
    let found = codes(
      """
      sesi: {gagal: -> awal}
      alur:
        awal:
          - pilih: Mau apa?
            opsi:
              - Pesan -> b
        b:
          - panggil: c
          - Terima kasih.
        c:
          - tanya: Siapa?
      """)
    #expect(found == [])
  }
}
