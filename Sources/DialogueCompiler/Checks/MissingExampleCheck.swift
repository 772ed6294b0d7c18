import Diagnostics

/// D511: a type that people often get wrong is asked for without an example.
struct MissingExampleCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.prompts { prompt in
      guard let type = prompt.type?.answer, type.needsExample, prompt.examples.isEmpty,
        !Self.showsExample(prompt.question.text)
      else { return }
      found.append(
        Diagnostic(
          .d511, at: Self.firstLine(of: prompt.question.range),
          "Jenis \"\(type.word)\" sering salah dijawab. Beri contoh dalam pertanyaan.",
          caretNote: type.sample.map { "misalnya \"Contoh: \($0)\"" }))
    }
    return found
  }

  private static func showsExample(_ question: String) -> Bool {
    let text = question.lowercased()
    return ["contoh", "misal", "mis.", "http", "seperti"].contains {
      text.firstRange(of: $0) != nil
    }
  }

  private static func firstLine(of range: SourceRange) -> SourceRange {
    range.end.line == range.start.line
      ? range : SourceRange(file: range.file, at: range.start, length: 1)
  }
}
