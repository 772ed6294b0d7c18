import Diagnostics
import DialogueCompiler
import Testing

@Suite struct DuplicateCommandCheckTests {
  @Test func `two commands with the same word are an error at the second (D501)`() throws {
    _ = try single(
      .d501,
      in: """
        perintah:
          satu: {kata: [menu], ke: awal}
          dua: {kata: [bantuan, 1️⃣Menu2️⃣], ke: awal}
        alur:
          awal:
            - Halo.
        """)
  }

  @Test func `a role's own meaning of a word may stand before everybody's`() {
    let found = codes(
      """
      perintah:
        satu: {kata: [menu], ke: awal, untuk: petugas}
        dua: {kata: [menu], ke: awal}
      alur:
        awal:
          - Halo.
      """)
    #expect(found == [])
  }
}
