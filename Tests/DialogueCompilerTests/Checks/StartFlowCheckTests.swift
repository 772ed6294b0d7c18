import Diagnostics
import DialogueCompiler
import Testing

@Suite struct StartFlowCheckTests {
  @Test func `a start that does not exist is an error at its name`() throws {
    let diagnostic = try single(
      .d205,
      in: """
        wicara: 1
        bot: contoh
        mulai: 1️⃣awl2️⃣
        alur:
          awal:
            - Halo
        """)
    #expect(diagnostic.allText.contains("mungkin maksud Anda \"awal\""))
  }
}
