import Diagnostics
import DialogueCompiler
import TestSupport
import Testing

/// What stands above a script that does not bring its own head.
let scriptHead = "wicara: 1\nbot: contoh\nmulai: awal\n"

/// The bot that a text makes; without `wicara:` it gets a head.
func bot(
  _ text: String, others: [String: String] = [:], media: [String: Int] = [:]
) -> DialogueFolder {
  let text = text.contains("wicara:") ? text : scriptHead + text
  var files = [SourceFile(path: "bot.yaml", text: text)]
  for (path, text) in others.sorted(by: { $0.key < $1.key }) {
    files.append(SourceFile(path: path, text: text))
  }
  return DialogueFolder(path: "", scripts: files, otherFiles: media)
}

/// The codes that a text gives, in order.
func codes(_ text: String, others: [String: String] = [:]) -> [DiagnosticCode] {
  compile(bot(text, others: others)).diagnostics.map(\.code)
}

/// Compiles marked files that must give one diagnostic, from 1️⃣ to 2️⃣.
///
/// - Parameters:
///   - code: The code it must have.
///   - marked: The file with the marks; bot.yaml, or that named by `file`.
///   - file: The path of the marked file.
///   - others: Other files by path.
///   - media: The sizes of other files of the folder, by path.
///   - sourceLocation: The place of the test.
/// - Returns: The diagnostic.
/// - Throws: If there is none.
func single(
  _ code: DiagnosticCode, in marked: String, file: String = "bot.yaml",
  others: [String: String] = [:], media: [String: Int] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Diagnostic {
  let needsHead = file == "bot.yaml" && !MarkedSource(marked).text.contains("wicara:")
  let source = MarkedSource(needsHead ? scriptHead + marked : marked)
  var others = others
  others[file] = source.text
  let manifest = others.removeValue(forKey: "bot.yaml") ?? ""
  let found = compile(bot(manifest, others: others, media: media)).diagnostics
  #expect(found.map(\.code) == [code], "\(found)", sourceLocation: sourceLocation)
  let diagnostic = try #require(found.first, sourceLocation: sourceLocation)
  #expect(diagnostic.range.file == file, sourceLocation: sourceLocation)
  #expect(
    diagnostic.range.start == source.positions["1️⃣"], "\(diagnostic)",
    sourceLocation: sourceLocation)
  #expect(
    diagnostic.range.end == source.positions["2️⃣"], "\(diagnostic)", sourceLocation: sourceLocation)
  return diagnostic
}

extension Diagnostic {
  /// Everything a writer reads, in one text.
  var allText: String {
    ([message, caretNote ?? ""] + notes.map(\.text)).joined(separator: "\n")
  }
}
