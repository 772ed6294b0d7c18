import Diagnostics
import DialogueCompiler
import Testing

@Suite struct FollowOnTests {
  @Test func `what stands in a file that cannot be read is not called missing`() throws {
    _ = try single(
      .d102,
      in: """
        teks:
          salam: Halo
        alur:
          lapor:
            - 1️⃣@2️⃣halo
        """, file: "lapor.yaml",
      others: ["bot.yaml": scriptHead + "alur:\n  awal:\n    - \"{t.salam}\"\n    - ke: lapor\n"])
  }

  @Test func `an alias is told once`() throws {
    _ = try single(
      .d105,
      in: """
        alur:
          awal:
            - Halo
            - 1️⃣*salam2️⃣
        """)
  }

  @Test func `without a head only that is told`() {
    let folder = DialogueFolder(
      path: "kafe",
      scripts: [
        SourceFile(path: "kafe/a.yaml", text: "alur:\n  awal:\n    - Halo {nama}\n    - ke: b\n")
      ])
    let found = compile(folder).diagnostics
    #expect(found.map(\.code) == [.d107])
    #expect(found.first?.range.file == "kafe/bot.yaml")
  }
}
