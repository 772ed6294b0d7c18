import Dialogue
import TestSupport
import Testing

@Suite struct InsertionTests {
  private static let bot = """
    sisipan:
      - kunci: darurat
        kata: [diancam, bakar tps]
        kirim: Hubungi 110.
        tandai: darurat
    alur:
      mulai:
        - tanya: Ceritakan.
          simpan: isi
        - "Dicatat: {isi}"
        - serahkan: aduan
    """

  @Test func `a notice is added and the answer is not lost`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    #expect(
      try chat.say("ada yg mau bakar TPS") == ["Hubungi 110.", "Dicatat: ada yg mau bakar TPS"])
    #expect(chat.turns.last?.effects.first == .flag("darurat"))
  }

  @Test func `it also works while staff hold the conversation`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "biasa saja")
    #expect(try chat.say("saya diancam!") == ["Hubungi 110."])
    #expect(chat.turns.last?.effects.contains(.forward(.text("saya diancam!"))) == true)
  }
}
