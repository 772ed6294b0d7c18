import Dialogue
import TestSupport
import Testing

/// An action whose time was over may have been done: asked for again it must be known again.
struct RepeatedActionTests {
  private static let bot = """
    variabel: {pengguna: {isi: teks opsional}}
    aksi: {simpan: {masuk: {isi: teks opsional}, galat: [sibuk], batas: 30 detik}}
    alur:
      mulai:
        - tanya: Apa?
          simpan: isi
        - bagian: simpan
        - aksi: simpan
          galat:
            lewat_batas:
              - pilih: Belum ada kabar. Coba lagi?
                opsi: [Coba lagi -> simpan, Ubah -> mulai]
            sibuk:
              - pilih: Sibuk. Coba lagi?
                opsi: [Coba lagi -> simpan, Ubah -> mulai]
        - Tersimpan.
        - selesai
    """

  private func chatAfterDeadline() throws -> Chat {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "laporan")
    try chat.pass(.seconds(31))
    #expect(chat.texts == ["Belum ada kabar. Coba lagi?"])
    return chat
  }

  @Test func `after its deadline the same work is asked for with the same key`() throws {
    var chat = try chatAfterDeadline()
    try chat.say("coba lagi")
    #expect(chat.calls.count == 2)
    #expect(chat.calls[0].idempotencyKey == chat.calls[1].idempotencyKey)
    #expect(chat.calls[0].id != chat.calls[1].id)
    try chat.pass(.seconds(31))
    try chat.say("coba lagi")
    #expect(Set(chat.calls.map(\.idempotencyKey)).count == 1)
    #expect(try chat.succeed() == ["Tersimpan."])
  }

  @Test func `a changed answer is other work`() throws {
    var chat = try chatAfterDeadline()
    try chat.say("ubah", then: "laporan lain")
    #expect(chat.calls.count == 2)
    #expect(chat.calls[0].idempotencyKey != chat.calls[1].idempotencyKey)
  }

  @Test func `an error that was told means that nothing was done`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo", then: "laporan")
    try chat.finish(.failure("sibuk"))
    try chat.say("coba lagi")
    #expect(chat.calls.count == 2)
    #expect(chat.calls[0].idempotencyKey != chat.calls[1].idempotencyKey)
  }

  @Test func `the next conversation begins with new keys`() throws {
    var chat = try Chat(with: Self.bot)
    for _ in 0..<2 {
      try chat.say("halo", then: "laporan")
      try chat.succeed()
    }
    #expect(Set(chat.calls.map(\.idempotencyKey)).count == 2)
  }
}
