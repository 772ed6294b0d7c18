import Diagnostics

/// D205: `mulai` names no flow.
struct StartFlowCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    guard let start = context.document.manifest.start,
      context.symbols.flows[start.text] == nil
    else { return [] }
    let proposal = closestMatch(to: start.text, among: context.symbols.flows.keys.sorted())
    return [
      Diagnostic(
        .d205, at: start.range, "\"mulai: \(start.text)\" menunjuk alur yang tidak ada.",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
    ]
  }
}
