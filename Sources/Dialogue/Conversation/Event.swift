/// Something that happened to one conversation.
package struct Event: Hashable, Sendable {
  package var at: Timestamp
  package var kind: Kind

  package init(at: Timestamp, kind: Kind) {
    self.at = at
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    case message(InboundMessage)
    case timer(TimerID)
    case actionFinished(ActionID, ActionOutcome)
    case staff(StaffEvent)
  }
}

package enum InboundMessage: Hashable, Sendable {
  case text(String)
  /// A tapped button or list row. `title` is what the person saw.
  case tap(id: String, title: String)
  case media(Media)
  case location(Location)
  case contactCard(ContactCard)
  case reaction
  /// A kind that the channel does not pass on (a poll, a call).
  case unsupported
}

package enum StaffEvent: Hashable, Sendable {
  case reply(String)
  case close
}

/// A timer that the engine asked for.
///
/// It fires once; one that was replaced is ignored.
package struct TimerID: Hashable, Sendable {
  package enum Kind: UInt8, CaseIterable, Sendable {
    case reminder = 1, expiry = 2, actionDeadline = 3
  }
  package var kind: Kind
  /// The turn that set it.
  package var turn: UInt32

  package init(kind: Kind, turn: UInt32) {
    self.kind = kind
    self.turn = turn
  }
}

/// One run of an action, unique within its conversation.
package struct ActionID: Hashable, Sendable {
  package var turn: UInt32
  package init(turn: UInt32) { self.turn = turn }
}

package enum ActionOutcome: Hashable, Sendable {
  case success([RecordField])
  /// One of the errors that bot.yaml declares for the action.
  case failure(String)
}
