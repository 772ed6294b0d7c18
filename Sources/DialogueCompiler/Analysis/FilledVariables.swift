import Dialogue

/// Which variables are surely filled when a conversation comes to an instruction.
///
/// A forward analysis over all paths. Each flow has a set of bits: first the variables that all
/// flows share, then its own. Where paths meet, what only some of them have filled is dropped.
///
/// ```
/// tanya nama        {}       →  {nama}
/// jika ada(umur)    {nama}   →  {nama, umur} | {nama}
/// "{umur}"          {nama}      umur may be empty
/// ```
///
/// Flows are looked at once for all their callers: one begins with what all its entries have
/// filled. After a call there is what the caller had, without what the called flow may empty, and
/// what the called flow has filled on all its ways back. A digression in the middle of a question
/// is not looked at: it may empty a variable, and then the text has a gap.
struct FilledVariables {
  let script: Script
  let graph: ControlFlow
  /// Places of the shared variables in the bits.
  private let shared: [VariableIndex: Int]
  /// Shared variables that are filled wherever a conversation begins.
  private let always: BitSet
  /// What each instruction finds; nil if none comes there.
  private(set) var before: [BitSet?]
  private var exits: [Exit?]
  private let effects: FillEffects
  private var open: [Int] = []
  private var isOpen: [Bool]
  /// Flows whose end is also the end of these, because they take their place.
  private var replacing: [[Int]]

  private struct Exit: Equatable {
    var filled: BitSet
    var hasResult: Bool
  }

  /// Works out a graph.
  ///
  /// `optional` are shared variables that may be empty when a conversation begins.
  init(_ graph: ControlFlow, optional: Set<VariableIndex>) {
    self.graph = graph
    script = graph.script
    var shared: [VariableIndex: Int] = [:]
    for index in script.contactSlots + script.sessionSlots { shared[index] = shared.count }
    self.shared = shared
    var always = BitSet(count: shared.count)
    for (variable, place) in shared where !optional.contains(variable) { always.insert(place) }
    self.always = always
    before = graph.edges.map { _ in nil }
    isOpen = graph.edges.map { _ in false }
    exits = script.flows.map { _ in nil }
    replacing = script.flows.map { _ in [] }
    effects = FillEffects(graph, shared: shared)
    for flow in graph.roots { enter(flow, with: always) }
    // Every visit takes at least one bit away or is the first, so this ends.
    while let node = open.popLast() {
      isOpen[node] = false
      visit(node)
    }
  }

  /// Whether a variable is surely filled before an instruction; also where none comes.
  func isFilled(_ variable: VariableIndex, before node: Int) -> Bool {
    guard let filled = before[node] else { return true }
    return isFilled(variable, in: filled, of: graph.flowOfNode[node])
  }

  /// What an instruction finds, with what a condition on the way says as well.
  func isFilled(_ expression: Expression, before node: Int) -> Bool {
    guard let filled = before[node] else { return true }
    return isFilled(expression, in: filled, of: graph.flowOfNode[node])
  }
}

// MARK: - Bits

extension FilledVariables {
  private func place(of variable: VariableIndex, in flow: FlowIndex) -> Int? {
    switch script[variable].scope {
    case .contact, .session: shared[variable]
    case .local(let owner): owner == flow ? shared.count + script[variable].slot : nil
    }
  }

  private func isFilled(_ variable: VariableIndex, in filled: BitSet, of flow: FlowIndex) -> Bool {
    // What the compiler keeps for itself, and the items of a loop, are nobody's gap.
    guard let place = place(of: variable, in: flow),
      !["butir", "nomor"].contains(script[variable].name),
      !script[variable].name.hasPrefix("#")
    else { return true }
    return filled.contains(place)
  }

  private func fill(
    _ variable: VariableIndex, _ isFilled: Bool = true, in filled: inout BitSet,
    of flow: FlowIndex
  ) {
    if let place = place(of: variable, in: flow) { filled.set(place, to: isFilled) }
  }

  /// The shared part of a flow's bits, or that part as the beginning of another flow's.
  private func sharedPart(of filled: BitSet) -> BitSet {
    var part = always
    for place in 0..<shared.count { part.set(place, to: filled.contains(place)) }
    return part
  }
}

// MARK: - Walking

extension FilledVariables {
  private mutating func enter(
    _ flow: FlowIndex, with sharedPart: BitSet, given: Set<VariableIndex> = []
  ) {
    guard let start = graph.start(of: flow) else { return }
    var filled = BitSet(count: shared.count + script[flow].locals.count)
    for place in 0..<shared.count where sharedPart.contains(place) { filled.insert(place) }
    for parameter in script[flow].parameters { fill(parameter, in: &filled, of: flow) }
    for variable in given { fill(variable, in: &filled, of: flow) }
    meet(filled, at: start)
  }

  private mutating func meet(_ filled: BitSet, at node: Int) {
    var met = filled
    if let earlier = before[node] {
      met.formIntersection(earlier)
      guard met != earlier else { return }
    }
    before[node] = met
    schedule(node)
  }

  private mutating func schedule(_ node: Int) {
    guard !isOpen[node] else { return }
    isOpen[node] = true
    open.append(node)
  }

  private mutating func follow(_ edge: ControlFlow.Edge, from node: Int, with filled: BitSet) {
    let flow = graph.flowOfNode[node]
    switch edge.to {
    case .finish: break
    case .leave: leave(flow, Exit(filled: sharedPart(of: filled), hasResult: false))
    case .node(let target): meet(filled, at: target)
    case .flow(let target):
      enter(target, with: sharedPart(of: filled))
      // Whoever fails or gives a command is not expected back; only that is no gap.
      guard edge.way == .replace || edge.way == .option else { break }
      let (place, other) = (Int(flow.rawValue), Int(target.rawValue))
      if !replacing[other].contains(place) { replacing[other].append(place) }
      if let exit = exits[other] { leave(flow, exit) }
    }
  }

  /// One more way back from a flow; its callers go on with what all ways have in common.
  private mutating func leave(_ flow: FlowIndex, _ exit: Exit) {
    var open = [(Int(flow.rawValue), exit)]
    while let (place, exit) = open.popLast() {
      var met = exit
      if let earlier = exits[place] {
        met.filled.formIntersection(earlier.filled)
        met.hasResult = met.hasResult && earlier.hasResult
        guard met != earlier else { continue }
      }
      exits[place] = met
      for caller in graph.callers[place] where before[caller] != nil { schedule(caller) }
      for other in replacing[place] { open.append((other, met)) }
    }
  }

  private mutating func visit(_ node: Int) {
    guard var filled = before[node] else { return }
    let flow = graph.flowOfNode[node]
    switch script.instructions[node] {
    case .assign(let variable, let value):
      fill(variable, isFilled(value, in: filled, of: flow), in: &filled, of: flow)
    case .clear(let variable): fill(variable, false, in: &filled, of: flow)
    case .branch(let condition, _):
      for (edge, holds) in zip(graph.edges[node], [true, false]) {
        var narrowed = filled
        for variable in facts(condition, holds: holds, in: filled, of: flow) {
          fill(variable, in: &narrowed, of: flow)
        }
        follow(edge, from: node, with: narrowed)
      }
      return
    case .wait(let prompt): return visit(script[prompt], node, filled)
    case .action(let action): return visit(action, node, filled)
    case .call(let call): return visit(call, node, filled)
    case .leave(let value):
      let hasResult = value.map { isFilled($0, in: filled, of: flow) } ?? false
      return leave(flow, Exit(filled: sharedPart(of: filled), hasResult: hasResult))
    default: break
    }
    for edge in graph.edges[node] { follow(edge, from: node, with: filled) }
  }

  private mutating func visit(_ prompt: Prompt, _ node: Int, _ filled: BitSet) {
    var answered = filled
    if let variable = prompt.variable {
      fill(variable, !prompt.maySkip, in: &answered, of: graph.flowOfNode[node])
    }
    for edge in graph.edges[node] {
      let isAnswer = edge.way == .onward || (edge.way == .option && prompt.answer == .choice)
      follow(edge, from: node, with: isAnswer ? answered : filled)
    }
  }

  private mutating func visit(_ action: ActionStep, _ node: Int, _ filled: BitSet) {
    let declaration = script.actions.first { $0.name == action.name }
    var done = filled
    for result in action.results {
      let isOptional =
        declaration?.outputs.first { $0.name == result.output }?.isOptional ?? false
      fill(result.variable, !isOptional, in: &done, of: graph.flowOfNode[node])
    }
    for edge in graph.edges[node] {
      follow(edge, from: node, with: edge.way == .onward ? done : filled)
    }
  }

  private mutating func visit(_ call: Call, _ node: Int, _ filled: BitSet) {
    let flow = graph.flowOfNode[node]
    let given = call.arguments.filter { isFilled($0.value, in: filled, of: flow) }.map(\.variable)
    enter(call.flow, with: sharedPart(of: filled), given: Set(given))
    let callee = Int(call.flow.rawValue)
    guard let exit = exits[callee] ?? emptyExit(of: call.flow) else { return }
    var after = filled
    for place in 0..<shared.count {
      if effects.emptied[callee].contains(place) { after.remove(place) }
      if exit.filled.contains(place) { after.insert(place) }
    }
    if let result = call.result { fill(result, exit.hasResult, in: &after, of: flow) }
    for edge in graph.edges[node] where edge.way != .call {
      follow(edge, from: node, with: after)
    }
  }

  private func emptyExit(of flow: FlowIndex) -> Exit? {
    graph.start(of: flow) == nil
      ? Exit(filled: BitSet(count: shared.count), hasResult: false) : nil
  }
}

// MARK: - Values and conditions

extension FilledVariables {
  /// Whether a value is surely not empty.
  ///
  /// Functions and tables are taken to give something when they are given something.
  private func isFilled(_ value: Expression, in filled: BitSet, of flow: FlowIndex) -> Bool {
    let isFilled = { (inner: Expression) in self.isFilled(inner, in: filled, of: flow) }
    switch value {
    case .constant(let constant): return !constant.isEmpty
    case .variable(let variable): return self.isFilled(variable, in: filled, of: flow)
    case .arithmetic(_, let left, let right): return isFilled(left) && isFilled(right)
    case .label(let inner, _): return isFilled(inner)
    case .call(let function, let arguments):
      switch function {
      case .lowercase, .uppercase, .titleCase, .trim, .replace, .cut, .toNumber, .round,
        .daysBetween, .minutesBetween, .addDays, .domain, .join:
        return arguments.allSatisfy(isFilled)
      default: return true
      }
    default: return true
    }
  }

  /// Variables that are filled if a condition holds, or does not.
  private func facts(
    _ condition: Expression, holds: Bool, in filled: BitSet, of flow: FlowIndex
  ) -> [VariableIndex] {
    let facts = { (inner: Expression, holds: Bool) in
      self.facts(inner, holds: holds, in: filled, of: flow)
    }
    var found: [VariableIndex] =
      holds ? effects.implied[FillEffects.Condition(flow: flow, expression: condition)] ?? [] : []
    switch condition {
    case .not(let inner): found += facts(inner, !holds)
    case .and(let left, let right):
      if holds { found += facts(left, true) + facts(right, true) }
    case .or(let left, let right):
      if !holds { found += facts(left, false) + facts(right, false) }
    case .variable(let variable): if holds { found.append(variable) }
    case .call(.isEmpty, let arguments): if !holds { found += FillEffects.operands(arguments) }
    case .call(.isPresent, let arguments): if holds { found += FillEffects.operands(arguments) }
    case .call(.isUnset, let arguments):
      if !holds {
        found += FillEffects.operands(arguments).filter { !effects.skippable.contains($0) }
      }
    case .contains(let whole, let part): if holds { found += FillEffects.operands([whole, part]) }
    case .call(let function, let arguments)
    where [.contains, .hasPrefix, .hasSuffix, .matches].contains(function):
      if holds { found += FillEffects.operands(Array(arguments.prefix(1))) }
    case .compare(let comparison, let left, let right):
      for (one, other) in [(left, right), (right, left)]
      where Self.means(comparison, holds, other, isFilled(other, in: filled, of: flow)) {
        found += FillEffects.operands([one])
      }
    default: break
    }
    return found
  }

  /// Whether a comparison says that its one side is filled, given the other.
  private static func means(
    _ comparison: Comparison, _ holds: Bool, _ other: Expression, _ isFilled: Bool
  ) -> Bool {
    let isEmpty = other == .constant(.empty)
    return switch comparison {
    case .equal: holds ? isFilled : isEmpty
    case .unequal: holds ? isEmpty : isFilled
    // What cannot be ordered is neither less nor greater.
    case .less, .lessOrEqual, .greater, .greaterOrEqual: holds
    }
  }
}
