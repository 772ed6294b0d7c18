import Diagnostics
import Dialogue

/// D303: a step that its own flow never comes to, with the reason.
///
/// Steps behind such a step are not told again.
struct UnreachableStepCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let graph = context.graph
    var reached = context.isReached
    var found: [Diagnostic] = []
    for flow in context.script.flows {
      let nodes = Int(flow.start.rawValue)..<Int(flow.end.rawValue)
      // A flow that nothing leads to is told as a whole (D302).
      guard let first = nodes.first, reached[first] else { continue }
      // A step of several instructions is reached with any of them.
      let ranges = Set(nodes.filter { reached[$0] }.compactMap { context.ranges[$0] })
      for node in nodes where !reached[node] {
        guard let range = context.ranges[node], !ranges.contains(range) else { continue }
        graph.extend(&reached, from: [node])
        found.append(diagnostic(at: range, node, in: flow, context))
      }
    }
    return found
  }

  private func diagnostic(
    at range: SourceRange, _ node: Int, in flow: Flow, _ context: ProgramContext
  ) -> Diagnostic {
    if let section = flow.sections.last(where: { Int($0.node.rawValue) == node })?.name {
      return Diagnostic(
        .d303, at: range,
        "Langkah ini tidak pernah dijalankan karena tidak ada yang menuju bagian \"\(section)\".",
        caretNote: "tulis \"ke: \(section)\" di tempat yang perlu, atau hapus bagian ini")
    }
    guard node > Int(flow.start.rawValue), let before = context.nearestRange(of: node - 1) else {
      return Diagnostic(.d303, at: range, "Langkah ini tidak pernah dijalankan.")
    }
    return Diagnostic(
      .d303, at: range,
      "Langkah ini tidak pernah dijalankan karena \(reason(before: node, in: flow, context)).",
      caretNote: "pindahkan ke atasnya, atau beri \"bagian\" dan tujulah bagian itu",
      notes: [DiagnosticNote("percakapan meninggalkan tempat ini di sini", at: before)])
  }

  /// Why the instruction before this one does not go on.
  private func reason(before node: Int, in flow: Flow, _ context: ProgramContext) -> String {
    let previous = stride(from: node - 1, through: Int(flow.start.rawValue), by: -1).first {
      context.ranges[$0] != nil
    }
    guard let previous, let line = context.ranges[previous]?.start.line else {
      return "langkah sebelumnya tidak pernah sampai ke sini"
    }
    switch context.script.instructions[previous] {
    case .jump: return "\"ke\" di baris \(line) sudah pindah"
    case .finish: return "\"selesai\" di baris \(line) mengakhiri percakapan"
    case .leave: return "\"kembali\" di baris \(line) sudah keluar dari alur"
    case .wait: return "semua pilihan di baris \(line) menuju tempat lain"
    case .call(let call):
      let name = context.script[call.flow].name
      return "alur \"\(name)\" yang dipanggil di baris \(line) tidak pernah kembali"
    default: return "setiap jalan sebelumnya (sampai baris \(line)) sudah pindah atau berakhir"
    }
  }
}
