import Conversations
import Dialogue
import Testing
import TestSupport
import Tickets

/// What every store promises of turns.
@Suite struct TurnContractTests {
  @Test(arguments: StoreKind.allCases)
  func `a contact is in one hand at a time, and comes in the order of acceptance`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"), .text("2", id: "b", from: "2"))
    try test.accept(.text("3", id: "c", from: "1"))
    let first = try #require(try test.store.claimTurns(1, at: .start).first)
    #expect(first.messageIDs == ["a", "c"])
    let second = try #require(try test.store.claimTurns(5, at: .start).first)
    #expect(second.messageIDs == ["b"])
    #expect(try test.store.claimTurns(5, at: .start).isEmpty)
    try test.accept(.text("4", id: "d", from: "1"))
    #expect(try test.store.claimTurns(5, at: .start).isEmpty)
    try test.commit(first)
    #expect(try test.claimOnly().messageIDs == ["d"])
  }

  @Test(arguments: StoreKind.allCases)
  func `a worker whose lease ran out cannot commit once another has the contact`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"))
    let stalled = try test.claimOnly()
    let later = Moment.after(StoreLimits.lease)
    let taken = try test.claimOnly(at: later)
    #expect(taken.events[0].attempts == 1)
    #expect(try test.commit(stalled, state: [1], messages: ["x"], at: later) == .fenced)
    #expect(try test.commit(taken, state: [2], messages: ["y"], at: later) == .committed)
    #expect(try test.commit(taken, state: [3], messages: ["z"], at: later) == .fenced)
    #expect(try test.store.state(of: taken.contact) == [2])
    #expect(try test.store.outbox(of: taken.contact).map(\.message.text) == ["y"])
  }

  @Test(arguments: StoreKind.allCases)
  func `a step of the wall clock neither ends a lease nor hides a message`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"))
    let claim = try test.claimOnly()
    for hours in [-24, 24] {
      let stepped = Moment(
        wall: Chat.start + .seconds(hours * 3_600), steady: Moment.start.steady)
      #expect(try test.store.claimTurns(5, at: stepped).isEmpty)
    }
    try test.commit(claim)
    let past = Moment(wall: Chat.start + .seconds(-86_400), steady: Moment.start.steady)
    try test.accept(.text("2", id: "b", from: "1"), at: past)
    #expect(try test.claimOnly(at: past).messageIDs == ["b"])
  }

  @Test(arguments: StoreKind.allCases)
  func `attempts are on record before the turn, and count only if it is not given back`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"), .text("2", id: "b", from: "1"))
    let given = try test.claimOnly()
    try test.store.release([given], at: .start)
    #expect(try test.claimOnly().events.map(\.attempts) == [0, 0])
    for attempts in 1...3 {
      try test.restart(at: .start)
      let claim = try test.claimOnly()
      // Alone, so that it takes no other with it.
      #expect(claim.messageIDs == ["a"])
      #expect(claim.events[0].attempts == attempts)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `what was tried before is run while nobody has anything else in hand`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"), .text("2", id: "b", from: "2"))
    _ = try test.store.claimTurns(5, at: .start)
    try test.restart(at: .start)
    try test.accept(.text("3", id: "c", from: "3"))
    let first = try test.claimOnly()
    #expect(first.messageIDs == ["a"])
    #expect(try test.store.claimTurns(5, at: .start).isEmpty)
    try test.commit(first)
    let second = try test.claimOnly()
    #expect(second.messageIDs == ["b"])
    try test.commit(second)
    #expect(try test.claimOnly().messageIDs == ["c"])
  }

  @Test(arguments: StoreKind.allCases)
  func `events that a record does not name stay as if they had not been claimed`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"), .text("2", id: "b", from: "1"))
    let claim = try test.claimOnly()
    var record = TurnRecord(state: [1])
    record.events = [HandledEvent(place: 0, outcome: .done)]
    _ = try test.store.commit([TurnCommit(claim, .none(record))], at: .start)
    let next = try test.claimOnly()
    #expect(next.messageIDs == ["b"])
    #expect(next.events[0].attempts == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `while an action runs outside, messages wait and its result does not`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"))
    let claim = try test.claimOnly()
    try test.commit(claim, waits: true)
    try test.accept(.text("2", id: "b", from: "1"))
    #expect(try test.store.claimTurns(5, at: .start).isEmpty)
    let result = QueuedEvent.actionFinished(ActionID(turn: 1), .failure("sibuk"))
    try test.store.enqueue(result, for: claim.contact, at: .start)
    let answered = try test.claimOnly()
    #expect(answered.events.map(\.kind) == [result])
    try test.commit(answered)
    #expect(try test.claimOnly().messageIDs == ["b"])
  }

  @Test(arguments: StoreKind.allCases)
  func `what happens inside goes before what people write`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"))
    let contact = try #require(try test.store.contact(.phone("1")))
    try test.store.enqueue(.staff(.reply("ya")), for: contact, at: .start)
    #expect(try test.claimOnly().events.first?.kind == .staff(.reply("ya")))
  }

  @Test(arguments: StoreKind.allCases)
  func `a timer comes once, when it is due, and not after it was replaced or taken back`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("1", id: "a", from: "1"))
    let old = TimerID(kind: .reminder, turn: 1)
    let new = TimerID(kind: .reminder, turn: 2)
    let expiry = TimerID(kind: .expiry, turn: 2)
    try test.commit(
      try test.claimOnly(),
      timers: [
        .set(old, at: Chat.start + .seconds(5)), .set(expiry, at: Chat.start + .seconds(7)),
        .set(new, at: Chat.start + .seconds(9)), .cancel(.expiry),
      ])
    #expect(try test.store.claimTurns(5, at: .after(.seconds(8))).isEmpty)
    try test.restart(at: .after(.seconds(60)))
    let claim = try test.claimOnly(at: .after(.seconds(60)))
    #expect(claim.events.map(\.kind) == [.timer(new)])
    try test.commit(claim, at: .after(.seconds(60)))
    #expect(try test.store.claimTurns(5, at: .after(.seconds(99))).isEmpty)
    #expect(try test.store.figures().timers == 0)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a parked event waits for people, with its reason`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.accept(
      .text("1", id: "a", from: "1"), .text("2", id: "b", from: "1"),
      .text("3", id: "c", from: "1"))
    var record = TurnRecord(state: nil)
    record.events = [
      HandledEvent(place: 0, outcome: .parked(reason: "attempts")),
      HandledEvent(place: 1, outcome: .silenced),
      HandledEvent(place: 2, outcome: .parked(reason: "engine_budget")),
    ]
    _ = try test.store.commit(
      [TurnCommit(try test.claimOnly(), .none(record))], at: .start)
    try test.restart(at: .start)
    let letters = try test.store.deadLetters(10)
    #expect(letters.map(\.reason) == ["attempts", "engine_budget"])
    try test.expectConserved()
    #expect(try test.store.retry(letters[0].id, at: .start))
    #expect(try !test.store.retry(letters[0].id, at: .start))
    #expect(try test.store.drop(letters[1].id, at: .start))
    #expect(try !test.store.drop(letters[1].id, at: .start))
    let again = try test.claimOnly()
    #expect(again.messageIDs == ["a"])
    #expect(again.events[0].attempts == 0)
    try test.commit(again)
    let figures = try test.store.figures()
    #expect(figures.done == 1 && figures.silenced == 1 && figures.dropped == 1)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `tickets are numbered without gaps, in the turn or not at all`(_ kind: StoreKind) throws {
    struct Refused: Error {}
    let test = try TestStore(kind)
    var numbers: [UInt64] = []
    for place in 0..<6 {
      try test.accept(.text("x", id: "m\(place)", from: "\(place)"))
      let claim = try test.claimOnly()
      let fails = place.isMultiple(of: 2)
      let result = try test.store.commit(
        [
          TurnCommit(
            claim,
            .withTickets { tickets in
              let number = try tickets.allotNumber()
              let ticket = try #require(TicketScatter(key: tickets.ticketKey).ticket(number))
              try tickets.insert(
                Report(
                  ticket: ticket, number: number, contact: claim.contact, savedAt: Chat.start,
                  status: .received, updatedAt: Chat.start,
                  fields: [RecordField(name: "tautan", value: .text("https://A.id"))]))
              if fails { throw Refused() }
              var record = TurnRecord(state: Array(ticket.utf8))
              record.events = [HandledEvent(place: 0, outcome: .done)]
              return record
            })
        ], at: .start)
      #expect(result == [fails ? .failed(reason: "Refused") : .committed])
      guard !fails else {
        try test.commit(try test.claimOnly())
        continue
      }
      let state = try #require(try test.store.state(of: claim.contact))
      let ticket = String(decoding: state, as: UTF8.self)
      try test.accept(.text("y", id: "r\(place)", from: "\(place)"))
      let reader = try #require(
        try test.store.claimTurns(9, at: .start).first { $0.contact == claim.contact })
      _ = try test.store.commit(
        [
          TurnCommit(
            reader,
            .withTickets { tickets in
              let report = try #require(try tickets.report(ticket))
              let count = try tickets.reports(about: "https://a.id")
              var record = TurnRecord(state: [UInt8(report.number), UInt8(count)])
              record.events = [HandledEvent(place: 0, outcome: .done)]
              return record
            })
        ], at: .start)
      let read = try #require(try test.store.state(of: claim.contact))
      #expect(Int(read[1]) == numbers.count + 1)
      numbers.append(UInt64(read[0]))
    }
    #expect(numbers == [0, 1, 2])
    #expect(try test.store.figures().tickets == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func `pictures of one contact are gathered for a while`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    func picture(_ id: String) -> InboxItem {
      var item = InboxItem.text("", id: id, from: "1")
      item.message = .media(Media(kind: .image, reference: id))
      return item
    }
    try test.accept(picture("a"))
    #expect(try test.store.claimTurns(5, at: .start).isEmpty)
    try test.accept(picture("b"), at: .after(.milliseconds(200)))
    #expect(try test.store.claimTurns(5, at: .after(.milliseconds(299))).isEmpty)
    #expect(try test.claimOnly(at: .after(.milliseconds(300))).messageIDs == ["a", "b"])
  }
}
