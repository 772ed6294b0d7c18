import Diagnostics
import Dialogue
import DialogueCompiler
import TestSupport
import Testing

/// A turn sends no more messages than a person reads.
struct JoinedMessageTests {
  private func texts(_ steps: String) throws -> (Chat, [String]) {
    var chat = try Chat(with: "alur:\n  mulai:\n" + steps)
    let texts = try chat.say("halo")
    return (chat, texts)
  }

  private func sentences(_ count: Int) -> String {
    (1...count).map { "    - Kalimat \($0).\n" }.joined()
  }

  @Test func `four messages stay four`() throws {
    let (chat, texts) = try texts(sentences(4))
    #expect(texts == ["Kalimat 1.", "Kalimat 2.", "Kalimat 3.", "Kalimat 4."])
    #expect(chat.turns.last?.trace.joinedMessages == 0)
  }

  @Test func `more plain sentences become one message, in their order`() throws {
    let (chat, texts) = try texts(sentences(6))
    #expect(
      texts == ["Kalimat 1.", "Kalimat 2.", "Kalimat 3.", "Kalimat 4.\n\nKalimat 5.\n\nKalimat 6."])
    #expect(chat.turns.last?.trace.joinedMessages == 2)
  }

  @Test func `a question with options stays a message of its own`() throws {
    let (chat, texts) = try texts(
      sentences(4) + "    - pilih: Apa?\n      opsi: [Satu -> mulai, Dua -> mulai]\n")
    #expect(texts == ["Kalimat 1.", "Kalimat 2.", "Kalimat 3.\n\nKalimat 4.", "Apa?"])
    #expect(chat.options == ["Satu", "Dua"])
  }

  @Test func `pictures are never joined, and nothing is lost`() throws {
    var steps = ""
    for place in 1...6 { steps += "    - kirim: {gambar: a.png, teks: Gambar \(place).}\n" }
    let folder = DialogueFolder(
      path: "uji",
      scripts: [
        SourceFile(
          path: "uji/bot.yaml", text: "wicara: 1\nbot: a\nmulai: mulai\nalur:\n  mulai:\n" + steps)
      ], otherFiles: ["a.png": 1])
    var chat = Chat(try InlineBot.script(of: folder, checksPaths: false))
    #expect(try chat.say("halo").count == 6)
  }

  @Test func `sentences that would not fit into one stay apart`() throws {
    let long = String(repeating: "panjang ", count: 300)
    let steps = (1...5).map { "    - \"\($0) \(long)\"\n" }.joined()
    let (_, texts) = try texts(steps)
    #expect(texts.count == 5)
  }
}
