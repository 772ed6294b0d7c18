package import Dialogue

/// One person who talks to the engine alone: no worker, no store, no office.
///
/// Time stands still unless it is moved, timers and results of actions come only when they are
/// asked for, and the state is saved and loaded before every event.
package struct Chat {
  /// Why a chat cannot go on as the test wants.
  package enum Problem: Error, Hashable {
    case noSuchOption(String, shown: [String])
    case noOpenAction
    /// The state changed by being saved and loaded.
    case changedByStorage
  }

  package let script: Script
  package var state: ConversationState
  package var now: Timestamp
  /// The turns so far, oldest first.
  package private(set) var turns: [Turn] = []
  /// Timers that are set, one of a kind.
  package private(set) var timers: [TimerID.Kind: (id: TimerID, at: Timestamp)] = [:]
  /// The actions that were asked for, oldest first.
  package private(set) var calls: [ActionCall] = []

  /// Tuesday, 8 December 2020, 10.00 in Jakarta.
  package static let start = Timestamp(milliseconds: 1_607_396_400_000)

  package init(_ script: Script, seed: UInt64 = 1) {
    self.script = script
    state = ConversationState(for: script, seed: seed)
    now = Self.start
  }

  /// A chat with the bot that the text describes.
  package init(with yaml: String, seed: UInt64 = 1) throws {
    self.init(try InlineBot.script(yaml), seed: seed)
  }

  // MARK: - What can happen

  /// Handles an event and gives the texts that were sent.
  @discardableResult
  package mutating func handle(_ kind: Event.Kind) throws -> [String] {
    let loaded = try ConversationState(decoding: state.encoded(for: script), for: script)
    guard loaded == state else { throw Problem.changedByStorage }
    let turn = step(script, loaded, on: Event(at: now, kind: kind))
    state = turn.state
    turns.append(turn)
    for effect in turn.effects {
      switch effect {
      case .schedule(let id, let at): timers[id.kind] = (id, at)
      case .cancel(let kind): timers[kind] = nil
      case .run(let call): calls.append(call)
      case .send, .handOver, .forward, .flag: break
      }
    }
    return texts
  }

  @discardableResult
  package mutating func say(_ text: String) throws -> [String] {
    try handle(.message(.text(text)))
  }

  @discardableResult
  package mutating func send(_ message: InboundMessage) throws -> [String] {
    try handle(.message(message))
  }

  /// Types several messages; the texts of the last turn.
  @discardableResult
  package mutating func say(_ first: String, then texts: String...) throws -> [String] {
    try say(first)
    for text in texts { try say(text) }
    return self.texts
  }

  /// Taps an option of the last message that had options.
  @discardableResult
  package mutating func tap(_ label: String) throws -> [String] {
    try send(try tapMessage(label))
  }

  /// What tapping an option of the newest message that shows it sends.
  package func tapMessage(_ label: String) throws -> InboundMessage {
    let shown = turns.flatMap(\.messages).compactMap(\.options)
    for options in shown.reversed() {
      guard let item = options.items.first(where: { $0.label == label }) else { continue }
      return .tap(id: item.id, title: item.label)
    }
    throw Problem.noSuchOption(label, shown: shown.last?.items.map(\.label) ?? [])
  }

  /// The action that was asked for last succeeds.
  @discardableResult
  package mutating func succeed(_ outputs: [RecordField] = []) throws -> [String] {
    try finish(.success(outputs))
  }

  /// The action that was asked for last ends as told.
  @discardableResult
  package mutating func finish(_ outcome: ActionOutcome) throws -> [String] {
    guard let call = calls.last else { throw Problem.noOpenAction }
    return try handle(.actionFinished(call.id, outcome))
  }

  /// Moves the clock; what comes due fires in its order, each at its time.
  ///
  /// All texts in between.
  @discardableResult
  package mutating func pass(_ span: Duration) throws -> [String] {
    let end = now + span
    var said: [String] = []
    // Each timer fires once and none of them sets more than one other of its kind.
    for _ in 0..<20 {
      let due = timers.values.filter { $0.at <= end }
        .min {
          ($0.at.milliseconds, $0.id.kind.rawValue) < ($1.at.milliseconds, $1.id.kind.rawValue)
        }
      guard let due else { break }
      timers[due.id.kind] = nil
      now = max(now, due.at)
      said += try handle(.timer(due.id))
    }
    now = max(now, end)
    return said
  }

  // MARK: - What came of it

  /// Texts of the last turn.
  package var texts: [String] { turns.last.map { $0.messages.map(\.text) } ?? [] }

  /// Labels of the options of the last turn's last message.
  package var options: [String] {
    turns.last?.messages.last?.options?.items.map(\.label) ?? []
  }

  package var rung: Trace.Rung? { turns.last?.trace.rung }
  package var fault: EngineFault? { turns.last?.trace.fault }

  /// The value of a variable as the flow that is talking sees it; nil if there is none of that
  /// name.
  package func value(_ name: String) -> Value? {
    let flow = state.frames.last?.flow
    for (index, variable) in script.variables.enumerated() where variable.name == name {
      switch variable.scope {
      case .contact: return state.contact[variable.slot]
      case .session: return state.session[variable.slot]
      case .local(let owner):
        guard owner == flow else { continue }
        return state.frames.last?.locals[script.variables[index].slot]
      }
    }
    return nil
  }
}

extension Turn {
  /// What was sent, in order.
  package var messages: [OutboundMessage] {
    effects.compactMap { if case .send(let message) = $0 { message } else { nil } }
  }
}
