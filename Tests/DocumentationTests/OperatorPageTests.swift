import Foundation
import Service
import Telemetry
import Testing

/// The operators' pages say what the service itself says.
struct OperatorPageTests {
  /// The first cells of a page's tables, without their marks, and their lines.
  private static func rows(of path: String) throws -> [(name: String, line: String)] {
    try RepositoryFiles.text(of: path).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else {
        return nil
      }
      return (String(line.dropFirst(3)[..<end]), String(line))
    }
  }

  @Test func `every setting has its row, with its default and its meaning`() throws {
    let rows = try Self.rows(of: "docs/operator/pengaturan.md")
    #expect(rows.map(\.name) == SettingName.allCases.map(\.rawValue))
    for (name, row) in zip(SettingName.allCases, rows) {
      if let standard = name.standard {
        #expect(row.line.contains("| `\(standard)` |"), "\(name.rawValue)")
      }
      #expect(row.line.contains("**wajib**") == name.isRequired, "\(name.rawValue)")
    }
  }

  @Test(
    arguments: [
      "deploy/peringatan.yml", "docs/operator/peringatan.md", "docs/operator/pemasangan.md",
    ])
  func `every metric that is named is counted`(path: String) throws {
    let known = ServiceMetrics().text
    let named = try RepositoryFiles.text(of: path).matches(of: /\bwicara_[a-z_]+/).map(\.output)
    #expect(!named.isEmpty)
    for name in Set(named) where name != "wicara_tls" {
      #expect(known.contains("# TYPE \(name) "), "\(name)")
    }
  }

  @Test func `every alert has its row, and every row its alert`() throws {
    let rules = try RepositoryFiles.text(of: "deploy/peringatan.yml")
    let alerts = rules.matches(of: /- alert: (\w+)/).map { String($0.output.1) }
    let rows = try Self.rows(of: "docs/operator/peringatan.md").map(\.name)
    #expect(alerts.count > 10)
    #expect(Set(rows) == Set(alerts))
  }
}
