import Diagnostics
import Dialogue

/// D402: a value that may be empty where an empty one leaves a gap.
///
/// - In a text without `|bawaan` or `|pilih` (a list below itself, `|baris`, may be empty).
/// - In arithmetic of `atur`, whose result would be empty as well.
/// - As an input that an action needs.
///
/// Conditions are left out: there an empty value simply is not equal, not greater, not contained.
struct DefiniteAssignmentCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let filled = FilledVariables(context.graph, optional: optionalVariables(context))
    let lifetimes = SessionLifetimes(context.graph)
    var found: [Diagnostic] = []
    for node in context.graph.edges.indices where filled.before[node] != nil {
      found += diagnostics(at: node, filled, lifetimes, context)
    }
    return found
  }

  /// Shared variables that are declared `opsional`.
  private func optionalVariables(_ context: ProgramContext) -> Set<VariableIndex> {
    let names = context.document.manifest.variables.filter(\.type.isOptional).map(\.name.text)
    return Set(
      names.compactMap { name in
        if case .variable(let variable)? = context.symbols.global[name] { variable } else { nil }
      })
  }

  private func diagnostics(
    at node: Int, _ filled: FilledVariables, _ lifetimes: SessionLifetimes,
    _ context: ProgramContext
  ) -> [Diagnostic] {
    let isForgotten = { (variable: VariableIndex) in
      lifetimes.isForgotten(variable, before: node) && context.isFilledSomewhere(variable)
    }
    guard let range = context.nearestRange(of: node) else { return [] }
    let script = context.script
    var found = script.templates(at: node).filter(\.hasValues).flatMap { template in
      template.gaps.filter { !filled.isFilled($0, before: node) }.map { variable in
        let name = script[variable].name
        return diagnostic(
          variable, at: context.sources.range(of: name, in: template, near: range),
          "tulis {\(name)|bawaan:\"...\"}, atau tanyakan dulu",
          isForgotten: isForgotten(variable), context)
      }
    }
    switch script.instructions[node] {
    case .assign(_, let value):
      found += value.arithmeticOperands.filter { !filled.isFilled($0, before: node) }.map {
        diagnostic(
          $0, at: range, "periksa dulu dengan \"jika: ada(\(script[$0].name))\"",
          isForgotten: isForgotten($0), context)
      }
    case .action(let action):
      let inputs = script.actions.first { $0.name == action.name }?.inputs ?? []
      for (name, value) in action.arguments {
        guard case .variable(let variable) = value, !filled.isFilled(variable, before: node),
          inputs.contains(where: { $0.name == name && !$0.isOptional })
        else { continue }
        found.append(
          diagnostic(
            variable, at: range,
            "aksi \"\(action.name)\" memerlukannya; tanyakan dulu, atau jadikan opsional",
            isForgotten: isForgotten(variable), context))
      }
    default: break
    }
    return found
  }

  private func diagnostic(
    _ variable: VariableIndex, at range: SourceRange, _ proposal: String, isForgotten: Bool,
    _ context: ProgramContext
  ) -> Diagnostic {
    let name = context.script[variable].name
    let reason: (text: String, range: SourceRange?) =
      isForgotten
      ? (
        "ia dihapus saat selesai; pakai variabel pengguna bila perlu disimpan",
        context.symbols.origins[variable]
      ) : reason(variable, context)
    return Diagnostic(
      .d402, at: range, "\"\(name)\" mungkin masih kosong di sini: \(reason.text).",
      caretNote: proposal,
      notes: reason.range.map { [DiagnosticNote("\"\(name)\" berasal dari sini", at: $0)] } ?? [])
  }

  /// Why a variable may be empty.
  private func reason(
    _ variable: VariableIndex, _ context: ProgramContext
  ) -> (text: String, range: SourceRange?) {
    let script = context.script
    let origin = context.symbols.origins[variable]
    for (place, prompt) in script.prompts.enumerated() where prompt.variable == variable {
      let range = context.promptRanges[place]
      if prompt.isSkippable { return ("pertanyaannya boleh dilewati", range) }
      if prompt.onFailure == .accept {
        return ("\"gagal: terima\" juga menerima tanpa jawaban", range)
      }
    }
    if case .local = script[variable].scope {
      return ("ada jalan ke sini yang tidak mengisinya", origin)
    }
    return ("ia opsional, dan ada jalan ke sini yang tidak mengisinya", origin)
  }
}

extension Script {
  /// The texts that an instruction sends, and those that its question may send.
  func templates(at node: Int) -> [Template] {
    switch instructions[node] {
    case .send(let message): [message.text]
    case .vary(let variation): variation.messages.map(\.text)
    case .wait(let prompt): self[prompt].templates
    default: []
    }
  }
}

extension Prompt {
  /// The question, and what may be said of an answer to it.
  var templates: [Template] { [question.text] + wrongTexts + validations.map(\.message) }
}

extension Template {
  /// Variables whose emptiness would leave a gap, each once.
  fileprivate var gaps: [VariableIndex] {
    var seen: Set<VariableIndex> = []
    return values.compactMap { expression, filters in
      guard case .variable(let variable) = expression, !filters.contains(where: \.allowsEmpty),
        seen.insert(variable).inserted
      else { return nil }
      return variable
    }
  }

  /// All values that stand in the text, with their filters; translations show the same ones.
  var values: [(expression: Expression, filters: [Filter])] { Self.values(in: segments) }

  private static func values(
    in segments: [Segment]
  ) -> [(expression: Expression, filters: [Filter])] {
    segments.flatMap { segment -> [(expression: Expression, filters: [Filter])] in
      switch segment {
      case .literal: []
      case .translated(let original, _): values(in: original)
      case .value(let expression, let filters, _): [(expression, filters)]
      }
    }
  }
}

extension Filter {
  /// Whether it makes something of an empty value.
  var allowsEmpty: Bool {
    switch self {
    case .fallback, .choose, .lines: true
    default: false
    }
  }
}

extension Expression {
  /// Variables in sums and in differences of dates, which have no value without them.
  fileprivate var arithmeticOperands: [VariableIndex] {
    switch self {
    case .arithmetic(_, let left, let right):
      [left, right].flatMap { operand -> [VariableIndex] in
        if case .variable(let variable) = operand { return [variable] }
        return operand.arithmeticOperands
      }
    case .call(let function, let arguments)
    where [.daysBetween, .minutesBetween, .addDays].contains(function):
      arguments.flatMap { argument -> [VariableIndex] in
        if case .variable(let variable) = argument { return [variable] }
        return argument.arithmeticOperands
      }
    default: []
    }
  }
}
