import Diagnostics
import Dialogue

/// D304: steps that lead back to themselves without waiting for anything.
///
/// Also where a condition may end the round: rounds are the work of `tiap`, which has a limit.
struct SilentLoopCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let graph = context.graph
    let successors = graph.successors { !graph.waits(at: $0) }
    return StrongComponents(successors).circles.compactMap { circle in
      guard circle.contains(where: { context.isReached[$0] }) else { return nil }
      return diagnostic(graph.shortestRound(in: circle, successors), context)
    }
  }

  /// More places than these only hide the others.
  private static let mostNotes = 6

  private func diagnostic(_ round: [Int], _ context: ProgramContext) -> Diagnostic? {
    guard let first = round.compactMap({ context.ranges[$0] }).first else { return nil }
    let names = placeNames(of: round, context)
    let path = (names + [names.first ?? ""]).joined(separator: " -> ")
    var seen: Set<SourceRange> = [first]
    let notes = round.compactMap { context.ranges[$0] }.filter { seen.insert($0).inserted }
      .prefix(Self.mostNotes).map { DiagnosticNote("lalu langkah ini", at: $0) }
    return Diagnostic(
      .d304, at: first,
      "Putaran \(path) tidak pernah menunggu jawaban; bot akan mengirim tanpa henti.",
      caretNote: "sisipkan pertanyaan, atau ganti salah satu \"ke\" dengan \"selesai\"",
      notes: Array(notes))
  }

  /// The sections and flows that the round goes through.
  private func placeNames(of round: [Int], _ context: ProgramContext) -> [String] {
    var names: [String] = []
    for node in round {
      let flow = context.script[context.graph.flowOfNode[node]]
      let name = flow.sections.last { Int($0.node.rawValue) <= node }?.name ?? flow.name
      if names.last != name { names.append(name) }
    }
    if names.count > 1, names.first == names.last { names.removeLast() }
    return names
  }
}

extension ControlFlow {
  /// Places that each instruction leads to within one answer.
  ///
  /// The rounds of a `tiap` are bounded and left out. What stands behind a call follows if the
  /// called flow can come back without waiting; the called flow itself is a matter of its own.
  func successors(passing isPassed: (Int) -> Bool) -> [[Int]] {
    let comesBack = returningFlows(passing: isPassed)
    return edges.indices.map { node in
      guard isPassed(node), !isLoopBack(node) else { return [] }
      if let callee = callees[node], !comesBack[Int(callee.rawValue)] { return [] }
      return edges[node].compactMap { $0.way == .call ? nil : instruction(at: $0.to) }
    }
  }

  /// A shortest way from the first place of a circle back to it.
  func shortestRound(in circle: [Int], _ successors: [[Int]]) -> [Int] {
    let members = Set(circle)
    var origins: [Int: Int] = [:]
    var open = [circle[0]]
    var next = 0
    while next < open.count {
      let node = open[next]
      next += 1
      for successor in successors[node] where members.contains(successor) {
        if successor == circle[0] {
          var round = [node]
          while let last = round.last, last != circle[0], let origin = origins[last] {
            round.append(origin)
          }
          return round.reversed()
        }
        guard origins[successor] == nil else { continue }
        origins[successor] = node
        open.append(successor)
      }
    }
    return circle
  }
}
