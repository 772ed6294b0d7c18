import Diagnostics
import DialogueCompiler
import FoundationEssentials
import Testing
import wicara

struct ReferenceBotTests {
  /// Turns and replies of the agreed transcript.
  private static var transcript: [(turn: String, reply: String)] {
    ReferenceTranscript.small.split(separator: "\n[").map { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      let turn = lines[0].split(separator: "> ", maxSplits: 1)[1]
      let reply = lines.dropFirst().joined(separator: "\n")
      return (String(turn), reply.hasSuffix("\n") ? String(reply.dropLast()) : reply)
    }
  }

  private static func compilation(_ data: ReferenceContent) -> Compilation {
    let files = ReferenceScript(data: data).files.map {
      SourceFile(path: "acuan/" + $0.path, text: $0.text)
    }
    return compile(DialogueFolder(path: "acuan", scripts: files.sorted { $0.path < $1.path }))
  }

  @Test func `the hand-written replies are those of the agreed transcript`() {
    #expect(Self.transcript.map(\.turn) == ReferenceContent.turns)
    #expect(Self.transcript.map(\.reply) == ReferenceOracle.replies(ReferenceContent(.small)))
  }

  @Test(arguments: ReferenceContent.Size.allCases)
  func `the script's replies are the hand-written ones`(size: ReferenceContent.Size) throws {
    let data = ReferenceContent(size)
    let compilation = Self.compilation(data)
    // Among 2,000 generated phrases some are one letter apart (D505).
    #expect(compilation.diagnostics.filter { $0.severity != .note && $0.code != .d505 } == [])
    let script = try #require(compilation.script)
    #expect(ReferenceBench.replies(script) == ReferenceOracle.replies(data))
  }

  @Test func `replies stay the same with a file that is opened anew for every turn`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/wicara-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    let data = ReferenceContent(.small)
    let script = try #require(Self.compilation(data).script)
    let saved = try ReferenceBench.replies(script) { try StateFile(path: folder + "/keadaan.db") }
    #expect(saved == ReferenceOracle.replies(data))
  }

  @Test func `a file that cannot be opened is told`() {
    #expect(throws: (any Error).self) { try StateFile(path: "/tidak/ada/keadaan.db") }
  }

  @Test(arguments: ReferenceContent.Size.allCases)
  func `a saved state is small`(size: ReferenceContent.Size) throws {
    let script = try #require(Self.compilation(ReferenceContent(size)).script)
    let sizes = ReferenceBench.stateBytes(script)
    #expect(sizes.count == 30)
    #expect(sizes.allSatisfy { (1...300).contains($0) }, "\(sizes)")
  }

  @Test func `phrases stand where the other engines have them`() {
    let small = ReferenceContent(.small)
    #expect(small.answers.count == 50)
    #expect(small.answers[23].phrase == "syarat pemilih")
    let large = ReferenceContent(.large)
    #expect(large.answers.count == 2_000)
    #expect(large.answers[911].phrase == "syarat pemilih")
    #expect(ReferenceContent.regions.count == 50)
  }
}
