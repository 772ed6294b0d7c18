import Conversations
import Dialogue
import Testing
import TestSupport

/// What every store promises of what goes out.
@Suite struct OutboxContractTests {
  @Test(arguments: StoreKind.allCases)
  func `one message of a contact at a time, the next after the answer`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a1", "a2", phone: "1")
    try test.queue("b1", phone: "2")
    let first = try test.sends()
    #expect(first.map(\.message.text) == ["a1", "b1"])
    #expect(try test.sends().isEmpty)
    try test.report(first[0], .accepted(MessageID("w1")))
    #expect(try test.sends().map(\.message.text) == ["a2"])
    #expect(
      try test.store.claimSends(5, from: PhoneNumberID("200"), passingOver: [], at: .start).isEmpty)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `what waits for a number that is not ours any more holds nobody up`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    for (id, number) in [("in-1", "100"), ("in-2", "200")] {
      try test.accept(.text("halo", id: id, from: "1", to: number), at: .start)
      try test.commit(try test.claimOnly(at: .start), messages: ["to \(number)"], at: .start)
    }
    let ours = PhoneNumberID("200")
    #expect(try test.store.claimSends(5, from: ours, passingOver: [], at: .start).isEmpty)
    #expect(try test.store.giveUpSends(exceptFrom: [PhoneNumberID("100"), ours], at: .start) == 0)
    #expect(try test.store.giveUpSends(exceptFrom: [ours], at: .start) == 1)
    #expect(
      try test.store.claimSends(5, from: ours, passingOver: [], at: .start).map(\.message.text)
        == ["to 200"])
    let contact = try #require(try test.store.contact(.phone("1")))
    #expect(try test.store.outbox(of: contact).map(\.reason) == ["number_removed", nil])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `who is passed over keeps their place, and others come as if they were not there`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    for phone in ["1", "2", "3", "4"] { try test.queue("a", "b", phone: phone) }
    let passed = Set(
      try ["1", "3"].map { try #require(try test.store.contact(.phone($0))) })
    func claim(_ limit: Int, _ passed: Set<ContactID>) throws -> [String?] {
      let number = PhoneNumberID("100")
      return try test.store.claimSends(limit, from: number, passingOver: passed, at: .start)
        .map(\.recipient.phone)
    }
    #expect(try claim(1, passed) == ["2"])
    #expect(try claim(5, passed) == ["4"])
    #expect(try claim(5, passed).isEmpty)
    #expect(try claim(1, []) == ["1"])
    #expect(try claim(5, []) == ["3"])
  }

  @Test(arguments: StoreKind.allCases)
  func `the figures say since when events and messages wait`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    #expect(try test.store.figures().pendingSince == nil)
    #expect(try test.store.figures().unsentSince == nil)
    try test.queue("a", phone: "1", at: .after(.seconds(1)))
    try test.queue("b", phone: "2", at: .after(.seconds(2)))
    try test.accept(.text("x", id: "c", from: "3"), at: .after(.seconds(3)))
    try test.accept(.text("y", id: "d", from: "4"), at: .after(.seconds(4)))
    let later = Moment.after(.seconds(5))
    try test.restart(at: later)
    #expect(try test.store.figures().pendingSince == Chat.start + .seconds(3))
    #expect(try test.store.figures().unsentSince == Chat.start + .seconds(1))
    let items = try test.sends(at: later)
    try test.report(items[0], .accepted(MessageID("w")), at: later)
    #expect(try test.store.figures().unsentSince == Chat.start + .seconds(2))
    try test.report(items[1], .failed(reason: "window_closed"), at: later)
    try test.finishAll(at: later)
    #expect(try test.store.figures().pendingSince == nil)
    #expect(try test.store.figures().unsentSince == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `a failed message makes way for the next`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a", "b")
    try test.report(try test.sends()[0], .failed(reason: "window_closed"))
    #expect(try test.sends().map(\.message.text) == ["b"])
    let contact = try #require(try test.store.contact(.phone("62811")))
    #expect(try test.store.outbox(of: contact).map(\.reason) == ["window_closed", nil])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a deferred message holds its contact's lane until its time`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a", "b", phone: "1")
    try test.queue("c", phone: "2")
    let items = try test.sends()
    try test.report(items[0], .deferred(until: Moment.start.steady + .seconds(4)))
    try test.report(items[1], .accepted(MessageID("w")))
    #expect(try test.sends(at: .after(.seconds(3))).isEmpty)
    let again = try test.sends(at: .after(.seconds(4)))
    #expect(again.map(\.message.text) == ["a"])
    #expect(again[0].tries == 1)
    #expect(!again[0].mayBeCopy)
  }

  @Test(arguments: StoreKind.allCases)
  func `the pace of a pair is kept between two messages`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a", "b")
    try test.report(
      try test.sends()[0], .accepted(MessageID("w")),
      nextNotBefore: Moment.start.steady + .seconds(6))
    #expect(try test.sends(at: .after(.seconds(5))).isEmpty)
    #expect(try test.sends(at: .after(.seconds(6))).map(\.message.text) == ["b"])
  }

  @Test(arguments: StoreKind.allCases)
  func `an unknown outcome is settled by a status with our callback key`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a", "b")
    let item = try test.sends()[0]
    try test.report(item, .unknown(until: Moment.start.steady + .seconds(10)))
    #expect(try test.sends(at: .after(.seconds(9))).isEmpty)
    #expect(try test.status("w1", .sent, callback: item.callback).statuses == 1)
    #expect(try test.sends(at: .after(.seconds(9))).map(\.message.text) == ["b"])
    #expect(try test.sends(at: .after(.seconds(11))).isEmpty)
    #expect(try test.status("w1", .delivered).statuses == 1)
    #expect(try test.store.figures().repeated == 0)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `an unknown outcome that nothing settles is sent again, as a possible copy`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.queue("a")
    try test.report(try test.sends()[0], .unknown(until: Moment.start.steady + .seconds(10)))
    let again = try test.sends(at: .after(.seconds(10)))
    #expect(again.map(\.mayBeCopy) == [true])
    let figures = try test.store.figures()
    #expect(figures.ambiguous == 1 && figures.repeated == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `what was being sent when the process ended waits for a status first`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.queue("a", phone: "1")
    try test.queue("b", phone: "2")
    let item = try test.sends(1)[0]
    try test.restart(at: .start)
    #expect(try test.sends().map(\.message.text) == ["b"])
    #expect(try test.sends(at: .after(.seconds(9))).isEmpty)
    try test.status("w", .sent, callback: item.callback)
    #expect(try test.sends(at: .after(.seconds(30))).isEmpty)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a sender that is gone loses its message to the next one`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a")
    let item = try test.sends()[0]
    let later = Moment.after(StoreLimits.sendLease)
    #expect(try test.sends(at: later).isEmpty)
    #expect(try test.sends(at: later + StoreLimits.settling).map(\.mayBeCopy) == [true])
    // The late answer of the first is still the truth.
    try test.report(item, .accepted(MessageID("w")))
    #expect(try test.sends(at: later + .seconds(500)).isEmpty)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `statuses that come before the answer are kept until the name is known`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.queue("a")
    let item = try test.sends()[0]
    #expect(try test.status("w1", .read).earlyStatuses == 1)
    #expect(try test.status("w1", .sent).earlyStatuses == 1)
    try test.restart(at: .start)
    try test.store.probe(at: .after(.seconds(3_600)))
    try test.report(item, .accepted(MessageID("w1")))
    #expect(try test.store.outbox(of: item.contact).map(\.delivery) == [.read])
    #expect(try test.store.figures().earlyStatuses == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `statuses in any order end in the same place, and doubled ones say nothing`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.queue("a")
    let item = try test.sends()[0]
    try test.report(item, .accepted(MessageID("w1")))
    #expect(try test.status("w1", .read).statuses == 1)
    #expect(try test.status("w1", .delivered).staleStatuses == 1)
    #expect(try test.status("w1", .failed).staleStatuses == 1)
    #expect(try test.status("w1", .read).staleStatuses == 1)
    #expect(try test.store.outbox(of: item.contact).map(\.delivery) == [.read])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a message that fails after it was accepted counts as failed`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a")
    let item = try test.sends()[0]
    try test.report(item, .accepted(MessageID("w1")))
    try test.status("w1", .failed)
    var figures = try test.store.figures()
    #expect(figures.sent == 0 && figures.failed == 1)
    try test.status("w1", .delivered)
    figures = try test.store.figures()
    #expect(figures.sent == 1 && figures.failed == 0)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a callback key of another database settles nothing`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a")
    let item = try test.sends()[0]
    let foreign = CallbackKey(store: 0xdead, run: item.callback.run, outbox: item.id)
    #expect(try test.status("w9", .sent, callback: foreign).earlyStatuses == 1)
    #expect(try test.store.outbox(of: item.contact).map(\.state) == [.sending])
  }

  @Test(arguments: StoreKind.allCases)
  func `the window is counted from the person's last message to the same number`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    var item = InboxItem.text("x", id: "a", from: "1")
    item.sentAt = Chat.start + .seconds(-50)
    try test.accept(item)
    try test.commit(try test.claimOnly(), messages: ["satu", "dua"])
    item.id = MessageID("b")
    item.sentAt = Chat.start + .seconds(-20)
    try test.accept(item)
    try test.commit(try test.claimOnly())
    // A clock of the channel's that runs ahead of ours is believed, but not for ever.
    item.id = MessageID("c")
    item.sentAt = Chat.start + .seconds(900_000)
    let first = try test.sends()[0]
    #expect(first.windowFrom == Chat.start + .seconds(-20))
    try test.accept(item)
    try test.commit(try test.claimOnly())
    try test.report(first, .accepted(MessageID("w")))
    #expect(try test.sends()[0].windowFrom == Chat.start + .seconds(90_000))
  }

  @Test(arguments: StoreKind.allCases)
  func `files are fetched beside the turn, again after their time, and told of once`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    var item = InboxItem.text("", id: "a", from: "1")
    item.message = .media(Media(kind: .image, reference: "m1"))
    item.attachment = Attachment(mediaID: "m1", mimeType: "image/jpeg")
    try test.accept(item)
    let job = try #require(try test.store.claimMedia(5, at: .start).first)
    #expect(job.attachment == item.attachment)
    #expect(try test.store.claimMedia(5, at: .start).isEmpty)
    let due = Moment.start.steady + .seconds(2)
    try test.store.record([MediaReport(id: job.id, outcome: .deferred(until: due))], at: .start)
    #expect(try test.store.claimMedia(5, at: .after(.seconds(1))).isEmpty)
    let again = try #require(try test.store.claimMedia(5, at: .after(.seconds(2))).first)
    #expect(again.tries == 1)
    let failure = MediaReport.Outcome.failed(
      reason: "too_large", notice: OutboundMessage(text: "Berkasnya terlalu besar."))
    for _ in 0..<2 {
      try test.store.record([MediaReport(id: job.id, outcome: failure)], at: .start)
    }
    #expect(try test.sends().map(\.message.text) == ["Berkasnya terlalu besar."])
    #expect(try test.store.figures().mediaFailed == 1)
    try test.restart(at: .after(.seconds(900)))
    #expect(try test.store.claimMedia(5, at: .after(.seconds(900))).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func `a file that is given up before its turn is told of in the window that it opened`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    // Somebody has a contact in hand when the file comes, with a message that was long on its way.
    let sent = Chat.start + .seconds(-5)
    var late = InboxItem.text("halo", id: "a", from: "1")
    late.sentAt = sent + .seconds(-80_000)
    try test.accept(late)
    let claim = try test.claimOnly()
    for phone in ["1", "2"] {
      var item = InboxItem.text("", id: "m\(phone)", from: phone)
      item.sentAt = sent
      item.message = .media(Media(kind: .image, reference: "m1"))
      item.attachment = Attachment(mediaID: "m1", mimeType: "image/jpeg")
      try test.accept(item)
    }
    try test.commit(claim)
    let notice = OutboundMessage(text: "Berkasnya terlalu besar.")
    for job in try test.store.claimMedia(5, at: .start) {
      let failure = MediaReport.Outcome.failed(reason: "too_large", notice: notice)
      try test.store.record([MediaReport(id: job.id, outcome: failure)], at: .start)
    }
    let sends = try test.sends()
    #expect(sends.map(\.recipient.phone) == ["1", "2"])
    #expect(sends.map(\.windowFrom) == [sent, sent])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a status settles only what may have been sent, and its own run's, to whom it names`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("x", id: "other", from: "62812"))
    try test.commit(try test.claimOnly())
    try test.queue("a", "b")
    let contact = try #require(try test.store.contact(.phone("62811")))
    let item = try #require(try test.sends().first)
    let waiting = CallbackKey(
      store: item.callback.store, run: item.callback.run,
      outbox: OutboxID(item.id.rawValue + 1))
    let before = CallbackKey(
      store: item.callback.store, run: item.callback.run &+ 9, outbox: item.id)
    for (place, key) in [waiting, before].enumerated() {
      #expect(try test.status("lost\(place)", .delivered, callback: key).earlyStatuses == 1)
    }
    let elsewhere = StatusUpdate(
      id: MessageID("lost9"), status: .failed, contact: ContactIdentity(phone: "62812"),
      callback: item.callback)
    #expect(
      try test.store.accept([Intake(statuses: [elsewhere])], at: .start)[0].earlyStatuses == 1)
    #expect(try test.store.outbox(of: contact).map(\.state) == [.sending, .queued])
    #expect(try test.status("w", .delivered, callback: item.callback).statuses == 1)
    try test.restart(at: .start)
    #expect(try test.store.outbox(of: contact).map(\.state) == [.accepted, .queued])
  }

  @Test(arguments: StoreKind.allCases)
  func `an answer leaves from the number that its message came to`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.accept(
      .text("a", id: "a", from: "1", to: "100"), .text("b", id: "b", from: "1", to: "200"))
    let claim = try test.claimOnly()
    var record = TurnRecord(state: [1])
    record.events = claim.events.indices.map { HandledEvent(place: $0, outcome: .done) }
    record.messages = ["a", "b"].map {
      NewMessage(OutboundMessage(text: $0), answers: MessageID($0))
    }
    _ = try test.store.commit([TurnCommit(claim, .none(record))], at: .start)
    for (number, text) in [("100", "a"), ("200", "b")] {
      let items = try test.store.claimSends(
        10, from: PhoneNumberID(number), passingOver: [], at: .start)
      #expect(items.map(\.message.text) == [text] && items[0].windowFrom == Chat.start)
      try test.report(items[0], .accepted(MessageID("w" + text)))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a failure counts once, and only of our own message`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a")
    try test.report(try #require(try test.sends().first), .accepted(MessageID("w1")))
    #expect(try test.status("foreign", .failed).failures == [])
    #expect(try test.status("w1", .failed).failures == [nil])
    #expect(try test.status("w1", .failed).failures == [])
    #expect(try test.status("w1", .read).failures == [])
    #expect(try test.status("w1", .failed).failures == [])
  }
}
