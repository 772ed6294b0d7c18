import Conversations
import Dialogue

/// Statements for messages whose 24-hour window is closed, whatever we took it for.
struct WindowStatements: ~Copyable {
  private var open: SQLiteStatement
  private var forget: SQLiteStatement
  private var forgetContact: SQLiteStatement
  private var message: SQLiteStatement
  private var reopen: SQLiteStatement
  private var forgetOlder: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    open = connection.prepare(
      "UPDATE contact SET number = ?2, window_from = ?3 WHERE id = ?1")
    forget = connection.prepare(
      """
      UPDATE outbox SET state = 0, tries = tries + 1, window_from = NULL, code = ?2 WHERE id = ?1
      """)
    forgetContact = connection.prepare("UPDATE contact SET window_from = NULL WHERE id = ?")
    message = connection.prepare("SELECT message FROM outbox WHERE id = ?")
    reopen = connection.prepare(
      """
      UPDATE outbox SET state = 0, head = 0, contact = ?2, tries = tries + 1, delivery = NULL,
        window_from = NULL, code = ?3 WHERE id = ?1
      """)
    forgetOlder = connection.prepare(
      "UPDATE contact SET window_from = NULL WHERE id = ?1 AND window_from <= ?2")
  }

  mutating func set(_ address: Writer.Address, of contact: ContactID) throws(SQLiteError) {
    open.bind(1, contact.rawValue)
    open.bind(2, address.number)
    open.bind(3, address.windowFrom)
    try open.run()
  }

  /// Ready again, as one to whom the person has not written.
  mutating func forget(
    _ id: OutboxID, _ contact: ContactID, code: Int?
  ) throws(SQLiteError) {
    forget.bind(1, id.rawValue)
    forget.bind(2, code.map { Int64($0) })
    try forget.run()
    forgetContact.bind(1, contact.rawValue)
    try forgetContact.run()
  }

  mutating func sealedMessage(_ id: OutboxID) throws -> [UInt8]? {
    message.bind(1, id.rawValue)
    return try message.first { $0.bytes(0) }
  }

  /// Ready again after it was taken; it keeps its name until it has another.
  ///
  /// - `windowFrom`: what was known of the window; what the person has written since stays.
  mutating func reopen(
    _ id: OutboxID, of contact: ContactID, windowFrom: Int64, code: Int
  ) throws(SQLiteError) {
    reopen.bind(1, id.rawValue)
    reopen.bind(2, contact.rawValue)
    reopen.bind(3, Int64(code))
    try reopen.run()
    forgetOlder.bind(1, contact.rawValue)
    forgetOlder.bind(2, windowFrom)
    try forgetOlder.run()
  }
}

extension Writer {
  /// Begins the window of a message before its turn, which does it otherwise.
  func openWindow(by item: InboxItem, of contact: ContactID, at now: Moment) throws {
    guard var address = try outbox.address(contact) else {
      throw StoreError.damaged("a contact is not there")
    }
    let number = try row(of: item.number)
    let start = item.windowStart(acceptedAt: now.wall)
    address.open(number, from: start)
    try outbox.windows.set(address, of: contact)
    // Whoever has the contact in hand writes what they know of it.
    guard let before = leases[contact]?.address else { return }
    leases[contact]?.address.open(number, from: start)
    ifUndone { [unowned self] in leases[contact]?.address = before }
  }

  /// Queues a message again, as the template that stands for it, if the channel took its text and
  /// found afterwards that the window is closed.
  ///
  /// - Returns: Whether it did; not a second time, and not where there is no template.
  func reopen(_ row: OutboxRow, code: Int?) throws -> Bool {
    guard let code, code == GraphAnswer.windowClosedCode, let windowFrom = row.windowFrom,
      let bytes = try outbox.windows.sealedMessage(row.id),
      try readable({ try OutboundMessage(decoding: try opened(bytes)) })?.template != nil
    else { return false }
    let contact = try survivor(of: row.contact)
    try outbox.windows.reopen(row.id, of: contact, windowFrom: windowFrom, code: code)
    if row.state == .accepted { count(.sent, by: -1) }
    stopSleeping(row.id)
    try refreshLane(of: contact)
    return true
  }
}
