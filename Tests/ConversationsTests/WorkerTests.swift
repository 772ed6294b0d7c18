import Conversations
import Dialogue
import TestSupport
import Testing
import Tickets

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
  func `who guesses number after number is told once they are too many, and nothing is looked up`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    var worker = try worker(test)
    try test.accept(.text("lapor", id: "a", from: "1"))
    _ = try worker.runOnce(at: .start)
    let ticket = try #require(try texts(test, "1").first)
    func ask(_ number: String, _ id: String, from phone: String, at span: Duration) throws -> String
    {
      try test.accept(.text(number, id: id, from: phone), at: .after(span))
      _ = try worker.runOnce(at: .after(span))
      return try #require(try texts(test, phone).last)
    }
    for place in 0..<ContactGuard.lookUps {
      let answer = try ask(ticket, "g\(place)", from: "2", at: .seconds(place))
      #expect(answer == "tidak ditemukan")
    }
    let refused = TurnMaker.lookUpNotice + "\n\ntidak ditemukan"
    #expect(try ask(ticket, "g", from: "2", at: .seconds(60)) == refused)
    // Their own report waits too, for nothing is looked up; others are not touched.
    try test.accept(.text("lapor", id: "l", from: "2"), at: .after(.seconds(61)))
    _ = try worker.runOnce(at: .after(.seconds(61)))
    let own = try #require(try texts(test, "2").last)
    #expect(try ask(own, "h", from: "2", at: .seconds(62)) == refused)
    #expect(try ask(ticket, "i", from: "1", at: .seconds(63)).hasPrefix("Diterima"))
    #expect(try ask(own, "j", from: "2", at: .seconds(3_660)).hasPrefix("Diterima"))
  }

  @Test func `a script with words of its own says those`() throws {
    let test = try TestStore(.memory)
    var worker = ConversationWorker(
      store: test.store,
      maker: TurnMaker(
        script: try RepositoryBot.script("lapor-konten"),
        settings: TurnMaker.Settings(turnsPerMinute: 0, seed: 1)))
    for place in 0...ContactGuard.lookUps {
      try test.accept(
        .text(TicketNumber.make(at: UInt64(place)), id: "\(place)", from: "1"),
        at: .after(.seconds(place)))
      _ = try worker.runOnce(at: .after(.seconds(place)))
    }
    let told = try texts(test, "1").count { $0.contains("dibuka lagi satu jam lagi") }
    #expect(told == 1)
    #expect(try texts(test, "1").allSatisfy { !$0.contains(TurnMaker.lookUpNotice) })
  }

  @Test(arguments: StoreKind.allCases)
  func `a file that did not come through is asked for once more, and the question stays`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind, gather: .zero)
    var worker = try worker(test)
    try test.accept(.text("foto", id: "a", from: "1"))
    var item = InboxItem.text("", id: "b", from: "1")
    item.message = .unsupported
    item.problem = .tooLarge
    try test.accept(item)
    var photo = InboxItem.text("", id: "c", from: "1")
    photo.message = .media(Media(kind: .image, reference: "f"))
    try test.accept(photo)
    #expect(try worker.runOnce(at: .start).done == 3)
    #expect(
      try texts(test, "1") == ["Kirim fotonya.", TurnMaker.tooLargeNotice, "Apa yang terlihat?"])
  }

  @Test func `a run tells what was not understood, what went wrong and who went to staff`() throws {
    let script = try FaultyBot.script.get()
    let test = try TestStore(.memory)
    var worker = ConversationWorker(
      store: test.store,
      maker: TurnMaker(
        script: script, settings: TurnMaker.Settings(turnsPerMinute: 0, seed: 1)))
    try test.accept(
      .text("halo", id: "a", from: "1"), .text("entahlah", id: "b", from: "1"),
      .text("orang", id: "c", from: "2"), .text("rusak", id: "d", from: "3"))
    let report = try worker.runOnce(at: .start)
    #expect(Array(report.fallbacks.values) == [1])
    #expect(report.fallbacks.keys.allSatisfy { $0.hasPrefix("mulai/") })
    #expect(report.handovers == 1)
    #expect(report.scriptErrors == ["": 1])
    #expect(report.parked == 1)
    // What is made inside the transaction is told too.
    #expect(report.done == 3 && report.messages >= 3)
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

  @Test func `an urgent message is answered beyond the limit and in a loop, but not each time`()
    throws
  {
    let test = try TestStore(.memory)
    var worker = try worker(test, turnsPerMinute: 3)
    for place in 0..<300 {
      let span: Duration = .seconds(place)
      try test.accept(.text("tolong saya", id: "m\(place)", from: "1"), at: .after(span))
      _ = try worker.runOnce(at: .after(span))
    }
    // Three a minute until it is a loop, then one a minute, and the notice that it is too many.
    let answered = try texts(test, "1").count
    #expect((6...16).contains(answered), "\(answered)")
    #expect(try texts(test, "1").filter { $0.contains("110") }.count >= 6)
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
