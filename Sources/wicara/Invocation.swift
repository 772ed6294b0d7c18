import Diagnostics

/// What the arguments ask for.
package enum Invocation {
  case help(String)
  case version(String)
  case run(Command, Options)

  /// The next release's number.
  static let version = "0.1.0"

  package init(_ arguments: [String]) throws(CommandFailure) {
    guard let first = arguments.first else {
      throw .wrongUse("Sebutkan perintahnya.\n\n\(Self.help)")
    }
    switch first {
    case "--help", "-h", "help":
      guard let name = arguments.dropFirst().first else {
        self = .help(Self.help)
        return
      }
      self = .help(try Self.command(named: name).help)
    case "--version":
      self = .version("wicara \(Self.version)\n")
    default:
      let command = try Self.command(named: first)
      if arguments.dropFirst().contains(where: { $0 == "--help" || $0 == "-h" }) {
        self = .help(command.help)
      } else {
        self = .run(command, try Self.options(Array(arguments.dropFirst()), of: command))
      }
    }
  }

  static var help: String {
    let width = Command.all.map(\.name.count).max() ?? 0
    let rows = Command.all.map {
      "  \($0.name)\(String(repeating: " ", count: width - $0.name.count))  \($0.summary)"
    }
    return """
      Wicara menjalankan naskah percakapan.

      Pemakaian: wicara PERINTAH [PILIHAN] ...

      Perintah:
      \(rows.joined(separator: "\n"))

      wicara PERINTAH --help menjelaskan sebuah perintah; wicara --version menyebut versinya.

      Contoh:
        wicara chat dialogues/lapor-konten
        wicara check dialogues

      """
  }

  private static func command(named name: String) throws(CommandFailure) -> Command {
    if let command = Command.all.first(where: { $0.name == name }) { return command }
    let isOption = name.hasPrefix("-")
    let candidates = isOption ? ["--help", "--version"] : Command.all.map(\.name)
    let near = closestMatch(to: name, among: candidates).map { " Mungkin maksud Anda \"\($0)\"?" }
    throw .wrongUse(
      "\(isOption ? "Pilihan" : "Perintah") \"\(name)\" tidak dikenal."
        + (near ?? " Lihat: wicara --help"))
  }

  private static func options(
    _ arguments: [String], of command: Command
  ) throws(CommandFailure) -> Options {
    var options = Options()
    var rest = arguments[...]
    var takesOptions = true
    while let argument = rest.popFirst() {
      guard takesOptions, argument.hasPrefix("-"), argument != "-" else {
        options.operands.append(argument)
        continue
      }
      if argument == "--" {
        takesOptions = false
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0].drop { $0 == "-" })
      guard argument.hasPrefix("--"), let option = command.options.first(where: { $0.name == name })
      else { throw unknown(String(parts[0]), of: command) }
      if option.value == nil {
        guard parts.count == 1 else { throw .wrongUse("Pilihan --\(name) tidak memakai nilai.") }
        options.set(name, to: "")
      } else if parts.count == 2 {
        options.set(name, to: String(parts[1]))
      } else if let value = rest.popFirst() {
        options.set(name, to: value)
      } else {
        throw .wrongUse("Pilihan --\(name) memerlukan nilai: --\(name) \(option.value ?? "")")
      }
    }
    try check(options, of: command)
    return options
  }

  private static func unknown(_ written: String, of command: Command) -> CommandFailure {
    let names = command.options.map { "--\($0.name)" } + ["--help"]
    let near = closestMatch(to: written, among: names).map { " Mungkin maksud Anda \($0)?" }
    return .wrongUse(
      "Pilihan \"\(written)\" tidak dikenal oleh wicara \(command.name)."
        + (near ?? " Lihat: wicara \(command.name) --help"))
  }

  private static func check(
    _ options: Options, of command: Command
  ) throws(CommandFailure) {
    if options.operands.count < command.operandCount.lowerBound {
      throw .wrongUse("Kurang lengkap. Pemakaian: wicara \(command.name) \(command.operands)")
    }
    if options.operands.count > command.operandCount.upperBound {
      let extra = options.operands[command.operandCount.upperBound]
      throw .wrongUse(
        "\"\(extra)\" berlebih. Pemakaian: wicara \(command.name) \(command.operands)")
    }
  }
}
