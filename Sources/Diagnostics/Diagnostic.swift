/// One problem in a source file, told so that a writer can solve it.
package struct Diagnostic: Hashable, Sendable {
  /// What kind of problem it is.
  package var code: DiagnosticCode
  /// The part of the file that is wrong.
  package var range: SourceRange
  /// One Indonesian sentence that names the thing and states the rule.
  package var message: String
  /// Short text beside the carets, usually the likely fix; nil for none.
  package var caretNote: String?
  /// Other places and remarks that help.
  package var notes: [DiagnosticNote]
  /// A mechanical repair; nil if the writer has to decide.
  package var fix: Fix?

  /// A problem with its place and sentence; the rest may be left out.
  package init(
    _ code: DiagnosticCode, at range: SourceRange, _ message: String, caretNote: String? = nil,
    notes: [DiagnosticNote] = [], fix: Fix? = nil
  ) {
    self.code = code
    self.range = range
    self.message = message
    self.caretNote = caretNote
    self.notes = notes
    self.fix = fix
  }

  /// How much the problem matters; decided by the code alone.
  package var severity: Severity { code.severity }
}

/// A remark that belongs to a diagnostic.
package struct DiagnosticNote: Hashable, Sendable {
  /// The place the remark is about; nil if it is about no place.
  package var range: SourceRange?
  /// One Indonesian sentence.
  package var text: String

  /// A remark, at a place or without one.
  package init(_ text: String, at range: SourceRange? = nil) {
    self.range = range
    self.text = text
  }
}

/// A repair that a tool can make by itself.
package struct Fix: Hashable, Sendable {
  /// The text to take out.
  package var range: SourceRange
  /// The text to put there.
  package var replacement: String

  /// A repair of one stretch of a file.
  package init(range: SourceRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
