/// One of the commands: what it is called, what it takes, what it does.
package struct Command: Sendable {
  /// An option, `--now ISO` or a bare `--json`.
  struct Option: Sendable {
    var name: String
    /// What its value is called in the help; nil if it has none.
    var value: String?
    var about: String

    init(_ name: String, _ value: String? = nil, _ about: String) {
      self.name = name
      self.value = value
      self.about = about
    }
  }

  package var name: String
  /// One line for the list of commands.
  var summary: String
  /// What stands after the options, for the first line of the help.
  var operands: String
  var operandCount: ClosedRange<Int>
  var options: [Option]
  var details: String
  var examples: [String]
  var run: @Sendable (Options) throws(CommandFailure) -> ExitCode

  package static let all: [Command] = [
    .chat, .check, .test, .explain, .format, .schema, .understand, .bench, .serve, .checkConfig,
    .admin,
  ]
}

/// What was given to a command.
package struct Options: Sendable {
  package var operands: [String] = []
  private var values: [String: String] = [:]

  mutating func set(_ name: String, to value: String) { values[name] = value }
  package func has(_ name: String) -> Bool { values[name] != nil }
  package subscript(_ name: String) -> String? { values[name] }
}

extension Command {
  package var help: String {
    var text = "Pemakaian: wicara \(name)\(options.isEmpty ? "" : " [PILIHAN]") \(operands)\n"
    text += "\n\(details)\n"
    if !options.isEmpty {
      text += "\nPilihan:\n"
      let names = options.map { "--\($0.name)\($0.value.map { " " + $0 } ?? "")" }
      let width = names.map(\.count).max() ?? 0
      for (name, option) in zip(names, options) {
        text += "  \(name)\(String(repeating: " ", count: width - name.count))  \(option.about)\n"
      }
    }
    text += "\nContoh:\n"
    for example in examples { text += "  \(example)\n" }
    return text
  }
}
