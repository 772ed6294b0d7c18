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
    var person: ContactID?
    for name in change.names { person = try apply(name, at: change.at) ?? person }
    try inbox.remember(key, of: person)
  }

  /// The contact that a name was taken from or given to, if any.
  private func apply(_ change: AliasChange, at moment: Timestamp) throws -> ContactID? {
    let holder = try self.holder(of: change.previous)
    let other = try self.holder(of: change.current)
    let effect = change.effect(
      at: moment, holder: holder, other: other, givenUpAt: try givenUp(change.current))
    if holder == nil { try giveUp(change.previous, at: moment) }
    switch effect {
    case .nothing: return nil
    case .freePrevious: try free(change.previous, of: holder, at: moment)
    case .freeCurrent: try free(change.current, of: other, at: moment)
    case .move:
      guard let holder else { return nil }
      try free(change.current, of: other, at: moment)
      try free(change.previous, of: holder, at: moment)
      try contacts.add(protection.alias(change.current), holder.contact)
      try rename(holder.contact) { $0.set(change.current) }
      try names.note(moment, writtenBy: holder.contact)
    case .join:
      guard let holder, let other else { return nil }
      let owner = min(holder.contact, other.contact)
      try merge(max(holder.contact, other.contact), into: owner)
      try free(change.previous, of: AliasChange.Holder(owner, lastWritten: nil), at: moment)
      try rename(owner) { $0.set(change.current) }
      try names.note(moment, writtenBy: owner)
      return owner
    }
    return holder?.contact
  }

  private func holder(of name: ContactIdentifier) throws -> AliasChange.Holder? {
    guard let contact = try contact(named: name) else { return nil }
    var last = try names.lastWritten(contact)
    // Changes of names are few, so what waits may be opened.
    for (_, entry) in queue.entries(of: contact) {
      guard let event = try readable({ try event(entry.id) }) ?? nil,
        case .message(let item) = event.kind
      else { continue }
      let moment = item.writtenAt(acceptedAt: event.acceptedAt)
      last = last.map { max($0, moment) } ?? moment
    }
    return AliasChange.Holder(contact, lastWritten: last)
  }

  private func givenUp(_ name: ContactIdentifier) throws -> Timestamp? {
    try contacts.alias(protection.alias(name))?.until
  }

  /// A name that leads to nobody was somebody's until this moment.
  private func giveUp(_ name: ContactIdentifier, at moment: Timestamp) throws {
    if let before = try givenUp(name), before >= moment { return }
    try contacts.end(protection.alias(name), of: nil, at: moment)
  }

  private func free(
    _ name: ContactIdentifier, of holder: AliasChange.Holder?, at moment: Timestamp
  ) throws {
    guard let holder else { return }
    try contacts.end(protection.alias(name), of: holder.contact, at: moment)
    forgetIdentifiers()
    try rename(holder.contact) { $0.remove(name) }
  }

  private func rename(_ contact: ContactID, _ change: (inout ContactIdentity) -> Void) throws {
    var identity = try identity(of: contact)
    change(&identity)
    try contacts.set(contact, identity: protection.seal(identity.encoded))
  }
}
