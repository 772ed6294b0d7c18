import Diagnostics
import Dialogue
import DialogueCompiler
import TestSupport
import Testing

/// Scripts that nobody thought of, and people who do anything: 10,000 turns in each run.
struct RandomBotTests {
  private static let scriptsInPart: UInt64 = 5
  private static let turnsOfScript = 200

  @Test(arguments: 0..<10)
  func `any script and any conversation keep the laws of a turn`(part: UInt64) throws {
    for seed in (part * Self.scriptsInPart)..<((part + 1) * Self.scriptsInPart) {
      let bot = RandomBot(seed: seed)
      let script = try Self.script(bot.text, seed)
      try Self.walk(through: script, bot, seed)
      try Self.formatChangesNothing(in: bot.text, script, seed)
    }
  }

  private static func folder(_ text: String) -> DialogueFolder {
    DialogueFolder(path: "acak", scripts: [SourceFile(path: "acak/bot.yaml", text: text)])
  }

  private static func script(_ text: String, _ seed: UInt64) throws -> Script {
    do {
      return try InlineBot.script(of: folder(text), checksPaths: false)
    } catch {
      Issue.record("seed \(seed): \(error)\n\(text)")
      throw error
    }
  }

  private static func walk(through script: Script, _ bot: RandomBot, _ seed: UInt64) throws {
    var walk = RandomWalk(script, seed: seed, words: bot.words)
    for _ in 0..<turnsOfScript {
      let before = walk.chat.state
      let event = walk.next()
      // The state is saved and loaded before every event.
      try walk.chat.handle(event)
      let turn = try #require(walk.chat.turns.last)
      let broken = ChannelLaws.violations(in: turn)
      #expect(broken.isEmpty, "seed \(seed): \(event)\n\(bot.text)")
      #expect(turn.state.isSound(in: script), "seed \(seed): \(event) in \(turn.state)")
      #expect(turn == step(script, before, on: Event(at: walk.chat.now, kind: event)))
      guard broken.isEmpty else { return }
    }
  }

  private static func formatChangesNothing(
    in text: String, _ script: Script, _ seed: UInt64
  ) throws {
    let files = format(folder(text))
    let file = try #require(files.first)
    switch file.outcome {
    case .tidy: break
    case .changed(let tidy):
      let other = try Self.script(tidy, seed)
      #expect(other.identity == script.identity, "seed \(seed)")
      #expect(other.instructions == script.instructions, "seed \(seed)")
      #expect(other.keys == script.keys, "seed \(seed)")
      guard case .tidy? = format(folder(tidy)).first?.outcome else {
        Issue.record("seed \(seed): not the same a second time\n\(tidy)")
        return
      }
    case .unreadable(let reasons): Issue.record("seed \(seed): \(reasons)\n\(text)")
    case .fault(let reason): Issue.record("seed \(seed): \(reason)\n\(text)")
    }
  }

  @Test func `the generator is the same in every run, and knows every kind of step`() {
    #expect(RandomBot(seed: 5).text == RandomBot(seed: 5).text)
    let texts = (0..<50).map { RandomBot(seed: $0).text }.joined()
    for word in [
      "acak:", "urut:", "sekali:", "tanya:", "pilih:", "isian:", "jika:", "lain:", "bagian:",
      "ke:", "panggil:", "atur:", "aksi:", "tiap:", "banyak:", "serahkan:", "kembali", "selesai",
      "gagal: terima", "isi_awal:", "tinjau:", "lewat_batas:", "cocok: persis",
    ] {
      #expect(texts.contains(word), "\(word)")
    }
  }
}
