import Diagnostics

/// D201: two flows with one name; the second would never be reached.
struct DuplicateFlowCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var first: [String: FlowDocument] = [:]
    return context.document.flows.compactMap { flow in
      guard let earlier = first[flow.name.text] else {
        first[flow.name.text] = flow
        return nil
      }
      return Diagnostic(
        .d201, at: flow.name.range, "Alur \"\(flow.name.text)\" didefinisikan dua kali.",
        notes: [DiagnosticNote("yang pertama di sini", at: earlier.name.range)])
    }
  }
}
