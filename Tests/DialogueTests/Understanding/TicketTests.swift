import Dialogue
import TestSupport
import Testing

@Suite struct TicketTests {
  private static let bot = """
    variabel: {sesi: {nomor_tiket: teks opsional}}
    perintah:
      status: {bentuk: ["status {nomor_tiket: tiket}"], ke: cek}
    alur:
      mulai: [Halo.]
      cek:
        pemicu: [cek tiket, {jenis: tiket, simpan: nomor_tiket}]
        langkah:
          - jika: kosong(nomor_tiket)
            maka:
              - tanya: Nomornya? Contoh BW-2222-2222
                simpan: nomor_tiket
                jenis: tiket
          - "Tiket {nomor_tiket|mentah}."
    """

  @Test(
    arguments: [
      "status bw-7h4m q2xx", "BW7H4MQ2XX", "tiket saya BW 7H4M Q2XX sampai mana ya", "bw7h4m-q2xx",
    ])
  func `a ticket number is found in any spelling`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say(text) == ["Tiket BW-7H4M-Q2XX."])
  }

  @Test(arguments: ["BW-7H4M-Q2X9", "BW-7H4M", "7H4MQ2XX", "BW-7H4M-Q2XXX", "BW-7O4M-Q2XX"])
  func `a wrong character is no number`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("cek tiket")
    #expect(try chat.say(text) != ["Tiket BW-7H4M-Q2XX."])
    #expect(chat.rung == .unknown)
  }
}
