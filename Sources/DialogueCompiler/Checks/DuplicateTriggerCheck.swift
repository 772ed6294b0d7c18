import Diagnostics

/// D503: one phrase, or one kind of message, that opens two flows.
struct DuplicateTriggerCheck: WordCheck {
  private enum Key: Hashable {
    case phrase(Phrase.Meaning, role: String?)
    case kind(String, role: String?)
  }

  func diagnostics(in context: WordContext) -> [Diagnostic] {
    var first: [Key: (flow: String, range: SourceRange)] = [:]
    var found: [Diagnostic] = []
    func look(_ key: Key, _ text: String, _ range: SourceRange, _ flow: FlowDocument) {
      guard let earlier = first[key] else {
        first[key] = (flow.name.text, range)
        return
      }
      guard earlier.flow != flow.name.text else { return }
      found.append(
        Diagnostic(
          .d503, at: range,
          "Pemicu \"\(text)\" dipakai oleh alur \"\(earlier.flow)\" dan "
            + "\"\(flow.name.text)\".",
          caretNote: "hapus dari salah satunya, atau tambahkan kata pembeda",
          notes: [DiagnosticNote("yang pertama di sini", at: earlier.range)]))
    }
    for (flow, phrases) in zip(context.document.flows, context.triggers) {
      for phrase in phrases where !phrase.meaning.isEmpty {
        look(.phrase(phrase.meaning, role: flow.role?.text), phrase.text, phrase.range, flow)
      }
      for kind in flow.kinds {
        let type = kind.type
        look(.kind(type.text, role: flow.role?.text), type.text, type.range, flow)
      }
    }
    return found
  }
}
