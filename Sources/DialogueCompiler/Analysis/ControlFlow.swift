import Dialogue

/// Which instruction can follow which, over all conversations.
///
/// Instructions are numbered as in the script. An edge leads to an instruction, into another flow,
/// or out of the frame; whether an answer makes an edge possible is not looked at.
struct ControlFlow {
  /// Why one instruction follows another.
  enum Way: Hashable, Sendable {
    /// The next instruction, or a jump within the flow.
    case onward
    /// `ke: alur`: another flow takes the place of this one.
    case replace
    /// An option of a question.
    case option
    /// `gagal` of a question.
    case failure
    /// What happens where a question has no `gagal`.
    case standardFailure
    /// An error of an action.
    case error
    /// Into a called flow.
    case call
    /// An option that is a command.
    case command
  }

  enum Destination: Hashable, Sendable {
    case node(Int)
    case flow(FlowIndex)
    /// The frame ends: back to the caller, or the conversation is over.
    case leave
    /// The conversation is over.
    case finish
  }

  struct Edge: Hashable, Sendable {
    var way: Way
    var to: Destination
  }

  let script: Script
  /// Edges by instruction, in the order in which they are written.
  private(set) var edges: [[Edge]]
  /// The flow of each instruction.
  let flowOfNode: [FlowIndex]
  /// The instructions of each flow.
  private let nodes: [Range<Int>]
  /// The flow that each instruction calls, if it does.
  let callees: [FlowIndex?]
  /// Calls by the flow they call.
  private(set) var callers: [[Int]]
  /// Instructions by the instructions they lead to, called flows left out.
  private(set) var predecessors: [[Int]]
  /// Flows that come back, by flow; one that always ends the conversation does not.
  private(set) var returns: [Bool] = []

  init(_ script: Script) {
    self.script = script
    var flowOfNode = script.instructions.map { _ in FlowIndex(0) }
    nodes = script.flows.map { Int($0.start.rawValue)..<Int($0.end.rawValue) }
    for (place, nodes) in nodes.enumerated() {
      for node in nodes { flowOfNode[node] = FlowIndex(place) }
    }
    callees = script.instructions.map { instruction in
      if case .call(let call) = instruction { call.flow } else { nil }
    }
    self.flowOfNode = flowOfNode
    edges = script.instructions.map { _ in [] }
    callers = script.flows.map { _ in [] }
    predecessors = edges.map { _ in [] }
    for node in edges.indices { edges[node] = outgoing(of: node) }
    for node in edges.indices {
      for edge in edges[node] {
        if case .flow(let flow) = edge.to, edge.way == .call {
          callers[Int(flow.rawValue)].append(node)
        } else if let target = instruction(at: edge.to) {
          predecessors[target].append(node)
        }
      }
    }
    returns = returningFlows { _ in true }
    // What stands behind a call that never comes back is not reached by it.
    for (place, nodes) in callers.enumerated() where !returns[place] {
      for node in nodes { edges[node].removeAll { $0.way != .call } }
    }
  }

  // MARK: - Places

  /// The first instruction of a flow; nil if it has none.
  func start(of flow: FlowIndex) -> Int? {
    nodes[Int(flow.rawValue)].first
  }

  /// The instruction that a destination is, if it is one.
  func instruction(at destination: Destination) -> Int? {
    switch destination {
    case .node(let node): node
    case .flow(let flow): start(of: flow)
    case .leave, .finish: nil
    }
  }

  /// Whether an edge ends the frame; a flow without instructions ends at once.
  func leaves(_ destination: Destination) -> Bool {
    switch destination {
    case .leave: true
    case .flow(let flow): start(of: flow) == nil
    case .node, .finish: false
    }
  }

  /// Whether the conversation stops here until something comes from outside.
  func waits(at node: Int) -> Bool {
    switch script.instructions[node] {
    case .wait, .action, .handOver: true
    default: false
    }
  }

  /// Whether a person has to do something before the conversation goes on.
  func waitsForPerson(at node: Int) -> Bool {
    switch script.instructions[node] {
    case .wait, .handOver: true
    default: false
    }
  }

  /// The jump that begins the next round of a `tiap`, which is bounded.
  func isLoopBack(_ node: Int) -> Bool {
    guard case .jump(.node(let target)) = script.instructions[node], target.rawValue <= node
    else { return false }
    return isLoop(node, "ulang#")
  }

  /// Whether an instruction was made of a `tiap`, or of one part of it.
  func isLoop(_ node: Int, _ part: String = "") -> Bool {
    // A content key is `alur/jenis:kunci#n`.
    let key = script.keys[node].utf8
    guard let kind = key.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return key[kind...].dropFirst().starts(with: Self.loopKind)
      && key[kind...].dropFirst(1 + Self.loopKind.count).starts(with: part.utf8)
  }

  private static let loopKind = Array("\(Keyword.forEach.rawValue):".utf8)

  /// Flows that a conversation can begin with or be taken to at any time.
  var roots: [FlowIndex] {
    var roots = [script.start]
    roots += script.triggers.phrases.map(\.flow) + script.triggers.kinds.map(\.flow)
    roots += script.questions.flows
    for command in script.commands {
      switch command.effect {
      case .go(let flow), .call(let flow): roots.append(flow)
      case .repeatQuestion, .stepBack: break
      }
    }
    if let failure = script.session.failure { roots.append(failure) }
    var seen: Set<FlowIndex> = []
    return roots.filter { seen.insert($0).inserted }
  }

  // MARK: - Edges

  private func place(_ node: NodeIndex, from origin: Int) -> Destination {
    Int(node.rawValue) < nodes[Int(flowOfNode[origin].rawValue)].upperBound
      ? .node(Int(node.rawValue)) : .leave
  }

  private func next(_ node: Int) -> Destination { place(NodeIndex(node + 1), from: node) }

  private func edge(_ way: Way, _ target: Target, from node: Int) -> Edge {
    switch target {
    case .node(let place): Edge(way: way, to: self.place(place, from: node))
    case .flow(let flow): Edge(way: way == .onward ? .replace : way, to: .flow(flow))
    }
  }

  private func outgoing(of node: Int) -> [Edge] {
    let onward = Edge(way: .onward, to: next(node))
    switch script.instructions[node] {
    case .send, .vary, .assign, .clear, .handOver, .openForm, .extract, .closeForm:
      return [onward]
    case .wait(let prompt): return edges(of: script[prompt], at: node)
    case .branch(_, let otherwise):
      return [onward, Edge(way: .onward, to: place(otherwise, from: node))]
    case .jump(let target): return [edge(.onward, target, from: node)]
    case .call(let call): return [Edge(way: .call, to: .flow(call.flow)), onward]
    case .leave: return [Edge(way: .onward, to: .leave)]
    case .action(let action):
      return [onward]
        + action.errors.map { Edge(way: .error, to: place($0.node, from: node)) }
    case .finish: return [Edge(way: .onward, to: .finish)]
    }
  }

  private func edges(of prompt: Prompt, at node: Int) -> [Edge] {
    var edges: [Edge] = []
    let goesOn =
      prompt.answer != .choice || prompt.isSkippable || prompt.onFailure == .accept
      || prompt.options.contains { $0.effect == .goOn }
    if goesOn { edges.append(Edge(way: .onward, to: next(node))) }
    for option in prompt.options {
      switch option.effect {
      case .goOn: break
      case .jump(let target): edges.append(edge(.option, target, from: node))
      case .command(let command):
        switch script[command].effect {
        case .go(let flow), .call(let flow):
          edges.append(Edge(way: .command, to: .flow(flow)))
        case .repeatQuestion, .stepBack: break
        }
      }
    }
    switch prompt.onFailure {
    case .accept: break
    case .jump(let target): edges.append(edge(.failure, target, from: node))
    case .standard:
      let flow = script.session.failure.flatMap { $0 == flowOfNode[node] ? nil : $0 }
      edges.append(Edge(way: .standardFailure, to: .flow(flow ?? script.start)))
    }
    return edges
  }
}
