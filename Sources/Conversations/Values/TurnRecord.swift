package import Dialogue
package import Tickets

/// Everything that a claim's turns have led to; committed whole or not at all.
package struct TurnRecord: Hashable, Sendable {
  /// As bytes, for the script that ran; nil leaves it as it was.
  package var state: [UInt8]?
  package var guardBytes: [UInt8]
  /// Whether an action runs outside; messages then wait, results and timers do not.
  package var waitsForAction: Bool
  /// What became of each event that was handled, in order.
  ///
  /// Events of the claim that are not named stay in the inbox as if they had not been claimed.
  package var events: [HandledEvent]
  /// In the order in which the person is to see them.
  package var messages: [NewMessage]
  package var timers: [TimerChange]
  package var notes: [StaffNote]

  package init(state: [UInt8]?, guardBytes: [UInt8] = []) {
    self.state = state
    self.guardBytes = guardBytes
    waitsForAction = false
    events = []
    messages = []
    timers = []
    notes = []
  }
}

/// One event of a claim and what became of it.
package struct HandledEvent: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// It had its turn.
    case done
    /// Over the contact's limit: counted, not answered.
    case silenced
    /// Kept aside for people to look at, with the reason ("engine_budget", "attempts").
    case parked(reason: String)

    /// As the log has it: "done", "silenced", "parked engine_budget".
    package var name: String {
      switch self {
      case .done: "done"
      case .silenced: "silenced"
      case .parked(let reason): "parked " + reason
      }
    }
  }

  /// A place in `Claim.events`.
  package var place: Int
  package var outcome: Outcome
  /// Which rung of the ladder took it, for `trace`; empty where none did.
  package var rung: String
  /// Where the conversation stood when it came, by the script's content key; empty for nowhere.
  package var node: String
  /// What went wrong in the script (`EngineFault`); nil: nothing.
  package var fault: String?

  package init(
    place: Int, outcome: Outcome, rung: String = "", node: String = "", fault: String? = nil
  ) {
    self.place = place
    self.outcome = outcome
    self.rung = rung
    self.node = node
    self.fault = fault
  }
}

/// A turn in the log, as operators see it.
package struct TurnEntry: Hashable, Sendable {
  package var at: Timestamp
  /// The message that it answered; nil for timers and what happens inside.
  package var message: MessageID?
  /// `HandledEvent.Outcome.name`.
  package var outcome: String
  /// Which rung of the ladder took it; empty where none did.
  package var rung: String

  package init(at: Timestamp, message: MessageID?, outcome: String, rung: String) {
    self.at = at
    self.message = message
    self.outcome = outcome
    self.rung = rung
  }
}

/// A message for the outbox.
package struct NewMessage: Hashable, Sendable {
  package var message: OutboundMessage
  package var answers: MessageID?

  package init(_ message: OutboundMessage, answers: MessageID? = nil) {
    self.message = message
    self.answers = answers
  }
}

/// A contact has at most one timer of a kind; one that is set replaces it.
package enum TimerChange: Hashable, Sendable {
  case set(TimerID, at: Timestamp)
  case cancel(TimerID.Kind)
}

/// Something for staff.
package struct StaffNote: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The conversation was handed over; the text is the summary.
    case handOver = "hand_over"
    /// A phrase that staff should see (`sisipan`).
    case flag
    /// What a person wrote while staff hold the conversation.
    case forward
    /// Somebody is in a loop with the bot, or the bot fails again and again.
    case alarm
  }

  package var kind: Kind
  /// The queue, the flag, the alarm.
  package var subject: String
  package var text: String

  package init(kind: Kind, subject: String, text: String = "") {
    self.kind = kind
    self.subject = subject
    self.text = text
  }
}

/// The turns of one claim, ready to be committed.
package struct TurnCommit: Sendable {
  /// How the record is come by.
  package enum Work: Sendable {
    /// Nothing of the transaction was needed.
    case none(TurnRecord)
    /// Runs inside the transaction, with the tickets of the same store.
    ///
    /// It may run more than once, if the transaction must be repeated, so it changes nothing but
    /// these tickets. What it throws undoes this turn only.
    case withTickets(@Sendable (any TicketRecords) throws -> TurnRecord)
  }

  package var claim: Claim
  package var work: Work

  package init(_ claim: Claim, _ work: Work) {
    self.claim = claim
    self.work = work
  }
}

package enum CommitResult: Hashable, Sendable {
  case committed
  /// Somebody else has the contact now; nothing was changed.
  case fenced
  /// `work` threw; nothing was changed, and the events keep the attempt.
  case failed(reason: String)
}
