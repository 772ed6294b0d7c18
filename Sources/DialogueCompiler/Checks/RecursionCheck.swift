import Diagnostics
import Dialogue

/// D307: a flow that can call itself, directly or by way of others.
///
/// What happens where a question has no `gagal` is left out: it would make a circle of every flow
/// that is called from the menu.
struct RecursionCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let graph = context.graph
    var successors: [[Int]] = context.script.flows.map { _ in [] }
    var calls: [[Int]] = context.script.flows.map { _ in [] }
    for node in graph.edges.indices where context.isReached[node] {
      let flow = Int(graph.flowOfNode[node].rawValue)
      for edge in graph.edges[node] {
        guard case .flow(let target) = edge.to, edge.way != .standardFailure, edge.way != .command
        else { continue }
        successors[flow].append(Int(target.rawValue))
        if edge.way == .call { calls[flow].append(node) }
      }
    }
    return StrongComponents(successors).circles.compactMap { circle in
      let members = Set(circle)
      for flow in circle {
        for node in calls[flow] {
          guard case .call(let call) = context.script.instructions[node],
            members.contains(Int(call.flow.rawValue)), let range = context.ranges[node]
          else { continue }
          return diagnostic(at: range, call.flow, from: FlowIndex(flow), context)
        }
      }
      return nil
    }
  }

  private func diagnostic(
    at range: SourceRange, _ callee: FlowIndex, from caller: FlowIndex, _ context: ProgramContext
  ) -> Diagnostic {
    let name = context.script[callee].name
    let isDirect = callee == caller
    let way = isDirect ? "" : " lewat alur \"\(context.script[caller].name)\""
    return Diagnostic(
      .d307, at: range,
      "Alur \"\(name)\" dapat memanggil dirinya\(way); paling dalam "
        + "\(EngineLimits.stackDepth) tingkat.",
      caretNote: "bila tidak perlu kembali ke sini, tulis \"ke: \(name)\"",
      notes: isDirect
        ? [] : [DiagnosticNote("alur \"\(name)\"", at: context.document(of: callee).name.range)])
  }
}
