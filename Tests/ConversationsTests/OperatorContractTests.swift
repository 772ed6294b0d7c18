import Conversations
import Dialogue
import TestSupport
import Testing
import Tickets

/// What operators see, and what is deleted for its age: the same in every store.
@Suite struct OperatorContractTests {
  private static let day: Duration = .seconds(86_400)

  @Test(arguments: StoreKind.allCases)
  func `what is finished and old is deleted, oldest first, and nothing else`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    for place in 0..<3 { try test.queue("sent", "waits", phone: "\(place)") }
    for (place, item) in try test.sends().enumerated() {
      try test.report(item, .accepted(MessageID("out-\(place)")))
    }
    // The first contact cannot be told: that is finished too.
    try test.report(try test.sends(1)[0], .failed(reason: "undeliverable"))
    _ = try test.store.accept(
      [Intake(journal: [JournalEntry(reason: "reaction", bytes: [1])])], at: .start)
    let young = Moment.after(Self.day)
    try test.queue("young", phone: "9", at: young)
    try test.report(try #require(try test.sends(at: young).last), .accepted(MessageID("out-9")))
    let before = Moment.start.wall + .seconds(1)
    // Three turns, three sent, one failed, one journal entry.
    #expect(try test.store.forget(2, before: before) == 2)
    #expect(try test.store.forget(3, before: before) == 3)
    #expect(try test.store.forget(100, before: before) == 3)
    #expect(try test.store.forget(100, before: before) == 0)
    for place in 0..<3 {
      let contact = try #require(try test.store.contact(.phone("\(place)")))
      #expect(try test.store.turns(of: contact).isEmpty)
      let left = try test.store.outbox(of: contact)
      #expect(left.map(\.message.text) == (place == 0 ? [] : ["waits"]), "contact \(place)")
      #expect(try test.store.state(of: contact) == [1])
      #expect(try test.accept(.text("halo", id: "w-\(place)", from: "\(place)")).duplicates == 1)
    }
    let other = try #require(try test.store.contact(.phone("9")))
    #expect(try test.store.turns(of: other).count == 1)
    #expect(try test.store.outbox(of: other).count == 1)
    try test.expectConserved()
    // A status that comes after weeks harms nothing.
    #expect(try test.status("out-0", .read).earlyStatuses == 1)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `what waits stays however old it is, and is sent after all`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    for place in 0..<30 { try test.queue("a", phone: "\(place)") }
    try test.accept(.text("x", id: "unread", from: "1"))
    let late = Moment.after(Self.day * 400)
    // Turns only; what waits is passed over also where nothing behind it is old enough.
    #expect(try test.store.forget(7, before: late.wall) == 7)
    #expect(try test.store.forget(1_000, before: late.wall) == 23)
    #expect(try test.sends(100, at: late).count == 30)
    #expect(try test.claimOnly(at: late).messageIDs == ["unread"])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a contact is found by a message to or from it and by a ticket`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.accept(.text("a", id: "in-1", from: "1"), .text("b", id: "in-2", from: "2"))
    var tickets: [String] = []
    for claim in try test.store.claimTurns(10, at: .start) {
      let turn = TurnCommit(
        claim,
        .withTickets { records in
          let number = try records.allotNumber()
          try records.insert(
            Report(
              ticket: "T\(number)", number: number, contact: claim.contact,
              savedAt: Moment.start.wall, status: .received, updatedAt: Moment.start.wall,
              fields: [RecordField(name: "tautan", value: .text("https://a.id/1"))]))
          #expect(try records.reports(about: "https://a.id/1") == Int(number) + 1)
          var record = TurnRecord(state: [1])
          record.events = [HandledEvent(place: 0, outcome: .done, rung: "start")]
          record.messages = [NewMessage(OutboundMessage(text: "T\(number)"))]
          return record
        })
      #expect(try test.store.commit([turn], at: .start) == [.committed])
      tickets.append("T\(tickets.count)")
    }
    for item in try test.sends() {
      try test.report(item, .accepted(MessageID("out-\(item.recipient.phone ?? "")")))
    }
    for (phone, ticket) in zip(["1", "2"], tickets) {
      let contact = try #require(try test.store.contact(.phone(phone)))
      #expect(try test.store.contact(ofMessage: MessageID("in-\(phone)")) == contact)
      #expect(try test.store.contact(ofMessage: MessageID("out-\(phone)")) == contact)
      #expect(try test.store.contact(ofTicket: ticket) == contact)
      #expect(
        try test.store.turns(of: contact)
          == [
            TurnEntry(
              at: Moment.start.wall, message: MessageID("in-\(phone)"), outcome: "done",
              rung: "start")
          ])
    }
    #expect(try test.store.contact(ofMessage: MessageID("in-3")) == nil)
    #expect(try test.store.contact(ofTicket: "T7") == nil)
    #expect(try test.store.figures().openTicketSince == Moment.start.wall)
  }

  @Test(arguments: StoreKind.allCases)
  func `contacts that have waited are counted once each`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.accept(.text("a", id: "a", from: "1"), .text("b", id: "b", from: "1"))
    try test.accept(.text("c", id: "c", from: "2"), at: .after(.seconds(50)))
    func count(_ seconds: Int) throws -> Int {
      try test.store.waitingContacts(since: Moment.start.wall + .seconds(seconds))
    }
    #expect(try count(0) == 0)
    #expect(try count(50) == 1)
    #expect(try count(51) == 2)
    try test.finishAll(at: .after(.seconds(60)))
    #expect(try count(51) == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `contacts that turn out to be one are counted once`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    var known = InboxItem.text("a", id: "a", from: "1")
    try test.accept(known)
    var user = InboxItem.text("b", id: "b", from: "")
    user.contact = ContactIdentity(user: "ID.1")
    try test.accept(user)
    #expect(try test.store.figures().contacts == 2)
    known = .text("c", id: "c", from: "1")
    known.contact.user = "ID.1"
    try test.accept(known)
    #expect(try test.store.figures().contacts == 1)
  }
}
