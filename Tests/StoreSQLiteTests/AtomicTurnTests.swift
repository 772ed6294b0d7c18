import Conversations
import Dialogue
import StoreSQLite
import TestSupport
import Testing
import Tickets

/// A turn is committed whole or not at all, at whichever table the commit breaks.
@Suite struct AtomicTurnTests {
  private struct Broken: CustomTestStringConvertible, Sendable {
    var table: String
    var breaking: StaticString
    var testDescription: String { table }
  }

  private static let tables: [Broken] = [
    Broken(
      table: "inbox",
      breaking: "CREATE TRIGGER uji BEFORE DELETE ON inbox BEGIN SELECT RAISE(ABORT, 'x'); END"),
    Broken(
      table: "contact",
      breaking: "CREATE TRIGGER uji BEFORE UPDATE ON contact BEGIN SELECT RAISE(ABORT, 'x'); END"),
    Broken(
      table: "outbox",
      breaking: "CREATE TRIGGER uji BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'x'); END"),
    Broken(
      table: "timer",
      breaking: "CREATE TRIGGER uji BEFORE INSERT ON timer BEGIN SELECT RAISE(ABORT, 'x'); END"),
    Broken(
      table: "turn",
      breaking: "CREATE TRIGGER uji BEFORE INSERT ON turn BEGIN SELECT RAISE(ABORT, 'x'); END"),
    Broken(
      table: "note",
      breaking: "CREATE TRIGGER uji BEFORE INSERT ON note BEGIN SELECT RAISE(ABORT, 'x'); END"),
    Broken(
      table: "report",
      breaking: "CREATE TRIGGER uji BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'x'); END"),
    Broken(
      table: "waiting",
      breaking: "CREATE TRIGGER uji BEFORE INSERT ON waiting BEGIN SELECT RAISE(ABORT, 'x'); END"),
    Broken(
      table: "counter",
      breaking: "CREATE TRIGGER uji BEFORE UPDATE ON counter BEGIN SELECT RAISE(ABORT, 'x'); END"),
  ]

  /// A turn that writes into every table.
  private func commit(_ claim: Claim, _ store: SQLiteStore) throws -> [CommitResult] {
    let turn = TurnCommit(
      claim,
      .withTickets { records in
        let number = try records.allotNumber()
        try records.insert(
          Report(
            ticket: "T\(number)", number: number, contact: claim.contact,
            savedAt: Moment.start.wall, status: .received, updatedAt: Moment.start.wall,
            fields: []))
        var record = TurnRecord(state: [7], guardBytes: [8])
        record.events = claim.events.indices.map { HandledEvent(place: $0, outcome: .done) }
        record.messages = [NewMessage(OutboundMessage(text: "satu"))]
        record.notes = [StaffNote(kind: .flag, subject: "uji")]
        record.timers = [.set(TimerID(kind: .reminder, turn: 1), at: Chat.start + .seconds(60))]
        record.waitsForAction = true
        return record
      })
    return try store.commit([turn], at: .start)
  }

  private func expectNothing(_ store: SQLiteStore, _ contact: ContactID) throws {
    let figures = try store.figures()
    #expect(figures.accepted == 1 && figures.pending == 1 && figures.done == 0)
    #expect(figures.queued == 0 && figures.unsent == 0)
    #expect(figures.tickets == 0 && figures.timers == 0 && figures.deadLetters == 0)
    #expect(figures.inboxIsConserved && figures.outboxIsConserved)
    #expect(try store.state(of: contact) == nil)
    #expect(try store.turns(of: contact).isEmpty)
    #expect(try store.outbox(of: contact).isEmpty)
    #expect(try store.contact(ofTicket: "T0") == nil)
    #expect(
      try store.claimSends(5, from: PhoneNumberID("100"), passingOver: [], at: .start).isEmpty)
  }

  @Test(arguments: tables)
  private func `a commit that breaks at a table leaves nothing anywhere`(_ broken: Broken) throws {
    let folder = try StoreFolder()
    var store = try folder.open()
    _ = try store.accept([Intake(messages: [.text("halo", id: "a", from: "1")])], at: .start)
    let claim = try #require(try store.claimTurns(1, at: .start).first)
    try SQLiteConnection(path: folder.file).execute(broken.breaking)
    do {
      #expect(try commit(claim, store) != [.committed])
    } catch is StoreError {
      // The whole transaction was refused.
    }
    try expectNothing(store, claim.contact)
    // Neither in memory nor in the file.
    store = try folder.open()
    try expectNothing(store, claim.contact)
    try SQLiteConnection(path: folder.file).execute("DROP TRIGGER uji")
    let again = try #require(try store.claimTurns(1, at: .start).first)
    #expect(again.state == nil && again.guardBytes == [])
    #expect(try commit(again, store) == [.committed])
    #expect(try store.contact(ofTicket: "T0") == claim.contact)
    let figures = try store.figures()
    #expect(figures.done == 1 && figures.queued == 1 && figures.tickets == 1)
    #expect(figures.timers == 1 && figures.pending == 0)
    #expect(try store.turns(of: claim.contact).count == 1)
  }
}
