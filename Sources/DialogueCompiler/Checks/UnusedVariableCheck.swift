import Diagnostics
import Dialogue

/// D403: a variable that is filled and never read.
///
/// What is kept with the contact may be read by others, so only session and local variables count.
enum UnusedVariableCheck {
  static func diagnostics(
    _ symbols: Symbols, read: Set<VariableIndex>, _ context: CheckContext
  ) -> [Diagnostic] {
    let used = read.union(actionInputs(context, symbols))
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
    _ context: CheckContext, _ symbols: Symbols
  ) -> Set<VariableIndex> {
    var used: Set<VariableIndex> = []
    for (flow, step) in context.steps {
      guard case .action(let action) = step.kind, let index = symbols.flows[flow.name.text] else {
        continue
      }
      for input in symbols.actions[action.name.text]?.inputs ?? [] {
        let name = action.form.map { $0.text + "." + input.name.text } ?? input.name.text
        if case .variable(let variable)? = symbols.local[Int(index.rawValue)][name] {
          used.insert(variable)
        }
      }
    }
    return used
  }
}
