import FoundationEssentials
import Simulator

/// Where commands write.
///
/// A reader that has gone away ends the program quietly.
enum Output {
  static func write(_ text: String) {
    guard !text.isEmpty else { return }
    if !Terminal.write(text, to: .output) { leave(.good) }
  }

  static func writeError(_ text: String) { _ = Terminal.write(text, to: .error) }

  /// Whether colours may be used: only on a terminal, and not against the person's wish
  /// (https://no-color.org, read for this: any value that is not empty counts).
  static func usesColor(on stream: Terminal.Stream) -> Bool {
    Terminal.isTerminal(stream)
      && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }
}
