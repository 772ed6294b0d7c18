import Dialogue
import TestSupport
import Testing

struct FlowTriggerTests {
  private static let bot = """
    perintah:
      menu: {kata: [menu], ke: mulai}
    alur:
      mulai:
        - pilih: Mau apa?
          opsi:
            - Lapor -> lapor
            - Cuaca -> cuaca
      cuaca:
        judul: Cuaca
        pemicu: [cuaca hari ini, lihat cuaca]
        langkah:
          - tanya: Kota mana?
            simpan: kota
          - "Cerah di {kota}."
          - selesai
      lapor:
        judul: Lapor
        pemicu: [mau lapor]
        langkah:
          - isian: laporan
            kolom:
              banyak: {tanya: Berapa?, jenis: bilangan}
              cerita:
                tanya: Ceritakan.
                syarat: [{cek: panjang(nilai) >= 25, pesan: Lebih panjang.}]
          - "{laporan.banyak} {laporan.cerita}"
          - selesai
      biaya:
        judul: Biaya
        pemicu: [biayanya berapa]
        sela: ya
        langkah: [Gratis.]
      jam_buka:
        judul: Jam buka
        pemicu: [jam buka]
        sela: ya
        langkah:
          - tanya: Kantor nomor berapa?
            simpan: kantor
            jenis: bilangan
          - "Kantor {kantor} buka pukul 8."
      keluar:
        judul: Keluar
        pemicu: [keluar saja]
        sela: ya
        langkah:
          - Baik.
          - ke: mulai
    """

  @Test func `a digression asks the question again and leaves the attempts`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("mau lapor", then: "banyak sekali")
    #expect(chat.state.frames.last?.attempts == 1)
    #expect(try chat.say("kak biayanya berapa ya") == ["Gratis.", "Berapa?"])
    #expect(chat.rung == .digression)
    #expect(chat.state.frames.last?.attempts == 1)
    #expect(try chat.say("25") == ["Ceritakan."])
  }

  @Test func `a digression inside a digression comes back step by step`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("mau lapor", then: "jam buka") == ["Kantor nomor berapa?"])
    #expect(
      try chat.say("biayanya berapa") == ["Gratis.", "Kantor nomor berapa?"])
    #expect(try chat.say("2") == ["Kantor 2 buka pukul 8.", "Berapa?"])
  }

  @Test func `a digression that is under way is not entered again`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("mau lapor", then: "jam buka")
    #expect(try chat.say("jam buka") == ["Kantor nomor berapa?"])
    #expect(chat.state.frames.count == 2)
  }

  @Test func `a digression that goes elsewhere makes a draft of the form`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("mau lapor", then: "3", "keluar saja") == ["Baik.", "Mau apa?"])
    #expect(chat.state.frames.count == 1)
    #expect(chat.state.drafts.count == 1)
  }

  @Test func `with nothing filled in a trigger leads away at once`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("mau lapor", then: "lihat cuaca") == ["Kota mana?"])
    #expect(chat.rung == .trigger)
    #expect(chat.state.drafts.isEmpty)
  }

  @Test func `with something filled in a trigger asks first`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("mau lapor", then: "3")
    #expect(try chat.say("lihat cuaca") == ["Pindah ke Cuaca? Isian Anda disimpan."])
    #expect(chat.options == ["Pindah", "Lanjut mengisi"])
    #expect(try chat.tap("Pindah") == ["Kota mana?"])
    #expect(chat.state.drafts.count == 1)
  }

  @Test(arguments: ["Lanjut mengisi", "tidak", "2", "lanjut", "lanjutkan"])
  func `going on with the form keeps everything`(answer: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("mau lapor", then: "3", "lihat cuaca")
    #expect(try chat.say(answer) == ["Ceritakan."])
    #expect(chat.value("laporan.banyak") == .wholeNumber(3))
  }

  @Test func `something else than yes or no answers the question below`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("mau lapor", then: "3", "lihat cuaca")
    #expect(
      try chat.say("ceritanya panjang sekali pokoknya deh") == [
        "3 ceritanya panjang sekali pokoknya deh"
      ])
  }

  @Test func `a text that keeps its rules is never a trigger`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("cuaca hari ini")
    #expect(try chat.say("mau lapor") == ["Cerah di mau lapor."])
  }

  @Test func `a text that broke a rule loses only to a whole phrase`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("mau lapor", then: "3")
    #expect(try chat.say("aduh biayanya berapa") == ["Lebih panjang."])
    #expect(try chat.say("biayanya berapa") == ["Gratis.", "Ceritakan."])
  }

  @Test func `the longest contained phrase wins`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai: [Halo., selesai]
          satu: {pemicu: [cek status], langkah: [Satu., selesai]}
          dua: {pemicu: [cek status laporan], langkah: [Dua., selesai]}
        """)
    #expect(try chat.say("tolong cek status laporan saya dong") == ["Dua."])
    #expect(try chat.say("tolong cek status saya dong") == ["Satu."])
  }

  @Test func `what nobody knows begins the conversation`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("zzz") == ["Mau apa?"])
    #expect(chat.rung == .start)
  }

  @Test func `a link while a menu waits starts the flow that wants links`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Kirim tautan atau pilih.
              opsi: [Lapor -> lapor, Selesai -> habis]
          habis: [Habis., selesai]
          lapor:
            judul: Lapor
            pemicu: [{jenis: url}]
            langkah:
              - isian: laporan
                kolom:
                  tautan: {tanya: Tautannya?, jenis: url}
                  banyak: {tanya: Berapa?, jenis: bilangan}
              - "{laporan.tautan} {laporan.banyak}"
              - selesai
        """)
    try chat.say("halo")
    #expect(try chat.say("https://contoh.id/berita") == ["Berapa?"])
    #expect(chat.rung == .trigger)
    // Inside the form itself a second link starts nothing.
    #expect(try chat.say("https://contoh.id/lagi").last == "Berapa?")
    #expect(chat.rung == .correction)
  }

  @Test func `returning to a flow that has called another one stays inside that one`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Berapa?
              simpan: n
              jenis: bilangan
            - "{n}"
            - selesai
          luar:
            sela: ya
            pemicu: [luar dong]
            langkah:
              - panggil: dalam
              - Luar selesai.
          dalam:
            - tanya: Nilai dalam?
              simpan: m
              jenis: bilangan
            - "{m}"
        """)
    #expect(try chat.say("halo", then: "luar dong") == ["Nilai dalam?"])
    #expect(try chat.say("luar dong") == ["Nilai dalam?"])
    #expect(try chat.say("5") == ["5", "Luar selesai.", "Berapa?"])
  }
}
