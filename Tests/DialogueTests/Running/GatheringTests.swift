import Dialogue
import TestSupport
import Testing

@Suite struct GatheringTests {
  private static let bot = """
    alur:
      mulai:
        - isian: data
          kolom:
            tautan:
              tanya: "Kirim tautannya, misalnya https://a.id."
              jenis: url
              banyak: {sedikitnya: 1, paling_banyak: 3, cukup: [selesai, itu saja]}
            jenis:
              tanya: Jenisnya?
              opsi: {hoaks: Hoaks, sara: SARA, fitnah: Fitnah}
              banyak: {paling_banyak: 2}
        - "{jumlah_tautan} {data.jenis|label|daftar}"
    """.replacingCount

  @Test func `answers are gathered until the person has enough`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    #expect(try chat.say("selesai") == ["Kirim dulu sedikitnya 1, ya."])
    let first = try chat.say("https://a.id/1")
    #expect(first == ["Tercatat 1. Kirim lagi, atau ketik *selesai* kalau sudah cukup."])
    #expect(chat.options == ["Selesai"])
    #expect(try chat.tap("Selesai") == ["Jenisnya?"])
  }

  @Test func `all links of one message count, doubled ones once, and the limit ends it`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "https://a.id/1 dan https://a.id/2")
    #expect(try chat.say("https://a.id/1").first?.hasPrefix("Tercatat 2.") == true)
    #expect(try chat.say("https://a.id/3") == ["Jenisnya?"])
  }

  @Test(arguments: ["1 sama 3", "hoaks dan fitnah", "Hoaks, Fitnah"])
  func `several choices in one message are several answers`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "https://a.id/1", "itu saja")
    #expect(try chat.say(text) == ["1 Hoaks dan Fitnah"])
  }
}

extension String {
  /// The bot with a step that counts, which keeps the text above short.
  fileprivate var replacingCount: String {
    replacing(
      "    - \"{jumlah_tautan}",
      with: "    - atur: {jumlah_tautan: jumlah(data.tautan)}\n    - \"{jumlah_tautan}")
  }
}
