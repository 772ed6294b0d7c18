import Diagnostics
import DialogueCompiler
import Testing

@Suite struct FlowLengthCheckTests {
  @Test func `a flow of more than sixty steps is a note at its name (D308)`() throws {
    let steps = String(repeating: "    - tanya: Apa?\n", count: 60)
    _ = try single(.d308, in: "alur:\n  1️⃣awal2️⃣:\n" + steps + "    - Baik.\n")
    #expect(codes("alur:\n  awal:\n" + steps.dropLast(18) + "\n    - Baik.\n") == [])
  }
}
