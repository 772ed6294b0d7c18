import Diagnostics
import Dialogue

/// D412: a session variable that is read only where its conversation is already over.
///
/// `selesai` forgets what belongs to the session, so a later conversation finds it empty. Where the
/// gap would be seen in a text, D402 tells it and gives this reason.
struct ForgottenVariableCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let lifetimes = SessionLifetimes(context.graph)
    var told: Set<VariableIndex> = []
    return context.script.instructions.indices.flatMap { node -> [Diagnostic] in
      context.script.valuesRead(at: node).compactMap { value in
        let variables = value.expression.variables
        guard let variable = variables.first(where: { lifetimes.isForgotten($0, before: node) }),
          value.allowsEmpty, context.isFilledSomewhere(variable), told.insert(variable).inserted,
          let step = context.nearestRange(of: node)
        else { return nil }
        let name = context.script[variable].name
        let range = value.template.map { context.sources.range(of: name, in: $0, near: step) }
        return Diagnostic(
          .d412, at: range ?? step,
          "\"\(name)\" dihapus saat selesai; pakai variabel pengguna bila perlu disimpan.",
          caretNote: "di sini isinya selalu kosong",
          notes: context.symbols.origins[variable].map {
            [DiagnosticNote("\"\(name)\" berasal dari sini", at: $0)]
          } ?? [])
      }
    }
  }
}

/// A value that an instruction reads.
struct ReadValue {
  var expression: Expression
  /// The text it stands in, if it stands in one.
  var template: Template?
  /// Whether an empty value leaves no gap that D402 tells of.
  var allowsEmpty: Bool
}

extension Script {
  /// What an instruction reads before a person answers, texts and conditions.
  func valuesRead(at node: Int) -> [ReadValue] {
    let shown = templates(at: node).flatMap { template in
      template.values.map {
        ReadValue(
          expression: $0.expression, template: template,
          allowsEmpty: $0.filters.contains(where: \.allowsEmpty))
      }
    }
    let plain: [Expression] =
      switch instructions[node] {
      case .branch(let condition, _): [condition]
      case .assign(_, let value): [value]
      case .wait(let prompt): self[prompt].options.compactMap(\.isShown)
      case .leave(let value): [value].compactMap(\.self)
      case .call(let call): call.arguments.map(\.value)
      default: []
      }
    return shown + plain.map { ReadValue(expression: $0, template: nil, allowsEmpty: true) }
  }
}

extension ProgramContext {
  /// Whether some step fills a variable; one that is never filled is another matter.
  func isFilledSomewhere(_ variable: VariableIndex) -> Bool {
    script.instructions.contains { instruction in
      switch instruction {
      case .assign(let other, _): other == variable
      case .wait(let prompt): script[prompt].variable == variable
      case .action(let action): action.results.contains { $0.variable == variable }
      case .call(let call): call.result == variable
      default: false
      }
    }
  }
}

extension Expression {
  /// Every variable that it reads.
  var variables: [VariableIndex] {
    switch self {
    case .constant, .answer, .context: []
    case .variable(let variable): [variable]
    case .member(let inner, _), .not(let inner), .label(let inner, _): inner.variables
    case .element(let left, let right), .and(let left, let right), .or(let left, let right),
      .compare(_, let left, let right), .contains(let left, let right),
      .arithmetic(_, let left, let right):
      left.variables + right.variables
    case .call(_, let arguments): arguments.flatMap(\.variables)
    case .lookup(_, let key, _): key.variables
    }
  }
}
