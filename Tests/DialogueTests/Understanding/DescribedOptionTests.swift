import Dialogue
import TestSupport
import Testing

/// Options that people name in words of their own.
struct DescribedOptionTests {
  private static let bot = """
    alur:
      mulai:
        - pilih: Pelanggarannya apa?
          opsi:
            - {label: Hoaks, kata: [berita bohong], ke: hoaks}
            - {label: Politik uang, ke: uang}
            - {label: Kampanye hitam, kata: [fitnah calon], ke: hitam}
      hoaks: [Hoaks., selesai]
      uang: [Uang., selesai]
      hitam: [Hitam., selesai]
    """

  @Test(arguments: [
    ("yang kedua aja", "Uang."), ("yg paling bawah", "Hitam."),
    ("bukan hoaks tapi fitnah", "Hitam."),
    ("brita bohongnya", "Hoaks."), ("politik duit", "Uang."),
  ])
  func `are understood`(answer: String, reply: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    #expect(try chat.say(answer) == [reply])
  }

  @Test(arguments: ["bukan hoaks", "umur saya 2 tahun", "wkwk"])
  func `what names none is not guessed`(answer: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    try chat.say(answer)
    #expect(chat.rung == .unknown)
  }

  @Test func `several are read from one sentence`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Apa saja?
              simpan: x
              jenis: pilihan
              banyak: {paling_banyak: 3}
              opsi: {hoaks: Hoaks, sara: SARA, uang: Politik uang}
            - "Dipilih {x|daftar}."
            - selesai
        """)
    try chat.say("halo")
    var other = chat
    try chat.say("1 sama 3")
    #expect(try chat.say("selesai") == ["Dipilih hoaks dan uang."])
    try other.say("semuanya kecuali sara")
    #expect(try other.say("selesai") == ["Dipilih hoaks dan uang."])
  }
}
