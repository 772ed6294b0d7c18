import Dialogue
import TestSupport
import Testing

/// Answers that give nothing, where nothing may be given.
struct NoAnswerTests {
  private static func bot(_ kind: String, _ more: String = "") -> String {
    """
    perintah:
      batal: {kata: [batal], ke: berhenti}
    tanya_jawab:
      - kunci: alasan
        judul: Kenapa perlu foto?
        ujaran: [cuma punya surat, kenapa harus pakai foto, fotonya buat apa]
        jawab: Supaya jelas.
    sesi: {gagal: -> petugas}
    alur:
      mulai:
        - tanya: Punya fotonya? Contohnya ada di papan.
          simpan: isi
          jenis: \(kind)
          boleh_lewati: ya
          salah: Kirim, atau ketik lewati.
          \(more)
        - 'Isi: {isi|bawaan:"kosong"}'
        - selesai
      petugas: [Saya panggilkan petugas., serahkan: aduan]
      berhenti: [Berhenti., selesai]
    """
  }

  @Test(arguments: [
    "tidak", "ga", "belum", "ga ada", "gada kak", "ga usah", "ora usah", "durung", "teu acan",
    "gatau", "entah", "skip", "nanti aja", "males", "-", "saya tidak punya fotonya",
    "fotonya ga ada", "belum sempat foto", "udah dihapus", "ga bisa kirim", "tidak perlu",
    "Maaf, saya tidak punya gambarnya.", "ga mau", "lupa ga saya simpan",
  ])
  func `every way to have none leaves a question open`(text: String) throws {
    for kind in ["gambar", "media", "tanggal", "url", "bilangan", "wilayah", "telepon"] {
      var chat = try Chat(with: Self.bot(kind))
      #expect(try chat.say("halo", then: text) == ["Isi: kosong"], "\(kind): \(text)")
    }
  }

  @Test(arguments: [
    "tidak", "ga ada", "belum", "ga usah", "gatau", "ga ada foto", "skip aja", "nihil",
  ])
  func `a free text is left open by what says nothing else`(text: String) throws {
    var chat = try Chat(with: Self.bot("teks"))
    #expect(try chat.say("halo", then: text) == ["Isi: kosong"])
  }

  @Test(arguments: ["tidak ada air sejak kemarin", "belum dibayar dua bulan", "ga bisa masuk gang"])
  func `a free text that begins with a no is an answer`(text: String) throws {
    var chat = try Chat(with: Self.bot("teks"))
    #expect(try chat.say("halo", then: text) == ["Isi: \(text)"])
  }

  @Test func `a no is a no where that is asked`() throws {
    var chat = try Chat(with: Self.bot("ya_tidak"))
    try chat.say("halo", then: "tidak")
    #expect(chat.texts != ["Isi: kosong"])
    #expect(chat.state.isIdle)
  }

  @Test func `a value counts before a denial`() throws {
    var chat = try Chat(with: Self.bot("tanggal"))
    #expect(try chat.say("halo", then: "ga inget pasti, kemarin") == ["Isi: 7 Desember 2020"])
  }

  @Test func `who asks is answered and asked again`() throws {
    var chat = try Chat(with: Self.bot("gambar"))
    try chat.say("halo")
    #expect(
      try chat.say("kenapa harus pakai foto sih?")
        == ["Supaya jelas.", "Punya fotonya? Contohnya ada di papan."])
    #expect(chat.state.frames.last?.attempts == 0)
  }

  @Test func `something else instead is not taken for nothing`() throws {
    var chat = try Chat(with: Self.bot("gambar"))
    #expect(
      try chat.say("halo", then: "ga ada gambar tapi ada rekaman") == ["Kirim, atau ketik lewati."])
    #expect(try chat.say("batal") == ["Berhenti."])
  }

  @Test func `when tries run out a question that may be left open is left open`() throws {
    var chat = try Chat(with: Self.bot("gambar"))
    try chat.say("halo", then: "asdf", "qwer")
    #expect(try chat.say("zxcv") == ["Baik, bagian ini saya lewati.", "Isi: kosong"])
  }

  @Test func `what was gathered until then is kept`() throws {
    var chat = try Chat(with: Self.bot("gambar", "banyak: {paling_banyak: 3}"))
    try chat.say("halo")
    try chat.send(.media(Media(kind: .image, reference: "m.1")))
    try chat.say("asdf", then: "qwer", "zxcv")
    #expect(chat.texts.first == "Baik, bagian ini saya lewati.")
    #expect(chat.texts.last != "Isi: kosong")
  }

  @Test func `a way out of the question's own is gone`() throws {
    var chat = try Chat(with: Self.bot("gambar", "gagal: -> petugas"))
    #expect(try chat.say("halo", then: "asdf", "qwer", "zxcv").first == "Saya panggilkan petugas.")
  }

  @Test func `a form's way out is for the fields that need an answer`() throws {
    let bot = """
      alur:
        mulai:
          - isian: data
            kolom:
              foto: {tanya: Foto?, jenis: gambar, boleh_lewati: ya}
              umur: {tanya: Umur?, jenis: bilangan}
            coba: 2
            gagal: -> habis
          - Selesai.
          - selesai
        habis: [Habis., selesai]
      """
    var chat = try Chat(with: bot)
    #expect(
      try chat.say("halo", then: "asdf", "qwer") == ["Baik, bagian ini saya lewati.", "Umur?"])
    #expect(try chat.say("asdf", then: "qwer") == ["Habis."])
  }

  // MARK: - Options that say so

  private static func way(_ more: String = "") -> String {
    """
    alur:
      mulai:
        - tanya: Kirim tautannya. Contoh https://contoh.id/a
          simpan: isi
          jenis: url
          opsi:
            - {label: Belum ada tautan, ke: bantu}
            - {label: Besok saja, ke: besok}
            \(more)
          salah: Bukan tautan.
        - "Isi: {isi}"
        - selesai
        - bagian: bantu
        - Saya bantu.
        - selesai
        - bagian: besok
        - Sampai besok.
        - selesai
    """
  }

  @Test(arguments: [
    "ga punya", "gatau", "ora duwe link", "teu gaduh linkna", "belum ada kak", "ga nemu linknya",
    "lupa linknya", "linknya udah hilang", "saya tidak tahu bagaimana cara mendapatkannya, Nak.",
    "ga bisa nyalin linknya",
  ])
  func `who has none takes the option that says so`(text: String) throws {
    var chat = try Chat(with: Self.way())
    #expect(try chat.say("halo", then: text) == ["Saya bantu."])
  }

  @Test func `two options that say so leave it open`() throws {
    var chat = try Chat(with: Self.way("- {label: Lupa, ke: besok}"))
    #expect(try chat.say("halo", then: "ora duwe") == ["Bukan tautan."])
  }

  @Test(arguments: ["gambar", "media", "tanggal", "url"])
  func `who asks for time is waited for`(kind: String) throws {
    let texts = [
      "ntar dulu ya cari ss nya", "bentar saya cari dulu fotonya", "tunggu saya tanya istri dulu",
    ]
    for text in texts {
      var chat = try Chat(with: Self.bot(kind, "opsi: [{label: Tidak punya, maka: []}]"))
      try chat.say("halo")
      #expect(try chat.say(text) == ["Baik, saya tunggu."], "\(text)")
    }
  }
}
