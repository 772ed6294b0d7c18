import Diagnostics
import Dialogue

/// D801-D804: an action must be declared, get what it needs, have its errors handled and its
/// results used.
struct ActionCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.walk { flow, step in
      guard case .action(let action) = step.kind else { return }
      found += diagnostics(for: action, in: flow, context)
    }
    return found
  }

  private func diagnostics(
    for step: ActionStepDocument, in flow: FlowDocument, _ context: CheckContext
  ) -> [Diagnostic] {
    guard let declaration = context.symbols.actions[step.name.text] else {
      let proposal = closestMatch(
        to: step.name.text, among: context.symbols.actions.keys.sorted())
      return [
        Diagnostic(
          .d801, at: step.name.range, "Aksi \"\(step.name.text)\" tidak ada di bot.yaml.",
          caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
      ]
    }
    return missingInputs(step, declaration, flow, context.symbols)
      + unknownInputs(step, declaration) + unhandledErrors(step, declaration)
      + unusedOutputs(step, declaration)
  }

  private func missingInputs(
    _ step: ActionStepDocument, _ declaration: ActionDocument, _ flow: FlowDocument,
    _ symbols: Symbols
  ) -> [Diagnostic] {
    let names = symbols.flows[flow.name.text].map { symbols.local[Int($0.rawValue)] }
    if let form = step.form, names?.forms[form.text] == nil {
      let proposal = closestMatch(to: form.text, among: names?.forms.keys.sorted() ?? [])
      return [
        Diagnostic(
          .d401, at: form.range, "Isian \"\(form.text)\" tidak ada di alur ini.",
          caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
      ]
    }
    return declaration.inputs.compactMap { input in
      let name = input.name.text
      let isGiven =
        step.arguments.contains { $0.variable.text == name }
        || names?[step.form.map { $0.text + "." + name } ?? name] != nil
      let isMisspelt = step.arguments.contains { argument in
        !declaration.inputs.contains { $0.name.text == argument.variable.text }
          && closestMatch(to: argument.variable.text, among: [name]) != nil
      }
      guard !isGiven, !isMisspelt, !input.type.isOptional else { return nil }
      return Diagnostic(
        .d802, at: step.name.range,
        "Aksi \"\(step.name.text)\" memerlukan \"\(name): \(input.type.source.text)\".",
        notes: [DiagnosticNote("dideklarasikan di sini", at: input.name.range)])
    }
  }

  private func unknownInputs(
    _ step: ActionStepDocument, _ declaration: ActionDocument
  ) -> [Diagnostic] {
    let inputs = declaration.inputs.map(\.name.text)
    let outputs = declaration.outputs.map(\.name.text)
    let arguments = step.arguments.compactMap { argument -> Diagnostic? in
      guard !inputs.contains(argument.variable.text) else { return nil }
      let proposal = closestMatch(to: argument.variable.text, among: inputs)
      return Diagnostic(
        .d802, at: argument.variable.range,
        "Aksi \"\(step.name.text)\" tidak punya masukan \"\(argument.variable.text)\".",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
    }
    let results = step.results.compactMap { result -> Diagnostic? in
      guard !outputs.contains(result.name.text) else { return nil }
      let proposal = closestMatch(to: result.name.text, among: outputs)
      return Diagnostic(
        .d802, at: result.name.range,
        "Aksi \"\(step.name.text)\" tidak memberi \"\(result.name.text)\".",
        caretNote: outputs.contains(result.variable.text)
          ? "tertukar? tulis \(result.name.text): \(result.variable.text)"
          : proposal.map { "mungkin maksud Anda \"\($0)\"" })
    }
    return arguments + results
  }

  private func unhandledErrors(
    _ step: ActionStepDocument, _ declaration: ActionDocument
  ) -> [Diagnostic] {
    var declared = declaration.errors.map(\.text)
    if declaration.limit != nil { declared.append("lewat_batas") }
    let handled = step.errors.map(\.name.text)
    // A misspelt name is not also a missing one.
    let meant = handled.filter { !declared.contains($0) }.compactMap {
      closestMatch(to: $0, among: declared)
    }
    let missing = declared.filter { !handled.contains($0) && !meant.contains($0) }.map { error in
      Diagnostic(
        .d803, at: step.name.range,
        "Aksi \"\(step.name.text)\" dapat gagal dengan \"\(error)\" tetapi tidak ditangani.",
        caretNote: "tambahkan galat: {\(error): ...}")
    }
    let unknown = step.errors.filter { !declared.contains($0.name.text) }.map { error in
      Diagnostic(
        .d803, at: error.name.range,
        "Aksi \"\(step.name.text)\" tidak punya galat \"\(error.name.text)\".",
        caretNote: closestMatch(to: error.name.text, among: declared)
          .map { "mungkin maksud Anda \"\($0)\"" })
    }
    return missing + unknown
  }

  private func unusedOutputs(
    _ step: ActionStepDocument, _ declaration: ActionDocument
  ) -> [Diagnostic] {
    let used = step.results.map(\.name.text)
    let outputs = declaration.outputs.map(\.name.text)
    // A misspelt name is not also an unused one, nor are two that changed places.
    let meant = step.results.filter { !outputs.contains($0.name.text) }.flatMap {
      [closestMatch(to: $0.name.text, among: outputs), $0.variable.text].compactMap { $0 }
    }
    return declaration.outputs.filter {
      !used.contains($0.name.text) && !meant.contains($0.name.text) && !$0.type.isOptional
    }.map {
      Diagnostic(
        .d804, at: step.name.range,
        "Hasil \"\($0.name.text)\" dari aksi \"\(step.name.text)\" tidak dipakai.",
        notes: [DiagnosticNote("dideklarasikan di sini", at: $0.name.range)])
    }
  }
}
