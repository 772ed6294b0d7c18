import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SecretShownCheckTests {
  @Test func `a secret that is sent whole is a warning at its place (D410)`() throws {
    _ = try single(
      .d410,
      in: """
        alur:
          awal:
            - tanya: Nomornya?
              simpan: nomor
              rahasia: ya
            - Nomor 1️⃣{nomor}2️⃣ kami terima.
        """)
  }

  @Test func `a covered secret, and one for staff, is no problem`() {
    let found = codes(
      """
      alur:
        awal:
          - tanya: Nomornya?
            simpan: nomor
            rahasia: ya
          - Nomor {nomor|sensor} kami terima.
          - serahkan: aduan
            ringkasan: "Nomor {nomor}"
      """)
    #expect(found == [])
  }
}
