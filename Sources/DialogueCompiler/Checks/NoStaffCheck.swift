import Diagnostics
import Dialogue

/// D704: a flow with questions from which no way leads to staff, in a script that has staff.
///
/// If a command or a trigger leads to staff, every flow has that way.
struct NoStaffCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let (graph, script) = (context.graph, context.script)
    let goals = script.instructions.indices.filter {
      if case .handOver = script.instructions[$0] { true } else { false }
    }
    guard !goals.isEmpty else { return [] }
    let reaching = graph.reaching(goals)
    let leads = { (flow: FlowIndex) in graph.start(of: flow).map { reaching[$0] } ?? false }
    guard !graph.flowsWithinReach.contains(where: leads) else { return [] }
    return script.flows.indices.compactMap { place in
      let flow = script.flows[place]
      let nodes = Int(flow.start.rawValue)..<Int(flow.end.rawValue)
      let asks = nodes.contains { node in
        if case .wait = script.instructions[node] { context.isReached[node] } else { false }
      }
      guard asks, !nodes.contains(where: { reaching[$0] }) else { return nil }
      let name = context.document(of: FlowIndex(place)).name
      return Diagnostic(
        .d704, at: name.range, "Tidak ada jalan ke petugas dari alur \"\(name.text)\".",
        caretNote: "buat perintah \"petugas\" di bot.yaml, atau \"gagal\" yang menuju petugas")
    }
  }
}
