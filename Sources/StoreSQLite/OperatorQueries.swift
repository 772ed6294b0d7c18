import Conversations
import Dialogue

/// What operators ask and do; seldom, so its statements are prepared when they are needed.
extension Writer {
  func deadLetters(_ limit: Int) throws -> [DeadLetter] {
    var read = connection.prepare(
      """
      SELECT id, contact, event, accepted_at, parked_at, reason FROM dead ORDER BY id LIMIT ?
      """)
    read.bind(1, Int64(limit))
    return try read.all { row in
      DeadLetter(
        id: InboxID(row.number(0)), contact: ContactID(row.number(1)),
        kind: try readable { try QueuedEvent(decoding: try opened(row.bytes(2))) },
        acceptedAt: Timestamp(milliseconds: row.number(3)),
        parkedAt: Timestamp(milliseconds: row.number(4)), reason: row.text(5))
    }
  }

  func retry(_ letter: InboxID) throws -> Bool {
    var move = connection.prepare(
      """
      INSERT INTO inbox (id, contact, lane, attempts, accepted_at, event)
      SELECT id, contact, lane, 0, accepted_at, event FROM dead WHERE id = ?
      RETURNING contact, lane
      """)
    move.bind(1, letter.rawValue)
    let found = try move.first { row in
      (contact: ContactID(row.number(0)), lane: Lane(rawValue: row.number(1)))
    }
    guard let found else { return false }
    guard let lane = found.lane else { throw StoreError.damaged("an event in no lane") }
    try removeDead(letter)
    enqueue(InboxQueue.Entry(id: letter), lane, of: found.contact)
    return true
  }

  func drop(_ letter: InboxID) throws -> Bool {
    try removeDead(letter)
    guard connection.changes == 1 else { return false }
    count(.dropped)
    return true
  }

  private func removeDead(_ letter: InboxID) throws {
    var remove = connection.prepare("DELETE FROM dead WHERE id = ?")
    remove.bind(1, letter.rawValue)
    try remove.run()
  }

  /// Sealed names cannot be searched: ours have their digest beside them, and people's are in
  /// `inbox` or `seen`.
  func contact(ofMessage message: MessageID) throws -> ContactID? {
    if let id = try statuses.message(message.digest), let row = try outbox.row(id) {
      return try survivor(of: row.contact)
    }
    var find = connection.prepare(
      """
      SELECT contact FROM inbox WHERE high IN (?1, ?3) AND low = ?2
      UNION ALL SELECT contact FROM seen
      WHERE high IN (?1, ?3) AND low = ?2 AND contact > 0 LIMIT 1
      """)
    let key = protection.key(message)
    find.bind(1, Int64(bitPattern: key.high))
    find.bind(2, Int64(bitPattern: key.low))
    find.bind(3, Int64(bitPattern: message.digest.high))
    return try find.first { ContactID($0.number(0)) }.map { try survivor(of: $0) }
  }

  func turnEntries(of contact: ContactID) throws -> [TurnEntry] {
    var read = connection.prepare(
      "SELECT at, message, outcome, rung, id FROM turn WHERE contact = ?")
    var found: [(id: Int64, entry: TurnEntry)] = []
    for number in try numbers(of: contact) {
      read.bind(1, number.rawValue)
      found += try read.all { row in
        let entry = TurnEntry(
          at: Timestamp(milliseconds: row.number(0)),
          message: try row.optionalBytes(1).map { MessageID(utf8: try opened($0)) },
          outcome: row.text(2), rung: row.text(3))
        return (row.number(4), entry)
      }
    }
    return found.sorted { $0.id < $1.id }.map(\.entry)
  }

  /// The inbox is a queue, so going over it costs what waits.
  func waitingContacts(since moment: Timestamp) throws -> Int {
    var count = connection.prepare(
      "SELECT count(DISTINCT contact) FROM inbox WHERE accepted_at < ?")
    count.bind(1, moment.milliseconds)
    return Int(try count.first { $0.number(0) } ?? 0)
  }

  func outboxEntries(of contact: ContactID) throws -> [OutboxEntry] {
    var read = connection.prepare(
      """
      SELECT id, state, delivery, wamid, message, tries, reason FROM outbox WHERE contact = ?
      """)
    var found: [OutboxEntry] = []
    for number in try numbers(of: contact) {
      read.bind(1, number.rawValue)
      found += try read.all { try outboxEntry($0) }
    }
    return found.sorted { $0.id < $1.id }
  }

  private func outboxEntry(_ row: borrowing SQLiteStatement) throws -> OutboxEntry {
    guard let state = OutboxState(rawValue: UInt8(truncatingIfNeeded: row.number(1))) else {
      throw StoreError.damaged("a message in no state")
    }
    return OutboxEntry(
      id: OutboxID(row.number(0)), state: state,
      delivery: row.optionalNumber(2).flatMap {
        DeliveryStatus(rawValue: UInt8(truncatingIfNeeded: $0))
      }, messageID: try row.optionalBytes(3).map { MessageID(utf8: try opened($0)) },
      message: try readable { try OutboundMessage(decoding: try opened(row.bytes(4))) }
        ?? OutboundMessage(text: ""), tries: Int(row.number(5)),
      reason: row.optionalText(6))
  }

  /// The two laws look at rows, so that a counter that went wrong is seen.
  func figures() throws -> StoreFigures {
    var figures = StoreFigures()
    figures.accepted = counted(.accepted)
    figures.done = counted(.done)
    figures.silenced = counted(.silenced)
    figures.dropped = counted(.dropped)
    figures.duplicates = counted(.duplicates)
    figures.pending = try rows("SELECT count(*) FROM inbox")
    figures.pendingSince = try moment("SELECT accepted_at FROM inbox ORDER BY id LIMIT 1")
    figures.deadLetters = try rows("SELECT count(*) FROM dead")
    figures.queued = counted(.queued)
    figures.sent = counted(.sent)
    figures.failed = counted(.failed)
    figures.unsent = try rows("SELECT count(*) FROM outbox WHERE state < 4")
    // By the index of what is unsent: in the order of the rows all that was ever sent comes first.
    figures.unsentSince = try moment(
      """
      SELECT created_at FROM outbox
      WHERE id = (SELECT min(id) FROM outbox INDEXED BY outbox_lane WHERE state < 4)
      """)
    figures.ambiguous = counted(.ambiguous)
    figures.repeated = counted(.repeated)
    figures.contacts = counted(.contacts) - counted(.merged)
    figures.timers = try rows("SELECT count(*) FROM timer")
    figures.mediaJobs = counted(.mediaJobs)
    figures.mediaFailed = counted(.mediaFailed)
    figures.tickets = counted(.tickets)
    figures.openTicketSince = try moment(
      """
      SELECT saved_at FROM report INDEXED BY report_open WHERE status = 'diterima'
      ORDER BY saved_at LIMIT 1
      """)
    figures.journaled = counted(.journaled)
    figures.earlyStatuses = try rows("SELECT count(*) FROM early")
    return figures
  }

  private func counted(_ counter: Counter) -> Int { Int(counters[counter.rawValue]) }

  private func rows(_ sql: StaticString) throws -> Int {
    var read = connection.prepare(sql)
    return Int(try read.first { $0.number(0) } ?? 0)
  }

  private func moment(_ sql: StaticString) throws -> Timestamp? {
    var read = connection.prepare(sql)
    return try read.first { Timestamp(milliseconds: $0.number(0)) }
  }
}
