/// How much a problem matters.
///
/// The raw values are those of the JSON and SARIF forms.
package enum Severity: String, CaseIterable, Hashable, Sendable {
  /// The script must not be published.
  case error
  /// Probably a mistake; publishing is allowed.
  case warning
  /// A proposal.
  case note

  /// The word shown to writers.
  package var label: String {
    switch self {
    case .error: "galat"
    case .warning: "peringatan"
    case .note: "saran"
    }
  }
}
