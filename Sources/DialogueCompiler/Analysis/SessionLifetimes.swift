import Dialogue

/// Which session variables may still hold something when a conversation comes to an instruction.
///
/// A forward analysis over all paths that keeps what *may* be filled; `selesai` and the end of a
/// conversation keep nothing. A person can go to any flow from any question, so whatever may be
/// filled at one question may be filled wherever a conversation can be taken to, and at every
/// question.
///
/// ```
/// lapor:   aksi → tiket       {}  →  {tiket}
///          selesai            nothing of it reaches a question
/// status:  "{tiket}"          {}     always empty
/// ```
struct SessionLifetimes {
  private let script: Script
  private let graph: ControlFlow
  /// Places of the session variables in the bits.
  private let places: [VariableIndex: Int]
  /// What each instruction may find; nil if none comes there.
  private(set) var before: [BitSet?]
  /// What may be filled wherever a person can be.
  private var everywhere: BitSet
  private var exits: [BitSet]
  private let comingBack: Set<FlowIndex>
  private var open: [Int] = []

  init(_ graph: ControlFlow) {
    self.graph = graph
    script = graph.script
    var places: [VariableIndex: Int] = [:]
    for variable in script.sessionSlots { places[variable] = places.count }
    self.places = places
    everywhere = BitSet(count: places.count)
    before = graph.edges.map { _ in nil }
    exits = script.flows.map { _ in BitSet(count: places.count) }
    comingBack = graph.flowsThatComeBack
    guard !places.isEmpty else { return }
    for variable in Self.filledFromOutside(script) { insert(variable, in: &everywhere) }
    enterEverywhere()
    // Every visit adds at least one bit or is the first, so this ends.
    while let node = open.popLast() { visit(node) }
  }

  /// Whether a variable is surely empty before an instruction because its conversation is over.
  func isForgotten(_ variable: VariableIndex, before node: Int) -> Bool {
    guard let place = places[variable], let filled = before[node] else { return false }
    return !filled.contains(place)
  }

  /// Session variables that a message fills on its way into a flow.
  private static func filledFromOutside(_ script: Script) -> [VariableIndex] {
    script.commands.flatMap { $0.patterns.map(\.variable) }
      + script.triggers.kinds.compactMap(\.variable)
  }

  private func insert(_ variable: VariableIndex, in filled: inout BitSet) {
    if let place = places[variable] { filled.insert(place) }
  }

  // MARK: - Walking

  private mutating func enterEverywhere() {
    for flow in graph.roots {
      if let start = graph.start(of: flow) { join(everywhere, at: start) }
    }
    for node in graph.edges.indices where before[node] != nil && graph.waitsForPerson(at: node) {
      join(everywhere, at: node)
    }
  }

  private mutating func join(_ filled: BitSet, at node: Int) {
    var joined = filled
    if let earlier = before[node] {
      joined.formUnion(earlier)
      guard joined != earlier else { return }
    }
    before[node] = joined
    open.append(node)
  }

  private mutating func keepEverywhere(_ filled: BitSet) {
    var joined = everywhere
    joined.formUnion(filled)
    guard joined != everywhere else { return }
    everywhere = joined
    enterEverywhere()
  }

  private mutating func visit(_ node: Int) {
    guard var filled = before[node] else { return }
    if graph.waitsForPerson(at: node) {
      keepEverywhere(filled)
      filled.formUnion(everywhere)
    }
    let unanswered = filled
    fill(script.instructions[node], in: &filled)
    if case .call(let call) = script.instructions[node] {
      if let start = graph.start(of: call.flow) { join(filled, at: start) }
      filled.formUnion(exits[Int(call.flow.rawValue)])
    }
    for edge in graph.edges[node] where edge.way != .call {
      let isDone = edge.way == .onward || edge.way == .option || edge.way == .replace
      let after = isDone ? filled : unanswered
      switch edge.to {
      case .finish: break
      case .leave: leave(graph.flowOfNode[node], after)
      case .node, .flow:
        if let target = graph.instruction(at: edge.to) { join(after, at: target) }
      }
    }
  }

  private func fill(_ instruction: Instruction, in filled: inout BitSet) {
    switch instruction {
    case .assign(let variable, _): insert(variable, in: &filled)
    case .clear(let variable): if let place = places[variable] { filled.remove(place) }
    case .wait(let prompt): script[prompt].variable.map { insert($0, in: &filled) }
    case .action(let action):
      for result in action.results { insert(result.variable, in: &filled) }
    case .call(let call): call.result.map { insert($0, in: &filled) }
    default: break
    }
  }

  /// A flow ends: its callers go on, or the conversation is over.
  private mutating func leave(_ flow: FlowIndex, _ filled: BitSet) {
    guard comingBack.contains(flow) else { return }
    let place = Int(flow.rawValue)
    var joined = exits[place]
    joined.formUnion(filled)
    if joined != exits[place] {
      exits[place] = joined
      open += graph.callers[place].filter { before[$0] != nil }
    }
    keepEverywhere(filled)
  }
}
