import Diagnostics
import Dialogue

/// D805: an action that can lead back to itself without a person doing anything in between.
struct ActionLoopCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let graph = context.graph
    let successors = graph.successors { !graph.waitsForPerson(at: $0) }
    return StrongComponents(successors).circles.flatMap { circle in
      circle.compactMap { node in
        guard context.isReached[node], case .action(let action) = context.script.instructions[node],
          let range = context.ranges[node]
        else { return nil }
        return Diagnostic(
          .d805, at: range,
          "Aksi \"\(action.name)\" dapat terkirim berulang untuk satu jawaban.",
          caretNote: "tanyakan dulu sebelum mengulanginya, misalnya dengan opsi \"Coba lagi\"")
      }
    }
  }
}
