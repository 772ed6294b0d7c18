package import Dialogue

/// A message that the sender has claimed: it is in nobody else's hands until it is answered for.
package struct OutboxItem: Hashable, Sendable {
  package var id: OutboxID
  package var contact: ContactID
  /// Whom it goes to; `to` is the phone, or else the user identifier.
  package var recipient: ContactIdentity
  /// Ours that it goes out from.
  package var number: PhoneNumberID
  package var message: OutboundMessage
  /// The message of the person that it answers; nil for reminders and staff.
  package var answers: MessageID?
  /// Goes along, so that a status tells what became of it.
  package var callback: CallbackKey
  /// When the person last wrote to this number, by the channel's clock; the 24-hour window is
  /// counted from it.
  ///
  /// nil: never.
  package var windowFrom: Timestamp?
  /// Tries before this one.
  package var tries: Int
  /// Whether the outcome of an earlier try was never learnt, so that this one may be a copy.
  package var mayBeCopy: Bool

  package init(
    id: OutboxID, contact: ContactID, recipient: ContactIdentity, number: PhoneNumberID,
    message: OutboundMessage, answers: MessageID?, callback: CallbackKey, windowFrom: Timestamp?,
    tries: Int, mayBeCopy: Bool
  ) {
    self.id = id
    self.contact = contact
    self.recipient = recipient
    self.number = number
    self.message = message
    self.answers = answers
    self.callback = callback
    self.windowFrom = windowFrom
    self.tries = tries
    self.mayBeCopy = mayBeCopy
  }
}

/// Where a message stands in the outbox.
package enum OutboxState: UInt8, CaseIterable, Sendable {
  case queued = 0
  /// In the sender's hands.
  case sending = 1
  /// It may have been sent; a status may still say so.
  case unknown = 2
  /// Waits for its time (back-off, pace).
  case deferred = 3
  /// Graph has it; `DeliveryStatus` says how far it came.
  case accepted = 4
  case failed = 5

  /// Whether the messages behind it wait for it.
  package var isPending: Bool { self != .accepted && self != .failed }

  /// Whether it may have been sent after so many tries that are over: a status of one that was not
  /// is another message's.
  package func mayHaveBeenSent(tries: Int) -> Bool {
    tries > 0 || self != .queued && self != .deferred
  }
}

/// What the sender says of a message that it had claimed.
package struct SendReport: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Graph has it under this name.
    case accepted(MessageID)
    /// Nothing was sent; again not before `until` on the steady clock.
    case deferred(until: Duration)
    /// It was not tried, for it came too soon after the one before or needs something that is on
    /// its way; not before `until` on the steady clock.
    case tooSoon(until: Duration)
    /// It may have been sent. Sent again at `until` on the steady clock unless a status settles it.
    case unknown(until: Duration)
    /// Nothing was sent, and what was known of the window is wrong: it is forgotten, of the message
    /// and of the contact.
    case windowClosed
    /// Never again; the reason is for staff ("window_closed", "undeliverable", "refused").
    case failed(reason: String)
  }

  package var id: OutboxID
  package var outcome: Outcome
  /// Graph's error number, if that was the reason.
  package var code: Int?
  /// The contact's next message waits until this time on the steady clock; nil: it may go at once.
  package var nextNotBefore: Duration?

  package init(id: OutboxID, outcome: Outcome, code: Int? = nil, nextNotBefore: Duration? = nil) {
    self.id = id
    self.outcome = outcome
    self.code = code
    self.nextNotBefore = nextNotBefore
  }

  /// About a message of a number that is not ours any more.
  package static func ofRemovedNumber(_ id: OutboxID) -> SendReport {
    SendReport(id: id, outcome: .failed(reason: "number_removed"))
  }
}
