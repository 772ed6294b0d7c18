import Diagnostics
import Dialogue

/// D403: a variable that is filled and never read.
///
/// What is kept with the contact may be read by others, so only session and local variables count.
enum UnusedVariableCheck {
  static func diagnostics(
    _ symbols: Symbols, read: Set<VariableIndex>, document: ScriptDocument
  ) -> [Diagnostic] {
    let used = read.union(actionInputs(document, symbols))
    return symbols.variables.indices.compactMap { place in
      let index = VariableIndex(place)
      let variable = symbols.variables[place]
      guard variable.scope != .contact, !used.contains(index), let origin = symbols.origins[index],
        !["butir", "nomor"].contains(variable.name)
      else { return nil }
      return Diagnostic(
        .d403, at: origin, "\"\(variable.name)\" diisi tetapi tidak pernah dipakai.")
    }
  }

  /// Variables that an action takes because they have the name of an input.
  private static func actionInputs(
    _ document: ScriptDocument, _ symbols: Symbols
  ) -> Set<VariableIndex> {
    var used: Set<VariableIndex> = []
    for (index, flow) in symbols.flowDocuments.enumerated() {
      flow.steps.walk { step in
        guard case .action(let action) = step.kind else { return }
        for input in symbols.actions[action.name.text]?.inputs ?? [] {
          let name = action.form.map { $0.text + "." + input.name.text } ?? input.name.text
          if case .variable(let variable)? = symbols.local[index][name] { used.insert(variable) }
        }
      }
    }
    return used
  }
}
