/// A setting that is missing, unknown or wrong, as one Indonesian line for the operator.
///
/// Never carries the value of a secret.
package struct SettingsProblem: Error, Hashable, Sendable {
  package var message: String

  /// - `message`: the whole line, in Indonesian.
  package init(_ message: String) { self.message = message }

  /// A value that does not fit, with what would.
  static func wrong(_ name: SettingName, _ value: String, _ rule: String) -> SettingsProblem {
    let shown = name.isSecret ? "" : " \"\(value)\""
    return SettingsProblem("\(name.rawValue)\(shown): \(rule).")
  }
}

/// All that is wrong, at least one thing.
package struct SettingsProblems: Error, Hashable, Sendable {
  package var all: [SettingsProblem]

  /// - `all`: at least one.
  package init(all: [SettingsProblem]) { self.all = all }

  /// One line for a start that is refused: the first problem, and how many more there are.
  package var line: String {
    let rest = all.count - 1
    return (all.first?.message ?? "")
      + (rest > 0 ? " (dan \(rest) lagi: wicara check-config)" : "")
  }
}
