import Diagnostics
import Testing

@Suite struct DiagnosticOrderTests {
  private func diagnostic(
    _ code: DiagnosticCode, _ file: String, _ line: Int, _ column: Int, _ message: String = "x"
  ) -> Diagnostic {
    let start = SourcePosition(line: line, column: column)
    return Diagnostic(code, at: SourceRange(file: file, at: start), message)
  }

  @Test func `diagnostics are sorted by file, line, column and code`() {
    let sorted = [
      diagnostic(.d301, "a", 1, 1), diagnostic(.d301, "a", 2, 1), diagnostic(.d104, "a", 2, 3),
      diagnostic(.d301, "a", 2, 3, "a"), diagnostic(.d301, "a", 2, 3, "b"),
      diagnostic(.d101, "b", 1, 1),
    ]
    #expect(Array(sorted.reversed()).sorted() == sorted)
    #expect(sorted.sorted() == sorted)
  }

  @Test func `identical diagnostics are kept once, where they first stand`() {
    let first = diagnostic(.d301, "a", 2, 1)
    let second = diagnostic(.d104, "a", 1, 1)
    #expect([first, second, first, second].withoutDuplicates() == [first, second])
  }
}
