import Conversations
import Dialogue

/// Statements about who people are.
struct ContactStatements: ~Copyable {
  private var findNumber: SQLiteStatement
  private var insertNumber: SQLiteStatement
  private var findAlias: SQLiteStatement
  private var insertAlias: SQLiteStatement
  private var removeAlias: SQLiteStatement
  private var insertContact: SQLiteStatement
  private var joinedAliases: SQLiteStatement
  private var readIdentity: SQLiteStatement
  private var writeIdentity: SQLiteStatement
  private var merges: Merging

  init(_ connection: borrowing SQLiteConnection) {
    findNumber = connection.prepare("SELECT id FROM number WHERE name = ?")
    insertNumber = connection.prepare(
      "INSERT INTO number (name) VALUES (?) RETURNING id")
    findAlias = connection.prepare(
      "SELECT contact, until FROM alias WHERE hash = ? ORDER BY until")
    insertAlias = connection.prepare("INSERT INTO alias (hash, until, contact) VALUES (?, ?, ?)")
    removeAlias = connection.prepare("DELETE FROM alias WHERE hash = ?")
    insertContact = connection.prepare(
      "INSERT INTO contact (id, identity, number, guard) VALUES (?, ?, ?, x'')")
    joinedAliases = connection.prepare(
      "SELECT hash FROM alias WHERE contact = ? AND length(hash) = 33 ORDER BY hash")
    readIdentity = connection.prepare("SELECT identity FROM contact WHERE id = ?")
    writeIdentity = connection.prepare("UPDATE contact SET identity = ?2 WHERE id = ?1")
    merges = Merging(connection)
  }

  mutating func numberRow(_ name: String) throws -> Int64 {
    findNumber.bind(1, name)
    if let row = try findNumber.first({ $0.number(0) }) { return row }
    insertNumber.bind(1, name)
    guard let row = try insertNumber.first({ $0.number(0) }) else {
      throw StoreError.damaged("a new number has no row")
    }
    return row
  }

  /// `until` of the last span, which holds still.
  private static let forGood = Int64.max

  mutating func history(_ hash: [UInt8]) throws -> NameHistory {
    findAlias.bind(1, hash)
    let spans = try findAlias.all { row in
      let (contact, until) = (row.number(0), row.number(1))
      return NameHistory.Span(
        contact > 0 ? ContactID(contact) : nil,
        until: until == Self.forGood ? nil : Timestamp(milliseconds: until))
    }
    return NameHistory(spans)
  }

  mutating func insert(_ history: NameHistory, _ hash: [UInt8]) throws(SQLiteError) {
    for span in history.spans {
      insertAlias.bind(1, hash)
      insertAlias.bind(2, span.until?.milliseconds ?? Self.forGood)
      insertAlias.bind(3, span.contact?.rawValue ?? 0)
      try insertAlias.run()
    }
  }

  mutating func removeHistory(_ hash: [UInt8]) throws(SQLiteError) {
    removeAlias.bind(1, hash)
    try removeAlias.run()
  }

  /// Contacts that were joined with this one.
  mutating func joined(with contact: ContactID) throws -> [ContactID] {
    joinedAliases.bind(1, contact.rawValue)
    return try joinedAliases.all { row in
      let number = row.bytes(0).suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return ContactID(Int64(bitPattern: number))
    }
  }

  mutating func insert(
    _ contact: ContactID, _ identity: [UInt8], number: Int64
  ) throws(SQLiteError) {
    insertContact.bind(1, contact.rawValue)
    insertContact.bind(2, identity)
    insertContact.bind(3, number)
    try insertContact.run()
  }

  mutating func identity(_ contact: ContactID) throws -> [UInt8]? {
    readIdentity.bind(1, contact.rawValue)
    return try readIdentity.first { $0.bytes(0) }
  }

  mutating func set(_ contact: ContactID, identity: [UInt8]) throws(SQLiteError) {
    writeIdentity.bind(1, contact.rawValue)
    writeIdentity.bind(2, identity)
    try writeIdentity.run()
  }

  mutating func move(_ contact: ContactID, into survivor: ContactID) throws(SQLiteError) {
    try merges.move(contact, into: survivor)
  }
}

/// Two contacts turn out to be one: what the younger has waiting, its reports and what it is known
/// by become the elder's.
///
/// Its turns, its finished messages and what `seen` has of it may be many and are found by no
/// index: they keep its number, and an alias says whom that leads to.
private struct Merging: ~Copyable {
  private var aliases: SQLiteStatement
  private var timers: SQLiteStatement
  private var outbox: SQLiteStatement
  private var reports: SQLiteStatement
  private var files: SQLiteStatement
  private var deadLetters: SQLiteStatement
  private var state: SQLiteStatement
  private var writtenAt: SQLiteStatement
  private var waiting: SQLiteStatement
  private var contactRow: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    aliases = connection.prepare("UPDATE alias SET contact = ?2 WHERE contact = ?1")
    // The elder's own timers stand; the younger's were for a conversation that is no more, unless
    // it is taken over below, and then a message that comes sets new ones.
    timers = connection.prepare("DELETE FROM timer WHERE contact = ?1 AND ?2 <> ?1")
    // What is finished stays under the younger's number, which leads to the elder (`joined`).
    outbox = connection.prepare(
      "UPDATE outbox SET contact = ?2, head = 0 WHERE contact = ?1 AND state < 4")
    reports = connection.prepare("UPDATE report SET contact = ?2 WHERE contact = ?1")
    files = connection.prepare(
      """
      UPDATE media INDEXED BY media_queued SET contact = ?2 WHERE contact = ?1 AND state = 0
      """)
    deadLetters = connection.prepare("UPDATE dead SET contact = ?2 WHERE contact = ?1")
    state = connection.prepare(
      """
      UPDATE contact SET state = younger.state, guard = younger.guard
      FROM (SELECT state, guard FROM contact WHERE id = ?1) AS younger
      WHERE contact.id = ?2 AND contact.state IS NULL
      """)
    writtenAt = connection.prepare(
      """
      UPDATE contact SET written_at = max(contact.written_at, younger.written_at)
      FROM (SELECT written_at FROM contact WHERE id = ?1) AS younger WHERE contact.id = ?2
      """)
    waiting = connection.prepare("DELETE FROM waiting WHERE contact = ?1 AND ?2 <> ?1")
    contactRow = connection.prepare("DELETE FROM contact WHERE id = ?1 AND ?2 <> ?1")
  }

  mutating func move(_ contact: ContactID, into survivor: ContactID) throws(SQLiteError) {
    try Self.run(&aliases, contact, survivor)
    try Self.run(&timers, contact, survivor)
    try Self.run(&outbox, contact, survivor)
    try Self.run(&reports, contact, survivor)
    try Self.run(&files, contact, survivor)
    try Self.run(&deadLetters, contact, survivor)
    try Self.run(&state, contact, survivor)
    try Self.run(&writtenAt, contact, survivor)
    try Self.run(&waiting, contact, survivor)
    try Self.run(&contactRow, contact, survivor)
  }

  private static func run(
    _ statement: inout SQLiteStatement, _ contact: ContactID, _ survivor: ContactID
  ) throws(SQLiteError) {
    statement.bind(1, contact.rawValue)
    statement.bind(2, survivor.rawValue)
    try statement.run()
  }
}

extension Writer {
  /// What a contact that was joined with another is found by.
  ///
  /// One byte longer than a keyed hash (`IdentityProtection.hash`), so that it is none.
  static func alias(ofJoined contact: ContactID) -> [UInt8] {
    let number = UInt64(bitPattern: contact.rawValue)
    return Array(repeating: 0, count: 25)
      + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }

  /// The contact that a number of an old row leads to: itself, or the one that it was joined with.
  func survivor(of contact: ContactID) throws -> ContactID {
    try contacts.history(Self.alias(ofJoined: contact)).holder ?? contact
  }

  /// The numbers under which a contact's old rows lie: its own, then those of contacts that were
  /// joined with it.
  func numbers(of contact: ContactID) throws -> [ContactID] {
    [contact] + (try contacts.joined(with: contact))
  }

  /// A message's name as it lies in the file: the channel writes the person's number into it.
  ///
  /// A turn's message is named with the turn and with each answer to it: sealed once.
  func sealed(_ message: MessageID) -> [UInt8] {
    if let lastSealed, lastSealed.message == message { return lastSealed.bytes }
    let bytes = protection.seal(Array(message.rawValue.utf8))
    lastSealed = (message, bytes)
    return bytes
  }

  /// The bytes that were sealed.
  ///
  /// - Throws: `StoreError.damaged` if it was done with another key.
  func opened(_ sealed: [UInt8]) throws -> [UInt8] {
    guard let bytes = protection.open(sealed) else {
      throw StoreError.damaged("something was sealed with another key")
    }
    return bytes
  }

  /// Ends a lease whose turn will not be committed; what it held counts as tried.
  func breakLease(of contact: ContactID) throws {
    guard let lease = leases[contact] else { return }
    endLease(of: contact)
    for id in lease.firstTried { try count(attempts: 1, of: id) }
  }

  func endLease(of contact: ContactID) {
    guard let lease = leases.removeValue(forKey: contact) else { return }
    ifUndone { [unowned self] in leases[contact] = lease }
  }
}

extension MessageID {
  /// The name that was sealed.
  init(utf8 bytes: [UInt8]) { self.init(String(decoding: bytes, as: UTF8.self)) }
}
