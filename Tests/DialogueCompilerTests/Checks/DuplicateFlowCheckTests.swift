import Diagnostics
import DialogueCompiler
import Testing

@Suite struct DuplicateFlowCheckTests {
  @Test func `two flows with one name are an error at the second`() throws {
    let diagnostic = try single(
      .d201,
      in: """
        alur:
          1️⃣awal2️⃣:
            - Hai
        """, file: "lain.yaml", others: ["bot.yaml": scriptHead + "alur:\n  awal:\n    - Halo\n"])
    #expect(diagnostic.notes.first?.range?.file == "bot.yaml")
  }

  @Test func `in one file the doubled key is told, and nothing more`() throws {
    _ = try single(
      .d104,
      in: """
        alur:
          awal:
            - Halo
          1️⃣awal2️⃣:
            - Hai
        """)
  }
}
