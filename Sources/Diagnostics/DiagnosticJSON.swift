extension DiagnosticRenderer {
  /// All diagnostics as a JSON array for tools, in the given order, with a final line break.
  ///
  /// Lines and columns count from 1 in Unicode scalars; ends are exclusive. `fix` is null or
  /// `{line, column, endLine, endColumn, replacement}`; a note without a place has only its
  /// `message`, and the text shown beside the carets is the first note.
  package func json(_ diagnostics: [Diagnostic]) -> String {
    JSONText.array(diagnostics.map(\.jsonText)).text + "\n"
  }
}

extension Diagnostic {
  fileprivate var jsonText: JSONText {
    let remarks = [caretNote].compactMap(\.self).map { DiagnosticNote($0) } + notes
    return .object(
      [
        .init("code", .string(code.rawValue)),
        .init("severity", .string(severity.rawValue)),
        .init("file", .string(range.file)),
      ] + range.members + [
        .init("message", .string(message)),
        .init("notes", .array(remarks.map(\.jsonText))),
        .init("fix", fix?.jsonText ?? .null),
      ])
  }
}

extension DiagnosticNote {
  fileprivate var jsonText: JSONText {
    let place = range.map { [.init("file", .string($0.file))] + $0.members } ?? []
    return .object([.init("message", .string(text))] + place)
  }
}

extension Fix {
  fileprivate var jsonText: JSONText {
    .object(range.members + [.init("replacement", .string(replacement))])
  }
}

extension SourceRange {
  fileprivate var members: [JSONText.Member] {
    [
      .init("line", .integer(start.line)),
      .init("column", .integer(start.column)),
      .init("endLine", .integer(end.line)),
      .init("endColumn", .integer(end.column)),
    ]
  }
}
