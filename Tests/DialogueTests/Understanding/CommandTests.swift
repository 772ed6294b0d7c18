import Dialogue
import TestSupport
import Testing

struct CommandTests {
  private static let bot = """
    variabel:
      sesi: {nomor: teks opsional}
    perintah:
      menu: {kata: [menu, "0"], ke: mulai}
      batal: {kata: [batal], konfirmasi: Yakin batal?, ke: berhenti}
      bantuan: {kata: [bantuan], panggil: bantuan}
      lanjutkan: {kata: [lanjut], ke: lanjutan}
      ulangi: {kata: [ulangi], lakukan: ulangi}
      kembali: {kata: [kembali], lakukan: mundur}
      status: {kata: [status], bentuk: ["status {nomor: pola BW-9999}"], ke: status}
    alur:
      mulai:
        - tanya: Ceritakan.
          simpan: cerita
          syarat: [{cek: panjang(nilai) >= 5, pesan: Lebih panjang.}]
        - tanya: Berapa?
          simpan: banyak
          jenis: bilangan
        - tanya: Benar?
          simpan: benar
          jenis: ya_tidak
        - "{cerita} {banyak} {benar}"
        - selesai
      berhenti: [Dibatalkan., selesai]
      lanjutan: [Alur lanjutan., selesai]
      status: ["Nomor {nomor|bawaan:\\"tidak ada\\"}.", selesai]
      bantuan:
        sela: ya
        langkah: [Ini bantuan.]
      isi:
        judul: Isi data
        pemicu: [isi data]
        langkah:
          - isian: data
            kolom:
              nama: {tanya: Nama?}
              kota: {tanya: Kota?}
          - "{data.nama} {data.kota}"
          - selesai
    """

  @Test(arguments: ["menu", "Menu", " MENU ", "menu.", "menu kak", "menuuu"])
  func `a command is taken during a free text`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "cerita saya")
    try chat.say(text)
    #expect(chat.rung == .command)
    #expect(chat.texts == ["Ceritakan."])
  }

  @Test(arguments: ["cancel aja min", "udah batalin aja deh", "gak jadi kak", "stop dulu"])
  func `a command in other words is taken where yes or no is asked`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "cerita saya", "3")
    #expect(try chat.say(text) == ["Dibatalkan."])
    #expect(chat.rung == .command)
  }

  @Test(arguments: ["itu yang di beranda saya", "yang tadi di menu makan"])
  func `a word of a command in a sentence asks for nothing`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "cerita saya", "3", text)
    #expect(chat.rung == .unknown)
  }

  @Test func `a command in other words is text where any words may be answered`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("halo", then: "udah batalin aja deh") == ["Berapa?"])
  }

  @Test(arguments: ["menu makanan enak", "saya mau batal nikah", "bantuan untuk anak"])
  func `a command inside a longer text is text`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("halo", then: text) == ["Berapa?"])
    #expect(chat.value("cerita") == .text(text))
  }

  @Test func `a command of digits yields to a question that takes digits`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("halo", then: "cerita saya", "0") == ["Benar?"])
    #expect(chat.value("banyak") == .wholeNumber(0))
    #expect(try chat.say("0") == ["Ceritakan."])
    #expect(chat.rung == .command)
  }

  @Test func `a word that means yes is yes before it is a command`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "cerita saya", "3")
    #expect(try chat.say("lanjut") == ["cerita saya 3 Ya"])
    #expect(try chat.say("lanjut") == ["Alur lanjutan."])
  }

  @Test func `a command works when no conversation is open`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("status") == ["Nomor tidak ada."])
    #expect(chat.rung == .command)
  }

  @Test(arguments: [
    ("status BW-1234", "Nomor BW-1234."), ("Status bw1234", "Nomor BW-1234."),
    ("status  bw 1234", "Nomor BW-1234."),
  ])
  func `a command takes its argument`(text: String, answer: String) throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say(text) == [answer])
  }

  @Test(arguments: ["status", "batal", "menu"])
  func `a command with an argument that does not fit is no command`(word: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    try chat.say(word + " yang tidak jelas")
    #expect(chat.value("cerita") == .text(word + " yang tidak jelas"))
  }

  @Test func `nothing filled in needs no confirmation`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("isi data", then: "batal") == ["Dibatalkan."])
  }

  @Test func `a confirmed command discards what was filled in`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("isi data", then: "Rina", "batal") == ["Yakin batal?"])
    #expect(chat.options == ["Ya", "Tidak"])
    #expect(try chat.say("iya") == ["Dibatalkan."])
    #expect(chat.state.drafts.isEmpty)
  }

  @Test(arguments: ["tidak", "ga usah", "2", "jangan dulu"])
  func `a command that is not confirmed leaves everything as it was`(no: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("isi data", then: "Rina", "batal")
    try chat.say(no)
    #expect(chat.state.overlay == nil)
    #expect(chat.value("data.nama") == .text("Rina"))
  }

  @Test func `an answer that is neither yes nor no belongs to the interrupted question`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("isi data", then: "Rina", "batal")
    #expect(try chat.say("Semarang") == ["Rina Semarang"])
  }

  @Test func `a command without confirmation keeps a draft`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("isi data", then: "Rina", "menu")
    #expect(chat.state.drafts.count == 1)
    #expect(chat.texts == ["Ceritakan."])
  }

  @Test func `a called command comes back to the question and counts nothing`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "abc")
    #expect(chat.state.frames.last?.attempts == 1)
    #expect(try chat.say("bantuan") == ["Ini bantuan.", "Ceritakan."])
    #expect(chat.state.frames.last?.attempts == 1)
  }

  @Test func `a called command without a conversation ends by itself`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("bantuan") == ["Ini bantuan."])
    #expect(chat.state.isIdle)
  }

  @Test func `repeating asks the question again`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("ulangi") == ["Belum ada pertanyaan yang bisa diulang."])
    #expect(try chat.say("halo", then: "ulangi") == ["Ceritakan."])
    #expect(try chat.say("cerita saya", then: "ulangi") == ["Berapa?"])
  }

  @Test func `going back outside a form says that there is nothing before`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "cerita saya")
    #expect(
      try chat.say("kembali") == [
        "Ini pertanyaan pertama, jadi belum bisa mundur.", "Berapa?",
      ])
  }

  @Test func `a picture with the word as caption is no command`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "cerita saya")
    let picture = Media(kind: .image, reference: "1", caption: "menu")
    try chat.send(.media(picture))
    #expect(chat.rung == .unknown)
  }
}
