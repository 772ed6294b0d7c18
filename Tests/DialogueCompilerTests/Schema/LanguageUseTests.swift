import Diagnostics
import DialogueCompiler
import FoundationEssentials
import Testing
import YAMLDocument

/// Every word of the language is used in a bot of the project, and named in a test.
///
/// What is left out on purpose has a page in `docs/keputusan`.
struct LanguageUseTests {
  private static let root: String = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.path
  }()

  private static func files(in folder: String, _ ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").sorted()
      .filter { $0.hasSuffix(ending) }.map { "\(root)/\(folder)/\($0)" }
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  /// What stands in the scripts of the project: keys of mappings, and texts.
  private struct Use {
    var keys: Set<String> = []
    var texts: [String] = []

    mutating func add(_ node: YAMLNode) {
      switch node.content {
      case .scalar(let scalar): texts.append(scalar.text)
      case .sequence(let items): for item in items { add(item) }
      case .mapping(let entries):
        for entry in entries {
          if case .scalar(let key) = entry.key.content { keys.insert(key.text) }
          add(entry.value)
        }
      }
    }

    func contains(_ part: String) -> Bool { texts.contains { $0.contains(part) } }

    /// Whether a text is this word, or begins with it (`tanggal opsional`).
    func hasWord(_ word: String) -> Bool {
      texts.contains { text in text.split(separator: " ").contains { $0 == word } }
    }
  }

  private static let use = Result { () throws -> Use in
    var use = Use()
    for path in try files(in: "dialogues", ".yaml") where !path.hasSuffix(".uji.yaml") {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      for document in readYAML(SourceFile(path: path, bytes: bytes)).documents { use.add(document) }
    }
    return use
  }

  /// All tests, and all transcripts.
  private static let tests = Result { () throws -> String in
    let paths = try files(in: "Tests", ".swift") + files(in: "dialogues", ".yaml")
    return try paths.map { try text($0) }.joined(separator: "\n")
  }

  private static let keyTables: [KeyTable] =
    [
      .manifest, .file, .translation, .insertion, .question, .scopes, .command, .session, .reminder,
      .atExpiry, .action, .table, .officeHours, .flow, .kindTrigger, .message, .choose, .ask,
      .field, .several, .rule, .option, .form, .review,
    ] + KeyTable.steps.map(\.table)

  @Test func `every key is used in a script of the project and named in a test`() throws {
    let use = try Self.use.get()
    let tests = try Self.tests.get()
    let words = Set(Self.keyTables.flatMap(\.words)).subtracting(Keyword.bareSteps)
    #expect(words.count >= 90)
    #expect(words.filter { !use.keys.contains($0) }.sorted() == [], "not used")
    #expect(words.filter { !tests.contains($0) }.sorted() == [], "not tested")
  }

  @Test func `every type is used in a script of the project and named in a test`() throws {
    let use = try Self.use.get()
    let tests = try Self.tests.get()
    let words = TypeWords.all.map(\.word)
    #expect(words.filter { !use.hasWord($0) } == [], "not used")
    #expect(words.filter { !tests.contains($0) } == [], "not tested")
  }

  @Test func `every function is used in a script of the project and named in a test`() throws {
    let use = try Self.use.get()
    let tests = try Self.tests.get()
    let words =
      FunctionTable.all.map(\.word) + [FunctionTable.labelWord, FunctionTable.lookupWord]
    #expect(words.filter { !use.contains($0 + "(") } == [], "not used")
    #expect(words.filter { !tests.contains($0 + "(") } == [], "not tested")
  }

  @Test func `every filter is used in a script of the project and named in a test`() throws {
    let use = try Self.use.get()
    let tests = try Self.tests.get()
    let words = FilterTable.all.map(\.word)
    #expect(words.filter { !use.contains("|" + $0) } == [], "not used")
    #expect(words.filter { !tests.contains("|" + $0) } == [], "not tested")
  }
}

extension Keyword {
  /// Written without a value too (`- selesai`), so they need not be a key.
  fileprivate static let bareSteps: Set<String> = [Keyword.leave.rawValue, Keyword.finish.rawValue]
}
