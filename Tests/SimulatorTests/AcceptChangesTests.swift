import Diagnostics
import Simulator
import Testing

struct AcceptChangesTests {
  private static func accept(_ yaml: String, line: Int) throws -> String? {
    try AcceptChanges.accept(
      line: line, of: SourceFile(path: "a.uji.yaml", text: yaml), in: try TestBot.script())
  }

  @Test func `what the bot says now takes the place of what was expected`() throws {
    let old = """
      # berkas
      uji: a
      percakapan: |
          # mula
          > halo
          # sapaan
          < Hai.
          # menu
          > 1
          < Jenis …
      ---
      uji: b
      percakapan: |
        > halo
        < Hai.

      """
    let new = """
      # berkas
      uji: a
      percakapan: |
          # mula
          > halo
          # sapaan
          < Halo Kak.
          < Mau apa?
            [Lapor] [Cek status] [Petugas]
          # menu
          > 1
          < Jenis …
      ---
      uji: b
      percakapan: |
        > halo
        < Hai.

      """
    #expect(try Self.accept(old, line: 7) == new)
    #expect(try Self.accept(new, line: 3) == nil)
  }

  @Test func `a turn after which the bot is silent loses its expectations`() throws {
    let old = "uji: a\npercakapan: |\n  > (reaksi)\n  < Halo\n"
    let new = try #require(try Self.accept(old, line: 4))
    #expect(try Self.accept(new, line: 1) == nil)
  }

  @Test(arguments: [
    "uji: a\npercakapan: \"> halo\"\n", "uji: a\nwaktu: x\npercakapan: |\n  > halo\n", "",
  ])
  func `a test that cannot be rewritten is refused`(yaml: String) {
    #expect(throws: TranscriptFault.self) { try Self.accept(yaml, line: 1) }
  }
}
