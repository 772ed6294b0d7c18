import Foundation
import Testing

/// The page of promises names tests that exist.
struct PromisePageTests {
  private static let page = "docs/developer/janji.md"

  private struct Row {
    var promise: String
    var tests: [String]
    var id: Substring { promise.prefix { $0 != ":" } }
  }

  private static func rows() throws -> [Row] {
    try RepositoryFiles.text(of: page).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 5, cells[1].contains(": ") else { return nil }
      let tests = cells[2].split(separator: "`", omittingEmptySubsequences: false)
      return Row(
        promise: cells[1].trimmingCharacters(in: .whitespaces),
        tests: stride(from: 1, to: tests.count, by: 2).map { String(tests[$0]) })
    }
  }

  /// Texts of all files below a folder whose names end so.
  private static func texts(below folder: String, _ ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(RepositoryFiles.root)/\(folder)")
      .filter { $0.hasSuffix(ending) }.map { try RepositoryFiles.text(of: "\(folder)/\($0)") }
  }

  private static let swift = Result { try texts(below: "Tests", "Tests.swift") }
  private static let python = Result { try texts(below: "tools", ".py") }

  /// Whether a name is a test's: `Suite: sentence`, `Class.test_name` or a command.
  private static func exists(_ name: String) throws -> Bool {
    if name.hasPrefix("tools/") {
      return FileManager.default.isExecutableFile(atPath: "\(RepositoryFiles.root)/\(name)")
    }
    if let match = name.wholeMatch(of: /(\w+Tests): (.+)/) {
      return try swift.get().contains { text in
        body(of: "struct \(match.1) {", until: "\n}\n", in: text).contains("func `\(match.2)`(")
      }
    }
    guard let match = name.wholeMatch(of: /(\w+)\.(test_\w+)/) else { return false }
    return try python.get().contains { text in
      body(of: "\nclass \(match.1)(", until: "\nclass ", in: text)
        .contains("    def \(match.2)(self")
    }
  }

  /// What stands from a heading to the end of its kind; empty without it.
  private static func body(of heading: String, until end: String, in text: String) -> Substring {
    guard let start = text.range(of: heading)?.upperBound else { return "" }
    return text[
      start..<(text.range(of: end, range: start..<text.endIndex)?.lowerBound
        ?? text.endIndex)]
  }

  @Test func `every test that it names exists`() throws {
    let rows = try Self.rows()
    #expect(rows.count > 30)
    for row in rows {
      #expect(!row.tests.isEmpty, "\(row.id) names no test")
      for test in row.tests {
        #expect(try Self.exists(test), "\(row.id): \(test)")
      }
    }
  }

  @Test func `no promise of one process is left out`() throws {
    let ids = try Self.rows().map(\.id)
    #expect(Set(ids).count == ids.count)
    // What I19 promises is PostgreSQL's.
    for number in 1...25 where number != 19 { #expect(ids.contains("I\(number)")) }
  }

  @Test(arguments: [
    "PromisePageTests: no such sentence", "NoTests: every test that it names exists", "Life.test_x",
    "tools/tidak-ada", "Lif.test_the_answer_comes_after_the_disk", "apa saja",
    "Settings.test_the_answer_comes_after_the_disk",
  ])
  func `a test that does not exist is found`(_ name: String) throws {
    #expect(try !Self.exists(name))
  }
}
