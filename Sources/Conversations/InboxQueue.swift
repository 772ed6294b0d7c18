package import Dialogue

/// What a contact's events stand in: what happens inside goes before what people write.
package enum Lane: Int64, Sendable {
  case inside = 0
  case message = 1
}

/// Which events wait for their turn, and whose come next, without the events themselves.
///
/// Lies in memory, so that neither to accept a message nor to finish its turn takes an index in a
/// store's file. Who keeps it along with a table has to read it anew where the table may have been
/// changed by somebody else.
package struct InboxQueue: Sendable {
  /// An event that waits.
  package struct Entry: Sendable {
    package var id: InboxID
    /// What a message is known by if it comes again while it waits; nil for what cannot.
    package var digest: MessageDigest?

    package init(id: InboxID, digest: MessageDigest? = nil) {
      self.id = id
      self.digest = digest
    }
  }

  /// What a contact has, each lane in the order of the numbers.
  private struct Line {
    var inside: [Entry] = []
    var messages: [Entry] = []
    var isEmpty: Bool { inside.isEmpty && messages.isEmpty }
  }

  private var lines: [ContactID: Line] = [:]
  private var messages: Set<MessageDigest> = []
  /// Contacts with something to handle, by its number.
  private var heads = PriorityQueue<ContactID, InboxID>()
  /// Contacts of whom an action runs outside, so that what they write waits for its end.
  package private(set) var waiting: Set<ContactID>

  /// Without events.
  package init(waiting: Set<ContactID>) { self.waiting = waiting }

  /// Whether a message waits for its turn, whoever it is from.
  package func holds(_ digest: MessageDigest) -> Bool { messages.contains(digest) }

  /// Everything that a contact has, what happened inside first.
  package func entries(of contact: ContactID) -> [(lane: Lane, entry: Entry)] {
    guard let line = lines[contact] else { return [] }
    return line.inside.map { (.inside, $0) } + line.messages.map { (.message, $0) }
  }

  /// What can be handled of a contact now, in the order of the turns; at most `limit` events.
  package func next(_ limit: Int, of contact: ContactID) -> [InboxID] {
    guard let line = lines[contact] else { return [] }
    let inside = line.inside.prefix(limit).map(\.id)
    if waiting.contains(contact) { return inside }
    return inside + line.messages.prefix(limit - inside.count).map(\.id)
  }

  /// The contact with the event of the lowest number that can be handled; nil if there is none.
  ///
  /// Passed over from here on, until `putBack`.
  package mutating func takeContact() -> ContactID? { heads.next() }

  /// Lets contacts that were taken come up again, as far as they have something to handle.
  package mutating func putBack(_ contacts: [ContactID]) {
    for contact in contacts { refreshHead(of: contact) }
  }

  // MARK: - Changes

  /// Adds an event at its place by its number.
  package mutating func insert(_ entry: Entry, _ lane: Lane, of contact: ContactID) {
    switch lane {
    case .inside: lines[contact, default: Line()].inside.insert(inOrder: entry)
    case .message: lines[contact, default: Line()].messages.insert(inOrder: entry)
    }
    if let digest = entry.digest { messages.insert(digest) }
    refreshHead(of: contact)
  }

  /// The event that was taken out; nil if the contact has none of this number.
  package mutating func remove(_ id: InboxID, _ lane: Lane, of contact: ContactID) -> Entry? {
    let removed: Entry? =
      switch lane {
      case .inside: lines[contact]?.inside.remove(id)
      case .message: lines[contact]?.messages.remove(id)
      }
    guard let removed else { return nil }
    if let digest = removed.digest { messages.remove(digest) }
    if lines[contact]?.isEmpty == true { lines[contact] = nil }
    refreshHead(of: contact)
    return removed
  }

  /// Says whether what the contact writes waits for the end of an action.
  package mutating func set(_ contact: ContactID, waitsForAction: Bool) {
    if waitsForAction { waiting.insert(contact) } else { waiting.remove(contact) }
    refreshHead(of: contact)
  }

  private mutating func refreshHead(of contact: ContactID) {
    guard let line = lines[contact],
      let first = line.inside.first ?? (waiting.contains(contact) ? nil : line.messages.first)
    else { return heads.cancel(contact) }
    if heads[contact] != first.id { heads.set(contact, at: first.id) }
  }
}

extension [InboxQueue.Entry] {
  /// Mostly behind all others.
  fileprivate mutating func insert(inOrder entry: Element) {
    guard let last, last.id > entry.id else { return append(entry) }
    insert(entry, at: firstIndex { $0.id > entry.id } ?? endIndex)
  }

  /// Mostly the first.
  fileprivate mutating func remove(_ id: InboxID) -> Element? {
    if first?.id == id { return removeFirst() }
    return firstIndex { $0.id == id }.map { remove(at: $0) }
  }
}
