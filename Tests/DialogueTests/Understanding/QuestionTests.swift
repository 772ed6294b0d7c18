import Dialogue
import TestSupport
import Testing

@Suite struct QuestionTests {
  private static let bot = """
    tanya_jawab:
      - kunci: biaya
        judul: Berapa biayanya?
        ujaran: [bayar tidak, berapa biayanya, apakah gratis]
        jawab: Gratis.
      - kunci: jadwal
        judul: Kapan bukanya?
        ujaran: [jam berapa buka, kapan buka]
        wajib: [[buka, jadwal]]
        kecuali: [puasa]
        jawab: [Setiap hari.]
    alur:
      mulai:
        - tanya: Berapa umur Anda?
          simpan: umur
          jenis: bilangan
        - "{umur} tahun."
      cerita:
        pemicu: [cerita]
        langkah:
          - tanya: Ceritakan.
            simpan: isi
            contoh: apa saja
          - "Dicatat: {isi}"
    """

  @Test(arguments: ["bayar ga sih kak", "mau tanya, gratis kah", "brp biayanya"])
  func `a question is answered and the waiting question comes again`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    #expect(try chat.say(text) == ["Gratis.", "Berapa umur Anda?"])
    #expect(chat.state.frames.last?.attempts == 0)
    #expect(try chat.say("20") == ["20 tahun."])
  }

  @Test func `an answer that fits is no question`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("cerita", then: "katanya gratis") == ["Dicatat: katanya gratis"])
    #expect(
      try chat.say("cerita", then: "dia bilang gratis. kok saya disuruh bayar?")
        == ["Dicatat: dia bilang gratis. kok saya disuruh bayar?"])
  }

  @Test func `a question is no story`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("cerita", then: "berapa biayanya") == ["Gratis.", "Ceritakan."])
  }

  @Test func `an excluded word vetoes and a required one must occur`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("jam berapa buka puasa") != ["Setiap hari."])
    var other = try Chat(with: Self.bot)
    #expect(try other.say("jam berapa buka") == ["Setiap hari."])
  }

  @Test func `one word of a trigger in a sentence comes after questions`() throws {
    var chat = try Chat(
      with: """
        tanya_jawab:
          - kunci: bahaya
            judul: Saya diancam
            ujaran: [saya diancam]
            jawab: Hubungi 110.
        alur:
          mulai: [Halo.]
          lapor: {pemicu: [lapor], langkah: [Silakan.]}
        """)
    #expect(try chat.say("saya diancam karena lapor") == ["Hubungi 110."])
    #expect(try chat.say("lapor dong") == ["Silakan."])
  }
}
