import FoundationEssentials
import Testing
import wicara

/// The command on files; each test works in a folder of its own.
struct FormatCommandTests {
  private static let untidy = "wicara: 1\nbot:   contoh\nmulai: awal\nalur:\n  awal:\n  - Halo.\n"
  private static let tidy = "wicara: 1\nbot: contoh\nmulai: awal\nalur:\n  awal:\n    - Halo.\n"

  private static func inFolder(_ text: String, _ body: (String, String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("wicara-\(UInt64.random(in: 0...UInt64.max))").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    defer {
      do {
        try FileManager.default.removeItem(atPath: root)
      } catch {
        Issue.record("\(root) was left behind")
      }
    }
    let file = root + "/bot.yaml"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    try body(root, file)
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  private static func mode(_ path: String) throws -> Int {
    let value = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return try #require(value as? Int)
  }

  @Test func `a file is replaced and keeps its mode; nothing else is left in the folder`() throws {
    try Self.inFolder(Self.untidy) { root, file in
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
      let report = try formatBots(below: [root], isCheck: false)
      #expect(!report.hasFindings)
      #expect(try Self.text(file) == Self.tidy)
      #expect(try Self.mode(file) == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["bot.yaml"])
      let again = try formatBots(below: [root], isCheck: true)
      #expect(!again.hasFindings)
    }
  }

  @Test func `with --check nothing is written`() throws {
    try Self.inFolder(Self.untidy) { root, file in
      let report = try formatBots(below: [root], isCheck: true)
      #expect(report.hasFindings)
      #expect(try Self.text(file) == Self.untidy)
    }
  }

  @Test func `behind a link the file itself is replaced`() throws {
    try Self.inFolder(Self.untidy) { root, file in
      let real = root + "/asli.txt"
      try FileManager.default.moveItem(atPath: file, toPath: real)
      try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: real)
      _ = try formatBots(below: [root], isCheck: false)
      #expect(try Self.text(real) == Self.tidy)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == real)
    }
  }

  @Test func `a file that cannot be read as YAML stays, byte by byte`() throws {
    let text = "wicara: 1\n\tbot: x\n"
    try Self.inFolder(text) { root, file in
      let report = try formatBots(below: [root], isCheck: false)
      #expect(report.hasFindings)
      #expect(try Self.text(file) == text)
    }
  }
}
