import Diagnostics
import DialogueCompiler
import FoundationEssentials
import TestSupport
import Testing
import YAMLDocument

/// What holds whatever is formatted: it means the same, and a second time changes nothing.
struct FormatPropertyTests {
  /// Everything that a tree says, without places.
  private static func meaning(_ text: String) -> String {
    readYAML(SourceFile(path: "a.yaml", text: text)).documents.map { meaning($0) }
      .joined(separator: "\n---\n")
  }

  private static func meaning(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar): "\(scalar.style)\(scalar.text.debugDescription)"
    case .sequence(let items): "[\(items.map { meaning($0) }.joined(separator: ","))]"
    case .mapping(let entries):
      "{\(entries.map { meaning($0.key) + ":" + meaning($0.value) }.joined(separator: ","))}"
    }
  }

  /// Checks one text; returns whether it could be read at all.
  private static func holds(_ text: String, _ name: String) -> Bool {
    switch FileLayout.outcome(of: SourceFile(path: "a.yaml", text: text)) {
    case .unreadable: return false
    case .fault(let reason): Issue.record("\(name): \(reason)\n\(text)")
    case .laidOut(let result):
      #expect(!result.contains("\r"), "\(name)")
      let isSame =
        text.hasSuffix("\n")
        ? meaning(result) == meaning(text)
        // The last line break alone may turn `|` into `|-`, which says the same here.
        : meaning(result).filter { $0 != "\n" } == meaning(text).filter { $0 != "\n" }
      #expect(isSame, "\(name)\n\(text)\n=====\n\(result)")
      guard case .laidOut(result) = FileLayout.outcome(of: SourceFile(path: "", text: result))
      else {
        Issue.record("\(name): not the same a second time\n\(text)\n=====\n\(result)")
        return true
      }
    }
    return true
  }

  @Test(arguments: 0..<10)
  func `random layouts of random trees`(part: UInt64) {
    var readable = 0
    for seed in (part * 30)..<(part * 30 + 30) {
      if Self.holds(RandomScript(seed: seed).text, "seed \(seed)") { readable += 1 }
    }
    #expect(readable >= 15, "\(readable) of 30: the generator writes what is no YAML")
  }

  // MARK: - What is in the repository

  private static let root: String = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.path
  }()

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")), as: UTF8.self)
  }

  /// Every script and test, and every yaml block of the pages.
  private static let texts: [(name: String, text: String)] = {
    do {
      var texts: [(name: String, text: String)] = []
      for name in try FileManager.default.subpathsOfDirectory(atPath: "\(root)/dialogues").sorted()
      where name.hasSuffix(".yaml") {
        texts.append((name, try text("dialogues/\(name)")))
      }
      for name in try FileManager.default.subpathsOfDirectory(atPath: "\(root)/docs/penulis")
        .sorted()
      where name.hasSuffix(".md") {
        let parts = try text("docs/penulis/\(name)").split(separator: "```")
        for (place, part) in parts.enumerated() where part.hasPrefix("yaml\n") {
          texts.append(("\(name) \(place)", String(part.dropFirst(5))))
        }
      }
      return texts
    } catch {
      preconditionFailure("The repository cannot be read: \(error)")
    }
  }()

  @Test func `every script, test and example`() {
    #expect(Self.texts.count > 100)
    for (name, text) in Self.texts {
      _ = Self.holds(text, name)
    }
  }

  @Test(arguments: 0..<10)
  func `scripts with other white space and more comments`(part: UInt64) {
    var readable = 0
    for seed in (part * 15)..<(part * 15 + 15) {
      var numbers = SeededNumbers(seed: seed)
      let (name, text) = Self.texts[Int.random(in: 0..<Self.texts.count, using: &numbers)]
      let changed = Self.disturbed(text, &numbers)
      if Self.holds(changed, "\(name), seed \(seed)") { readable += 1 }
    }
    #expect(readable >= 3, "\(readable) of 15")
  }

  private static func disturbed(_ text: String, _ numbers: inout SeededNumbers) -> String {
    let scale = Int.random(in: 1...3, using: &numbers)
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indentation = line.prefix { $0 == " " }.count
      var line = String(repeating: " ", count: indentation * scale) + line.dropFirst(indentation)
      switch Int.random(in: 0..<200, using: &numbers) {
      case 0: line += "   "
      case 1: line = line.replacing("- ", with: "-   ", maxReplacements: 1)
      case 2: line = line.replacing(": ", with: ":    ", maxReplacements: 1)
      case 3: line += "  # catatan"
      case 4: lines.append("")
      case 5: lines.append("   # catatan")
      case 6: line = line.replacing(", ", with: " ,", maxReplacements: 2)
      case 7: line = line.replacing("[", with: "[ ", maxReplacements: 1)
      case 8: line = " " + line
      case 9: line += "\r"
      case 10: line = line.replacing("- ", with: "-\n" + String(repeating: " ", count: 40))
      default: break
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// Here the bots are compiled too.
  @Test(arguments: RepositoryBot.all)
  func `whole bots stay what they are`(name: String) throws {
    var numbers = SeededNumbers(seed: 7)
    var folder = DialogueFolder(path: name, scripts: [])
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: "\(Self.root)/dialogues/\(name)")
    for file in names.sorted() {
      let path = "\(name)/\(file)"
      if file.hasSuffix(".csv") {
        folder.tables.append(SourceFile(path: path, text: try Self.text("dialogues/\(path)")))
      } else if file.hasSuffix(".yaml"), !file.hasSuffix(".uji.yaml") {
        let text = try Self.text("dialogues/\(path)")
        let changed = Self.disturbed(text, &numbers)
        let isReadable = Self.holds(changed, path)
        folder.scripts.append(SourceFile(path: path, text: (isReadable ? changed : text) + "\n\n"))
      } else {
        folder.otherFiles[file] = 1
      }
    }
    #expect(compile(folder).script != nil)
    for file in format(folder) {
      guard case .changed = file.outcome else {
        Issue.record("\(file)")
        continue
      }
    }
  }

  @Test(arguments: 0..<10)
  func `files with damage anywhere are left alone or laid out, never changed`(part: UInt64) {
    let signs = Array("-:#[]{},'\"|>\\ \t\n?&*!%@`+2\r\u{FEFF}é")
    for seed in (part * 15)..<(part * 15 + 15) {
      var numbers = SeededNumbers(seed: seed)
      let (name, text) = Self.texts[Int.random(in: 0..<Self.texts.count, using: &numbers)]
      var damaged = Array(text.prefix(1_500))
      for _ in 0..<Int.random(in: 1...4, using: &numbers) where !damaged.isEmpty {
        let place = Int.random(in: 0..<damaged.count, using: &numbers)
        if Bool.random(using: &numbers) {
          damaged.remove(at: place)
        } else {
          damaged.insert(signs.randomElement(using: &numbers) ?? " ", at: place)
        }
      }
      _ = Self.holds(String(damaged), "\(name), seed \(seed)")
    }
  }
}
