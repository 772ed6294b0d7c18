package import Dialogue

/// One conversation with everything around it: a clock that moves only when it is told to, timers,
/// an office that answers actions at once, and a record of what was said.
///
/// A value: a copy is a second world that goes its own way.
package struct SimulatedWorld: Sendable {
  package struct PendingTimer: Hashable, Sendable {
    package var id: TimerID
    package var at: Timestamp

    package init(id: TimerID, at: Timestamp) {
      self.id = id
      self.at = at
    }
  }

  /// What one thing from outside led to.
  package struct Exchange: Hashable, Sendable {
    /// What a person wrote, if that is what happened.
    package var message: InboundMessage?
    package var traces: [Trace] = []
  }

  /// Why a test could not go on although every turn is defined.
  package enum Breakdown: Hashable, Sendable {
    /// The state did not survive being saved and loaded.
    case unsavable(StateDecodingError?)
    /// More results of actions in one turn than `resultsPerTurn`.
    case tooManyActions
  }

  package let script: Script
  package let seed: UInt64
  package internal(set) var state: ConversationState
  package internal(set) var now: Timestamp
  /// By time; of the same time, reminders first.
  package internal(set) var timers: [PendingTimer] = []
  package internal(set) var actions: SimulatedActions
  package internal(set) var lines: [TranscriptLine] = []
  /// The last exchange, for `/mengapa`.
  package internal(set) var exchange = Exchange()
  package internal(set) var breakdown: Breakdown?
  /// Saves the state and loads it again before every turn.
  package var checksState = false
  /// What the conversation has gone through so far.
  package private(set) var coverage = Coverage()
  var past: [Snapshot] = []
  /// Options of a message from before the record begins.
  var keptOptions: [OutboundOption] = []

  /// Results of actions that are stepped within one turn; the service has the same limit.
  package static let resultsPerTurn = 8
  /// Timers that may come due in one silence: each fires once and few set others.
  private static let timersPerSilence = 100

  /// A world in which nothing has happened.
  package init(
    script: Script, at start: Timestamp, seed: UInt64,
    stubs: [String: [SimulatedActions.Stub]] = [:]
  ) {
    self.script = script
    self.seed = seed
    now = start
    state = ConversationState(for: script, seed: seed)
    actions = SimulatedActions(seed: seed, stubs: stubs)
  }

  // MARK: - What can happen

  /// Does what a line of a transcript says, and records it with all that follows.
  package mutating func perform(_ action: UserAction) throws(TranscriptFault) {
    let before = snapshot
    switch action {
    case .text(let text): deliver(.text(text), as: action)
    case .other(let message): deliver(message, as: action)
    case .tap(let label):
      let option = try option(labelled: label)
      deliver(.tap(id: option.id, title: option.label), as: .tap(label: option.label))
    case .silence(let span):
      lines.append(.user(action))
      pass(span)
    case .staff(let event): staff(event)
    case .failNext(let name, let error):
      try actions.failNext(name, with: error, in: script)
      lines.append(.user(action))
      exchange = Exchange()
    case .jump(let flow, let section): try jump(to: flow, section, as: action)
    }
    remember(before)
  }

  /// A person writes.
  package mutating func deliver(_ message: InboundMessage) {
    switch message {
    case .text(let text): deliver(message, as: .text(text))
    case .tap(_, let title): deliver(message, as: .tap(label: title))
    default: deliver(message, as: .other(message))
    }
  }

  private mutating func deliver(_ message: InboundMessage, as action: UserAction) {
    lines.append(.user(action))
    exchange = Exchange(message: message)
    run(Event(at: now, kind: .message(message)))
  }

  /// Nobody writes for a while; what comes due in between happens in its order, each at its time.
  package mutating func pass(_ span: Duration) {
    let end = now + span
    exchange = Exchange()
    for _ in 0..<Self.timersPerSilence {
      guard let next = timers.first, next.at <= end else { break }
      timers.removeFirst()
      now = max(now, next.at)
      run(Event(at: now, kind: .timer(next.id)))
    }
    now = max(now, end)
  }

  /// Staff write to the person or close the conversation.
  package mutating func staff(_ event: StaffEvent) {
    lines.append(.user(.staff(event)))
    exchange = Exchange()
    run(Event(at: now, kind: .staff(event)))
  }

  // MARK: - Running

  /// Runs an event, and the results of the actions it asks for.
  mutating func run(_ event: Event) {
    var next: Event? = event
    for _ in 0...Self.resultsPerTurn {
      guard let event = next else { return }
      reload()
      let turn = step(script, state, on: event)
      next = carryOut(turn)
    }
    if next != nil { breakdown = .tooManyActions }
  }

  /// Takes over a turn and does what it asks for; the result of its action, if there is one.
  mutating func carryOut(_ turn: Turn) -> Event? {
    state = turn.state
    exchange.traces.append(turn.trace)
    coverage.add(turn.trace)
    var result: Event?
    for effect in turn.effects {
      switch effect {
      case .send(let message): lines.append(.bot(message))
      case .run(let call):
        lines.append(.effect(recorded(call)))
        let outcome = actions.run(call, in: script, at: now)
        result = Event(at: now, kind: .actionFinished(call.id, outcome))
      case .schedule(let timer, let at): schedule(PendingTimer(id: timer, at: at))
      case .cancel(let kind): timers.removeAll { $0.id.kind == kind }
      case .handOver(let queue, let summary):
        lines.append(
          .effect(
            TranscriptEffect(
              name: TranscriptEffect.handOverName, subject: queue,
              details: [.init("ringkasan", summary)])))
      case .flag(let flag):
        lines.append(
          .effect(TranscriptEffect(name: TranscriptEffect.flagName, subject: flag)))
      case .forward(let message): lines.append(.effect(recorded(message)))
      }
    }
    return result
  }

  private mutating func schedule(_ timer: PendingTimer) {
    timers.removeAll { $0.id.kind == timer.id.kind }
    let key = { (timer: PendingTimer) in (timer.at.milliseconds, timer.id.kind.rawValue) }
    let place = timers.firstIndex { key($0) > key(timer) } ?? timers.count
    timers.insert(timer, at: place)
  }

  private func recorded(_ call: ActionCall) -> TranscriptEffect {
    TranscriptEffect(
      name: call.name,
      arguments: call.arguments.map { .init($0.name, ValueText.write($0.value, in: script.zone)) })
  }

  private func recorded(_ message: InboundMessage) -> TranscriptEffect {
    TranscriptEffect(
      name: TranscriptEffect.forwardName,
      details: [.init("teks", UserLine.lines(of: .message(message)).joined(separator: "\n"))],
      isImplied: true)
  }

  private mutating func reload() {
    guard checksState, breakdown == nil else { return }
    do throws(StateDecodingError) {
      let loaded = try ConversationState(decoding: state.encoded(for: script), for: script)
      if loaded != state { breakdown = .unsavable(nil) }
      state = loaded
    } catch {
      breakdown = .unsavable(error)
    }
  }
}

extension UserAction {
  /// The action that a message is.
  package static func message(_ message: InboundMessage) -> UserAction {
    switch message {
    case .text(let text): .text(text)
    case .tap(_, let title): .tap(label: title)
    default: .other(message)
    }
  }
}
