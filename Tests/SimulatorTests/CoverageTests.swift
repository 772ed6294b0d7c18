import Diagnostics
import DialogueCompiler
import Simulator
import Testing

@Suite struct CoverageTests {
  private func coverage(_ chat: String) throws -> (missing: [Diagnostic], shares: [Coverage.Share])
  {
    let source = SourceFile(
      path: "bot.yaml",
      text: """
        wicara: 1
        bot: toko
        mulai: menu
        alur:
          menu:
            - pilih: Mau apa?
              opsi:
                - label: Belanja
                  maka: [Silakan.]
                - label: Selesai
                  maka: [Terima kasih.]
        """)
    let compilation = compile(DialogueFolder(path: "", scripts: [source]))
    let script = try #require(compilation.script)
    let test = SourceFile(path: "a.uji.yaml", text: "uji: a\npercakapan: |\n" + chat)
    let result = TranscriptRunner(script, ranges: compilation.ranges)
      .run(try #require(TranscriptFile(reading: test).tests.first))
    #expect(result.hasPassed)
    return (
      result.coverage.missing(from: script, ranges: compilation.ranges),
      result.coverage.shares(of: script, ranges: compilation.ranges)
    )
  }

  @Test func `D952 names the step and the option that no test went through`() throws {
    let (missing, shares) = try coverage("  > halo\n  < Mau apa?\n  > Belanja\n  < Silakan.\n")
    #expect(missing.map(\.code) == [.d952, .d952])
    #expect(missing.map(\.range.start.line) == [6, 11])
    #expect(missing.first?.message.contains("\"Selesai\"") == true)
    #expect(shares == [Coverage.Share(flow: "menu", covered: 3, total: 5)])
  }

  @Test func `an option chosen with a typing error counts`() throws {
    let (missing, _) = try coverage("  > halo\n  < Mau apa?\n  > blanja\n  < Silakan.\n")
    #expect(missing.allSatisfy { !$0.message.contains("\"Belanja\"") })
  }
}
