/// A stretch of one source file.
///
/// `end` is exclusive; a range with `start == end` marks a place between two characters.
package struct SourceRange: Hashable, Sendable {
  /// Path of the file, as it was given to the reader.
  package var file: String
  /// Position of the first character.
  package var start: SourcePosition
  /// Position just after the last character.
  package var end: SourcePosition

  /// A range from its first position up to, but not including, `end`.
  package init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// A range of `length` columns on one line.
  package init(file: String, at start: SourcePosition, length: Int = 0) {
    self.init(file: file, start: start, end: start.advanced(byColumns: length))
  }
}
