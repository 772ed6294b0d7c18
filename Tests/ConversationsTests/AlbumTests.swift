import Conversations
import Dialogue
import TestSupport
import Testing

/// Pictures that are sent together.
@Suite struct AlbumTests {
  /// What a person reads who sends pictures together where the flow wants one.
  private func answers(toPictures count: Int, in bot: String) throws -> [String] {
    let test = try TestStore(.memory)
    var worker = ConversationWorker(
      store: test.store,
      maker: TurnMaker(
        script: try InlineBot.script(bot),
        settings: TurnMaker.Settings(turnsPerMinute: 0, gather: .milliseconds(300), seed: 1)))
    try test.accept(.text("lapor", id: "a", from: "1"))
    _ = try worker.runOnce(at: .start)
    for place in 0..<count {
      var item = InboxItem.text("", id: "p\(place)", from: "1")
      item.message = .media(Media(kind: .image, reference: "f\(place)"))
      try test.accept(item, at: .after(.milliseconds(place * 40)))
    }
    _ = try worker.runOnce(at: .after(.seconds(2)))
    let contact = try #require(try test.store.contact(.phone("1")))
    return try test.store.outbox(of: contact).map(\.message.text).dropFirst().map { $0 }
  }

  @Test(arguments: [
    "- {jenis: gambar}", "- foto",
  ])
  func `the answer to an album's first picture is not lost where the second begins anew`(
    _ trigger: String
  ) throws {
    let bot = """
      alur:
        mulai:
          - tanya: Kirim fotonya.
            jenis: gambar
            simpan: foto
          - "Nomor tiket Anda BW-1."
        selamat:
          pemicu:
            \(trigger)
          langkah:
            - Selamat datang.
      """
    for count in 1...4 {
      #expect(
        try answers(toPictures: count, in: bot)
          == ["Nomor tiket Anda BW-1."])
    }
  }

  @Test func `where pictures answer one question after the other, only questions are passed over`()
    throws
  {
    let bot = """
      alur:
        mulai:
          - tanya: Kirim foto depan.
            jenis: gambar
            simpan: depan
          - "Foto depan tercatat."
          - tanya: Kirim foto belakang.
            jenis: gambar
            simpan: belakang
          - "Nomor tiket Anda BW-1."
      """
    #expect(
      try answers(toPictures: 2, in: bot) == [
        "Foto depan tercatat.\n\nKirim foto belakang.", "Nomor tiket Anda BW-1.",
      ])
  }
}
