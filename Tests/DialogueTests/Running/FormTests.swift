import Dialogue
import TestSupport
import Testing

struct FormTests {
  private static let bot = """
    perintah:
      kembali: {kata: [kembali], lakukan: mundur}
      ulangi: {kata: [ulangi], lakukan: ulangi}
      menu: {kata: [menu], ke: mulai}
      bantuan: {kata: [bantuan], panggil: bantuan}
      batal: {kata: [batal], konfirmasi: Yakin batal?, ke: berhenti}
    alur:
      mulai:
        - pilih: Menu?
          opsi: [Pesan -> pesan, Habis -> berhenti]
      berhenti: [Berhenti., selesai]
      bantuan: {sela: ya, langkah: [Ini bantuan.]}
      biaya: {sela: ya, pemicu: [biayanya berapa], langkah: [Gratis.]}
      pesan:
        judul: Pesan
        pemicu: [mau pesan]
        langkah:
          - isian: pesanan
            kolom:
              makanan:
                tanya: Menu apa?
                opsi: {nasi: Nasi, mi: Mi}
              pedas:
                tanya: Pedas?
                jenis: ya_tidak
                jika: 'pesanan.makanan = "mi"'
              kapan:
                tanya: Kapan?
                jenis: tanggal
                opsi:
                  - Hari ini
                  - {label: Terserah, maka: [Terserah kami.]}
              nama:
                tanya: Atas nama?
                boleh_lewati: ya
              banyak:
                tanya: Berapa porsi?
                jenis: bilangan
            tinjau: |-
              {pesanan.makanan|label}, {pesanan.banyak}, {pesanan.nama|bawaan:"tanpa nama"}.
          - Terima kasih.
          - selesai
    """

  private static func chat(_ answers: String...) throws -> Chat {
    var chat = try Chat(with: bot)
    try chat.say("mau pesan")
    for answer in answers { try chat.say(answer) }
    return chat
  }

  @Test func `a field whose condition fails is not asked`() throws {
    #expect(try Self.chat("nasi").texts == ["Kapan?"])
    #expect(try Self.chat("mi").texts == ["Pedas?"])
  }

  @Test func `options stand beside typed answers`() throws {
    var typed = try Self.chat("nasi", "5 Desember 2020")
    #expect(typed.texts == ["Atas nama?"])
    #expect(try typed.say("Rina", then: "2") == ["Nasi, 2, Rina."])
    #expect(try Self.chat("nasi", "hari ini").value("pesanan.kapan") != .skipped)
  }

  @Test func `an option with steps answers the field without a value`() throws {
    let chat = try Self.chat("nasi", "terserah")
    #expect(chat.texts == ["Terserah kami.", "Atas nama?"])
    #expect(chat.value("pesanan.kapan") == .skipped)
  }

  @Test func `what was left out is not asked again after a change`() throws {
    var chat = try Self.chat("nasi", "terserah", "lewati", "2")
    #expect(chat.texts == ["Nasi, 2, tanpa nama."])
    #expect(try chat.say("ubah") == ["Bagian mana yang mau diubah?"])
    #expect(try chat.say("banyak") == ["Berapa porsi?"])
    #expect(try chat.say("3") == ["Nasi, 3, tanpa nama."])
  }

  @Test func `the menu of changes shows what has been asked`() throws {
    var chat = try Self.chat("nasi", "terserah", "lewati", "2", "ubah")
    #expect(chat.options == ["Makanan", "Kapan", "Nama", "Banyak"])
    #expect(try chat.say("1") == ["Menu apa?"])
    #expect(try chat.say("mi") == ["Pedas?"])
    #expect(try chat.say("ya") == ["Mi, 2, tanpa nama."])
  }

  @Test func `going back asks the field before`() throws {
    var chat = try Self.chat("nasi", "hari ini")
    #expect(try chat.say("kembali") == ["Kapan?"])
    #expect(try chat.say("kembali") == ["Menu apa?"])
    #expect(
      try chat.say("kembali") == [
        "Ini pertanyaan pertama, jadi belum bisa mundur.", "Menu apa?",
      ])
  }

  @Test func `going back from the review asks the last field`() throws {
    var chat = try Self.chat("nasi", "terserah", "lewati", "2")
    #expect(try chat.say("kembali") == ["Berapa porsi?"])
    #expect(try chat.say("4") == ["Nasi, 4, tanpa nama."])
  }

  @Test func `going back passes over fields that were not asked`() throws {
    var chat = try Self.chat("nasi")
    #expect(try chat.say("kembali") == ["Menu apa?"])
    #expect(try chat.say("mi") == ["Pedas?"])
  }

  @Test func `every way to say yes sends the review`() throws {
    for word in ["kirim", "ya", "oke kak", "1", "sudah benar"] {
      var chat = try Self.chat("nasi", "terserah", "lewati", "2")
      #expect(try chat.say(word) == ["Terima kasih."], "\(word)")
    }
  }

  @Test func `attempts are counted for each field anew`() throws {
    var chat = try Self.chat("nasi", "zzz", "zzz", "terserah", "lewati")
    #expect(chat.state.frames.last?.attempts == 0)
    try chat.say("zz", then: "zz")
    #expect(chat.state.frames.last?.attempts == 2)
  }

  // MARK: - Drafts

  @Test func `leaving a form keeps a draft that is offered when the flow is entered`() throws {
    var chat = try Self.chat("nasi", "menu")
    #expect(chat.state.drafts.count == 1)
    #expect(
      try chat.say("pesan") == ["Anda punya isian Pesan yang belum selesai. Mau dilanjutkan?"])
    #expect(try chat.say("ya") == ["Kapan?"])
    #expect(chat.state.drafts.isEmpty)
  }

  @Test func `a draft that is not wanted is gone`() throws {
    var chat = try Self.chat("nasi", "menu", "pesan")
    #expect(try chat.say("tidak") == ["Menu apa?"])
    #expect(chat.state.drafts.isEmpty)
  }

  @Test func `nothing filled in leaves no draft`() throws {
    #expect(try Self.chat("menu").state.drafts.isEmpty)
  }

  @Test func `an idle person is offered the draft once`() throws {
    var chat = try Self.chat("nasi", "menu", "habis")
    let offer = "Anda punya isian Pesan yang belum selesai. Mau dilanjutkan?"
    #expect(try chat.say("halo") == [offer])
    #expect(chat.options == ["Ya", "Tidak"])
    #expect(try chat.say("apa itu") == ["Menu?"])
    #expect(try chat.say("habis", then: "halo lagi") == ["Menu?"])
    #expect(try chat.say("pesan") == [offer])
  }

  @Test func `a resumed draft goes on at the first open question`() throws {
    var chat = try Self.chat("nasi", "terserah", "menu", "habis", "halo", "lanjut")
    #expect(chat.texts == ["Atas nama?"])
    #expect(try chat.say("lewati", then: "7") == ["Nasi, 7, tanpa nama."])
  }

  @Test func `a command works while a draft is offered`() throws {
    var chat = try Self.chat("nasi", "menu", "pesan")
    #expect(try chat.say("menu") == ["Menu?"])
    #expect(chat.rung == .command)
    #expect(chat.state.drafts.count == 1)
  }

  @Test func `a digression while a draft is offered comes back to the offer`() throws {
    let offer = "Anda punya isian Pesan yang belum selesai. Mau dilanjutkan?"
    var chat = try Self.chat("nasi", "menu", "pesan")
    #expect(try chat.say("bantuan") == ["Ini bantuan.", offer])
    #expect(try chat.say("biayanya berapa") == ["Gratis.", offer])
    #expect(try chat.say("ulangi") == [offer])
    #expect(try chat.say("ya") == ["Kapan?"])
  }

  @Test func `an unclear answer to an offered draft is asked about once`() throws {
    var chat = try Self.chat("nasi", "menu", "pesan")
    #expect(
      try chat.say("entahlah") == [
        "Maaf, saya belum menangkap maksud Anda.",
        "Anda punya isian Pesan yang belum selesai. Mau dilanjutkan?",
      ])
    #expect(try chat.say("hmm gimana") == ["Menu apa?"])
  }

  @Test func `a stale tap while a draft is offered leaves the offer`() throws {
    var chat = try Self.chat("nasi", "menu")
    let old = try chat.tapMessage("Habis")
    try chat.say("pesan")
    #expect(
      try chat.send(old) == [
        "Pilihan itu dari pesan yang sudah lewat.",
        "Anda punya isian Pesan yang belum selesai. Mau dilanjutkan?",
      ])
    #expect(try chat.say("ya") == ["Kapan?"])
  }

  @Test func `the newest draft of a flow takes the place of the older one`() throws {
    var chat = try Self.chat("nasi", "menu", "pesan", "tidak", "mi", "menu")
    #expect(chat.state.drafts.count == 1)
    #expect(try chat.say("pesan", then: "ya") == ["Pedas?"])
  }

  @Test func `a draft lives three days`() throws {
    var chat = try Self.chat("nasi", "menu", "habis")
    var late = chat
    try chat.pass(.seconds(72 * 3_600))
    #expect(try chat.say("halo") == ["Anda punya isian Pesan yang belum selesai. Mau dilanjutkan?"])
    try late.pass(.seconds(72 * 3_600 + 1))
    #expect(try late.say("halo") == ["Menu?"])
    #expect(late.state.drafts.isEmpty)
  }

  @Test func `a form that was sent leaves no draft`() throws {
    let chat = try Self.chat("nasi", "terserah", "lewati", "2", "kirim")
    #expect(chat.state.drafts.isEmpty)
    #expect(chat.state.isIdle)
  }

  @Test func `emptying a form leaves nothing to keep`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - isian: data
              kolom:
                a: {tanya: A?}
                b: {tanya: B?}
            - pilih: "{data.a} {data.b}. Simpan?"
              opsi: [Buang -> buang, Simpan -> simpan]
            - bagian: buang
            - atur: {data: kosong}
            - ke: akhir
            - bagian: simpan
            - ke: akhir
          akhir: [Selesai., selesai]
        """)
    #expect(try chat.say("halo", then: "satu", "dua", "buang") == ["Selesai."])
    #expect(chat.state.drafts.isEmpty)
  }
}
