import Testing

/// One place where the repository does not keep a rule of the style page.
struct Finding: Hashable, Comparable, CustomStringConvertible {
  /// The file, from the root of the repository.
  var path: String
  /// Counts from 1; 0 means the file as a whole.
  var line: Int
  /// What is wrong and what to do, in one sentence.
  var text: String

  var description: String { line == 0 ? "\(path): \(text)" : "\(path):\(line): \(text)" }

  static func < (left: Finding, right: Finding) -> Bool {
    (left.path, left.line, left.text) < (right.path, right.line, right.text)
  }
}

/// Records each finding as an issue of its own, so that a run shows all of them.
func expectNone(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) {
  for finding in findings.sorted() {
    Issue.record("\(finding)", sourceLocation: sourceLocation)
  }
}
