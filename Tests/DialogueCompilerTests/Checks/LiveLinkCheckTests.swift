import Diagnostics
import DialogueCompiler
import Testing

@Suite struct LiveLinkCheckTests {
  @Test func `a person's link that is sent back is a warning at its place (D411)`() throws {
    _ = try single(
      .d411,
      in: """
        alur:
          awal:
            - tanya: Tautannya? Contohnya https://contoh.id/a
              simpan: tautan
              jenis: url
            - |-
              Kami catat:
              1️⃣{tautan}2️⃣
        """)
  }

  @Test func `a dead link, a link that is meant, and the bot's own are no problem`() {
    let found = codes(
      """
      variabel:
        bot: {situs: https://contoh.id}
      alur:
        awal:
          - tanya: Tautannya? Contohnya https://contoh.id/a
            simpan: tautan
            jenis: url
          - "{tautan|tautan_mati} {situs}"
          - "{tautan|mentah}"
      """)
    #expect(found == [])
  }
}
