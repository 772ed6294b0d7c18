import Dialogue
import TestSupport
import Testing

/// What is neither a yes nor the name of a field at the review of a form, and faults that are found
/// while another question waits.
struct ReviewDoubtTests {
  private static let bot = """
    alur:
      mulai:
        - isian: laporan
          kolom:
            tautan: {tanya: Tautannya?, jenis: url}
            daerah:
              tanya: Daerahnya?
              jenis: wilayah
              tahun: 2020
              opsi: [{label: Tidak tahu, kata: [bingung, lupa]}, {label: Se-Indonesia}]
            nama:
              tanya: Namanya?
              jenis: nama
              opsi: [{label: Tanpa nama, kata: [tidak, jangan], maka: []}]
          tinjau: "Periksa dulu: {laporan.tautan} {laporan.daerah|label}"
        - Terkirim.
        - selesai
    """

  private static let which = "Bagian mana yang mau diubah?"

  private func chat(_ answers: String...) throws -> Chat {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    for answer in answers { try chat.say(answer) }
    return chat
  }

  private func atReview() throws -> Chat { try chat("https://a.id/1", "sleman", "Budi") }

  @Test(arguments: [
    "bener eh salah", "iya eh tunggu, bukan", "ya eh bukan", "kirim eh jangan", "benar eh belum",
    "tidak", "belum", "bukan", "enggak kak", "belum bener", "jangan dulu", "kurang satu, jamnya",
  ])
  func `a no at the review asks what to change`(text: String) throws {
    var chat = try atReview()
    #expect(try chat.say(text).last == Self.which)
  }

  @Test(arguments: [
    "ya tapi eh", "halo", "di pasar tadi", "iya tapi", "oke cuma", "bener sih tp...",
  ])
  func `a yes that breaks off, or no answer, sends nothing and changes nothing`(text: String) throws
  {
    var chat = try atReview()
    #expect(try chat.say(text).contains("Terkirim.") == false)
    #expect(try chat.say("ya") == ["Terkirim."])
  }

  @Test(arguments: ["ga ada", "udah bener", "kirim", "tidak", "ga ada yang salah", "lewati"])
  func `where nothing is to be changed the review comes again`(text: String) throws {
    var chat = try atReview()
    try chat.say("tidak")
    #expect(try chat.say(text) == ["Periksa dulu: https://a.id/1 Kab. Sleman"])
    #expect(try chat.say("ya") == ["Terkirim."])
  }

  @Test func `to send what is to be thrown away is no yes`() throws {
    var chat = try Chat(
      with: """
        perintah:
          batal: {kata: [batal], konfirmasi: Yakin mau membatalkan?, ke: mulai}
        """ + "\n" + Self.bot)
    for answer in ["halo", "https://a.id/1", "sleman", "Budi"] { try chat.say(answer) }
    #expect(try chat.say("batal") == ["Yakin mau membatalkan?"])
    #expect(try chat.say("kirim") == ["Terkirim."])
  }

  @Test func `what should be so and is so already changes nothing`() throws {
    var chat = try atReview()
    #expect(
      try chat.say("harusnya sleman bukan bantul")
        == ["Periksa dulu: https://a.id/1 Kab. Sleman"])
  }

  @Test(arguments: [
    "kurang satu, jamnya", "kurang jelas gambarnya ya", "ada yang kurang", "salah", "kok salah",
    "keliru kak", "eh kurang, tautannya",
  ])
  func `a fault is no answer that there is none`(text: String) throws {
    var chat = try chat("https://a.id/1")
    try chat.say(text)
    #expect(chat.value("laporan.daerah") ?? .empty == .empty)
  }

  @Test(arguments: ["kurang tahu", "kurang yakin kak", "gak tau", "lupa"])
  func `who does not know says so`(text: String) throws {
    var chat = try chat("https://a.id/1")
    #expect(try chat.say(text) == ["Namanya?"])
  }
}
