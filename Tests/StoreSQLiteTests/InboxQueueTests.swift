import Conversations
import Dialogue
import StoreSQLite
import TestSupport
import Testing

/// What the store knows in memory of what waits, beside what lies in the file.
@Suite struct InboxQueueTests {
  private func accept(
    _ id: String, from contact: ContactIdentity = ContactIdentity(phone: "1"), _ store: SQLiteStore
  ) throws -> Acceptance {
    let item = InboxItem(
      id: MessageID(id), number: PhoneNumberID("100"), contact: contact, sentAt: nil,
      message: .text(id))
    return try #require(try store.accept([Intake(messages: [item])], at: .start).first)
  }

  /// Commits all that can be claimed, one claim at a time; gives the messages in that order.
  private func handleAll(
    _ store: SQLiteStore, outcome: HandledEvent.Outcome = .done
  ) throws -> [String] {
    var handled: [String] = []
    while let claim = try store.claimTurns(1, at: .start).first {
      var record = TurnRecord(state: [1])
      record.events = claim.events.indices.map { HandledEvent(place: $0, outcome: outcome) }
      #expect(try store.commit([TurnCommit(claim, .none(record))], at: .start) == [.committed])
      handled += claim.events.compactMap { $0.messageID?.rawValue }
    }
    return handled
  }

  private func expectDuplicate(_ id: String, _ store: SQLiteStore, _ step: Comment) throws {
    let acceptance = try accept(id, store)
    #expect(acceptance.duplicates == 1 && acceptance.accepted == 0, step)
  }

  @Test func `a message is known while it waits, after its turn, and after every restart`() throws {
    let folder = try StoreFolder()
    #expect(try accept("a", try folder.open()).accepted == 1)
    try expectDuplicate("a", try folder.open(), "waiting")
    let store = try folder.open()
    #expect(try store.contact(ofMessage: MessageID("a")) != nil)
    #expect(try handleAll(store) == ["a"])
    try expectDuplicate("a", store, "handled")
    let next = try folder.open()
    try expectDuplicate("a", next, "handled, after a restart")
    #expect(try next.contact(ofMessage: MessageID("a")) != nil)
  }

  @Test func `a message is known while it is a dead letter, and when it is tried again`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try accept("a", store)
    _ = try handleAll(store, outcome: .parked(reason: "attempts"))
    try expectDuplicate("a", store, "parked")
    _ = try accept("b", store)
    var settings = folder.settings()
    settings.isVisitor = true
    let letter = try #require(try store.deadLetters(1).first)
    // By another process, as an operator does it.
    #expect(try SQLiteStore(settings, at: .start).retry(letter.id, at: .start))
    try expectDuplicate("a", store, "back in the queue")
    // In its old place.
    #expect(try handleAll(store) == ["a", "b"])
    try expectDuplicate("a", store, "handled")
  }

  @Test func `what is refused for want of room waits nowhere, and is new when it comes again`()
    throws
  {
    let folder = try StoreFolder()
    let store = try folder.open(mostPages: 130)
    let entry = JournalEntry(reason: "filler", bytes: Array(repeating: 7, count: 10_000))
    _ = try store.accept([Intake(journal: Array(repeating: entry, count: 20))], at: .start)
    var accepted: [Int] = []
    var refused: [Int] = []
    for place in 0..<5_000 where refused.count < 20 {
      do throws(StoreError) {
        // Three of each person, so that some are refused with their first message.
        let item = InboxItem.text("halo", id: "m\(place)", from: "\(place / 3)")
        _ = try store.accept([Intake(messages: [item])], at: .start)
        accepted.append(place)
      } catch {
        refused.append(place)
      }
    }
    #expect(refused.count == 20)
    try SQLiteConnection(path: folder.file).execute("DELETE FROM journal")
    for place in refused {
      let person = ContactIdentity(phone: "\(place / 3)")
      #expect(try accept("m\(place)", from: person, store).accepted == 1)
    }
    let handled = try handleAll(store)
    #expect(handled.count == accepted.count + refused.count)
    #expect(Set(handled) == Set((accepted + refused).map { "m\($0)" }))
  }

  @Test func `what waits of two contacts who turn out to be one is handled in order, once`() throws
  {
    let folder = try StoreFolder()
    let store = try folder.open()
    let (phone, user) = (ContactIdentity(phone: "1"), ContactIdentity(user: "ID.2"))
    _ = try accept("a", from: phone, store)
    _ = try accept("b", from: user, store)
    _ = try accept("c", from: phone, store)
    _ = try accept("d", from: user, store)
    #expect(try accept("e", from: ContactIdentity(phone: "1", user: "ID.2"), store).accepted == 1)
    for id in ["b", "d"] { #expect(try accept(id, from: user, store).duplicates == 1) }
    let next = try folder.open()
    for id in ["b", "d"] { #expect(try accept(id, from: phone, next).duplicates == 1) }
    #expect(try handleAll(next) == ["a", "b", "c", "d", "e"])
  }

  @Test func `a file of form 3 keeps what waits in its order and knows it`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for id in ["a", "b", "c"] { _ = try accept(id, store) }
    try store.close()
    try SQLiteConnection(path: folder.file).execute(OldFile.backToForm5)
    try SQLiteConnection(path: folder.file).execute(OldFile.backToForm4)
    try SQLiteConnection(path: folder.file).execute(OldFile.backToForm3)
    let next = try folder.open()
    for id in ["a", "b", "c"] { try expectDuplicate(id, next, "waiting") }
    #expect(try handleAll(next) == ["a", "b", "c"])
    try expectDuplicate("b", next, "handled")
    #expect(try next.figures().inboxIsConserved)
  }

  @Test func `a file of form 4 knows what was handled and what waits, whoever it is from`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try accept("a", store)
    #expect(try handleAll(store) == ["a"])
    _ = try accept("b", store)
    try store.close()
    try SQLiteConnection(path: folder.file).execute(OldFile.backToForm5)
    try SQLiteConnection(path: folder.file).execute(OldFile.backToForm4)
    let (a, b) = (MessageID("a"), MessageID("b"))
    // The first came to two contacts, as it could.
    for contact in [1, 2] { try OldFile.remember(a, of: Int64(contact), in: folder.file) }
    try OldFile.await(b, in: folder.file)
    let next = try folder.open()
    #expect(try next.contact(ofMessage: a) == ContactID(1))
    #expect(try next.contact(ofMessage: b) == ContactID(1))
    for id in ["a", "b"] {
      try expectDuplicate(id, next, "brought up")
      let other = ContactIdentity(user: "ID.9")
      #expect(try accept(id, from: other, next).duplicates == 1)
    }
    #expect(try handleAll(next) == ["b"])
    try expectDuplicate("b", next, "handled")
    #expect(try next.figures().contacts == 1)
    try expectDuplicate("b", try folder.open(), "opened again")
  }

  @Test func `a file of form 5 keeps who has which name, and who had it`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let (old, new) = (ContactIdentifier.phone("1"), ContactIdentifier.phone("2"))
    _ = try accept("a", from: ContactIdentity(phone: "1"), store)
    let change = NameChange(
      id: MessageID("change"), at: Chat.start + .seconds(5),
      names: [AliasChange(previous: old, current: new)])
    _ = try store.accept([Intake(changes: [change])], at: .start)
    try store.post(OutboundMessage(text: "menunggu"), to: ContactID(1), at: .start)
    try store.close()
    try SQLiteConnection(path: folder.file).execute(OldFile.backToForm5)
    let next = try folder.open()
    #expect(try next.contact(new) == ContactID(1))
    #expect(try next.contact(old) == nil)
    var late = InboxItem.text("halo", id: "late", from: "1")
    late.sentAt = Chat.start
    _ = try next.accept([Intake(messages: [late])], at: .start)
    #expect(try next.contact(ofMessage: late.id) == ContactID(1))
    // Its key goes out as it would have gone before.
    let item = try next.claimSends(1, from: PhoneNumberID("100"), passingOver: [], at: .start).first
    #expect(item?.callback.run == 0 && item?.callback.text.hasPrefix("w1.") == true)
    #expect(try next.figures().contacts == 1)
  }
}
