import Dialogue

extension ControlFlow {
  /// Everything that can be reached from some instructions, they themselves included.
  func reached(from starts: [Int], along isUsed: (Int, Edge) -> Bool = { _, _ in true }) -> [Bool] {
    var reached = edges.map { _ in false }
    extend(&reached, from: starts, along: isUsed)
    return reached
  }

  /// Adds what can be reached from more instructions.
  func extend(
    _ reached: inout [Bool], from starts: [Int],
    along isUsed: (Int, Edge) -> Bool = { _, _ in true }
  ) {
    var open = starts.filter { !reached[$0] }
    for start in open { reached[start] = true }
    while let node = open.popLast() {
      for edge in edges[node] where isUsed(node, edge) {
        guard let target = instruction(at: edge.to), !reached[target] else { continue }
        reached[target] = true
        open.append(target)
      }
    }
  }

  /// Everything from which one of some instructions can be reached, called flows included.
  func reaching(_ goals: [Int]) -> [Bool] {
    var reaching = edges.map { _ in false }
    var open = goals
    for goal in goals { reaching[goal] = true }
    while let node = open.popLast() {
      var sources = predecessors[node]
      let flow = flowOfNode[node]
      if start(of: flow) == node { sources += callers[Int(flow.rawValue)] }
      for source in sources where !reaching[source] {
        reaching[source] = true
        open.append(source)
      }
    }
    return reaching
  }

  /// Which flows can come to their end through instructions that may be passed.
  ///
  /// Works backwards from the ends, so that each edge is looked at once. A call is passed if its
  /// flow comes back and what stands behind it does.
  func returningFlows(passing isPassed: (Int) -> Bool) -> [Bool] {
    let returning = returningNodes(passing: isPassed)
    return script.flows.indices.map { place in
      start(of: FlowIndex(place)).map { returning[$0] } ?? true
    }
  }

  /// Which instructions lead out of their frame through instructions that may be passed.
  func returningNodes(passing isPassed: (Int) -> Bool) -> [Bool] {
    var returning = edges.map { _ in false }
    var open: [Int] = []
    func isReturning(_ destination: Destination) -> Bool {
      leaves(destination) || (instruction(at: destination).map { returning[$0] } ?? false)
    }
    func mark(_ node: Int) {
      guard !returning[node], isPassed(node) else { return }
      returning[node] = true
      open.append(node)
    }
    func markCall(_ node: Int, to flow: FlowIndex) {
      let comesBack = start(of: flow).map { returning[$0] } ?? true
      guard comesBack, edges[node].contains(where: { $0.way != .call && isReturning($0.to) })
      else { return }
      mark(node)
    }
    func visit(_ node: Int) {
      if returning[node] { return }
      if let callee = callees[node] {
        markCall(node, to: callee)
      } else if edges[node].contains(where: { $0.way != .command && isReturning($0.to) }) {
        mark(node)
      }
    }
    for node in edges.indices { visit(node) }
    while let node = open.popLast() {
      for source in predecessors[node] { visit(source) }
      let flow = flowOfNode[node]
      guard start(of: flow) == node else { continue }
      for caller in callers[Int(flow.rawValue)] { markCall(caller, to: flow) }
    }
    return returning
  }
}
