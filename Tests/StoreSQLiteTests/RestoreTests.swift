import Conversations
import Dialogue
import FoundationEssentials
import StoreSQLite
import TestSupport
import Testing
import Tickets

/// What becomes of a store that goes on from an older copy of its file.
@Suite struct RestoreTests {
  /// The statement that is run on a restored file.
  private static let leap: StaticString =
    "UPDATE counter SET value = value + 100000 WHERE id = 10"

  /// The one that operators are told to run.
  private static func documented() throws -> String {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let page = try Data(contentsOf: folder.appendingPathComponent("docs/operator/cadangan.md"))
    let line = try #require(
      String(decoding: page, as: UTF8.self).split(separator: "\n")
        .first { $0.contains("sqlite3") && $0.contains("UPDATE counter") })
    let parts = line.split(separator: "\"")
    return String(try #require(parts.count == 2 ? parts.last : nil))
  }

  /// Gives a ticket to somebody who writes; its public number.
  private func ticket(_ name: String, _ store: SQLiteStore) throws -> String {
    _ = try store.accept([Intake(messages: [.text("x", id: name, from: name)])], at: .start)
    let claim = try #require(try store.claimTurns(1, at: .start).first)
    let turn = TurnCommit(
      claim,
      .withTickets { records in
        let number = try records.allotNumber()
        let ticket = try #require(TicketScatter(key: records.ticketKey).ticket(number))
        try records.insert(
          Report(
            ticket: ticket, number: number, contact: claim.contact, savedAt: Chat.start,
            status: .received, updatedAt: Chat.start, fields: []))
        var record = TurnRecord(state: Array(ticket.utf8))
        record.events = [HandledEvent(place: 0, outcome: .done)]
        return record
      })
    #expect(try store.commit([turn], at: .start) == [.committed])
    return String(decoding: try #require(try store.state(of: claim.contact)), as: UTF8.self)
  }

  @Test func `no number is given twice after a restore as the operators' guide has it`() throws {
    let folder = try StoreFolder()
    var store = try folder.open()
    _ = try ticket("sebelum", store)
    try store.close()
    let copy = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    store = try folder.open()
    let lost = try (0..<20).map { try ticket("hilang\($0)", store) }
    try store.close()

    try copy.write(to: URL(fileURLWithPath: folder.file))
    store = try folder.open()
    // Without the statement the numbers come again.
    #expect(try ticket("sesudah", store) == lost[0])
    try store.close()

    try copy.write(to: URL(fileURLWithPath: folder.file))
    #expect(try Self.documented() == "\(Self.leap)")
    try SQLiteConnection(path: folder.file).execute(Self.leap)
    store = try folder.open()
    let given = try (0..<20).map { try ticket("sesudah\($0)", store) }
    #expect(Set(given).isDisjoint(with: lost))
    #expect(Set(given).count == 20)
    let figures = try store.figures()
    #expect(figures.inboxIsConserved && figures.outboxIsConserved)
    try store.close()
  }
}
