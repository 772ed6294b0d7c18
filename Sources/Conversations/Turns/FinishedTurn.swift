import Dialogue

/// What one event led to, the results of its actions included.
struct FinishedTurn {
  var state: ConversationState
  private let before: ConversationState
  var messages: [OutboundMessage] = []
  var timers: [TimerChange] = []
  var notes: [StaffNote] = []
  var rung: Trace.Rung?
  var fault: EngineFault?
  /// An action that has no result yet.
  var openCall: ActionCall?

  init(state: ConversationState) {
    self.state = state
    before = state
  }

  mutating func run(_ script: Script, _ event: Event) {
    take(step(script, state, on: event, trace: .brief))
  }

  mutating func giveUp(_ script: Script, _ event: Event) {
    take(Dialogue.giveUp(script, state, on: event))
  }

  private mutating func take(_ turn: Turn) {
    state = turn.state
    rung = rung ?? turn.trace.rung
    fault = fault ?? turn.trace.fault
    for effect in turn.effects {
      switch effect {
      case .send(let message): messages.append(message)
      case .run(let call): openCall = call
      case .schedule(let timer, let moment): timers.append(.set(timer, at: moment))
      case .cancel(let kind): timers.append(.cancel(kind))
      case .handOver(let queue, let summary):
        notes.append(StaffNote(kind: .handOver, subject: queue, text: summary))
      case .flag(let name): notes.append(StaffNote(kind: .flag, subject: name))
      case .forward(let message):
        notes.append(StaffNote(kind: .forward, subject: "", text: message.shownText))
      }
    }
  }

  /// Whether the conversation waits where it did.
  var stays: Bool {
    state.mode == before.mode && state.frames.map(\.node) == before.frames.map(\.node)
  }

  /// Whether nothing that waited took the event.
  var isUnasked: Bool { [.unknown, .start, .trigger].contains(rung) }

  /// The same as it is written in the script; empty for nowhere.
  func key(in script: Script) -> String {
    before.frames.last.map { script.keys[Int($0.node.rawValue)] } ?? ""
  }

  /// Where the conversation stood when the event came, by its stable name; 0 for nowhere.
  func place(in script: Script) -> UInt64 {
    before.frames.last.map { script.id(of: $0.node).rawValue } ?? 0
  }
}

extension InboundMessage {
  /// What staff read of a message.
  fileprivate var shownText: String {
    switch self {
    case .text(let text): text
    case .tap(_, let title): title
    case .media(let media): media.caption
    case .location(let location): location.name
    case .contactCard(let card): card.name
    case .reaction, .unsupported: ""
    }
  }
}

extension OutboundMessage {
  /// Whether a person reads the same; the names of taps are each turn's own.
  func says(theSameAs other: OutboundMessage) -> Bool {
    text == other.text && media == other.media && template == other.template
      && options?.items.map(\.label) == other.options?.items.map(\.label)
  }
}
