import Dialogue
import TestSupport
import Testing

/// The kind of a waiting yes/no question decides what an answer means.
struct YesNoTests {
  private static func bot(_ question: String, _ keys: String = "") -> String {
    """
    alur:
      mulai:
        - {tanya: \(question), simpan: jawab, jenis: ya_tidak\(keys)}
        - {jika: jawab, maka: [Ya., selesai], lain: [Tidak., selesai]}
    """
  }

  @Test(arguments: [
    ("Apakah data di atas sudah benar?", "udah", "Ya."),
    ("Apakah data di atas sudah benar?", "gak ada yang salah kok", "Ya."),
    ("Apakah data di atas sudah benar?", "iya tapi tanggalnya salah", "Tidak."),
    ("Ada lagi yang ingin ditambahkan?", "udah itu aja", "Tidak."),
    ("Ada lagi yang ingin ditambahkan?", "masih ada", "Ya."),
    ("Apakah ada yang salah?", "gak ada", "Tidak."),
    ("Apakah ada yang salah?", "namanya keliru", "Ya."),
    ("Bolehkah petugas menghubungi Anda?", "gpp", "Ya."),
    ("Bolehkah petugas menghubungi Anda?", "jangan dihubungi ya", "Tidak."),
  ])
  func `the wording tells what is asked`(question: String, answer: String, reply: String) throws {
    var chat = try Chat(with: Self.bot(question))
    try chat.say("halo")
    #expect(try chat.say(answer) == [reply])
  }

  @Test func `a writer can say what is asked`() throws {
    var chat = try Chat(with: Self.bot("Bagaimana?", ", konteks: lagi"))
    try chat.say("halo")
    #expect(try chat.say("cukup") == ["Tidak."])
  }

  @Test(arguments: [
    ("jangan", "Tidak."), ("boleh tp jgn malem2", "Ya."), ("iya tapi jangan pas jam kerja", "Ya."),
    ("boleh asal jangan malam", "Ya."), ("boleh tapi jangan sering sering", "Ya."),
    ("jangan malam ya", "Tidak."), ("gas lah", "Ya."), ("mantul", "Ya."),
    ("boleh lewat wa aja", "Ya."),
  ])
  func `another word for no is one by itself, not wherever it stands`(
    answer: String, reply: String
  ) throws {
    let bot =
      "kamus: {tidak: [jangan, gak usah], ya: [mantul, gas, boleh], lewati: [lewat, nanti saja]}\n"
      + Self.bot("Boleh kami kabari?")
    var chat = try Chat(with: bot)
    try chat.say("halo")
    #expect(try chat.say(answer) == [reply])
  }

  @Test func `a yes with a no that nobody can weigh chooses neither`() throws {
    let bot = "kamus: {tidak: [jangan]}\n" + Self.bot("Boleh kami kabari?")
    var chat = try Chat(with: bot)
    try chat.say("halo")
    let reply = try chat.say("boleh tapi jangan bareng istri")
    #expect(reply != ["Ya."] && reply != ["Tidak."])
  }

  @Test func `doubt is no answer`() throws {
    var chat = try Chat(with: Self.bot("Apakah data di atas sudah benar?"))
    try chat.say("halo")
    #expect(try chat.say("kayaknya bener") != ["Ya."])
  }
}
