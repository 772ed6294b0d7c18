extension Array where Element == Diagnostic {
  /// The diagnostics by file, line, column and code.
  ///
  /// What is equal in all four is ordered by its message, so the order never depends on the caller.
  package func sorted() -> [Diagnostic] {
    sorted { left, right in
      let leftKey = (
        left.range.file, left.range.start, left.code.rawValue, left.range.end, left.message
      )
      let rightKey = (
        right.range.file, right.range.start, right.code.rawValue, right.range.end, right.message
      )
      return leftKey < rightKey
    }
  }

  /// The diagnostics with each one kept only where it stands first.
  package func withoutDuplicates() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}
