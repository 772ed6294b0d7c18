package import Dialogue

/// An event that could not be handled and waits for people.
package struct DeadLetter: Hashable, Sendable {
  /// Its place in the inbox, kept for good.
  package var id: InboxID
  package var contact: ContactID
  /// nil: it cannot be read (`DamagedRow`).
  package var kind: QueuedEvent?
  package var acceptedAt: Timestamp
  package var parkedAt: Timestamp
  package var reason: String

  package init(
    id: InboxID, contact: ContactID, kind: QueuedEvent?, acceptedAt: Timestamp,
    parkedAt: Timestamp, reason: String
  ) {
    self.id = id
    self.contact = contact
    self.kind = kind
    self.acceptedAt = acceptedAt
    self.parkedAt = parkedAt
    self.reason = reason
  }
}
