import Diagnostics
import Dialogue

/// D306: a question from which no answer leads to an end, the first menu or staff.
///
/// If a command or a trigger of everybody leads there, every question has that way. Of the
/// questions that only lead to each other the first of a flow is told.
struct NoWayOutCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let (graph, script) = (context.graph, context.script)
    let reaching = graph.reaching(exits(graph))
    let everywhere = graph.flowsWithinReach.filter { $0 != script.start }
    guard !everywhere.contains(where: { graph.start(of: $0).map { reaching[$0] } ?? true }) else {
      return []
    }
    var told: Set<FlowIndex> = []
    return script.instructions.indices.compactMap { node in
      guard case .wait(let prompt) = script.instructions[node], context.isReached[node],
        !reaching[node], told.insert(graph.flowOfNode[node]).inserted
      else { return nil }
      let flow = script[graph.flowOfNode[node]].name
      return Diagnostic(
        .d306, at: context.promptRanges[Int(prompt.rawValue)],
        "Dari pertanyaan ini tidak ada jalan menuju selesai, menu, atau petugas.",
        caretNote: "tambahkan opsi yang keluar dari alur \"\(flow)\", atau perintah \"menu\"",
        notes: way(to: node, context))
    }
  }

  /// Instructions that end the conversation, begin the first menu, or pass it to staff.
  private func exits(_ graph: ControlFlow) -> [Int] {
    let comingBack = graph.flowsThatComeBack
    let start = graph.start(of: graph.script.start)
    return graph.edges.indices.filter { node in
      if case .handOver = graph.script.instructions[node] { return true }
      return graph.edges[node].contains { edge in
        switch edge.to {
        case .finish: true
        case .leave: !comingBack.contains(graph.flowOfNode[node])
        case .node, .flow: start != nil && graph.instruction(at: edge.to) == start
        }
      }
    }
  }

  /// The flows of a shortest way from the start, so that the writer can walk it.
  private func way(to goal: Int, _ context: ProgramContext) -> [DiagnosticNote] {
    let (graph, script) = (context.graph, context.script)
    guard let start = graph.start(of: script.start) else { return [] }
    var origins = [start: start]
    var queue = [start]
    var next = 0
    while next < queue.count, origins[goal] == nil {
      let node = queue[next]
      next += 1
      for edge in graph.edges[node] {
        guard let target = graph.instruction(at: edge.to), origins[target] == nil else { continue }
        origins[target] = node
        queue.append(target)
      }
    }
    guard origins[goal] != nil else { return [] }
    var names: [String] = []
    var node = goal
    // Each step goes one place back on a way without circles.
    for _ in queue.indices {
      let name = script[graph.flowOfNode[node]].name
      if names.last != name { names.append(name) }
      guard let origin = origins[node], origin != node else { break }
      node = origin
    }
    return [DiagnosticNote("jalan ke sini: \(names.reversed().joined(separator: " -> "))")]
  }
}
