import Diagnostics

/// D904: a script that calls people "Anda" in one place and "kamu" or "Kakak" in another.
///
/// The friendly "Kak" of a greeting goes with every form and is left out.
struct FormOfAddressCheck: ScriptCheck {
  private static let forms: [String: String] = [
    "anda": "Anda", "kamu": "kamu", "kamukah": "kamu", "kakak": "Kakak",
  ]

  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var uses: [String: (count: Int, first: SourceRange)] = [:]
    for text in texts(context) {
      for (form, range) in forms(in: text) {
        uses[form] = (uses[form].map { $0.count + 1 } ?? 1, uses[form]?.first ?? range)
      }
    }
    let sorted = uses.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let usual = sorted.first, let rare = sorted.last, sorted.count > 1 else { return [] }
    return [
      Diagnostic(
        .d904, at: rare.value.first,
        "Naskah mencampur \"\(usual.key)\" (\(usual.value.count) kali) dan \"\(rare.key)\" "
          + "(\(rare.value.count) kali).",
        caretNote: "pilih satu sapaan, misalnya \"\(usual.key)\"",
        notes: [DiagnosticNote("\"\(usual.key)\" dipakai di sini", at: usual.value.first)])
    ]
  }

  private func texts(_ context: CheckContext) -> [SourceText] {
    var texts = context.document.texts.map(\.text) + context.document.manifest.notUnderstood
    texts += context.document.manifest.commands.compactMap(\.confirmation)
    context.walk { _, step in
      switch step.kind {
      case .say(let message): texts += [message.text].compactMap { $0 }
      case .vary(_, let messages): texts += messages.compactMap(\.text)
      case .form(let form): texts += [form.review].compactMap { $0 }
      default: break
      }
      for prompt in step.prompts {
        texts += [prompt.question] + prompt.wrongTexts + prompt.rules.compactMap(\.message)
      }
    }
    return texts
  }

  private func forms(in text: SourceText) -> [(form: String, range: SourceRange)] {
    var found: [(form: String, range: SourceRange)] = []
    var word = ""
    var start = 0
    var depth = 0
    var isName = false
    for (place, scalar) in (Array(text.text.unicodeScalars) + [" "]).enumerated() {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth = max(0, depth - 1) }
      if scalar.properties.isAlphabetic {
        if word.isEmpty { (start, isName) = (place, depth > 0) }
        word.unicodeScalars.append(scalar)
        continue
      }
      // "kakak perempuan" is a sister; the form of address has a capital.
      if !isName, let form = Self.forms[word.lowercased()], form != "Kakak" || word == "Kakak" {
        found.append((form, text.range(from: start, to: place)))
      }
      word = ""
    }
    return found
  }
}
