/// Writes diagnostics for people (text) and for tools (JSON, SARIF).
///
/// ```
/// dialogues/lapor-konten/lapor.yaml:12:9: galat D301: Tujuan "lapr" tidak ada.
///    12 |     ke: lapr
///       |         ^^^^ mungkin maksud Anda "lapor" (lapor.yaml:10)
///       = jelaskan: wicara explain D301
/// ```
package struct DiagnosticRenderer: Sendable {
  /// Whether ANSI colours are written; only for a terminal.
  package var usesColor: Bool

  private let files: [String: SourceFile]

  /// A renderer that can show excerpts of some files.
  ///
  /// - Parameters:
  ///   - files: The sources; of two with the same path the first is used.
  ///   - usesColor: Whether ANSI colours are written.
  package init(files: [SourceFile], usesColor: Bool = false) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    self.usesColor = usesColor
  }

  /// All diagnostics as text for a person, in the given order, with an empty line between two.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { text($0) }.joined(separator: "\n")
  }

  /// One diagnostic as lines of text; the last one ends with a line break.
  ///
  /// Remarks about the same place follow the carets; those about other places stand below, each
  /// with its own place.
  package func text(_ diagnostic: Diagnostic) -> String {
    let label = painted(
      "\(diagnostic.severity.label) \(diagnostic.code.rawValue)", color(of: diagnostic.severity))
    var lines = ["\(place(of: diagnostic.range)): \(label): \(printable(diagnostic.message))"]
    lines += excerpt(of: diagnostic.range, note: diagnostic.caretNote)
    let margin = margin(of: diagnostic.range)
    for note in diagnostic.notes where note.range == nil {
      lines.append("\(margin)= \(printable(note.text))")
    }
    lines.append("\(margin)= jelaskan: wicara explain \(diagnostic.code.rawValue)")
    for note in diagnostic.notes {
      guard let range = note.range else { continue }
      lines.append("\(place(of: range)): \(painted("catatan", .cyan)): \(printable(note.text))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(of range: SourceRange) -> String {
    painted("\(printable(range.file)):\(range.start.line):\(range.start.column)", .bold)
  }

  /// The blanks below a line number and its bar.
  private func margin(of range: SourceRange) -> String {
    String(repeating: " ", count: 4 + "\(range.start.line)".count)
  }

  private func excerpt(of range: SourceRange, note: String?) -> [String] {
    guard let line = files[range.file]?.line(range.start.line) else {
      return note.map { ["\(margin(of: range))= \(printable($0))"] } ?? []
    }
    let excerpt = SourceExcerpt(of: line, range: range)
    let beside = note.map { " \(printable($0))" } ?? ""
    return [excerpt.sourceLine, painted(excerpt.caretLine + beside, .green)]
  }

  private enum Paint: String {
    case bold = "1"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case cyan = "1;36"
  }

  private func color(of severity: Severity) -> Paint {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func painted(_ text: String, _ paint: Paint) -> String {
    usesColor ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
