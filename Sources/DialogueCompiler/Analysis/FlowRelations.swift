import Dialogue

extension ControlFlow {
  /// Flows that may be on top of another one, with what they are replaced by.
  var flowsThatComeBack: Set<FlowIndex> {
    var open = script.flows.indices.filter { place in
      !callers[place].isEmpty || script.flows[place].isDigression
    }.map { FlowIndex($0) }
    open += script.questions.flows
    for command in script.commands {
      if case .call(let flow) = command.effect { open.append(flow) }
    }
    var found = Set(open)
    while let flow = open.popLast() {
      let nodes = Int(script[flow].start.rawValue)..<Int(script[flow].end.rawValue)
      for edge in nodes.flatMap({ edges[$0] }) where edge.way != .standardFailure {
        guard case .flow(let target) = edge.to, found.insert(target).inserted else { continue }
        open.append(target)
      }
    }
    return found
  }

  /// Flows that everybody can call for at any time, by a trigger or a command.
  var flowsWithinReach: [FlowIndex] {
    let triggered = script.triggers.phrases.map(\.flow).filter { script[$0].role == nil }
    return triggered
      + script.commands.filter { $0.role == nil }.compactMap { command in
        switch command.effect {
        case .go(let flow), .call(let flow): flow
        case .repeatQuestion, .stepBack: nil
        }
      }
  }
}
