import Diagnostics
import Dialogue

/// D202 for two sections with one name in a flow, D204 for a section that hides a flow.
struct SectionCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var flow: FlowDocument?
    var first: [String: SourceText] = [:]
    var found: [Diagnostic] = []
    for (owner, step) in context.steps {
      guard case .section(let section) = step.kind else { continue }
      if flow !== owner { (flow, first) = (owner, [:]) }
      if let earlier = first[section.text] {
        found.append(
          Diagnostic(
            .d202, at: section.range,
            "Bagian \"\(section.text)\" sudah ada di baris \(earlier.range.start.line).",
            notes: [DiagnosticNote("yang pertama di sini", at: earlier.range)]))
        continue
      }
      first[section.text] = section
      guard let other = context.symbols.flows[section.text] else { continue }
      let name = context.symbols.flowDocuments[Int(other.rawValue)].name
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
