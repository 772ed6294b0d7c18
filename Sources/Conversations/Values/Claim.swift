package import Dialogue

/// One contact's conversation in one worker's hands, with what happened to it.
///
/// Nobody else gets the contact until the claim is committed, released, or
/// `StoreLimits.lease` has passed.
package struct Claim: Hashable, Sendable {
  package var contact: ContactID
  /// Tells this claim from every other one of the contact; a commit with an older one is refused.
  package var epoch: UInt64
  /// In the order in which their turns run; never empty.
  package var events: [ClaimedEvent]
  /// The state as it was committed, as bytes; nil for a contact that has never written.
  package var state: [UInt8]?
  /// What the worker itself keeps of the contact (`ContactGuard`), as bytes.
  package var guardBytes: [UInt8]

  package init(
    contact: ContactID, epoch: UInt64, events: [ClaimedEvent], state: [UInt8]?,
    guardBytes: [UInt8]
  ) {
    self.contact = contact
    self.epoch = epoch
    self.events = events
    self.state = state
    self.guardBytes = guardBytes
  }
}

extension Claim {
  /// The messages of the claim that a record answers, by their names; none for a single event.
  package func answered(in record: TurnRecord) -> [MessageID: ClaimedEvent] {
    guard events.count > 1, !record.messages.isEmpty else { return [:] }
    var answered: [MessageID: ClaimedEvent] = [:]
    for event in events { if let id = event.messageID { answered[id] = event } }
    return answered
  }
}

/// Something that waits for its turn.
package struct ClaimedEvent: Hashable, Sendable {
  /// nil for a timer.
  package var id: InboxID?
  package var kind: QueuedEvent
  /// When it was accepted, by our wall clock; for a timer, when it was due.
  package var acceptedAt: Timestamp
  /// Tries before this one that ended without a commit; the worker parks an event at
  /// `StoreLimits.attempts`.
  package var attempts: Int

  package init(id: InboxID?, kind: QueuedEvent, acceptedAt: Timestamp, attempts: Int) {
    self.id = id
    self.kind = kind
    self.acceptedAt = acceptedAt
    self.attempts = attempts
  }

  /// nil for what is no message.
  package var messageID: MessageID? {
    guard case .message(let item) = kind else { return nil }
    return item.id
  }
}

/// What can wait for its turn.
///
/// Indirect, because it goes from hand to hand and a message is two dozen words long.
package indirect enum QueuedEvent: Hashable, Sendable {
  case message(InboxItem)
  case timer(TimerID)
  case actionFinished(ActionID, ActionOutcome)
  case staff(StaffEvent)
}

package enum StoreLimits {
  /// A worker that has not answered for so long is taken for dead; the promise is 15 s.
  package static let lease: Duration = .seconds(12)
  /// Tries of one event: the third that ends without a commit parks it.
  package static let attempts = 3
  /// Contacts that may have been in hand when a process ended without a word.
  ///
  /// What they have is handled one by one at the next start. More than all workers have in hand.
  package static let suspects = 1_024
  /// Turns of one contact in one claim; more than anyone types while one commit runs.
  package static let eventsPerClaim = 16
  /// Statuses of messages that we do not know yet; an answer of Graph's takes seconds.
  package static let earlyStatusLifetime: Duration = .seconds(24 * 3_600)
  /// How long a send of unknown outcome waits for a status before it goes out again.
  package static let settling: Duration = .seconds(10)
  /// A sender that has not answered for so long is taken for dead; longer than any HTTP deadline.
  package static let sendLease: Duration = .seconds(120)
  /// A download of which nothing was heard for so long waits again; longer than the deadlines of
  /// its two calls together.
  package static let mediaLease: Duration = .seconds(180)
}
