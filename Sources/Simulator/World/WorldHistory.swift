package import Dialogue
import IndonesianText

/// Going back in a conversation.
extension SimulatedWorld {
  /// A world before something happened to it, without what never changes.
  struct Snapshot: Sendable {
    var state: ConversationState
    var now: Timestamp
    var timers: [PendingTimer]
    var actions: SimulatedActions
    var exchange: Exchange
    var lineCount: Int
  }

  /// How far one can go back; more is kept for nobody.
  private static let rememberedTurns = 500

  var snapshot: Snapshot {
    Snapshot(
      state: state, now: now, timers: timers, actions: actions, exchange: exchange,
      lineCount: lines.count)
  }

  mutating func remember(_ before: Snapshot) {
    past.append(before)
    if past.count > 2 * Self.rememberedTurns { past.removeFirst(Self.rememberedTurns) }
  }

  /// Takes back what happened last, as if it never had; how many turns there were to take back.
  package mutating func goBack(_ turns: Int) -> Int {
    let count = max(0, min(turns, past.count))
    guard count > 0 else { return 0 }
    let target = past[past.count - count]
    past.removeLast(count)
    state = target.state
    now = target.now
    timers = target.timers
    actions = target.actions
    exchange = target.exchange
    lines.removeSubrange(min(target.lineCount, lines.count)...)
    return count
  }
}

/// Beginning elsewhere than at the start.
extension SimulatedWorld {
  /// Takes over a conversation that was kept, at the time of its last message.
  mutating func resume(_ kept: KeptChat) {
    state = kept.state
    timers = kept.timers
    keptOptions = kept.options
    actions = SimulatedActions(seed: seed, stubs: actions.stubs, reports: kept.reports)
    now = state.lastMessageAt
  }

  /// Gives a variable of the contact or the session its value.
  package mutating func set(_ variable: VariableIndex, to value: Value) {
    let declaration = script[variable]
    switch declaration.scope {
    case .contact: state.contact[declaration.slot] = value
    case .session: state.session[declaration.slot] = value
    case .local: break
    }
  }
}
