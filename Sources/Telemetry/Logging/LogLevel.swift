/// Who has to act on a line, and when.
package enum LogLevel: Int, Comparable, Sendable, CaseIterable {
  /// The developer looks at it while searching.
  case debug
  /// One line a turn.
  case info
  /// The life of the service: start, ready, reload, stop.
  case notice
  /// The operator may have to act.
  case warning
  /// We must look.
  case error
  /// Someone must act now.
  case critical

  /// As it is written in a line.
  package var name: String { "\(self)" }

  package static func < (left: LogLevel, right: LogLevel) -> Bool { left.rawValue < right.rawValue }
}
