import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ExampleBotTests {
  @Test func `a block is cut into files, tables among them`() {
    let bot = ExampleBot(
      "# berkas: bot.yaml\na: b\n# berkas: a.uji.yaml\nc: d\n# berkas: data/x.csv\nkunci,label"
    ).folder
    #expect(bot.scripts.map(\.path) == ["contoh/bot.yaml"])
    #expect(bot.scripts.map(\.text) == ["# berkas: bot.yaml\na: b\n"])
    #expect(bot.tests.map(\.path) == ["contoh/a.uji.yaml"])
    #expect(bot.tables.map(\.text) == ["kunci,label\n"])
  }

  @Test func `a block without names is bot_yaml`() {
    let bot = ExampleBot("# media: peta.png 12\na: b").folder
    #expect(bot.scripts.map(\.text) == ["a: b\n"])
    #expect(bot.otherFiles == ["peta.png": 12])
  }

  @Test func `an escaped byte is that byte, any other backslash is itself`() {
    let bytes = ExampleBot(#"kaf\xE9 \x \n"#).folder.scripts.first?.bytes ?? []
    #expect(bytes == Array("kaf".utf8) + [0xE9] + Array(#" \x \n"#.utf8) + [0x0A])
  }
}
