package import Dialogue

/// News from the channel that a person goes by other names from a moment on.
///
/// Handled once for ever, as a message is.
package struct NameChange: Hashable, Sendable {
  /// What it is known by if it comes again: the channel's name of the message that told it, or a
  /// name made of all that was told.
  package var id: MessageID
  /// By the channel's clock; the time of arrival if it said nothing usable.
  package var at: Timestamp
  /// Each of the person's names that has changed.
  package var names: [AliasChange]
  /// All that the news said of who the person was before.
  package var person: ContactIdentity
  /// Messages of the same intake that came before.
  package var messagesBefore: Int

  package init(
    id: MessageID, at: Timestamp, names: [AliasChange],
    of person: ContactIdentity = ContactIdentity(), messagesBefore: Int = 0
  ) {
    self.id = id
    self.at = at
    self.names = names
    self.person = person
    self.messagesBefore = messagesBefore
  }

  /// Older ones are not believed: the channel repeats for 7 days (Cloud API, "Webhooks", read
  /// 2026-03-12), and what comes later was kept by somebody.
  package static let lifetime: Duration = .seconds(7 * 86_400)
}

/// A contact has a new number or identifier.
package struct AliasChange: Hashable, Sendable {
  package var previous: ContactIdentifier
  package var current: ContactIdentifier

  package init(previous: ContactIdentifier, current: ContactIdentifier) {
    self.previous = previous
    self.current = current
  }
}
