import Diagnostics
import Dialogue

/// D302: a flow that no conversation can come to.
///
/// Of flows that only lead to each other the first is told; the others are reached with it.
struct UnreachableFlowCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let graph = context.graph
    var reached = context.isReached
    // Why nothing leads to a flow that a section hides is told as D204.
    let sections = Set(context.script.flows.flatMap { $0.sections.map(\.name) })
    let lost = context.script.flows.indices.filter { place in
      !sections.contains(context.script.flows[place].name)
        && graph.start(of: FlowIndex(place)).map { !reached[$0] } ?? false
    }
    // Those that no other lost flow leads to come first: what they lead to follows from them.
    let led = ledTo(from: lost, graph)
    var found: [Diagnostic] = []
    for place in lost.filter({ !led.contains($0) }) + lost.filter({ led.contains($0) }) {
      guard let start = graph.start(of: FlowIndex(place)), !reached[start] else { continue }
      graph.extend(&reached, from: [start])
      let name = context.document(of: FlowIndex(place)).name
      found.append(
        Diagnostic(
          .d302, at: name.range,
          "Alur \"\(name.text)\" tidak pernah dapat dicapai dari \"mulai\", pemicu, atau perintah.",
          caretNote: "tulis \"ke: \(name.text)\" di alur lain, atau beri \"pemicu\""))
    }
    return found
  }

  private func ledTo(from lost: [Int], _ graph: ControlFlow) -> Set<Int> {
    var led: Set<Int> = []
    for place in lost {
      let flow = graph.script.flows[place]
      for node in Int(flow.start.rawValue)..<Int(flow.end.rawValue) {
        for edge in graph.edges[node] {
          if case .flow(let target) = edge.to, Int(target.rawValue) != place {
            led.insert(Int(target.rawValue))
          }
        }
      }
    }
    return led
  }
}
