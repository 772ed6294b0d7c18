import Diagnostics
import Dialogue

/// D202 for two sections with one name in a flow, D204 for a section that hides a flow.
struct SectionCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    context.document.flows.flatMap { flow in
      diagnostics(in: flow, flows: context.symbols)
    }
  }

  private func diagnostics(in flow: FlowDocument, flows: Symbols) -> [Diagnostic] {
    var first: [String: SourceText] = [:]
    var found: [Diagnostic] = []
    flow.steps.walk { step in
      guard case .section(let section) = step.kind else { return }
      if let earlier = first[section.text] {
        found.append(
          Diagnostic(
            .d202, at: section.range,
            "Bagian \"\(section.text)\" sudah ada di baris \(earlier.range.start.line).",
            notes: [DiagnosticNote("yang pertama di sini", at: earlier.range)]))
        return
      }
      first[section.text] = section
      guard let other = flows.flows[section.text] else { return }
      let name = flows.flowDocuments[Int(other.rawValue)].name
      found.append(
        Diagnostic(
          .d204, at: section.range,
          "Bagian \"\(section.text)\" menutupi alur bernama sama; \"ke: \(section.text)\" menuju "
            + "bagian.",
          notes: [DiagnosticNote("alur \"\(section.text)\"", at: name.range)]))
    }
    return found
  }
}
