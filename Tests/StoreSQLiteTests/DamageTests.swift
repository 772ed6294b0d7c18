import Conversations
import Dialogue
import StoreSQLite
import TestSupport
import Testing

/// What one row that cannot be read does to everybody else.
@Suite struct DamageTests {
  private static let number = PhoneNumberID("100")

  private static func open(_ folder: StoreFolder) throws -> SQLiteStore {
    var settings = folder.settings()
    settings.protection = IdentityProtection(
      hash: { $0.utf8.map { $0 ^ 0x55 } },
      seal: { [0xee] + $0.map { $0 ^ 0x33 } },
      open: { $0.first == 0xee ? $0.dropFirst().map { $0 ^ 0x33 } : nil })
    return try SQLiteStore(settings, at: .start)
  }

  /// Two forms of damage: what cannot be opened, and what opens and is none of ours.
  private static let statements: [DamagedRow.Place: [StaticString]] = [
    .event: [
      "UPDATE inbox SET event = x'00ff' WHERE id = (SELECT min(id) FROM inbox)",
      "UPDATE inbox SET event = x'eeff' WHERE id = (SELECT min(id) FROM inbox)",
    ],
    .message: [
      "UPDATE outbox SET message = x'00ff' WHERE id = 1",
      "UPDATE outbox SET message = x'eeff' WHERE id = 1",
    ],
    .identity: [
      "UPDATE contact SET identity = x'00ff' WHERE id = 1",
      "UPDATE contact SET identity = x'eeff' WHERE id = 1",
    ],
    .state: ["UPDATE contact SET state = x'00ff' WHERE id = 1"],
    .contactGuard: ["UPDATE contact SET guard = x'00ff' WHERE id = 1"],
    .attachment: [
      "UPDATE media SET attachment = x'00ff' WHERE id = 1",
      "UPDATE media SET attachment = x'eeff' WHERE id = 1",
    ],
  ]

  static let damages = DamagedRow.Place.allCases.flatMap { place in
    (statements[place] ?? []).indices.map { (place, $0) }
  }

  private func damage(_ folder: StoreFolder, _ place: DamagedRow.Place, _ form: Int) throws {
    let connection = try SQLiteConnection(path: folder.file)
    try connection.execute(try #require(Self.statements[place]?[form]))
    #expect(connection.changes == 1)
  }

  private func write(_ store: SQLiteStore, _ id: String, _ phone: String) throws {
    var item = InboxItem.text("", id: id, from: phone)
    item.message = .media(Media(kind: .image, reference: id))
    item.attachment = Attachment(mediaID: id, mimeType: "image/jpeg")
    #expect(try store.accept([Intake(messages: [item])], at: .start).map(\.accepted) == [1])
  }

  /// Answers whoever waits, with a guard that has something to say.
  private func answer(_ store: SQLiteStore) throws -> [Claim] {
    let claims = try store.claimTurns(100, at: .start)
    for claim in claims {
      var record = TurnRecord(state: [1], guardBytes: [7])
      record.events = claim.events.indices.map { HandledEvent(place: $0, outcome: .done) }
      record.messages = [NewMessage(OutboundMessage(text: "jawab"))]
      #expect(try store.commit([TurnCommit(claim, .none(record))], at: .start) == [.committed])
    }
    return claims
  }

  private func send(_ store: SQLiteStore) throws -> [String?] {
    var phones: [String?] = []
    for _ in 0..<4 {
      for item in try store.claimSends(100, from: Self.number, passingOver: [], at: .start) {
        phones.append(item.recipient.phone)
        let name = MessageID("w\(item.id.rawValue)")
        try store.record([SendReport(id: item.id, outcome: .accepted(name))], at: .start)
      }
    }
    return phones
  }

  private func expectConserved(_ store: SQLiteStore) throws {
    let figures = try store.figures()
    #expect(figures.inboxIsConserved, "\(figures)")
    #expect(figures.outboxIsConserved, "\(figures)")
  }

  @Test(arguments: damages)
  func `one row that cannot be read is set aside, and everybody else goes on`(
    _ place: DamagedRow.Place, _ form: Int
  ) throws {
    let folder = try StoreFolder()
    let store = try Self.open(folder)
    try write(store, "a", "1")
    #expect(try answer(store).count == 1)
    // Waits beside the message that is still to be sent.
    try write(store, "b", "1")
    try damage(folder, place, form)
    for phone in ["2", "3"] { try write(store, phone, phone) }

    let claims = try answer(store)
    #expect(claims.count == (place == .event ? 2 : 3))
    let phones = try send(store)
    #expect(phones.filter { $0 == "2" || $0 == "3" } == ["2", "3"])
    #expect(phones.count == (place == .identity ? 2 : place == .event || place == .message ? 3 : 4))
    #expect(try store.claimMedia(100, at: .start).count == (place == .attachment ? 3 : 4))
    try store.probe(at: .start)

    let row: Int64 = place == .event ? 2 : 1
    let expected = DamagedRow(place, row: row)
    #expect(try store.takeDamage() == [expected])
    #expect(try store.takeDamage() == [])
    // An unreadable state is the worker's to keep for people.
    let letters = try store.deadLetters(10)
    #expect(letters.map(\.reason) == (place == .state ? [] : [expected.reason]))
    #expect(letters.allSatisfy { $0.contact == ContactID(1) })
    #expect(try store.outbox(of: ContactID(1)).count == (place == .event ? 1 : 2))
    try expectConserved(store)
    try store.close()

    // And stays so.
    let again = try Self.open(folder)
    try write(again, "c", "1")
    try write(again, "d", "4")
    #expect(try answer(again).count == 2)
    #expect(try send(again).contains("4"))
    try expectConserved(again)
    try again.close()
  }

  @Test(arguments: [DamagedRow.Place.message, .identity])
  func `a message that cannot be read takes nobody's place`(_ place: DamagedRow.Place) throws {
    let folder = try StoreFolder()
    let store = try Self.open(folder)
    for phone in ["1", "2", "3"] { try write(store, phone, phone) }
    #expect(try answer(store).count == 3)
    // One behind the other: the second becomes the first when that is set aside.
    try write(store, "4", "1")
    #expect(try answer(store).count == 1)
    try damage(folder, place, 0)
    let claimed = try store.claimSends(2, from: Self.number, passingOver: [], at: .start)
    #expect(claimed.map(\.recipient.phone) == ["2", "3"])
    try expectConserved(store)
    try store.close()
  }

  @Test func `whoever cannot be named any more is known again when they write`() throws {
    let folder = try StoreFolder()
    let store = try Self.open(folder)
    try write(store, "a", "1")
    _ = try answer(store)
    try damage(folder, .identity, 0)
    #expect(try send(store) == [])
    try write(store, "b", "1")
    _ = try answer(store)
    #expect(try send(store) == ["1"])
    #expect(try store.outbox(of: ContactID(1)).map(\.reason) == ["damaged", nil])
    try expectConserved(store)
    try store.close()
  }

  @Test func `a status of a message that cannot be read any more is taken`() throws {
    let folder = try StoreFolder()
    let store = try Self.open(folder)
    try write(store, "a", "1")
    _ = try answer(store)
    #expect(try send(store) == ["1"])
    try damage(folder, .message, 0)
    let closed = StatusUpdate(
      id: MessageID("w1"), status: .failed, errorCode: GraphAnswer.windowClosedCode)
    #expect(try store.accept([Intake(statuses: [closed])], at: .start).map(\.statuses) == [1])
    #expect(try store.outbox(of: ContactID(1)).map(\.reason) == ["window_closed"])
    try expectConserved(store)
    try store.close()
  }

  @Test func `who writes by an identifier from the number of somebody unreadable is somebody new`()
    throws
  {
    let folder = try StoreFolder()
    let store = try Self.open(folder)
    try write(store, "a", "1")
    try damage(folder, .identity, 1)
    var item = InboxItem.text("halo", id: "b", from: "1")
    item.contact.user = "ID.1"
    #expect(try store.accept([Intake(messages: [item])], at: .start).map(\.accepted) == [1])
    _ = try answer(store)
    #expect(try send(store) == ["1"])
    try store.close()
  }

  @Test
  func `a dead letter that cannot be read comes back when it is tried again, and can be dropped`()
    throws
  {
    let folder = try StoreFolder()
    let store = try Self.open(folder)
    try write(store, "a", "1")
    try damage(folder, .event, 0)
    #expect(try answer(store).isEmpty)
    let letter = try #require(try store.deadLetters(10).first)
    #expect(letter.kind == nil)
    #expect(try store.retry(letter.id, at: .start))
    #expect(try answer(store).isEmpty)
    #expect(try store.deadLetters(10).map(\.id) == [letter.id])
    // The same message does not come twice for it.
    let item = InboxItem.text("halo", id: "a", from: "1")
    #expect(try store.accept([Intake(messages: [item])], at: .start).map(\.duplicates) == [1])
    #expect(try store.drop(letter.id, at: .start))
    try expectConserved(store)
    try store.close()
  }
}
