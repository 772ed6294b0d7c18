import Conversations
import Dialogue
import TestSupport
import Testing
import Tickets

@Suite struct ContactGuardTests {
  private let start = Chat.start

  @Test func `so many turns a minute, one notice, then silence`() {
    var verdicts: [ContactGuard.Verdict] = []
    var contact = ContactGuard()
    for place in 0..<40 {
      contact = ContactGuard(decoding: contact.encoded)
      verdicts.append(
        contact.judge(.text("\(place)"), limit: 20, at: start + .milliseconds(place * 100)))
    }
    #expect(verdicts.prefix(20).allSatisfy { $0 == .answer })
    #expect(verdicts[20] == .notice)
    #expect(verdicts.suffix(19).allSatisfy { $0 == .silence })
    #expect(contact.judge(.text("x"), limit: 20, at: start + .seconds(120)) == .answer)
  }

  @Test func `one who goes on too fast reads one notice, not one each minute`() {
    var contact = ContactGuard()
    var counts: [ContactGuard.Verdict: Int] = [:]
    for second in 0..<600 {
      counts[
        contact.judge(.text("\(second)"), limit: 20, at: start + .seconds(second)), default: 0] += 1
    }
    #expect(counts[.notice] == 1)
    #expect(counts[.answer] == 200)
  }

  @Test func `in no minute more than the limit is answered`() {
    var numbers = SeededNumbers(seed: 9)
    var contact = ContactGuard()
    var now = start
    var answered: [Timestamp] = []
    for place in 0..<2_000 {
      now = now + .milliseconds(Int.random(in: 0..<5_000, using: &numbers))
      if contact.judge(.text("\(place)"), limit: 7, at: now) == .answer { answered.append(now) }
    }
    for (place, moment) in answered.enumerated() where place >= 7 {
      #expect(moment - answered[place - 7] >= ContactGuard.span)
    }
  }

  @Test func `a clock that was set back silences nobody`() {
    var contact = ContactGuard()
    for place in 0..<30 { _ = contact.judge(.text("\(place)"), limit: 20, at: start) }
    #expect(contact.judge(.text("x"), limit: 20, at: start + .seconds(-86_400)) == .answer)
  }

  @Test func `no limit is no limit`() {
    var contact = ContactGuard()
    for _ in 0..<100 { #expect(contact.judge(.text("x"), limit: 0, at: start) == .answer) }
    #expect(contact.encoded.isEmpty)
  }

  @Test func `the same exchange five times is a loop, and another message ends it`() {
    var contact = ContactGuard()
    let answer = [OutboundMessage(text: "Halo!")]
    var loops: [Bool] = []
    for place in 0..<5 {
      let at = start + .seconds(place * 20)
      #expect(contact.judge(.text("Halo!"), limit: 20, at: at) == .answer)
      contact = ContactGuard(decoding: contact.encoded)
      loops.append(contact.note(.text("Halo!"), answers: answer, at: at))
    }
    #expect(loops == [false, false, false, false, true])
    #expect(contact.judge(.text("Halo!"), limit: 20, at: start + .seconds(100)) == .silence)
    #expect(contact.judge(.text("Tolong"), limit: 20, at: start + .seconds(101)) == .answer)
    #expect(contact.judge(.text("Halo!"), limit: 20, at: start + .seconds(900)) == .answer)
  }

  @Test func `the same words with other answers are no loop`() {
    var contact = ContactGuard()
    for place in 0..<20 {
      let answer = [OutboundMessage(text: "\(place)")]
      let isLoop = contact.note(.text("ya"), answers: answer, at: start)
      #expect(!isLoop)
    }
  }

  @Test func `bytes that are none of ours make a guard that has seen nothing`() {
    var contact = ContactGuard()
    _ = contact.judge(.text("x"), limit: 20, at: start)
    let bytes = contact.encoded
    #expect(ContactGuard(decoding: bytes) == contact)
    for end in 0..<bytes.count {
      #expect(ContactGuard(decoding: Array(bytes.prefix(end))) == ContactGuard())
    }
    #expect(bytes.count < 20)
  }
}

@Suite struct BubbleMergingTests {
  private func texts(_ messages: [OutboundMessage]) -> [String] {
    merged(messages.map { NewMessage($0) }).map(\.message.text)
  }

  @Test func `texts join, also with the question that follows, as long as they fit`() {
    let options = OutboundOptions(
      rendering: .buttons, items: [OutboundOption(id: "1", label: "Ya")])
    let question = OutboundMessage(text: "Mau?", options: options)
    #expect(texts([OutboundMessage(text: "a"), OutboundMessage(text: "b")]) == ["a\n\nb"])
    #expect(texts([OutboundMessage(text: "a"), question]) == ["a\n\nMau?"])
    #expect(texts([question, OutboundMessage(text: "b")]) == ["Mau?", "b"])
    let long = String(repeating: "x", count: 1_020)
    #expect(texts([OutboundMessage(text: long), question]).count == 2)
    #expect(texts([OutboundMessage(text: long), OutboundMessage(text: long)]).count == 1)
  }

  @Test func `a file and an approved message keep their own bubble`() {
    let picture = OutboundMessage(text: "p", media: MediaFile(kind: .image, path: "p.jpg"))
    #expect(texts([OutboundMessage(text: "a"), picture, OutboundMessage(text: "b")]).count == 3)
  }
}

@Suite struct TicketTests {
  @Test func `public numbers are valid, never doubled and not in order`() {
    let scatter = TicketScatter(key: 7)
    let tickets = (0..<20_000).compactMap { scatter.ticket($0) }
    #expect(Set(tickets).count == 20_000)
    #expect(tickets.allSatisfy { TicketNumber.isValid($0) })
    #expect(tickets.prefix(50).sorted() != Array(tickets.prefix(50)))
    #expect(TicketScatter(key: 8).ticket(0) != tickets[0])
    #expect(scatter.ticket(TicketNumber.count - 1) != nil)
    #expect(scatter.ticket(TicketNumber.count) == nil)
  }
}

@Suite struct ConversationWorkerTests {
  private static let bot = Result {
    try InlineBot.script(
      """
      wicara: 1
      bot: kecil
      mulai: mulai
      variabel: {sesi: {nomor: teks opsional}}
      aksi:
        simpan_laporan: {masuk: {tautan: teks}, keluar: {tiket: teks}, galat: [sibuk]}
        cari_status:
          masuk: {nomor: teks}
          keluar: {status: teks, diperbarui: tanggal}
          galat: [tidak_ada, sibuk]
      sisipan:
        - kunci: darurat
          kata: [tolong saya]
          kirim: Hubungi 110.
          tandai: darurat
      alur:
        mulai:
          langkah:
            - halo
        lapor:
          pemicu: [lapor]
          langkah:
            - aksi: simpan_laporan
              dengan: {tautan: '"https://a.id/1"'}
              hasil: {tiket: tiket}
              galat:
                sibuk:
                  - sibuk
                  - selesai
            - "{tiket|mentah}"
        cek:
          pemicu: [{jenis: tiket, simpan: nomor}]
          langkah:
            - aksi: cari_status
              hasil: {status: status, diperbarui: diperbarui}
              galat:
                tidak_ada:
                  - tidak ditemukan
                  - selesai
                sibuk:
                  - sibuk
                  - selesai
            - "{status} {diperbarui|tanggal}"
        foto:
          pemicu: [foto]
          langkah:
            - tanya: Kirim fotonya.
              jenis: gambar
              simpan: foto
            - tanya: Apa yang terlihat?
              jenis: teks
              simpan: isi
            - Terima kasih.
      """)
  }

  private func worker(
    _ test: TestStore, turnsPerMinute: Int = 0, gather: Duration = .zero
  ) throws -> ConversationWorker {
    ConversationWorker(
      store: test.store,
      maker: TurnMaker(
        script: try Self.bot.get(),
        settings: TurnMaker.Settings(turnsPerMinute: turnsPerMinute, gather: gather, seed: 1)))
  }

  private func texts(_ test: TestStore, _ phone: String) throws -> [String] {
    let contact = try #require(try test.store.contact(.phone(phone)))
    return try test.store.outbox(of: contact).map(\.message.text)
  }

  @Test(arguments: StoreKind.allCases)
  func `a report is saved in its turn, and its status is told to nobody else`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    var worker = try worker(test)
    try test.accept(.text("lapor", id: "a", from: "1"))
    #expect(try worker.runOnce(at: .start).claims == 1)
    let ticket = try #require(try texts(test, "1").first)
    #expect(TicketNumber.isValid(ticket))
    try test.accept(.text(ticket, id: "b", from: "1"), .text(ticket, id: "c", from: "2"))
    _ = try worker.runOnce(at: .start)
    #expect(try texts(test, "1").last == "Diterima 8 Desember 2020")
    #expect(try texts(test, "2").last == "tidak ditemukan")
    #expect(try test.store.figures().tickets == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `floods are silenced, but a call for help is answered`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    var worker = try worker(test, turnsPerMinute: 3)
    for place in 0..<9 { try test.accept(.text("pesan \(place)", id: "m\(place)", from: "1")) }
    try test.accept(.text("tolong saya", id: "h", from: "1"))
    let report = try worker.runOnce(at: .start)
    #expect(report.done == 4)
    #expect(report.silenced == 6)
    #expect(
      try texts(test, "1") == [
        "halo", "halo", "halo", TurnMaker.floodNotice, "Hubungi 110.\n\nhalo",
      ])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `an event that ended the process three times is parked and told of`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("racun", id: "a", from: "1"), .text("halo", id: "b", from: "2"))
    for _ in 0..<StoreLimits.attempts {
      _ = try test.store.claimTurns(5, at: .start)
      try test.restart(at: .start)
    }
    var worker = try worker(test)
    for _ in 0..<3 { _ = try worker.runOnce(at: .start) }
    #expect(try test.store.deadLetters(5).map(\.reason) == ["attempts"])
    #expect(try texts(test, "1").count == 1)
    #expect(try texts(test, "2") == ["halo"])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a refused commit counts no attempt, however often`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    let store = FaultyStore(test.store) { calls in
      // Claim, commit, give back: each of them is refused now and then.
      calls < 40 && calls.isMultiple(of: 3) ? .refuse : .none
    }
    var worker = ConversationWorker(
      store: store,
      maker: TurnMaker(
        script: try Self.bot.get(), settings: TurnMaker.Settings(turnsPerMinute: 0, seed: 1)))
    try test.accept(.text("halo", id: "a", from: "1"))
    var done = 0
    for _ in 0..<60 {
      do { done += try worker.runOnce(at: .start).done } catch { continue }
    }
    #expect(done == 1)
    #expect(try test.store.figures().deadLetters == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `an album is one turn with one answer`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    var worker = try worker(test, turnsPerMinute: 4, gather: .milliseconds(300))
    try test.accept(.text("foto", id: "a", from: "1"))
    _ = try worker.runOnce(at: .start)
    for place in 0..<6 {
      var item = InboxItem.text("", id: "p\(place)", from: "1")
      item.message = .media(Media(kind: .image, reference: "f\(place)"))
      try test.accept(item, at: .after(.milliseconds(place * 40)))
    }
    #expect(try worker.runOnce(at: .after(.milliseconds(299))).claims == 0)
    #expect(try worker.runOnce(at: .after(.milliseconds(320))).done == 6)
    #expect(try texts(test, "1") == ["Kirim fotonya.", "Apa yang terlihat?"])
  }

  @Test func `a state that cannot be read is left alone, and its events are kept`() throws {
    let test = try TestStore(.memory)
    try test.accept(.text("halo", id: "a", from: "1"))
    let claim = try test.claimOnly()
    try test.commit(claim, state: [0xff, 1, 2])
    try test.accept(.text("halo", id: "b", from: "1"))
    var worker = try worker(test)
    #expect(try worker.runOnce(at: .start).parked == 1)
    #expect(try test.store.deadLetters(5).map(\.reason) == ["state_unreadable"])
    #expect(try test.store.state(of: claim.contact) == [0xff, 1, 2])
  }

  @Test func `a conversation whose place is gone begins anew and keeps what is the contact's`()
    throws
  {
    let before = try InlineBot.script(
      """
      variabel: {pengguna: {nama: teks opsional}}
      alur:
        mulai:
          - tanya: Siapa nama Anda?
            simpan: nama
          - tanya: Apa kabar, {nama}?
            simpan: kabar
          - Terima kasih.
      """)
    let after = try InlineBot.script(
      """
      variabel: {pengguna: {nama: teks opsional}}
      alur:
        mulai:
          - jika: ada(nama)
            maka:
              - Halo lagi, {nama}.
            lain:
              - Halo.
      """)
    let test = try TestStore(.memory)
    let settings = TurnMaker.Settings(turnsPerMinute: 0, seed: 1)
    var worker = ConversationWorker(
      store: test.store, maker: TurnMaker(script: before, settings: settings))
    try test.accept(.text("hai", id: "a", from: "1"), .text("Siti", id: "b", from: "1"))
    _ = try worker.runOnce(at: .start)
    worker.maker = TurnMaker(script: after, settings: settings)
    try test.accept(.text("baik", id: "c", from: "1"))
    _ = try worker.runOnce(at: .start)
    #expect(try texts(test, "1").last == "Halo lagi, Siti.")
  }
}
