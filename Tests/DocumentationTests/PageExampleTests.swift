import Diagnostics
import DialogueCompiler
import Simulator
import Testing

/// The examples of README.md and the writers' pages work.
///
/// - `<!-- contoh: nama -->` above a yaml block: it is a bot that compiles without a remark, and
///   its `*.uji.yaml` files pass. Blocks of one name in one page are one bot. A block without
///   `wicara:` gets a head, and a list of steps is put into a flow.
/// - `<!-- uji: folder -->` above a block: a chat with the bot in that folder, as the simulator
///   prints it. A name of this page's examples may stand there instead of a folder.
@Suite struct PageExampleTests {
  private static let pages: [String] = {
    do {
      let names = try RepositoryFiles.names(in: "docs/penulis").filter { $0.hasSuffix(".md") }
      return try RepositoryFiles.names(in: ".").filter { $0 == "README.md" }
        + names.map { "docs/penulis/\($0)" }
    } catch {
      preconditionFailure("The writers' pages cannot be listed: \(error)")
    }
  }()

  @Test(arguments: pages) func `every example compiles and its tests pass`(path: String) throws {
    for (name, bot) in examples(in: try RepositoryFiles.text(of: path)) {
      let compilation = compile(bot)
      let report = DiagnosticRenderer(files: bot.scripts).text(compilation.diagnostics)
      #expect(compilation.diagnostics == [], "\(path), \(name):\n\(report)")
      for file in bot.tests { try run(TranscriptFile(reading: file), with: compilation) }
    }
  }

  @Test(arguments: pages) func `every chat happens as it is shown`(path: String) throws {
    let page = try RepositoryFiles.text(of: path)
    let examples = examples(in: page)
    for block in MarkdownBlock.all(in: page) {
      guard let comment = block.comment, comment.hasPrefix("uji: ") else { continue }
      let name = String(comment.dropFirst(5))
      let bot =
        try examples.first { $0.name == name }?.bot ?? RepositoryFiles.bot(in: name)
      let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false)
      let yaml = "uji: \(path):\(block.line)\npercakapan: |\n" + lines.map { "  \($0)\n" }.joined()
      let file = TranscriptFile(reading: SourceFile(path: path, text: yaml))
      try run(file, with: compile(bot))
    }
  }

  private func examples(in page: String) -> [(name: String, bot: DialogueFolder)] {
    var texts: [(name: String, text: String)] = []
    for block in MarkdownBlock.all(in: page) where block.language == "yaml" {
      guard let comment = block.comment, comment.hasPrefix("contoh: ") else { continue }
      let name = String(comment.dropFirst(8))
      if let place = texts.firstIndex(where: { $0.name == name }) {
        texts[place].text += "\n" + block.text
      } else {
        texts.append((name, block.text))
      }
    }
    return texts.map { ($0.name, ExampleBot(Self.wholeBot($0.text)).folder) }
  }

  /// A bot of what may be a part of one.
  private static func wholeBot(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard !lines.contains(where: { $0.hasPrefix("wicara:") }) else { return text }
    guard text.hasPrefix("- ") else {
      let flow = lines.drop { $0 != "alur:" }.dropFirst().first { $0.hasPrefix("  ") } ?? ""
      let name = String(flow.drop { $0 == " " }.prefix { $0 != ":" })
      return "wicara: 1\nbot: contoh\nmulai: \(name)\n\(text)"
    }
    let steps = lines.map { "    \($0)" }.joined(separator: "\n")
    return "wicara: 1\nbot: contoh\nmulai: awal\nalur:\n  awal:\n\(steps)"
  }

  private func run(_ file: TranscriptFile, with compilation: Compilation) throws {
    #expect(file.diagnostics == [], "\(file.path)")
    #expect(!file.tests.isEmpty, "\(file.path) has no test")
    let script = try #require(compilation.script, "\(compilation.diagnostics)")
    let runner = TranscriptRunner(script, ranges: compilation.ranges)
    for test in file.tests {
      let result = runner.run(test)
      #expect(result.hasPassed, "\(result.report ?? "")")
    }
  }
}
