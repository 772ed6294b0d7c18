package import Diagnostics

/// What was found in one YAML file.
package struct YAMLResult: Hashable, Sendable {
  /// The documents in order; those before a syntax error if there is one.
  package var documents: [YAMLNode]
  /// The problems, in order of place.
  package var diagnostics: [Diagnostic]

  /// A result from its parts.
  package init(documents: [YAMLNode], diagnostics: [Diagnostic]) {
    self.documents = documents
    self.diagnostics = diagnostics
  }
}
