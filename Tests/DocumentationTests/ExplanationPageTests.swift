import Diagnostics
import DialogueCompiler
import Simulator
import Testing

/// `docs/penulis/galat`: one page for each diagnostic.
@Suite struct ExplanationPageTests {
  private static let folder = "docs/penulis/galat"

  private static let pages: [DiagnosticCode] = {
    do {
      return try RepositoryFiles.names(in: folder).compactMap { name in
        name.hasSuffix(".md") ? DiagnosticCode(rawValue: String(name.dropLast(3))) : nil
      }
    } catch {
      preconditionFailure("The folder \(folder) cannot be listed: \(error)")
    }
  }()

  private func page(_ code: DiagnosticCode) throws -> String {
    try RepositoryFiles.text(of: "\(Self.folder)/\(code.rawValue).md")
  }

  /// The only yaml block below a heading.
  private func example(_ heading: String, of code: DiagnosticCode) throws -> ExampleBot {
    let blocks = MarkdownBlock.all(in: try page(code)).filter { $0.language == "yaml" }
    #expect(Set(blocks.map(\.heading)) == ["Salah", "Benar"])
    let found = blocks.filter { $0.heading == heading }
    #expect(found.count == 1)
    return ExampleBot(try #require(found.first).text)
  }

  @Test func `there are pages, and each file is one`() throws {
    #expect(Self.pages.count >= 47)
    #expect(
      try RepositoryFiles.names(in: Self.folder) == Self.pages.map { "\($0.rawValue).md" }.sorted())
  }

  @Test(arguments: pages)
  func `the wrong example gives its code and no other`(code: DiagnosticCode) throws {
    let found = diagnostics(of: try example("Salah", of: code), for: code)
    #expect(Set(found.map(\.code)) == [code], "\(found)")
    // An anchor and its alias are two places; everything else is one mistake, told once.
    #expect(found.count == 1 || [.d105, .d952].contains(code), "\(found)")
  }

  @Test(arguments: pages)
  func `the right example gives nothing`(code: DiagnosticCode) throws {
    let bot = try example("Benar", of: code)
    #expect(diagnostics(of: bot, for: code) == [])
    #expect(compile(bot.folder).script != nil)
  }

  /// What `wicara check` says; for the codes of tests, what `wicara test` adds.
  private func diagnostics(of bot: ExampleBot, for code: DiagnosticCode) -> [Diagnostic] {
    let compilation = compile(bot.folder)
    guard [.d951, .d952].contains(code), let script = compilation.script else {
      return compilation.diagnostics
    }
    let runner = TranscriptRunner(script, ranges: compilation.ranges)
    let results = bot.folder.tests.flatMap { TranscriptFile(reading: $0).tests }.map {
      runner.run($0)
    }
    let failures = results.compactMap(\.failure)
    guard code == .d952 else { return compilation.diagnostics + failures }
    var coverage = Coverage()
    for result in results { coverage.formUnion(result.coverage) }
    return compilation.diagnostics + failures
      + coverage.missing(from: script, ranges: compilation.ranges)
  }

  @Test(arguments: pages)
  func `the page has the code's own title`(code: DiagnosticCode) throws {
    #expect(try page(code).hasPrefix("# \(code.rawValue): \(code.title)\n\n"))
  }

  @Test(arguments: pages)
  func `the page is short`(code: DiagnosticCode) throws {
    let prose = try page(code).split(separator: "```").enumerated().filter {
      $0.offset.isMultiple(of: 2)
    }
    let lines = prose.map { $0.element.split(separator: "\n").count }.reduce(0, +)
    #expect((4...20).contains(lines))
  }

  @Test(arguments: pages)
  func `the page's lines fit into the program's source`(code: DiagnosticCode) throws {
    let longest = try page(code).split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= 98)
  }
}
