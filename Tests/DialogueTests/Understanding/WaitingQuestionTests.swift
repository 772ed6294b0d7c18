import Dialogue
import TestSupport
import Testing

/// The question that waits is heard before questions to the bot.
struct WaitingQuestionTests {
  private static let bot = """
    tanya_jawab:
      - kunci: telat
        judul: Masih bisa kalau telat?
        ujaran: [kejadiannya bulan lalu, masih bisa kalau telat, sudah seminggu lewat]
        jawab: Masih bisa.
      - kunci: uang
        judul: Uang kembali?
        ujaran: [uang kembali berapa lama, ada yang bagi uang, ganti uang]
        jawab: Tiga hari.
      - kunci: nama
        judul: Boleh tanpa nama?
        ujaran: [ga mau kasih nama, boleh tanpa nama, nama saya rahasia]
        jawab: Boleh.
    alur:
      mulai:
        - pilih: Mulai dengan nama Anda?
          opsi: [Setuju -> isi, Tidak -> akhir]
      akhir: [Sampai jumpa., selesai]
      isi:
        - isian: data
          kolom:
            masalah:
              tanya: Masalahnya apa?
              opsi: {rusak: Barang rusak, uang: Uang belum kembali, lain: Hal lain}
            kapan:
              tanya: Kapan? Contoh 5 Des
              jenis: tanggal
              arah: lampau
            tempat: {tanya: Di mana?, jenis: wilayah}
        - "{data.masalah} {data.kapan} {data.tempat}"
        - selesai
    """

  private static func chat(_ answers: String...) throws -> Chat {
    var chat = try Chat(with: bot)
    try chat.say("halo")
    for answer in answers { try chat.say(answer) }
    return chat
  }

  @Test(arguments: [
    "uangnya belum balik", "uang saya belum kembali kak", "belum kembali uangnya",
    "uang, udah nunggu lama", "uang belum kembali karena tokonya tutup",
  ])
  func `an option in other words is the answer`(text: String) throws {
    #expect(try Self.chat("setuju", text).texts == ["Kapan? Contoh 5 Des"])
  }

  @Test func `what asks is answered although it names an option`() throws {
    #expect(
      try Self.chat("setuju", "uang kembali berapa lama?").texts == [
        "Tiga hari.", "Masalahnya apa?",
      ])
  }

  @Test func `two options are asked about, once`() throws {
    var chat = try Self.chat("setuju", "barangnya rusak dan uangnya")
    #expect(chat.texts == ["Maksud Anda yang mana?"])
    #expect(chat.state.frames.last?.attempts == 0)
    #expect(
      try chat.say("barangnya rusak dan uangnya")
        == ["Maaf, saya belum menangkap maksud Anda."])
    #expect(chat.state.frames.last?.attempts == 1)
  }

  @Test(arguments: [
    ("minggu lalu", "30 November 2020"), ("bulan lalu", "1 November 2020"),
    ("awal november", "1 November 2020"), ("kejadiannya bulan lalu", "1 November 2020"),
    ("pas bulan oktober kemarin", "1 Oktober 2020"),
  ])
  func `a week or a month is asked about by its first day`(text: String, day: String) throws {
    var chat = try Self.chat("setuju", "rusak", text)
    #expect(chat.texts == ["Saya catat \(day). Betul? Kalau bukan, tulis tanggalnya."])
    #expect(chat.options == ["Ya", "Tidak"])
    #expect(try chat.say("iya") == ["Di mana?"])
  }

  @Test(arguments: [("10 des", "10 Desember 2019"), ("25 desember", "25 Desember 2019")])
  func `a day that has not come this year is asked about`(text: String, day: String) throws {
    var chat = try Self.chat("setuju", "rusak", text)
    #expect(chat.texts == ["Saya catat \(day). Betul? Kalau bukan, tulis tanggalnya."])
    #expect(try chat.say("ya") == ["Di mana?"])
  }

  @Test(arguments: ["10 des 2019", "5 des", "1 november", "10 desember tahun lalu", "2 agustus"])
  func `a day of a year that is clear is taken`(text: String) throws {
    #expect(try Self.chat("setuju", "rusak", text).texts == ["Di mana?"])
  }

  @Test func `another day instead of the doubtful one is the answer`() throws {
    var chat = try Self.chat("setuju", "rusak", "minggu lalu")
    #expect(try chat.say("2 desember", then: "kab bogor") == ["rusak 2 Desember 2020 32.01"])
  }

  @Test func `the same doubt again and a no cost a try each`() throws {
    var chat = try Self.chat("setuju", "rusak", "minggu lalu", "minggu lalu")
    #expect(chat.state.frames.last?.attempts == 1)
    #expect(try chat.say("bulan lalu", then: "tidak") == ["Kapan? Contoh 5 Des"])
    #expect(chat.state.frames.last?.attempts == 2)
  }

  @Test func `a question with a day in it is a question`() throws {
    #expect(
      try Self.chat("setuju", "rusak", "masih bisa kalau telat, kejadiannya bulan lalu?").texts
        == ["Masih bisa.", "Kapan? Contoh 5 Des"])
  }

  @Test(arguments: ["ga mau nama saya diketahui orang", "saya ga mau kasih nama saya ke orang"])
  func `a no that says more is heard as what it says`(text: String) throws {
    #expect(try Self.chat(text).texts == ["Boleh.", "Mulai dengan nama Anda?"])
  }

  @Test(arguments: ["tidak", "ga mau", "ga usah deh kak", "tidak setuju"])
  func `a plain no is a no`(text: String) throws {
    #expect(try Self.chat(text).texts == ["Sampai jumpa."])
  }

  @Test func `the same answer in between costs a try, and the question helps`() throws {
    var chat = try Self.chat("setuju", "rusak", "masih bisa kalau telat")
    #expect(chat.texts == ["Masih bisa.", "Kapan? Contoh 5 Des"])
    #expect(chat.state.frames.last?.attempts == 0)
    try chat.say("masih bisa kalau telat")
    #expect(chat.texts.count == 2 && chat.texts.first == "Masih bisa.")
    #expect(chat.texts.last?.hasPrefix("Maaf, saya belum menangkap maksud Anda.") == true)
    #expect(chat.state.frames.last?.attempts == 1)
    #expect(
      try chat.say("uang kembali berapa lama") == ["Tiga hari.", "Kapan? Contoh 5 Des"])
    #expect(chat.state.frames.last?.attempts == 1)
    #expect(try chat.say("kemarin", then: "masih bisa kalau telat") == ["Masih bisa.", "Di mana?"])
  }

  @Test func `nobody goes round for ever`() throws {
    for text in ["masih bisa kalau telat", "minggu lalu", "uang kembali berapa lama?"] {
      var chat = try Self.chat("setuju", "rusak")
      for _ in 0..<9 where chat.rung != .start { try chat.say(text) }
      #expect(chat.state.frames.last?.openForm == nil, "\(text)")
    }
  }
}
