import Diagnostics
import DialogueCompiler
import FoundationEssentials
import Glibc
import Testing
import wicara

/// Each test works in a folder of its own.
struct FolderReaderTests {
  private static func inFolder(
    _ files: [String], _ body: (String) throws -> Void
  ) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("wicara-\(UInt64.random(in: 0...UInt64.max))").path
    defer {
      do {
        try FileManager.default.removeItem(atPath: root)
      } catch {
        Issue.record("\(root) was left behind")
      }
    }
    for file in files {
      let path = root + "/" + file
      let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data("a: b\n".utf8).write(to: URL(fileURLWithPath: path))
    }
    try body(root)
  }

  @Test func `a bot is what lies below its folder, sorted, without bots of their own`() throws {
    let files = [
      "a/bot.yaml", "a/z.yaml", "a/b/lapor.yaml", "a/lapor.uji.yaml", "a/media/x.png",
      "a/anak/bot.yaml", "a/anak/y.yaml", "a/.git/x.yaml", "c/bot.yaml", "d/lain.yaml",
    ]
    try Self.inFolder(files) { root in
      let bots = try FolderReader.bots(below: [root + "/", root + "/c"])
      #expect(bots.map(\.path) == ["a", "a/anak", "c"].map { root + "/" + $0 })
      let first = try #require(bots.first)
      #expect(
        first.scripts.map(\.path)
          == ["b/lapor.yaml", "bot.yaml", "z.yaml"].map { root + "/a/" + $0 })
      #expect(first.tests.map(\.path) == [root + "/a/lapor.uji.yaml"])
      #expect(first.otherFiles == ["media/x.png": 5])
    }
  }

  @Test func `of a huge file only the beginning is read, and nothing of what is no file`() throws {
    try Self.inFolder(["a/bot.yaml", "a/besar.yaml"]) { root in
      let path = root + "/a/besar.yaml"
      #expect(unsafe truncate(path, 3 << 30) == 0)
      let bot = try FolderReader.bot(in: root + "/a")
      let file = try #require(bot.scripts.first { $0.path == path })
      #expect(file.bytes.count == FolderReader.yamlBytes + 1)
      try FileManager.default.removeItem(atPath: path)
      // A pipe that nobody writes to would be waited for.
      #expect(unsafe mkfifo(path, 0o600) == 0)
      #expect(throws: CommandFailure.self) { try FolderReader.bot(in: root + "/a") }
    }
  }

  @Test func `a link that leads in a circle is followed once`() throws {
    try Self.inFolder(["a/bot.yaml", "a/media/x.png"]) { root in
      try FileManager.default.createSymbolicLink(
        atPath: root + "/a/media/lagi", withDestinationPath: root + "/a")
      let bots = try FolderReader.bots(below: [root])
      #expect(bots.map(\.path) == [root + "/a"])
      #expect(bots.first?.scripts.count == 1)
    }
  }

  @Test(arguments: ["", "/tidak-ada", "/x.txt"])
  func `a folder without any bot is wrong use`(place: String) throws {
    try Self.inFolder(["x.txt"]) { root in
      let failure = #expect(throws: CommandFailure.self) {
        try FolderReader.bots(below: [root + place])
      }
      #expect(failure?.code == .wrongUse)
    }
  }

  @Test func `a script that cannot be read is the world's fault`() throws {
    try Self.inFolder(["a/bot.yaml"]) { root in
      try FileManager.default.createSymbolicLink(
        atPath: root + "/a/b.yaml", withDestinationPath: root + "/tidak-ada")
      let failure = #expect(throws: CommandFailure.self) { try FolderReader.bot(in: root + "/a") }
      #expect(failure?.code == .worldFailed)
    }
  }

  @Test func `too many files are refused`() throws {
    let files = ["bot.yaml"] + (0..<2_000).map { "media/\($0)" }
    try Self.inFolder(files) { root in
      let failure = #expect(throws: CommandFailure.self) { try FolderReader.bot(in: root) }
      #expect(failure?.code == .worldFailed)
    }
  }
}
