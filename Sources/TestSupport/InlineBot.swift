import Diagnostics
package import Dialogue
package import DialogueCompiler
import Synchronization

/// A bot that stands as one text in a test.
package enum InlineBot {
  /// Why a text is no bot: every problem that the compiler found, one a line.
  package struct Problem: Error, CustomStringConvertible {
    package var description: String
  }

  /// The keys that every bot needs; a text may bring its own.
  private static let head = ["wicara: 1", "bot: uji", "mulai: mulai"]

  /// Compiles what could stand in `bot.yaml`; the keys that every bot needs are added.
  ///
  /// - Throws: `Problem` if the compiler finds an error.
  package static func script(_ yaml: String) throws -> Script {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let missing = head.filter { line in
      let key = line.prefix { $0 != ":" } + ":"
      return !lines.contains { $0.hasPrefix(key) }
    }
    let text = (missing + [yaml]).joined(separator: "\n") + "\n"
    if let known = recent.withLock({ $0.first { $0.text == text } }) { return known.script }
    let script = try script(
      of: DialogueFolder(path: "uji", scripts: [SourceFile(path: "uji/bot.yaml", text: text)]),
      checksPaths: false)
    recent.withLock { recent in
      recent.append((text, script))
      if recent.count > mostRecent { recent.removeFirst() }
    }
    return script
  }

  /// The bots of late: the cases of a test mostly have the same one.
  private static let recent = Mutex<[(text: String, script: Script)]>([])
  /// Each has some megabytes of words.
  private static let mostRecent = 32

  /// Compiles a folder that has been read.
  ///
  /// - Parameters:
  ///   - folder: The files.
  ///   - checksPaths: Whether the rules over all paths must hold; a bot in a test may well loop.
  /// - Returns: The script.
  /// - Throws: `Problem` if the compiler finds an error.
  package static func script(
    of folder: DialogueFolder, checksPaths: Bool = true
  ) throws -> Script {
    let compilation = compile(folder, checksPaths: checksPaths)
    guard let script = compilation.script else {
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      throw Problem(
        description: errors.map {
          "\($0.range.file):\($0.range.start.line): \($0.code.rawValue) \($0.message)"
        }.joined(separator: "\n"))
    }
    return script
  }
}
