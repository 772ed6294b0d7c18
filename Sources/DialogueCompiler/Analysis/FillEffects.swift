import Dialogue

/// What the steps of a script can do to variables, wherever they are reached from.
struct FillEffects {
  /// A condition as it is written in one flow.
  struct Condition: Hashable {
    var flow: FlowIndex
    var expression: Expression
  }

  /// Variables that may be skipped: asked, and still empty.
  let skippable: Set<VariableIndex>
  /// Variables that the steps behind a condition fill: filled wherever the condition holds again.
  private(set) var implied: [Condition: [VariableIndex]] = [:]
  /// Shared variables, by their places, that each flow or one that it leads to may empty.
  private(set) var emptied: [BitSet]

  init(_ graph: ControlFlow, shared: [VariableIndex: Int]) {
    skippable = Self.skippableVariables(graph.script)
    emptied = graph.script.flows.map { _ in BitSet(count: shared.count) }
    findImplied(graph)
    findEmptied(graph, shared)
    spreadEmptied(graph)
  }

  private static func skippableVariables(_ script: Script) -> Set<VariableIndex> {
    var found: Set<VariableIndex> = []
    for prompt in script.prompts where prompt.maySkip {
      if let variable = prompt.variable { found.insert(variable) }
    }
    for instruction in script.instructions {
      if case .assign(let variable, .constant(.skipped)) = instruction { found.insert(variable) }
    }
    return found
  }

  private mutating func findImplied(_ graph: ControlFlow) {
    let script = graph.script
    for (node, instruction) in script.instructions.enumerated() {
      guard case .branch(let condition, let otherwise) = instruction,
        Int(otherwise.rawValue) > node + 1
      else { continue }
      var variables: [VariableIndex] = []
      // Nesting is bounded by the depth of YAML, so this is linear.
      for inner in (node + 1)..<Int(otherwise.rawValue) {
        switch script.instructions[inner] {
        case .wait(let prompt):
          if let variable = script[prompt].variable, !skippable.contains(variable) {
            variables.append(variable)
          }
        case .assign(let variable, let value) where value != .constant(.skipped):
          variables.append(variable)
        case .action(let action): variables += action.results.map(\.variable)
        default: break
        }
      }
      guard !variables.isEmpty else { continue }
      let key = Condition(flow: graph.flowOfNode[node], expression: condition)
      implied[key, default: []] += variables
    }
  }

  private mutating func findEmptied(_ graph: ControlFlow, _ shared: [VariableIndex: Int]) {
    let script = graph.script
    for (node, instruction) in script.instructions.enumerated() {
      let variables: [VariableIndex] =
        switch instruction {
        case .clear(let variable): [variable]
        case .assign(let variable, let value): Self.operands([value]).isEmpty ? [] : [variable]
        case .wait(let prompt):
          script[prompt].maySkip ? [script[prompt].variable].compactMap(\.self) : []
        case .action(let action): action.results.map(\.variable)
        case .call(let call): [call.result].compactMap(\.self)
        default: []
        }
      for place in variables.compactMap({ shared[$0] }) {
        emptied[Int(graph.flowOfNode[node].rawValue)].insert(place)
      }
    }
  }

  /// What a flow empties is emptied by whatever leads to it.
  private mutating func spreadEmptied(_ graph: ControlFlow) {
    let script = graph.script
    var users: [[Int]] = script.flows.map { _ in [] }
    for node in graph.edges.indices {
      for edge in graph.edges[node] {
        if case .flow(let target) = edge.to {
          users[Int(target.rawValue)].append(Int(graph.flowOfNode[node].rawValue))
        }
      }
    }
    var open = Array(script.flows.indices)
    while let flow = open.popLast() {
      for user in users[flow] {
        var joined = emptied[user]
        joined.formUnion(emptied[flow])
        guard joined != emptied[user] else { continue }
        emptied[user] = joined
        open.append(user)
      }
    }
  }

  /// The variables that an expression needs to have a value at all.
  static func operands(_ expressions: [Expression]) -> [VariableIndex] {
    expressions.flatMap { expression -> [VariableIndex] in
      switch expression {
      case .variable(let variable): [variable]
      case .arithmetic(_, let left, let right): operands([left, right])
      case .label(let inner, _), .member(let inner, _): operands([inner])
      case .call(let function, let arguments)
      where [.lowercase, .uppercase, .trim, .length, .count, .daysBetween, .toNumber].contains(
        function):
        operands(arguments)
      default: []
      }
    }
  }
}

extension Prompt {
  /// Whether the question can be passed without a value.
  var maySkip: Bool {
    isSkippable || onFailure == .accept || gathering.map { $0.least == 0 } == true
  }
}
