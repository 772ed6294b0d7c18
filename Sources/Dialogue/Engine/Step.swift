/// Runs one event of one conversation.
///
/// Pure, synchronous and total: the same arguments always give the same turn, and every event in
/// every state gives one. What could not be handled is an ordinary turn with `Trace.fault` set, an
/// apology sent and what was filled in kept as a draft.
/// A caller that needs the old state no more gives it away (`consume`), so that nothing of it is
/// copied.
///
/// What the host has to do:
///
/// - **One event at a time, in order.** The state of a turn goes into the next one.
/// - **While an action is open** (`Mode.waitingForAction`) messages of the person are to be held
///   back until its outcome has been handled; only the first may be given to `step`, which says
///   once that the bot is busy and keeps nothing of it, so it must be given again afterwards.
/// - **Actions may be asked for twice** with one `idempotencyKey`, by a repeated turn or after
///   `lewat_batas`: the work must be done once.
/// - **Timers** fire at their time or later; each `schedule` replaces the one of its kind, and an
///   old one that fires nevertheless changes nothing.
package func step(
  _ script: Script, _ state: consuming ConversationState, on event: Event,
  trace detail: TraceDetail = .full
) -> Turn {
  var run = TurnRun(script: script, state: state, event: event, trace: Trace(detail))
  run.handle()
  return run.turn()
}

/// Ends a conversation that its host cannot go on with, as a turn ends that went over its budget.
///
/// For a turn whose actions ask for one another without end: its state waits for an action, and
/// nobody would ever bring the result.
package func giveUp(
  _ script: Script, _ state: consuming ConversationState, on event: Event
) -> Turn {
  var run = TurnRun(script: script, state: state, event: event, trace: Trace(.brief))
  run.state.turn &+= 1
  run.fail(.budget)
  run.armTimers(from: event.at)
  return run.turn()
}

/// One turn while it is being worked out.
struct TurnRun {
  let script: Script
  var state: ConversationState
  let event: Event
  var effects: [Effect] = []
  var trace: Trace
  /// What the person wrote in this turn, as words; nil for other events.
  var input: Input?
  /// A question of the engine's own that the message was no answer to.
  var droppedOverlay: Overlay?
  /// Whether the waiting question's help is said where the question would be put again.
  var helpsInPlaceOfAsking = false
  /// Draws from the seed so far in this turn.
  var draws: UInt64 = 0
  /// Messages so far, those put into one with others included.
  private var sent = 0

  init(
    script: Script, state: consuming ConversationState, event: Event, trace: Trace = Trace()
  ) {
    self.script = script
    self.trace = trace
    self.state = state
    self.event = event
  }

  mutating func handle() {
    state.turn &+= 1
    switch event.kind {
    case .message(let message):
      state.lastMessageAt = max(state.lastMessageAt, event.at)
      dropExpiredDrafts()
      receive(message)
      armTimers(from: state.lastMessageAt)
    case .timer(let timer):
      fire(timer)
    case .actionFinished(let id, let outcome):
      // Time stood still while the action ran.
      if finishAction(id, outcome) { armTimers(from: event.at) }
    case .staff(let staff):
      handle(staff)
    }
  }

  /// What has become of the event; the run is over.
  ///
  /// Everything is moved out: copying a state costs a dozen reference counts.
  fileprivate mutating func turn() -> Turn {
    var turn = Turn(state: ConversationState(), effects: [], trace: Trace())
    swap(&turn.state, &state)
    swap(&turn.effects, &effects)
    swap(&turn.trace, &trace)
    return turn
  }

  private mutating func handle(_ staff: StaffEvent) {
    guard case .handedOver = state.mode else {
      if case .reply(let text) = staff { send(OutboundMessage(text: text)) }
      return
    }
    switch staff {
    case .reply(let text):
      send(OutboundMessage(text: text))
    case .close:
      state.mode = .bot
      advance()
      run()
      armTimers(from: event.at)
    }
  }

  /// Sends a message, cut at what the channel can carry.
  mutating func send(_ message: consuming OutboundMessage) {
    guard sent < EngineLimits.messages else {
      trace.fault = .budget
      return
    }
    // The channel carries no empty message.
    guard !message.text.isBlank || message.media != nil || message.options != nil else {
      return
    }
    sent += 1
    let limit =
      message.options == nil && message.media == nil
      ? ChannelLimits.textBody : ChannelLimits.interactiveBody
    if message.text.utf8.count > limit { message.text = message.text.cut(toScalars: limit) }
    if effects.isEmpty { effects.reserveCapacity(2) }
    effects.append(.send(message))
    // An apology stands alone.
    if sent > EngineLimits.messagesTogether, trace.fault == nil { joinMessages() }
  }

  /// Puts the last two plain messages that stand next to each other into one, if it can hold both.
  private mutating func joinMessages() {
    let places = effects.indices.filter { if case .send = effects[$0] { true } else { false } }
    guard places.count > EngineLimits.messagesTogether else { return }
    for (earlier, later) in zip(places, places.dropFirst()).reversed() {
      guard case .send(var first) = effects[earlier], case .send(let second) = effects[later],
        first.isPlain, second.isPlain
      else { continue }
      let joined = first.text + "\n\n" + second.text
      guard joined.unicodeScalars.count <= ChannelLimits.textBody else { continue }
      first.text = joined
      effects[earlier] = .send(first)
      effects.remove(at: later)
      trace.joinedMessages += 1
      return
    }
  }

  mutating func say(_ template: Template) {
    send(OutboundMessage(text: render(template)))
  }

  mutating func say(_ text: String) {
    send(OutboundMessage(text: text))
  }

  /// Ends the turn with an apology; what was being filled in becomes a draft.
  mutating func fail(_ fault: EngineFault) {
    trace.fault = fault
    sent = min(sent, EngineLimits.messages - 1)
    endConversation()
    say(script.texts.internalError)
  }
}
