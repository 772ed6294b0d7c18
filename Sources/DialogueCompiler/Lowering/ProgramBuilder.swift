import Diagnostics
import Dialogue

/// Instructions while they are put together: jumps go to labels until all places are known.
struct ProgramBuilder {
  /// A place that is not known yet.
  struct Label {
    fileprivate var number: Int
    /// Stands for the label in instructions; negative, so it cannot be mistaken for a place.
    var node: NodeIndex { NodeIndex(-1 - number) }
  }

  private(set) var instructions: [Instruction] = []
  private(set) var keys: [String] = []
  private(set) var ranges: [SourceRange?] = []
  var prompts: [PromptParts] = []
  var promptRanges: [SourceRange] = []
  /// What was written as each question; nil for generated ones.
  private(set) var questions: [SourceText?] = []
  var forms: [Form] = []
  private var places: [NodeIndex?] = []
  private var keyCounts: [String: Int] = [:]

  var next: NodeIndex { NodeIndex(instructions.count) }

  mutating func label() -> Label {
    places.append(nil)
    return Label(number: places.count - 1)
  }

  mutating func place(_ label: Label) { places[label.number] = next }

  /// Adds an instruction.
  ///
  /// `key` is the content key without its counter, `alur/jenis:kunci`.
  mutating func add(_ instruction: Instruction, key: String, at range: SourceRange?) {
    let count = keyCounts[key, default: 0]
    keyCounts[key] = count + 1
    instructions.append(instruction)
    keys.append(key + "#\(count)")
    ranges.append(range)
  }

  mutating func add(
    _ prompt: PromptParts, asking question: SourceText?, at range: SourceRange
  ) -> PromptIndex {
    prompts.append(prompt)
    questions.append(question)
    promptRanges.append(range)
    return PromptIndex(prompts.count - 1)
  }

  // MARK: - Labels to places

  func resolve(_ node: NodeIndex) -> NodeIndex {
    guard node.rawValue < 0 else { return node }
    guard let place = places[Int(-1 - node.rawValue)] else {
      preconditionFailure("every label is placed before the program is finished")
    }
    return place
  }

  private func resolve(_ target: Target) -> Target {
    if case .node(let node) = target { .node(resolve(node)) } else { target }
  }

  /// Puts places where labels stood.
  mutating func resolveLabels() {
    for index in instructions.indices {
      switch instructions[index] {
      case .branch(let condition, let otherwise):
        instructions[index] = .branch(condition, otherwise: resolve(otherwise))
      case .jump(let target):
        instructions[index] = .jump(resolve(target))
      case .action(var action):
        action.errors = action.errors.map { ($0.name, resolve($0.node)) }
        instructions[index] = .action(action)
      default: break
      }
    }
    for index in prompts.indices {
      if case .jump(let target) = prompts[index].onFailure {
        prompts[index].onFailure = .jump(resolve(target))
      }
      for option in prompts[index].options.indices {
        if case .jump(let target) = prompts[index].options[option].effect {
          prompts[index].options[option].effect = .jump(resolve(target))
        }
      }
    }
    for index in forms.indices {
      forms[index].start = resolve(forms[index].start)
      forms[index].change = forms[index].change.map { resolve($0) }
      for field in forms[index].fields.indices {
        forms[index].fields[field].start = resolve(forms[index].fields[field].start)
      }
    }
  }
}
