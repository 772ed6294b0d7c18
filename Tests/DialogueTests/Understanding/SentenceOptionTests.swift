import Dialogue
import TestSupport
import Testing

/// `tampil: kalimat`: the sentence names the options, nothing else does.
struct SentenceOptionTests {
  private static let bot = """
    alur:
      mulai:
        - tanya: Di kota mana?
          simpan: kota
          tampil: kalimat
          opsi:
            - Medan
            - {label: Depok, kata: [dpk]}
            - {label: Lainnya, kata: ["0"]}
        - "Kota: {kota|label}."
        - selesai
    """

  @Test func `the options are not sent`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("halo") == ["Di kota mana?"])
    guard case .send(let message)? = chat.turns.last?.effects.first else {
      Issue.record("no message")
      return
    }
    #expect(message.options == nil)
  }

  @Test(arguments: [("medan", "Medan"), ("dpk", "Depok"), ("0", "Lainnya"), ("depokk", "Depok")])
  func `an option is named by its label or its words`(answer: String, city: String) throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("halo", then: answer) == ["Kota: \(city)."])
  }

  @Test(arguments: ["1", "2", "3"])
  func `options that are not numbered on the screen have no numbers`(answer: String) throws {
    var chat = try Chat(with: Self.bot)
    let texts = try chat.say("halo", then: answer)
    #expect(texts.allSatisfy { !$0.hasPrefix("Kota:") })
  }
}
