import Dialogue
import TestSupport
import Testing

struct TimerTests {
  private static let bot = """
    perintah:
      bantuan: {kata: [bantuan], panggil: bantuan}
    sesi:
      ingatkan: {setelah: 10 menit, kirim: Masih di sana?}
      habis: 2 jam
      saat_habis: {lakukan: simpan_draf, kirim: Ditutup dulu.}
    alur:
      mulai:
        - isian: data
          kolom:
            nama: {tanya: Nama?}
            umur:
              tanya: Umur?
              jenis: bilangan
              ingatkan: {setelah: 1 menit, kirim: "Umur Anda, {data.nama}?"}
              habis: 5 menit
            kota: {tanya: Kota?}
        - "{data.nama} {data.umur} {data.kota}"
        - selesai
      bantuan: {sela: ya, langkah: [Ini bantuan.]}
    """

  @Test func `a reminder comes once after silence`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    #expect(try chat.pass(.seconds(599)) == [])
    #expect(try chat.pass(.seconds(1)) == ["Masih di sana?"])
    #expect(try chat.pass(.seconds(3_600)) == [])
  }

  @Test func `after long silence the conversation ends and keeps a draft`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "Rina", "20")
    #expect(try chat.pass(.seconds(2 * 3_600)) == ["Masih di sana?", "Ditutup dulu."])
    #expect(chat.state.isIdle)
    #expect(chat.state.drafts.count == 1)
    #expect(
      try chat.say("halo") == ["Anda punya isian Mulai yang belum selesai. Mau dilanjutkan?"])
    #expect(try chat.say("ya") == ["Kota?"])
  }

  @Test func `what expires may be thrown away`() throws {
    var chat = try Chat(
      with: """
        sesi: {habis: 1 jam, saat_habis: buang}
        alur:
          mulai:
            - isian: data
              kolom:
                a: {tanya: A?}
                b: {tanya: B?}
            - "{data.a} {data.b}"
            - selesai
        """)
    try chat.say("halo", then: "satu")
    #expect(try chat.pass(.seconds(3_600)) == [])
    #expect(chat.state.isIdle)
    #expect(chat.state.drafts.isEmpty)
  }

  @Test func `a question has times of its own`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "Rina")
    #expect(try chat.pass(.seconds(60)) == ["Umur Anda, Rina?"])
    #expect(try chat.pass(.seconds(4 * 60)) == ["Ditutup dulu."])
  }

  @Test func `a timer that was replaced does nothing`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    let old = chat.timers
    try chat.say("Rina")
    for timer in old.values { #expect(try chat.handle(.timer(timer.id)) == []) }
    #expect(!chat.state.isIdle)
    #expect(try chat.pass(.seconds(60)) == ["Umur Anda, Rina?"])
  }

  @Test func `when the conversation ends its timers are taken back`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "Rina", "20", "Solo")
    #expect(chat.state.isIdle)
    #expect(chat.timers.isEmpty)
  }

  @Test(arguments: TimerID.Kind.allCases, [0, 1, 7, UInt32.max] as [UInt32])
  func `a timer that nobody set does nothing`(kind: TimerID.Kind, turn: UInt32) throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.handle(.timer(TimerID(kind: kind, turn: turn))) == [])
    try chat.say("halo")
    #expect(try chat.handle(.timer(TimerID(kind: kind, turn: turn &+ 100))) == [])
    #expect(!chat.state.isIdle)
  }

  @Test func `a digression keeps the question's own times`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "Rina")
    try chat.pass(.seconds(30))
    try chat.say("bantuan")
    #expect(chat.timers[.reminder]?.at == chat.now + .seconds(60))
  }

  @Test func `an offered draft expires like a question`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "Rina", "20")
    try chat.pass(.seconds(2 * 3_600))
    try chat.say("halo")
    try chat.pass(.seconds(2 * 3_600))
    #expect(chat.state.isIdle)
    #expect(chat.state.drafts.count == 1)
  }

  @Test func `a clock that goes back changes nothing`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    chat.now = Timestamp(milliseconds: 0)
    try chat.say("Rina")
    #expect(chat.state.lastMessageAt == Chat.start)
    chat.now = Timestamp(milliseconds: .max)
    try chat.say("20")
    #expect(chat.texts == ["Kota?"])
  }
}
