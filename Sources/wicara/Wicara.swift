import Glibc

@main
struct Wicara {
  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}

/// What the program ends with; belongs to no language and never changes its meaning.
package enum ExitCode: Int32 {
  case good = 0
  /// Errors in a script, failed tests.
  case findings = 1
  case wrongUse = 2
  /// Disk, permissions: nothing is wrong with the script or with the command.
  case worldFailed = 3
}

/// What cannot be done as it was asked for, with the sentence for the person who asked.
package struct CommandFailure: Error {
  package var code: ExitCode
  package var message: String

  static func wrongUse(_ message: String) -> CommandFailure {
    CommandFailure(code: .wrongUse, message: message)
  }

  static func worldFailed(_ message: String) -> CommandFailure {
    CommandFailure(code: .worldFailed, message: message)
  }
}

/// Runs the command that the arguments name.
///
/// Not on the main actor: C calls back into what it runs.
nonisolated func run(_ arguments: [String]) -> ExitCode {
  do throws(CommandFailure) {
    switch try Invocation(arguments) {
    case .help(let text), .version(let text):
      Output.write(text)
      return .good
    case .run(let command, let options):
      return try command.run(options)
    }
  } catch {
    Output.writeError("wicara: \(error.message)\n")
    return error.code
  }
}
