import Diagnostics
import DialogueCompiler
import Testing

@Suite struct FormOfAddressCheckTests {
  @Test func `two forms of address are a note at the rarer one (D904)`() throws {
    let diagnostic = try single(
      .d904,
      in: """
        alur:
          awal:
            - Anda siapa? Anda di mana?
            - Salam untuk 1️⃣kamu2️⃣.
        """)
    #expect(diagnostic.allText.contains("\"Anda\" (2 kali)"))
  }

  @Test func `Kak in a greeting, a sister, and a name in braces are no mixture`() {
    let found = codes(
      """
      variabel:
        bot: {kamu: Anda}
      alur:
        awal:
          - Halo Kak, Anda punya kakak perempuan? {kamu}
      """)
    #expect(found == [])
  }
}
