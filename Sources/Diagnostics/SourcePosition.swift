/// A place in a source file, as a writer's editor shows it.
///
/// - `line` counts from 1. A line ends at LF, CR LF or a lone CR.
/// - `column` counts Unicode scalars from 1 (libyaml's unit), not bytes and not grapheme clusters.
package struct SourcePosition: Hashable, Comparable, Sendable {
  /// Line number, from 1.
  package var line: Int
  /// Column number in Unicode scalars, from 1.
  package var column: Int

  /// A position from its line and column, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Position of a file's first character.
  package static let start = SourcePosition(line: 1, column: 1)

  /// The position `count` columns to the right on the same line.
  package func advanced(byColumns count: Int) -> SourcePosition {
    SourcePosition(line: line, column: column + count)
  }

  /// Whether `left` stands before `right` in the same file.
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
