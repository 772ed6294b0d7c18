import Diagnostics

/// D503: one phrase, or one kind of message, that opens two flows.
struct DuplicateTriggerCheck: WordCheck {
  private enum Key: Hashable {
    case phrase(WordContext.Meaning, role: String?)
    case kind(String, role: String?)
  }

  func diagnostics(in context: WordContext) -> [Diagnostic] {
    var first: [Key: (flow: String, source: SourceText)] = [:]
    var found: [Diagnostic] = []
    func look(_ key: Key, _ source: SourceText, _ flow: FlowDocument) {
      guard let earlier = first[key] else {
        first[key] = (flow.name.text, source)
        return
      }
      guard earlier.flow != flow.name.text else { return }
      found.append(
        Diagnostic(
          .d503, at: source.range,
          "Pemicu \"\(source.text)\" dipakai oleh alur \"\(earlier.flow)\" dan "
            + "\"\(flow.name.text)\".",
          caretNote: "hapus dari salah satunya, atau tambahkan kata pembeda",
          notes: [DiagnosticNote("yang pertama di sini", at: earlier.source.range)]))
    }
    for flow in context.document.flows {
      for phrase in flow.phrases {
        let meaning = context.meaning(of: phrase.text)
        if !meaning.isEmpty { look(.phrase(meaning, role: flow.role?.text), phrase, flow) }
      }
      for kind in flow.kinds {
        look(.kind(kind.type.text, role: flow.role?.text), kind.type, flow)
      }
    }
    return found
  }
}
