import Conversations
import Dialogue
import Tickets

extension Writer: TicketRecords {
  func allotNumber() throws -> UInt64 {
    // The counter says how many there are, so the first number is 0.
    UInt64(next(.tickets) - 1)
  }

  func insert(_ report: Report) throws {
    try tickets.insert(
      report, fields: protection.seal(report.encodedFields),
      content: report.contentKey.map(protection.content))
  }

  func report(_ ticket: String) throws -> Report? {
    try tickets.report(ticket) { try opened($0) }
  }

  func reports(about content: String) throws -> Int {
    try tickets.reports(about: protection.content(content))
  }
}

/// Statements about tickets.
struct TicketStatements: ~Copyable {
  private var insert: SQLiteStatement
  private var find: SQLiteStatement
  private var same: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    insert = connection.prepare(
      """
      INSERT INTO report (number, ticket, contact, saved_at, status, updated_at, content, fields)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    find = connection.prepare(
      """
      SELECT number, ticket, contact, saved_at, status, updated_at, fields FROM report
      WHERE ticket = ?
      """)
    same = connection.prepare("SELECT count(*) FROM report WHERE content = ?")
  }

  mutating func insert(
    _ report: Report, fields: [UInt8], content: [UInt8]?
  ) throws(SQLiteError) {
    insert.bind(1, Int64(bitPattern: report.number))
    insert.bind(2, report.ticket)
    insert.bind(3, report.contact.rawValue)
    insert.bind(4, report.savedAt.milliseconds)
    insert.bind(5, report.status.rawValue)
    insert.bind(6, report.updatedAt.milliseconds)
    insert.bind(7, content)
    insert.bind(8, fields)
    try insert.run()
  }

  mutating func report(
    _ ticket: String, open: ([UInt8]) throws -> [UInt8]
  ) throws -> Report? {
    find.bind(1, ticket)
    return try find.first { row in
      guard let status = ReportStatus(rawValue: row.text(4)),
        let fields = Report.fields(decoding: try open(row.bytes(6)))
      else { throw StoreError.damaged("a report cannot be read") }
      return Report(
        ticket: row.text(1), number: UInt64(bitPattern: row.number(0)),
        contact: ContactID(row.number(2)), savedAt: Timestamp(milliseconds: row.number(3)),
        status: status, updatedAt: Timestamp(milliseconds: row.number(5)), fields: fields)
    }
  }

  mutating func reports(about content: [UInt8]) throws -> Int {
    same.bind(1, content)
    return Int(try same.first { $0.number(0) } ?? 0)
  }
}
