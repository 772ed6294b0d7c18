import Conversations
import Dialogue

/// Statements about who people are.
struct ContactStatements: ~Copyable {
  private var findNumber: SQLiteStatement
  private var insertNumber: SQLiteStatement
  private var findAlias: SQLiteStatement
  private var insertAlias: SQLiteStatement
  private var endAlias: SQLiteStatement
  private var insertContact: SQLiteStatement
  private var joinedAliases: SQLiteStatement
  private var readIdentity: SQLiteStatement
  private var writeIdentity: SQLiteStatement
  private var merges: Merging

  init(_ connection: borrowing SQLiteConnection) {
    findNumber = connection.prepare("SELECT id FROM number WHERE name = ?")
    insertNumber = connection.prepare(
      "INSERT INTO number (name) VALUES (?) RETURNING id")
    findAlias = connection.prepare("SELECT contact, until FROM alias WHERE hash = ?")
    insertAlias = connection.prepare(
      "INSERT OR REPLACE INTO alias (hash, contact, until) VALUES (?, ?, NULL)")
    endAlias = connection.prepare(
      "INSERT OR REPLACE INTO alias (hash, contact, until) VALUES (?, ?, ?)")
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

  /// Whom a name leads to, or led to until a moment; then nil is nobody who is known.
  mutating func alias(_ hash: [UInt8]) throws -> (contact: ContactID?, until: Timestamp?)? {
    findAlias.bind(1, hash)
    return try findAlias.first { row in
      let contact = row.number(0)
      return (
        contact > 0 ? ContactID(contact) : nil,
        row.optionalNumber(1).map { Timestamp(milliseconds: $0) }
      )
    }
  }

  /// Contacts that were joined with this one.
  mutating func joined(with contact: ContactID) throws -> [ContactID] {
    joinedAliases.bind(1, contact.rawValue)
    return try joinedAliases.all { row in
      let number = row.bytes(0).suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return ContactID(Int64(bitPattern: number))
    }
  }

  mutating func add(_ hash: [UInt8], _ contact: ContactID) throws(SQLiteError) {
    insertAlias.bind(1, hash)
    insertAlias.bind(2, contact.rawValue)
    try insertAlias.run()
  }

  /// The name leads to nobody, and to this contact, if any, what was written before.
  mutating func end(
    _ hash: [UInt8], of contact: ContactID?, at moment: Timestamp
  ) throws(SQLiteError) {
    endAlias.bind(1, hash)
    endAlias.bind(2, contact?.rawValue ?? 0)
    endAlias.bind(3, moment.milliseconds)
    try endAlias.run()
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
  /// The contact behind what a webhook says; made if nobody is known by any of it.
  ///
  /// Several identifiers teach that they are one contact; nil if there is no identifier at all.
  /// `moment`: when a message was written, by the channel's clock; nil for a status, which makes
  /// nobody and tells nothing of a name that was given up.
  func contact(
    for identity: ContactIdentity, number: @autoclosure () throws -> Int64, at moment: Timestamp?
  ) throws -> ContactID? {
    var identity = identity
    var known: [ContactID] = []
    var unknown: [ContactIdentifier] = []
    var givenUp: [(name: ContactIdentifier, until: Timestamp)] = []
    for identifier in identity.identifiers {
      switch try whom(identifier, at: moment) {
      case .leads(let contact): if !known.contains(contact) { known.append(contact) }
      case .led(let contact, let until):
        // It was sent before the name was given up.
        if moment != nil, let contact, !known.contains(contact) { known.append(contact) }
        givenUp.append((identifier, until))
        identity.remove(identifier)
      case .nobody: unknown.append(identifier)
      }
    }
    guard let eldest = known.min() else {
      guard moment != nil, !(unknown.isEmpty && givenUp.isEmpty) else { return nil }
      let contact = ContactID(next(.contacts))
      try contacts.insert(
        contact, protection.seal(identity.encoded), number: try number())
      for identifier in unknown { try contacts.add(protection.alias(identifier), contact) }
      for (name, until) in givenUp {
        try contacts.end(protection.alias(name), of: contact, at: until)
      }
      return contact
    }
    for younger in known where younger != eldest { try merge(younger, into: eldest) }
    if !unknown.isEmpty {
      for identifier in unknown { try contacts.add(protection.alias(identifier), eldest) }
      try learn(identity, of: eldest)
    }
    return eldest
  }

  private enum Lead {
    case leads(ContactID)
    /// Until a later moment than the one that was asked about; nil: nobody who is known.
    case led(ContactID?, until: Timestamp)
    case nobody
  }

  private func whom(_ identifier: ContactIdentifier, at moment: Timestamp?) throws -> Lead {
    if let contact = remembered(identifier) { return .leads(contact) }
    guard let alias = try contacts.alias(protection.alias(identifier)) else { return .nobody }
    if let until = alias.until {
      let isBefore = moment.map { $0 < until } ?? true
      return isBefore ? .led(alias.contact, until: until) : .nobody
    }
    guard let contact = alias.contact else { throw StoreError.damaged("a name of nobody") }
    remember(identifier, of: contact)
    return .leads(contact)
  }

  /// The contact that is known by an identifier, or nil.
  func contact(named identifier: ContactIdentifier) throws -> ContactID? {
    if case .leads(let contact) = try whom(identifier, at: nil) { return contact }
    return nil
  }

  /// What a contact that was joined with another is found by.
  ///
  /// One byte longer than a keyed hash (`IdentityProtection.hash`), so that it is none.
  private static func alias(ofJoined contact: ContactID) -> [UInt8] {
    let number = UInt64(bitPattern: contact.rawValue)
    return Array(repeating: 0, count: 25)
      + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }

  /// The contact that a number of an old row leads to: itself, or the one that it was joined with.
  func survivor(of contact: ContactID) throws -> ContactID {
    try contacts.alias(Self.alias(ofJoined: contact))?.contact ?? contact
  }

  /// The numbers under which a contact's old rows lie: its own, then those of contacts that were
  /// joined with it.
  func numbers(of contact: ContactID) throws -> [ContactID] {
    [contact] + (try contacts.joined(with: contact))
  }

  /// The clear identity of a contact; nobody if it cannot be read.
  func identity(of contact: ContactID) throws -> ContactIdentity {
    guard let sealed = try contacts.identity(contact) else {
      throw StoreError.damaged("a contact is not there")
    }
    let identity = try readable { try ContactIdentity(decoding: try opened(sealed)) }
    return identity ?? ContactIdentity()
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

  private func learn(_ identity: ContactIdentity, of contact: ContactID) throws {
    let joined = try self.identity(of: contact).joined(with: identity)
    try contacts.set(contact, identity: protection.seal(joined.encoded))
  }

  func merge(_ younger: ContactID, into eldest: ContactID) throws {
    let joined = try identity(of: eldest).joined(with: try identity(of: younger))
    try contacts.set(eldest, identity: protection.seal(joined.encoded))
    try contacts.move(younger, into: eldest)
    forgetIdentifiers()
    try contacts.add(Self.alias(ofJoined: younger), eldest)
    try moveEvents(of: younger, to: eldest)
    keep(media.move(younger, into: eldest))
    count(.merged)
    try set(younger, waitsForAction: false)
    // Whoever works on one of them has an old state in hand.
    for contact in [younger, eldest] { try breakLease(of: contact) }
    try refreshLane(of: eldest)
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
