import Dialogue
import TestSupport
import Testing

/// Greetings, thanks, farewells and requests to wait while a question waits.
struct CourtesyTests {
  private static let bot = """
    alur:
      mulai:
        - tanya: Siapa nama Anda?
          jenis: nama
          simpan: nama
        - pilih: Mau apa?
          opsi: [Lapor -> lapor, Tanya -> lapor]
      lapor: [Baik., selesai]
    """

  @Test(arguments: [
    "halo", "hallo kak", "p", "permisi pak", "assalamualaikum", "selamat pagi min",
  ])
  func `a greeting is returned and the question put again`(_ text: String) throws {
    var chat = try Chat(with: Self.bot)
    for message in ["halo", "Siti Aminah"] { try chat.say(message) }
    // However often, it never counts as an answer that was not understood.
    for _ in 0..<5 {
      try chat.say(text)
      #expect(chat.texts == ["Halo. 👋", "Mau apa?"])
      #expect(chat.rung == .courtesy)
    }
  }

  @Test func `a greeting is no name`() throws {
    var chat = try Chat(with: Self.bot)
    for message in ["halo", "halo"] { try chat.say(message) }
    #expect(chat.texts == ["Halo. 👋", "Siapa nama Anda?"])
  }

  @Test func `thanks are returned, and who takes leave is not asked`() throws {
    var chat = try Chat(with: Self.bot)
    for message in ["halo", "Siti Aminah", "makasih ya kak"] { try chat.say(message) }
    #expect(chat.texts == ["Sama-sama. 🙏", "Mau apa?"])
    try chat.say("dadah")
    #expect(chat.texts == ["Sampai jumpa. Balas kapan saja untuk melanjutkan."])
    try chat.say("lapor")
    #expect(chat.texts == ["Baik."])
  }

  @Test(arguments: ["oke", "sip", "iya", "siap kak", "benar", "betul"])
  func `who nods at a menu sees it again, and is helped the next time`(_ text: String) throws {
    var chat = try Chat(with: Self.bot)
    for message in ["halo", "Siti Aminah", text] { try chat.say(message) }
    #expect(chat.texts == ["Mau apa?"])
    #expect(chat.rung == .courtesy)
    try chat.say(text)
    #expect(chat.rung == .unknown)
    #expect(chat.texts.joined().contains("belum paham"))
  }

  @Test(arguments: [
    "bentar", "sebentar ya pak", "tunggu dulu", "bentar gw cari dulu linknya",
    "tunggu ya saya cari dulu", "ntar dulu kak", "wait",
  ])
  func `who asks for time has it`(_ text: String) throws {
    let bot = """
      alur:
        mulai:
          - tanya: Kirim tautannya. Contoh https://contoh.id/a
            jenis: url
            simpan: tautan
          - Baik.
          - selesai
      """
    var chat = try Chat(with: bot)
    try chat.say("xyz")
    for _ in 0..<5 {
      try chat.say(text)
      #expect(chat.texts == ["Baik, saya tunggu."])
    }
    try chat.say("https://contoh.id/berita/1")
    #expect(chat.texts == ["Baik."])
  }

  @Test func `what a bot itself knows comes first`() throws {
    let own = """
      tanya_jawab:
        - kunci: salam
          judul: Salam
          ujaran: [halo, selamat pagi]
          jawab: Waalaikumsalam.
      """
    var chat = try Chat(with: own + "\n" + Self.bot)
    for message in ["xyz", "Siti Aminah", "halo"] { try chat.say(message) }
    #expect(chat.texts == ["Waalaikumsalam.", "Mau apa?"])
  }

  private static let asking = """
    tanya_jawab:
      - {kunci: lama, judul: Lama?, ujaran: [berapa lama prosesnya, lama gak], jawab: Tiga hari.}
    alur:
      mulai:
        - tanya: Apa yang terjadi?
          simpan: isi
          syarat: [{cek: panjang(nilai) > 9, pesan: Pendek.}]
          coba: 2
          gagal: terima
        - 'Isi: {isi|bawaan:"kosong"}'
        - selesai
    """

  @Test(arguments: ["ya", "oke", "siap kak"])
  func `a yes after an answer on the way acknowledges it, once`(text: String) throws {
    var chat = try Chat(with: Self.asking)
    try chat.say("halo")
    #expect(try chat.say("berapa lama prosesnya") == ["Tiga hari.", "Apa yang terjadi?"])
    #expect(try chat.say(text) == ["Apa yang terjadi?"])
    #expect(chat.state.frames.last?.attempts == 0)
    #expect(try chat.say(text) == ["Pendek."])
    #expect(try chat.say("lampu jalan mati") == ["Isi: lampu jalan mati"])
  }

  @Test func `a yes is not kept as the text that was asked for`() throws {
    var chat = try Chat(with: Self.asking)
    #expect(try chat.say("halo", then: "ya", "oke") == ["Isi: kosong"])
  }

  @Test func `a question too short to be the answer is answered`() throws {
    var chat = try Chat(with: Self.asking)
    #expect(try chat.say("halo", then: "lama ga") == ["Tiga hari.", "Apa yang terjadi?"])
  }
}
