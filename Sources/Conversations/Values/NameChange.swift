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
  /// Messages of the same intake that came before.
  package var messagesBefore: Int

  package init(id: MessageID, at: Timestamp, names: [AliasChange], messagesBefore: Int = 0) {
    self.id = id
    self.at = at
    self.names = names
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

  /// A contact that is known by a name.
  package struct Holder: Hashable, Sendable {
    package var contact: ContactID
    /// By the channel's clock; nil if it never wrote.
    package var lastWritten: Timestamp?

    package init(_ contact: ContactID, lastWritten: Timestamp?) {
      self.contact = contact
      self.lastWritten = lastWritten
    }
  }

  /// What a change does.
  package enum Effect: Hashable, Sendable {
    case nothing
    /// Whoever has the old name has it no more.
    case freePrevious
    /// Whoever has the new name has it no more.
    case freeCurrent
    /// The new name leads to whoever had the old one, and to nobody else; the old one is free.
    case move
    /// Both names are one person's: their contacts are joined, and the old name is free.
    case join
  }

  /// What a change of this moment does, with those who have the old and the new name now; without
  /// the latter, the moment at which the new name was given up again, as far as is known.
  ///
  /// A number may be somebody else's a while later, so a change of numbers joins nobody: it moves
  /// one history, unless somebody has written under either name since, for that may be another
  /// person, or the change may be undone already. In doubt a name leads to nobody
  /// (`docs/keputusan/0014-nomor-bekas.md`). Identifiers of users are never given to others.
  package func effect(
    at moment: Timestamp, holder: Holder?, other: Holder?, givenUpAt: Timestamp? = nil
  ) -> Effect {
    guard previous.canonical != current.canonical else { return .nothing }
    if let holder, holder.contact == other?.contact { return .freePrevious }
    guard let holder, !holder.hasWritten(after: moment) else {
      // Whoever comes by the new name is nobody who is known, and not the one who had it before.
      guard current.isPhone, let last = other?.lastWritten else { return .nothing }
      return last < moment ? .freeCurrent : .nothing
    }
    guard let other else {
      // Whoever it was has another name by now, which was told of first.
      return givenUpAt.map { $0 > moment } ?? false ? .freePrevious : .move
    }
    guard previous.isPhone || current.isPhone else { return .join }
    return other.hasWritten(after: moment) ? .freePrevious : .move
  }
}

extension AliasChange.Holder {
  fileprivate func hasWritten(after moment: Timestamp) -> Bool {
    lastWritten.map { $0 > moment } ?? false
  }
}

extension ContactIdentifier {
  fileprivate var isPhone: Bool { if case .phone = self { true } else { false } }
}
