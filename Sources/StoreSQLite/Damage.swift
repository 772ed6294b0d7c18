import Conversations
import Dialogue

/// Statements for what lies in the file and cannot be read.
struct DamageStatements: ~Copyable {
  private var keep: SQLiteStatement
  private var keepEvent: SQLiteStatement
  private var forgetGuard: SQLiteStatement
  private var message: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    keep = connection.prepare(
      """
      INSERT INTO dead (id, contact, lane, accepted_at, parked_at, reason, event)
      VALUES (?1, ?2, 0, ?3, ?3, ?4, ?5)
      """)
    keepEvent = connection.prepare(
      """
      INSERT INTO dead (id, contact, lane, accepted_at, parked_at, reason, event)
      SELECT id, contact, lane, accepted_at, ?2, ?3, event FROM inbox WHERE id = ?1
      """)
    forgetGuard = connection.prepare("UPDATE contact SET guard = x'' WHERE id = ?")
    message = connection.prepare("SELECT contact, message FROM outbox WHERE id = ?")
  }

  mutating func keep(
    _ id: Int64, _ contact: ContactID, _ reason: String, _ bytes: [UInt8], at moment: Timestamp
  ) throws(SQLiteError) {
    keep.bind(1, id)
    keep.bind(2, contact.rawValue)
    keep.bind(3, moment.milliseconds)
    keep.bind(4, reason)
    keep.bind(5, bytes)
    try keep.run()
  }

  mutating func keepEvent(
    _ id: InboxID, _ reason: String, at moment: Timestamp
  ) throws(SQLiteError) {
    keepEvent.bind(1, id.rawValue)
    keepEvent.bind(2, moment.milliseconds)
    keepEvent.bind(3, reason)
    try keepEvent.run()
  }

  mutating func forgetGuard(of contact: ContactID) throws(SQLiteError) {
    forgetGuard.bind(1, contact.rawValue)
    try forgetGuard.run()
  }

  mutating func message(_ id: OutboxID) throws -> (contact: ContactID, bytes: [UInt8])? {
    message.bind(1, id.rawValue)
    return try message.first { (ContactID($0.number(0)), $0.bytes(1)) }
  }
}

/// One row that cannot be read must not keep anybody else's from being handled: it becomes a dead
/// letter with the bytes that were there, and its place is left as if it had failed.
///
/// What the database itself refuses is none of this; it concerns everybody.
extension Writer {
  /// What `read` gives; nil if it finds that the bytes are none of ours.
  func readable<Value>(_ read: () throws -> Value) throws -> Value? {
    do {
      return try read()
    } catch StoreError.damaged {
      return nil
    }
  }

  /// Rows that were set aside since this was asked last.
  func takeDamage() -> [DamagedRow] {
    defer { damage = [] }
    return damage
  }

  private func note(_ row: DamagedRow) {
    damage.append(row)
    ifUndone { [unowned self] in damage.removeAll { $0 == row } }
  }

  private func park(
    _ row: DamagedRow, of contact: ContactID, _ bytes: [UInt8], at now: Moment
  ) throws {
    try damaged.keep(next(.accepted), contact, row.reason, bytes, at: now.wall)
    note(row)
  }

  /// An event that waits; what was accepted stays known.
  func setAside(_ id: InboxID, of contact: ContactID, at now: Moment) throws {
    guard let lane = queue.entries(of: contact).first(where: { $0.entry.id == id })?.lane else {
      throw StoreError.damaged("an event that waits is gone")
    }
    let row = DamagedRow(.event, row: id.rawValue)
    try damaged.keepEvent(id, row.reason, at: now.wall)
    try finish(id, lane, of: contact)
    note(row)
  }

  /// A message that was to be sent: its text or whom it goes to cannot be read.
  func setAside(_ id: OutboxID, at now: Moment) throws {
    guard let (contact, bytes) = try damaged.message(id) else { return }
    let identity = try contacts.identity(contact) ?? []
    let isNameless = try readable { try ContactIdentity(decoding: try opened(identity)) } == nil
    if !isNameless {
      try park(DamagedRow(.message, row: id.rawValue), of: contact, bytes, at: now)
    } else if !nameless.contains(contact) {
      try park(DamagedRow(.identity, row: contact.rawValue), of: contact, identity, at: now)
      setNameless(contact, true)
    }
    let report = SendReport(id: id, outcome: .failed(reason: "damaged"))
    try record(report, at: now)
  }

  /// Nobody knows any more who a contact is, until they write again.
  func setNameless(_ contact: ContactID, _ isNameless: Bool) {
    guard nameless.contains(contact) != isNameless else { return }
    if isNameless { nameless.insert(contact) } else { nameless.remove(contact) }
    ifUndone { [unowned self] in
      if isNameless { nameless.remove(contact) } else { nameless.insert(contact) }
    }
  }

  /// A contact without a readable name writes: from now on it is who the channel says.
  func learnAgain(_ identity: ContactIdentity, of contact: ContactID) throws {
    guard nameless.contains(contact) else { return }
    try contacts.set(contact, identity: protection.seal(identity.encoded))
    setNameless(contact, false)
  }

  /// A file to be fetched.
  func setAside(
    _ id: MediaJobID, of contact: ContactID, _ bytes: [UInt8], at now: Moment
  ) throws {
    try park(DamagedRow(.attachment, row: id.rawValue), of: contact, bytes, at: now)
    try files.fail(id, because: "damaged")
    keep(media.end(id))
    count(.mediaFailed)
  }

  /// State, guard and address of a contact for its turn; nil if it is not there.
  ///
  /// A state that cannot be opened is no bytes, which the worker takes for what it is. A guard only
  /// counts what a person has done of late: without it they begin anew.
  func stateForTurn(
    of contact: ContactID, at now: Moment
  ) throws -> (state: [UInt8]?, guardBytes: [UInt8], address: Address)? {
    guard let (sealedState, sealedGuard, address) = try turns.state(contact) else { return nil }
    var state: [UInt8]?
    if let sealedState {
      state = try readable { try opened(sealedState) }
      if state == nil {
        state = []
        note(DamagedRow(.state, row: contact.rawValue))
      }
    }
    if sealedGuard.isEmpty { return (state, [], address) }
    if let guardBytes = try readable({ try opened(sealedGuard) }) {
      return (state, guardBytes, address)
    }
    let row = DamagedRow(.contactGuard, row: contact.rawValue)
    try park(row, of: contact, sealedGuard, at: now)
    try damaged.forgetGuard(of: contact)
    return (state, [], address)
  }
}
