import Conversations
import Dialogue

/// Statements about who wrote when.
struct NameStatements: ~Copyable {
  private var lastWritten: SQLiteStatement
  private var note: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    // Before form 5 only the window says when a contact wrote.
    lastWritten = connection.prepare(
      "SELECT max(written_at, coalesce(window_from, 0)) FROM contact WHERE id = ?")
    note = connection.prepare(
      "UPDATE contact SET written_at = max(written_at, ?2) WHERE id = ?1")
  }

  /// When a contact wrote what has had its turn; nil: nothing has.
  mutating func lastWritten(_ contact: ContactID) throws -> Timestamp? {
    lastWritten.bind(1, contact.rawValue)
    return try lastWritten.first { $0.number(0) }
      .flatMap { $0 > 0 ? Timestamp(milliseconds: $0) : nil }
  }

  mutating func note(_ moment: Timestamp, writtenBy contact: ContactID) throws(SQLiteError) {
    note.bind(1, contact.rawValue)
    note.bind(2, moment.milliseconds)
    try note.run()
  }
}

extension Writer {
  /// People go by other names, unless they were told of before.
  func apply(_ change: NameChange, _ acceptance: inout Acceptance) throws {
    guard let key = try newKey(change.id) else { return countDuplicate(&acceptance) }
    try inbox.remember(key, of: try follow(change))
  }
}

extension Writer: NameRecords {
  func history(of name: ContactIdentifier) throws -> NameHistory {
    if let history = remembered(name) { return history }
    let history = try contacts.history(protection.alias(name))
    if !history.spans.isEmpty { remember(name, history) }
    return history
  }

  func set(_ history: NameHistory, of name: ContactIdentifier) throws {
    let hash = protection.alias(name)
    if try self.history(of: name).spans.isEmpty == false {
      try contacts.removeHistory(hash)
      // The same number may have been written in two ways.
      forgetIdentifiers()
    }
    try contacts.insert(history, hash)
    if !history.spans.isEmpty { remember(name, history) }
  }

  func identity(of contact: ContactID) throws -> ContactIdentity? {
    guard let sealed = try contacts.identity(contact) else {
      throw StoreError.damaged("a contact is not there")
    }
    return try readable { try ContactIdentity(decoding: try opened(sealed)) }
  }

  func set(_ identity: ContactIdentity, of contact: ContactID) throws {
    try contacts.set(contact, identity: protection.seal(identity.encoded))
  }

  func lastWritten(_ contact: ContactID) throws -> Timestamp? {
    var last = try names.lastWritten(contact)
    // It is asked about where names contradict, which is rare, so what waits may be opened.
    for (_, entry) in queue.entries(of: contact) {
      guard let event = try readable({ try event(entry.id) }) ?? nil,
        case .message(let item) = event.kind
      else { continue }
      let moment = item.writtenAt(acceptedAt: event.acceptedAt)
      last = last.map { max($0, moment) } ?? moment
    }
    return last
  }

  func note(_ moment: Timestamp, writtenBy contact: ContactID) throws {
    try names.note(moment, writtenBy: contact)
  }

  func add(_ identity: ContactIdentity, writingTo number: PhoneNumberID) throws -> ContactID {
    let contact = ContactID(next(.contacts))
    try contacts.insert(
      contact, protection.seal(identity.encoded), number: try row(of: number))
    return contact
  }

  func merge(_ younger: ContactID, into eldest: ContactID) throws {
    try contacts.move(younger, into: eldest)
    forgetIdentifiers()
    var joined = NameHistory()
    joined.give(to: eldest)
    try contacts.insert(joined, Self.alias(ofJoined: younger))
    try moveEvents(of: younger, to: eldest)
    keep(media.move(younger, into: eldest))
    count(.merged)
    try set(younger, waitsForAction: false)
    // Whoever works on one of them has an old state in hand.
    for contact in [younger, eldest] { try breakLease(of: contact) }
    try refreshLane(of: eldest)
  }
}
