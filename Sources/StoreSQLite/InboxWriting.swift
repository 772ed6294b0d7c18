import Conversations
import Dialogue

/// What a contact's events stand in: what happens inside goes before what people write.
enum Lane: Int64 {
  case inside = 0
  case message = 1
}

/// Statements about what waits for its turn.
struct InboxStatements: ~Copyable {
  private var see: SQLiteStatement
  private var insert: SQLiteStatement
  private var isWaitedFor: SQLiteStatement
  private var heads: SQLiteStatement
  private var events: SQLiteStatement
  private var attempt: SQLiteStatement
  private var suspect: SQLiteStatement
  private var remove: SQLiteStatement
  private var unsetHead: SQLiteStatement
  private var firstOf: SQLiteStatement
  private var setHead: SQLiteStatement
  private var writeJournal: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    see = connection.prepare("INSERT OR IGNORE INTO seen (contact, high, low) VALUES (?, ?, ?)")
    insert = connection.prepare(
      """
      INSERT INTO inbox (id, contact, lane, head, attempts, accepted_at, event)
      VALUES (?, ?, ?, ?, 0, ?, ?)
      """)
    isWaitedFor = connection.prepare("SELECT 1 FROM inbox WHERE contact = ? LIMIT 1")
    heads = connection.prepare(
      "SELECT contact FROM inbox WHERE head = 1 ORDER BY id LIMIT ?")
    events = connection.prepare(
      """
      SELECT id, lane, event, accepted_at, attempts FROM inbox
      WHERE contact = ?1 AND lane <= ?2 ORDER BY lane, id LIMIT ?3
      """)
    attempt = connection.prepare("UPDATE inbox SET attempts = attempts + ?2 WHERE id = ?1")
    suspect = connection.prepare(
      """
      UPDATE inbox SET attempts = 1 WHERE attempts = 0 AND contact IN
      (SELECT contact FROM inbox WHERE head = 1 ORDER BY id LIMIT ?)
      """)
    remove = connection.prepare("DELETE FROM inbox WHERE id = ?")
    unsetHead = connection.prepare(
      "UPDATE inbox SET head = 0 WHERE contact = ? AND head = 1")
    firstOf = connection.prepare(
      """
      SELECT id, head FROM inbox WHERE contact = ?1 AND lane <= ?2 ORDER BY lane, id LIMIT 1
      """)
    setHead = connection.prepare("UPDATE inbox SET head = 1 WHERE id = ?")
    writeJournal = connection.prepare(
      "INSERT INTO journal (at, reason, bytes) VALUES (?, ?, ?)")
  }

  /// Remembers a message for ever.
  mutating func remember(_ digest: MessageDigest, of contact: ContactID) throws(SQLiteError) {
    see.bind(1, contact.rawValue)
    see.bind(2, Int64(bitPattern: digest.high))
    see.bind(3, Int64(bitPattern: digest.low))
    try see.run()
  }

  mutating func add(
    _ id: Int64, _ contact: ContactID, _ lane: Lane, isHead: Bool, at moment: Timestamp,
    _ event: [UInt8]
  ) throws(SQLiteError) {
    insert.bind(1, id)
    insert.bind(2, contact.rawValue)
    insert.bind(3, lane.rawValue)
    insert.bind(4, Int64(isHead ? 1 : 0))
    insert.bind(5, moment.milliseconds)
    insert.bind(6, event)
    try insert.run()
  }

  mutating func hasEvents(_ contact: ContactID) throws -> Bool {
    isWaitedFor.bind(1, contact.rawValue)
    return try isWaitedFor.first { _ in true } ?? false
  }

  mutating func waitingContacts(_ limit: Int) throws -> [ContactID] {
    heads.bind(1, Int64(limit))
    return try heads.all { ContactID($0.number(0)) }
  }

  mutating func events(
    of contact: ContactID, upTo lane: Lane, limit: Int,
    event: (InboxID, borrowing SQLiteStatement) throws -> QueuedEvent
  ) throws -> [ClaimedEvent] {
    events.bind(1, contact.rawValue)
    events.bind(2, lane.rawValue)
    events.bind(3, Int64(limit))
    return try events.all { row in
      let id = InboxID(row.number(0))
      return ClaimedEvent(
        id: id, kind: try event(id, row), acceptedAt: Timestamp(milliseconds: row.number(3)),
        attempts: Int(row.number(4)))
    }
  }

  mutating func add(attempts number: Int64, to id: InboxID) throws(SQLiteError) {
    attempt.bind(1, id.rawValue)
    attempt.bind(2, number)
    try attempt.run()
  }

  /// Counts an attempt for the `limit` contacts that are handled next.
  mutating func suspect(_ limit: Int) throws(SQLiteError) {
    suspect.bind(1, Int64(limit))
    try suspect.run()
  }

  mutating func remove(_ id: InboxID) throws(SQLiteError) {
    remove.bind(1, id.rawValue)
    try remove.run()
  }

  /// Finds anew which of a contact's events is to be handled first.
  ///
  /// - `isFresh`: whether no event but the first one can be marked.
  mutating func refreshHead(of contact: ContactID, upTo lane: Lane, isFresh: Bool) throws {
    firstOf.bind(1, contact.rawValue)
    firstOf.bind(2, lane.rawValue)
    let first = try firstOf.first { (id: $0.number(0), isHead: $0.number(1) == 1) }
    if let first, first.isHead { return }
    if !isFresh {
      unsetHead.bind(1, contact.rawValue)
      try unsetHead.run()
    }
    guard let first else { return }
    setHead.bind(1, first.id)
    try setHead.run()
  }

  mutating func journal(
    _ reason: String, _ bytes: [UInt8], at moment: Timestamp
  ) throws(SQLiteError) {
    writeJournal.bind(1, moment.milliseconds)
    writeJournal.bind(2, reason)
    writeJournal.bind(3, bytes)
    try writeJournal.run()
  }
}

extension Writer {
  func accept(_ intake: Intake, at now: Moment) throws -> Acceptance {
    var acceptance = Acceptance()
    for change in intake.aliases { try apply(change) }
    for item in intake.messages {
      guard let contact = try contact(for: item.contact, number: try row(of: item.number)) else {
        // Nobody could be answered; it must not hold up its neighbours.
        let bytes = QueuedEvent.message(item).encoded
        try journal(JournalEntry(reason: "no_sender", bytes: bytes), &acceptance, at: now)
        continue
      }
      if try accept(item, from: contact, at: now) {
        acceptance.accepted += 1
      } else {
        acceptance.duplicates += 1
      }
    }
    for status in intake.statuses { acceptance += try accept(status, at: now) }
    for entry in intake.journal { try journal(entry, &acceptance, at: now) }
    return acceptance
  }

  private func journal(
    _ entry: JournalEntry, _ acceptance: inout Acceptance, at now: Moment
  ) throws {
    try inbox.journal(entry.reason, protection.seal(entry.bytes), at: now.wall)
    count(.journaled)
    acceptance.journaled += 1
  }

  /// Whether the message is new.
  private func accept(
    _ item: InboxItem, from contact: ContactID, at now: Moment
  ) throws -> Bool {
    try inbox.remember(item.id.digest, of: contact)
    guard connection.changes == 1 else {
      count(.duplicates)
      return false
    }
    try add(.message(item), for: contact, .message, at: now)
    if case .media = item.message, gather > .zero, gathering[contact] == nil {
      gathering[contact] = now.steady + gather
    }
    if let attachment = item.attachment {
      try files.add(
        next(.mediaJobs), contact, number: try row(of: item.number), sealed(item.id),
        protection.seal(attachment.encoded),
        at: now.wall)
    }
    return true
  }

  /// Puts an event behind those of its lane.
  func add(
    _ event: QueuedEvent, for contact: ContactID, _ lane: Lane, at now: Moment
  ) throws {
    let isFirst = try inbox.hasEvents(contact) == false
    let isHead: Bool
    switch lane {
    case .message: isHead = isFirst && !waiting.contains(contact)
    case .inside: isHead = isFirst
    }
    let id = next(.accepted)
    try inbox.add(
      id, contact, lane, isHead: isHead, at: now.wall, protection.seal(event.encoded))
    remember(event, InboxID(id))
    if lane == .inside, !isFirst { try refreshHead(of: contact) }
  }

  /// Finds anew which of a contact's events is to be handled first, if any can be now.
  ///
  /// - `isHandled`: whether a claim was just finished: what was marked is gone, and what came since
  ///   has marked itself. Only where people's messages must now wait may one of them be marked.
  func refreshHead(of contact: ContactID, isHandled: Bool = false) throws {
    let isWaiting = waiting.contains(contact)
    try inbox.refreshHead(
      of: contact, upTo: isWaiting ? .inside : .message, isFresh: isHandled && !isWaiting)
  }
}
