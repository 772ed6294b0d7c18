package import Diagnostics
package import Dialogue

/// What became of a folder.
package struct Compilation: Sendable {
  /// nil if there is an error among the diagnostics.
  package var script: Script?
  /// All problems of all files, sorted.
  package var diagnostics: [Diagnostic]
  /// Where each instruction of the script stands in the files, by node; nil for generated ones.
  package var ranges: [SourceRange?]
}

/// Compiles the scripts of a folder. Tests in it are not looked at.
package func compile(_ folder: DialogueFolder) -> Compilation {
  Compilation(script: nil, diagnostics: [], ranges: [])
}

/// Why a statement about a conversation could not be read.
package struct StatementFault: Error, Hashable, Sendable {
  /// In Indonesian, for the writer of the test.
  package var message: String
}

/// Reads a condition as `? ...` in a transcript or `/variabel` shows it: an expression of the
/// script's language in which an unknown bare word on one side of a comparison is a text.
///
/// - Parameter flow: whose local variables can be named; nil for none.
package func readStatement(
  _ source: String, for script: Script, in flow: FlowIndex?
) throws(StatementFault) -> Expression {
  throw StatementFault(message: "")
}
