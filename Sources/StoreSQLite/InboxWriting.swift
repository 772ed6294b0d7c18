import Conversations
import Dialogue

/// Statements about what waits for its turn.
struct InboxStatements: ~Copyable {
  private var see: SQLiteStatement
  private var isSeen: SQLiteStatement
  private var insert: SQLiteStatement
  private var all: SQLiteStatement
  private var read: SQLiteStatement
  private var attempt: SQLiteStatement
  private var suspect: SQLiteStatement
  private var move: SQLiteStatement
  private var remove: SQLiteStatement
  private var writeJournal: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    see = connection.prepare("INSERT OR IGNORE INTO seen (high, low, contact) VALUES (?, ?, ?)")
    isSeen = connection.prepare("SELECT 1 FROM seen WHERE high IN (?1, ?3) AND low = ?2")
    insert = connection.prepare(
      """
      INSERT INTO inbox (id, contact, lane, attempts, accepted_at, event, high, low)
      VALUES (?, ?, ?, 0, ?, ?, ?, ?)
      """)
    all = connection.prepare("SELECT id, contact, lane, high, low FROM inbox ORDER BY id")
    read = connection.prepare("SELECT event, accepted_at, attempts FROM inbox WHERE id = ?")
    attempt = connection.prepare("UPDATE inbox SET attempts = attempts + ?2 WHERE id = ?1")
    suspect = connection.prepare("UPDATE inbox SET attempts = 1 WHERE id = ? AND attempts = 0")
    move = connection.prepare("UPDATE inbox SET contact = ?2 WHERE id = ?1")
    remove = connection.prepare("DELETE FROM inbox WHERE id = ?")
    writeJournal = connection.prepare(
      "INSERT INTO journal (at, reason, bytes) VALUES (?, ?, ?)")
  }

  /// Remembers a message for ever, with whom it is from; nil: nobody who is known.
  mutating func remember(_ key: MessageDigest, of contact: ContactID?) throws(SQLiteError) {
    see.bind(1, Int64(bitPattern: key.high))
    see.bind(2, Int64(bitPattern: key.low))
    see.bind(3, contact?.rawValue ?? 0)
    try see.run()
  }

  /// Whether a message has had its turn.
  ///
  /// `older`: what it is known by if that was before form 5 of the file; nil if there was none.
  mutating func hasSeen(_ key: MessageDigest, older: MessageDigest?) throws -> Bool {
    isSeen.bind(1, Int64(bitPattern: key.high))
    isSeen.bind(2, Int64(bitPattern: key.low))
    isSeen.bind(3, Int64(bitPattern: (older ?? key).high))
    return try isSeen.first { _ in true } ?? false
  }

  mutating func add(
    _ entry: InboxQueue.Entry, _ lane: Lane, of contact: ContactID, at moment: Timestamp,
    _ event: [UInt8]
  ) throws(SQLiteError) {
    insert.bind(1, entry.id.rawValue)
    insert.bind(2, contact.rawValue)
    insert.bind(3, lane.rawValue)
    insert.bind(4, moment.milliseconds)
    insert.bind(5, event)
    insert.bind(6, entry.digest.map { Int64(bitPattern: $0.high) })
    insert.bind(7, entry.digest.map { Int64(bitPattern: $0.low) })
    try insert.run()
  }

  /// All that waits; goes over the whole table.
  mutating func queue(waiting: Set<ContactID>) throws -> InboxQueue {
    var queue = InboxQueue(waiting: waiting)
    _ = try all.all { row -> Void? in
      guard let lane = Lane(rawValue: row.number(2)) else {
        throw StoreError.damaged("an event in no lane")
      }
      let digest = row.optionalNumber(3).map {
        MessageDigest(high: UInt64(bitPattern: $0), low: UInt64(bitPattern: row.number(4)))
      }
      queue.insert(
        InboxQueue.Entry(id: InboxID(row.number(0)), digest: digest), lane,
        of: ContactID(row.number(1)))
      return nil
    }
    return queue
  }

  /// An event that waits; nil if it is not there.
  mutating func event(
    _ id: InboxID, _ decoded: ([UInt8]) throws -> QueuedEvent
  ) throws -> ClaimedEvent? {
    read.bind(1, id.rawValue)
    return try read.first { row in
      ClaimedEvent(
        id: id, kind: try decoded(row.bytes(0)),
        acceptedAt: Timestamp(milliseconds: row.number(1)), attempts: Int(row.number(2)))
    }
  }

  mutating func add(attempts number: Int64, to id: InboxID) throws(SQLiteError) {
    attempt.bind(1, id.rawValue)
    attempt.bind(2, number)
    try attempt.run()
  }

  /// Counts an attempt unless there is one.
  mutating func suspect(_ id: InboxID) throws(SQLiteError) {
    suspect.bind(1, id.rawValue)
    try suspect.run()
  }

  mutating func move(_ id: InboxID, to contact: ContactID) throws(SQLiteError) {
    move.bind(1, id.rawValue)
    move.bind(2, contact.rawValue)
    try move.run()
  }

  mutating func remove(_ id: InboxID) throws(SQLiteError) {
    remove.bind(1, id.rawValue)
    try remove.run()
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
    for step in intake.steps {
      switch step {
      case .change(let change): try apply(change, &acceptance)
      case .message(let item): try accept(item, &acceptance, at: now)
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

  /// What a message is known by; nil if it came before.
  func newKey(_ message: MessageID) throws -> MessageDigest? {
    let key = protection.key(message)
    let older = hasOlderKeys ? message.digest : nil
    if queue.holds(key) || older.map({ queue.holds($0) }) == true { return nil }
    return try inbox.hasSeen(key, older: older) ? nil : key
  }

  func countDuplicate(_ acceptance: inout Acceptance) {
    count(.duplicates)
    acceptance.duplicates += 1
  }

  private func accept(
    _ item: InboxItem, _ acceptance: inout Acceptance, at now: Moment
  ) throws {
    // Before anything is learnt from it: what comes again says nothing new of anybody.
    guard let key = try newKey(item.id) else { return countDuplicate(&acceptance) }
    let moment = item.writtenAt(acceptedAt: now.wall)
    guard let contact = try writer(item.contact, at: moment, to: item.number) else {
      // Nobody could be answered; it must not hold up its neighbours.
      let bytes = QueuedEvent.message(item).encoded
      return try journal(JournalEntry(reason: "no_sender", bytes: bytes), &acceptance, at: now)
    }
    acceptance.accepted += 1
    try learnAgain(item.contact, of: contact)
    try add(.message(item), .message, of: contact, key, at: now)
    if case .media = item.message, gather > .zero, gathering[contact] == nil {
      gathering[contact] = now.steady + gather
    }
    if let attachment = item.attachment {
      let file = MediaJobID(next(.mediaJobs))
      keep(media.add(file, of: contact, at: now.wall))
      try files.add(
        file.rawValue, contact, number: try row(of: item.number), sealed(item.id),
        protection.seal(attachment.encoded),
        at: now.wall)
      // The person may have to be told of the file before the turn.
      try openWindow(by: item, of: contact, at: now)
    }
  }

  /// Puts an event behind those of its lane.
  ///
  /// - `key`: what a message that comes again is known by.
  func add(
    _ event: QueuedEvent, _ lane: Lane, of contact: ContactID, _ key: MessageDigest? = nil,
    at now: Moment
  ) throws {
    let entry = InboxQueue.Entry(id: InboxID(next(.accepted)), digest: key)
    try inbox.add(entry, lane, of: contact, at: now.wall, protection.seal(event.encoded))
    enqueue(entry, lane, of: contact)
    remember(ClaimedEvent(id: entry.id, kind: event, acceptedAt: now.wall, attempts: 0))
  }

  func enqueue(_ entry: InboxQueue.Entry, _ lane: Lane, of contact: ContactID) {
    queue.insert(entry, lane, of: contact)
    ifUndone { [unowned self] in _ = queue.remove(entry.id, lane, of: contact) }
  }

  /// Takes an event out whose turn was made; a message is known for ever from here on.
  func finish(_ id: InboxID, _ lane: Lane, of contact: ContactID) throws {
    guard let entry = queue.remove(id, lane, of: contact) else {
      throw StoreError.damaged("a claimed event is gone")
    }
    ifUndone { [unowned self] in queue.insert(entry, lane, of: contact) }
    try inbox.remove(id)
    guard connection.changes == 1 else { throw StoreError.damaged("a claimed event is gone") }
    forget(id)
    if let digest = entry.digest { try inbox.remember(digest, of: contact) }
  }

  /// Gives what waits of a contact to another one.
  func moveEvents(of contact: ContactID, to survivor: ContactID) throws {
    for (lane, entry) in queue.entries(of: contact) {
      try inbox.move(entry.id, to: survivor)
      _ = queue.remove(entry.id, lane, of: contact)
      ifUndone { [unowned self] in queue.insert(entry, lane, of: contact) }
      enqueue(entry, lane, of: survivor)
    }
  }

  /// Counts attempts of an event that waits, or takes them back.
  func count(attempts number: Int64, of id: InboxID) throws {
    try inbox.add(attempts: number, to: id)
    forget(id)
  }

  /// Counts an attempt, where there is none, of what the `limit` contacts that come next have.
  func suspect(_ limit: Int) throws {
    var suspects: [ContactID] = []
    defer { queue.putBack(suspects) }
    while suspects.count < limit, let contact = queue.takeContact() {
      suspects.append(contact)
      for (_, entry) in queue.entries(of: contact) { try inbox.suspect(entry.id) }
    }
  }
}
