import Diagnostics
import DialogueCompiler
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

  @Test func `the hand-written replies are those of the agreed transcript`() {
    #expect(Self.transcript.map(\.turn) == ReferenceContent.turns)
    #expect(Self.transcript.map(\.reply) == ReferenceOracle.replies(ReferenceContent(.small)))
  }

  @Test(arguments: ReferenceContent.Size.allCases)
  func `the script's replies are the hand-written ones`(size: ReferenceContent.Size) throws {
    let data = ReferenceContent(size)
    let files = ReferenceScript(data: data).files.map {
      SourceFile(path: "acuan/" + $0.path, text: $0.text)
    }
    let compilation = compile(
      DialogueFolder(path: "acuan", scripts: files.sorted { $0.path < $1.path }))
    // Among 2,000 generated phrases some are one letter apart (D505).
    #expect(compilation.diagnostics.filter { $0.severity != .note && $0.code != .d505 } == [])
    let script = try #require(compilation.script)
    #expect(ReferenceBench.replies(script) == ReferenceOracle.replies(data))
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
