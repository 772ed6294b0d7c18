import Dialogue
import TestSupport
import Testing

struct TapTests {
  /// A menu, a form of three fields and a yes-or-no question.
  private static let bot = """
    variabel:
      sesi: {setuju: ya_tidak opsional}
    alur:
      mulai:
        - pilih: Mau apa?
          opsi:
            - Lapor -> lapor
            - Tanya -> tanya
      tanya:
        - tanya: Setuju?
          simpan: setuju
          jenis: ya_tidak
        - "Jawaban: {setuju}."
        - selesai
      lapor:
        judul: Lapor
        langkah:
          - isian: laporan
            kolom:
              jenis:
                tanya: Jenis apa?
                opsi: {hoaks: Berita bohong, uang: Politik uang}
              warna:
                tanya: Warna apa?
                opsi: {biru: Biru, merah: Merah}
                syarat: [{cek: 'nilai != "merah"', pesan: Merah sudah habis.}]
              uraian:
                tanya: Ceritakan.
            tinjau: "{laporan.jenis|label}, {laporan.warna|label}, {laporan.uraian}."
          - Terima kasih.
          - selesai
    """

  @Test func `a tap on the waiting question is its answer`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    #expect(try chat.tap("Tanya") == ["Setuju?"])
    #expect(chat.rung == .tap)
    #expect(try chat.tap("Tidak") == ["Jawaban: Tidak."])
  }

  @Test func `a tapped option is judged by the rules of the question`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "lapor", "1")
    #expect(try chat.tap("Merah") == ["Merah sudah habis."])
    #expect(chat.options == ["Biru", "Merah"])
    #expect(try chat.tap("Biru") == ["Ceritakan."])
  }

  @Test func `a stale tap in the open form offers to change that answer`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "lapor", "berita bohong")
    #expect(try chat.tap("Politik uang") == ["Ubah jawaban tadi menjadi “Politik uang”?"])
    #expect(chat.rung == .staleTap)
    #expect(try chat.tap("Ya") == ["Warna apa?"])
    #expect(chat.value("laporan.jenis") == .text("uang"))
  }

  @Test func `a stale tap that is not confirmed changes nothing`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "lapor", "berita bohong")
    try chat.tap("Politik uang")
    #expect(try chat.say("gak usah") == ["Warna apa?"])
    #expect(chat.value("laporan.jenis") == .text("hoaks"))
  }

  @Test func `tapping the same answer twice does not offer to change it`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    try chat.tap("Lapor")
    try chat.tap("Berita bohong")
    #expect(
      try chat.tap("Berita bohong") == ["Pilihan itu dari pesan yang sudah lewat.", "Warna apa?"])
  }

  @Test func `a stale tap offers no answer that breaks a rule`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "lapor", "1", "biru")
    #expect(
      try chat.tap("Merah") == ["Pilihan itu dari pesan yang sudah lewat.", "Ceritakan."])
    #expect(chat.value("laporan.warna") == .text("biru"))
  }

  @Test func `a stale tap outside an open form is noted and the question asked again`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    try chat.tap("Tanya")
    #expect(
      try chat.tap("Lapor") == ["Pilihan itu dari pesan yang sudah lewat.", "Setuju?"])
    #expect(chat.state.frames.last?.attempts == 0)
  }

  @Test func `a tap after the end still leads where its option led`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    let old = try chat.tapMessage("Lapor")
    try chat.tap("Tanya")
    try chat.tap("Ya")
    #expect(chat.state.isIdle)
    #expect(try chat.send(old) == ["Jenis apa?"])
    #expect(chat.rung == .staleTap)
  }

  @Test func `a tap on an answer after the end begins anew`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    try chat.tap("Tanya")
    let old = try chat.tapMessage("Tidak")
    try chat.tap("Ya")
    #expect(try chat.send(old) == ["Mau apa?"])
  }

  @Test(arguments: ["", "k", "k.1.2", "k.zz.zz.zz", "o.1.9", "m.0.0.0", "!!", "k.1.2.3.4"])
  func `an identifier that is not ours is read by its title`(id: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    let texts = try chat.send(.tap(id: id, title: "Tanya"))
    let isForeign = TapID(id) == nil
    #expect(
      texts
        == (isForeign
          ? ["Setuju?"] : ["Pilihan itu dari pesan yang sudah lewat.", "Mau apa?"]))
  }

  @Test func `a tap never counts as a wrong answer`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    for _ in 0..<5 {
      #expect(
        try chat.send(.tap(id: "?", title: "Entah")) == [
          "Pilihan itu dari pesan yang sudah lewat.", "Mau apa?",
        ])
    }
    #expect(chat.state.frames.last?.attempts == 0)
  }

  @Test func `the yes of an older question does not answer a question laid over it`() throws {
    var chat = try Chat(
      with: """
        perintah:
          batal: {kata: [batal], konfirmasi: Yakin batal?, ke: mulai}
        alur:
          mulai:
            - isian: data
              kolom:
                setuju: {tanya: Setuju?, jenis: ya_tidak}
                nama: {tanya: Siapa nama Anda?}
            - "{data.setuju} {data.nama}"
            - selesai
        """)
    try chat.say("halo")
    let old = try chat.tapMessage("Tidak")
    try chat.tap("Ya")
    #expect(try chat.say("batal") == ["Yakin batal?"])
    #expect(try chat.send(old) == ["Ubah jawaban tadi menjadi “Tidak”?"])
    #expect(chat.value("data.setuju") == .boolean(true))
  }

  @Test func `the yes of one question of the engine does not answer another one`() throws {
    var chat = try Chat(
      with: """
        perintah:
          batal: {kata: [batal], konfirmasi: Yakin batal?, ke: mulai}
        alur:
          mulai:
            - isian: data
              kolom:
                jenis: {tanya: Jenis apa?, opsi: {a: Apel, b: Jeruk}}
                nama: {tanya: Siapa nama Anda?}
            - "{data.jenis} {data.nama}"
            - selesai
        """)
    try chat.say("halo", then: "apel")
    try chat.say("batal")
    let oldYes = try chat.tapMessage("Ya")
    try chat.tap("Tidak")
    try chat.tap("Jeruk")
    #expect(
      try chat.send(oldYes) == [
        "Pilihan itu dari pesan yang sudah lewat.", "Siapa nama Anda?",
      ])
    #expect(chat.value("data.jenis") == .text("a"))
  }
}
