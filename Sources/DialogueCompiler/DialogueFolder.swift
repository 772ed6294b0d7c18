package import Diagnostics

/// One bot as it lies in its folder, read into memory.
///
/// The compiler does no input or output: whoever reads the folder (a command, a test) makes this
/// value.
package struct DialogueFolder: Sendable {
  /// As the user named it; file paths begin with it.
  package var path: String
  /// All `*.yaml` files but tests, sorted by path.
  package var scripts: [SourceFile]
  /// All `*.uji.yaml` files, sorted by path.
  package var tests: [SourceFile]
  /// All `*.csv` files, sorted by path.
  package var tables: [SourceFile]
  /// Sizes in bytes of all other files below the folder, by path relative to it.
  package var otherFiles: [String: Int]

  package init(
    path: String, scripts: [SourceFile], tests: [SourceFile] = [], tables: [SourceFile] = [],
    otherFiles: [String: Int] = [:]
  ) {
    self.tables = tables
    self.path = path
    self.scripts = scripts
    self.tests = tests
    self.otherFiles = otherFiles
  }
}
