import Dialogue
import TestSupport
import Testing

struct ActionTests {
  private static let bot = """
    variabel:
      sesi: {tiket: teks opsional}
    perintah:
      menu: {kata: [menu], ke: mulai}
    aksi:
      simpan:
        masuk: {judul: teks, isi: teks opsional}
        keluar: {tiket: teks}
        galat: [ganda, sibuk]
        batas: 30 detik
    sesi:
      ingatkan: {setelah: 10 menit, kirim: Masih di sana?}
    alur:
      mulai:
        - isian: data
          kolom:
            judul: {tanya: Judul?}
            isi: {tanya: Isi?, boleh_lewati: ya}
        - bagian: kirim
        - aksi: simpan
          dengan: data
          hasil: {tiket: tiket}
          galat:
            ganda: [Sudah ada., selesai]
            sibuk:
              - pilih: Sibuk. Coba lagi?
                opsi: [Coba lagi -> kirim, Nanti -> nanti]
            lewat_batas: [Terlalu lama., selesai]
        - "Tiket {tiket}."
        - selesai
        - bagian: nanti
        - Baik.
        - selesai
    """

  private static func chat(seed: UInt64 = 1) throws -> Chat {
    var chat = try Chat(with: bot, seed: seed)
    try chat.say("halo", then: "Judul satu", "lewati")
    return chat
  }

  private static let ticket = RecordField(name: "tiket", value: .text("T-1"))

  @Test func `an action is asked for with its arguments and without empty ones`() throws {
    let chat = try Self.chat()
    let call = try #require(chat.calls.last)
    #expect(call.name == "simpan")
    #expect(call.arguments == [RecordField(name: "judul", value: .text("Judul satu"))])
    #expect(chat.texts == [])
  }

  @Test func `success stores the results and closes the form`() throws {
    var chat = try Self.chat()
    #expect(try chat.succeed([Self.ticket]) == ["Tiket T-1."])
    #expect(chat.state.isIdle)
    #expect(chat.state.drafts.isEmpty)
  }

  @Test func `each error has its steps`() throws {
    var chat = try Self.chat()
    #expect(try chat.finish(.failure("ganda")) == ["Sudah ada."])
    chat = try Self.chat()
    #expect(try chat.finish(.failure("sibuk")) == ["Sibuk. Coba lagi?"])
    #expect(try chat.say("nanti") == ["Baik."])
    #expect(chat.state.drafts.count == 1)
  }

  @Test func `an error that nobody declared is a fault that keeps the draft`() throws {
    var chat = try Self.chat()
    let texts = try chat.finish(.failure("aneh"))
    #expect(chat.fault == .foreignState)
    #expect(texts == [chat.script.texts.internalError])
    #expect(chat.state.drafts.count == 1)
    #expect(chat.state.isIdle)
  }

  @Test func `the deadline is an error like the others`() throws {
    var chat = try Self.chat()
    #expect(try chat.pass(.seconds(29)) == [])
    #expect(try chat.pass(.seconds(1)) == ["Terlalu lama."])
    #expect(chat.now == Chat.start + .seconds(30))
  }

  @Test func `a result after the deadline is ignored`() throws {
    var chat = try Self.chat()
    try chat.pass(.seconds(30))
    let before = chat.state.frames
    #expect(try chat.succeed([Self.ticket]) == [])
    #expect(chat.state.frames == before)
  }

  @Test func `a deadline after the result is ignored`() throws {
    var chat = try Self.chat()
    let deadline = try #require(chat.timers[.actionDeadline])
    try chat.finish(.failure("sibuk"))
    #expect(chat.timers[.actionDeadline] == nil)
    #expect(try chat.handle(.timer(deadline.id)) == [])
    #expect(try chat.say("coba lagi") == [])
    #expect(try chat.succeed([Self.ticket]) == ["Tiket T-1."])
  }

  @Test func `a result that comes twice counts once`() throws {
    var chat = try Self.chat()
    let call = try #require(chat.calls.last)
    try chat.finish(.failure("sibuk"))
    #expect(try chat.handle(.actionFinished(call.id, .success([Self.ticket]))) == [])
    #expect(chat.state.mode == .bot)
    try chat.say("coba lagi")
    #expect(try chat.handle(.actionFinished(call.id, .success([Self.ticket]))) == [])
    #expect(try chat.succeed([Self.ticket]) == ["Tiket T-1."])
  }

  @Test func `while an action runs a person is told once to wait`() throws {
    var chat = try Self.chat()
    #expect(
      try chat.say("halo?") == ["Mohon tunggu sebentar, permintaan Anda sedang diproses."])
    #expect(try chat.say("menu") == [])
    #expect(try chat.send(.reaction) == [])
    #expect(chat.rung == .ignored)
    #expect(try chat.succeed([Self.ticket]) == ["Tiket T-1."])
  }

  @Test func `the same state asks with the same key, another turn with another`() throws {
    let first = try Self.chat()
    let again = try Self.chat()
    #expect(first.calls.last?.idempotencyKey == again.calls.last?.idempotencyKey)
    #expect(
      try Self.chat(seed: 2).calls.last?.idempotencyKey != first.calls.last?.idempotencyKey)
    var retried = first
    try retried.finish(.failure("sibuk"))
    try retried.say("coba lagi")
    #expect(retried.calls.count == 2)
    #expect(retried.calls[0].idempotencyKey != retried.calls[1].idempotencyKey)
    #expect(retried.calls[0].id != retried.calls[1].id)
  }

  @Test func `a missing output is empty and a surplus one is not kept`() throws {
    var chat = try Self.chat()
    #expect(try chat.succeed([RecordField(name: "lain", value: .text("x"))]) == ["Tiket ."])
  }

  @Test func `an output of any size and depth can be saved`() throws {
    var deep = Value.text("isi")
    for _ in 0..<40 { deep = .list([deep]) }
    for value in [
      deep, .text(String(repeating: "a", count: 100_000)),
      .list(Array(repeating: .boolean(true), count: 10_000)),
    ] {
      var chat = try Self.chat()
      try chat.succeed([RecordField(name: "tiket", value: value)])
      try chat.say("halo")
      #expect(chat.state.encoded(for: chat.script).count < 10_000)
    }
  }

  @Test func `a reminder is not repeated because a late result came in`() throws {
    var chat = try Self.chat()
    try chat.finish(.failure("sibuk"))
    #expect(try chat.pass(.seconds(11 * 60)) == ["Masih di sana?"])
    try chat.succeed([Self.ticket])
    try chat.handle(.timer(TimerID(kind: .actionDeadline, turn: 1)))
    try chat.handle(.staff(.reply("Kami cek.")))
    #expect(chat.timers[.reminder] == nil)
    #expect(try chat.pass(.seconds(60)) == [])
  }
}

struct HandOverTests {
  private static let bot = """
    perintah:
      menu: {kata: [menu], saat_alih: ya, ke: mulai}
      bantuan: {kata: [bantuan], saat_alih: ya, panggil: bantuan}
      ulangi: {kata: [ulangi], saat_alih: ya, lakukan: ulangi}
      batal: {kata: [batal], ke: mulai}
      buang: {kata: [buang], saat_alih: ya, konfirmasi: Yakin dibuang?, ke: mulai}
      petugas: {kata: [petugas], panggil: petugas}
    sesi:
      ingatkan: {setelah: 10 menit, kirim: Masih di sana?}
      habis: 1 jam
    alur:
      mulai:
        - isian: data
          kolom:
            nama: {tanya: Nama?}
            umur: {tanya: Umur?, jenis: bilangan}
        - "{data.nama} {data.umur}"
        - selesai
      bantuan: {sela: ya, langkah: [Ini bantuan.]}
      petugas:
        - Sebentar.
        - serahkan: aduan
          ringkasan: "Pesan: {pesan.teks}"
        - Petugas selesai.
    """

  private static func chat() throws -> Chat {
    var chat = try Chat(with: bot)
    try chat.say("halo", then: "Rina", "petugas")
    return chat
  }

  @Test func `staff get the queue and the summary`() throws {
    let chat = try Self.chat()
    #expect(chat.texts == ["Sebentar."])
    #expect(
      chat.turns.last?.effects.contains(.handOver(queue: "aduan", summary: "Pesan: petugas"))
        == true)
    #expect(chat.timers.isEmpty)
  }

  @Test func `messages are forwarded and commands without leave are not taken`() throws {
    var chat = try Self.chat()
    for message: InboundMessage in [
      .text("tolong"), .text("batal"), .reaction,
      .media(Media(kind: .sticker, reference: "s")),
    ] {
      #expect(try chat.send(message) == [])
      #expect(chat.turns.last?.effects == [.forward(message)])
      #expect(chat.rung == .handedOver)
    }
  }

  @Test func `staff replies go to the person`() throws {
    var chat = try Self.chat()
    #expect(try chat.handle(.staff(.reply("Ada apa?"))) == ["Ada apa?"])
  }

  @Test func `closing goes on behind the hand-over and comes back to the question`() throws {
    var chat = try Self.chat()
    #expect(try chat.handle(.staff(.close)) == ["Petugas selesai.", "Umur?"])
    #expect(try chat.say("20") == ["Rina 20"])
  }

  @Test func `closing twice does nothing more`() throws {
    var chat = try Self.chat()
    try chat.handle(.staff(.close))
    #expect(try chat.handle(.staff(.close)) == [])
    #expect(try chat.say("20") == ["Rina 20"])
  }

  @Test func `a command with leave takes the conversation back`() throws {
    var chat = try Self.chat()
    let texts = try chat.say("menu")
    #expect(texts == ["Anda punya isian Mulai yang belum selesai. Mau dilanjutkan?"])
    #expect(chat.state.mode == .bot)
  }

  @Test func `a called command leaves the conversation with staff`() throws {
    var chat = try Self.chat()
    #expect(try chat.say("bantuan") == ["Ini bantuan."])
    #expect(chat.state.mode == .handedOver(queue: "aduan"))
    #expect(try chat.say("ulangi") == ["Belum ada pertanyaan yang bisa diulang."])
    #expect(chat.state.mode == .handedOver(queue: "aduan"))
    #expect(try chat.handle(.staff(.close)) == ["Petugas selesai.", "Umur?"])
  }

  @Test func `a command that would discard a form asks during a hand-over too`() throws {
    var chat = try Self.chat()
    #expect(try chat.say("buang") == ["Yakin dibuang?"])
    var other = chat
    #expect(try chat.say("tidak") == [])
    #expect(chat.state.mode == .handedOver(queue: "aduan"))
    #expect(try other.say("halo petugas") == [])
    #expect(other.turns.last?.effects.contains(.forward(.text("halo petugas"))) == true)
    #expect(other.state.mode == .handedOver(queue: "aduan"))
  }

  @Test func `silence counts from the close, not from before the hand-over`() throws {
    var chat = try Self.chat()
    #expect(try chat.pass(.seconds(5 * 3_600)) == [])
    try chat.handle(.staff(.close))
    #expect(try chat.pass(.seconds(9 * 60)) == [])
    #expect(try chat.pass(.seconds(60)) == ["Masih di sana?"])
  }
}
