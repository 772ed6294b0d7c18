import Diagnostics
import DialogueCompiler
import Testing

@Suite struct NoStaffCheckTests {
  @Test func `a flow with a question and no way to staff is a warning at its name (D704)`() throws {
    _ = try single(
      .d704,
      in: """
        alur:
          1️⃣awal2️⃣:
            - tanya: Apa?
              gagal: terima
            - Baik.
          b:
            pemicu: [{jenis: gambar}]
            langkah:
              - serahkan: aduan
        """)
  }

  @Test func `a command to staff is a way from everywhere`() {
    let found = codes(
      """
      perintah:
        petugas: {kata: [petugas], panggil: b}
      alur:
        awal:
          - tanya: Apa?
            gagal: terima
          - Baik.
        b:
          - serahkan: aduan
      """)
    #expect(found == [])
  }

  @Test func `a script without staff has no such ways`() {
    let found = codes(
      """
      alur:
        awal:
          - tanya: Apa?
          - Baik.
      """)
    #expect(found == [])
  }
}
