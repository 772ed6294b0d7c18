import Dialogue
import TestSupport
import Testing

@Suite struct ToneTests {
  private static let bot = """
    sisipan:
      - {kunci: makian, nada: kasar, kirim: Kami paham Anda kesal.}
      - {kunci: gawat, nada: [ancaman, bahaya_diri], kirim: Hubungi 110., tandai: gawat}
    alur:
      mulai:
        - tanya: Ada apa?
          simpan: isi
        - "Dicatat: {isi}"
    """

  @Test func `abuse is answered and the answer is kept`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(
      try chat.say("halo", then: "lambat, dasar tolol")
        == ["Kami paham Anda kesal.", "Dicatat: lambat, dasar tolol"])
    #expect(!hasFlag(chat))
  }

  @Test(arguments: ["kubakar rumahmu", "saya mau bunuh diri"])
  func `threats and distress raise a flag`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("halo", then: text) == ["Hubungi 110.", "Dicatat: \(text)"])
    #expect(hasFlag(chat))
    #expect(raisesInsertion(.text(text), in: chat.script))
  }

  @Test(arguments: ["komentarnya \"tolol\" semua", "saya diancam", "anjing tetangga"])
  func `what is quoted or told of is ordinary evidence`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("halo", then: text).count == 1)
    #expect(!hasFlag(chat))
  }

  @Test func `abuse has no right of way`() throws {
    let chat = try Chat(with: Self.bot)
    #expect(!raisesInsertion(.text("dasar tolol"), in: chat.script))
  }

  private func hasFlag(_ chat: Chat) -> Bool {
    chat.turns.last?.effects.contains(.flag("gawat")) ?? false
  }
}
