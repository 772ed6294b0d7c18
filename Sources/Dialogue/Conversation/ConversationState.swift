/// Everything that is kept of one conversation between two turns.
package struct ConversationState: Hashable, Sendable {
  package enum Mode: Hashable, Sendable {
    case bot
    case waitingForAction(ActionID, toldBusy: Bool)
    case handedOver(queue: String)
  }

  /// Flows in progress, the one that is talking last.
  ///
  /// Empty: no conversation is open.
  package var frames: [Frame]
  /// Values by slot; see `Script.contactSlots`.
  package var contact: [Value]
  package var session: [Value]
  package var mode: Mode
  /// A question of the engine's own that lies over the script's.
  package var overlay: Overlay?
  package var drafts: [Draft]
  /// Where random choices come from; given once, when the conversation begins.
  package var seed: UInt64
  /// Events handled so far.
  package var turn: UInt32
  package var lastMessageAt: Timestamp
  /// The turn whose timers are valid.
  package var timerTurn: UInt32
  /// The last action that ran out of time, until it ends in some other way.
  package var unsettled: UnsettledAction?
  /// What was last answered by `tanya_jawab` while the present question waits.
  package var lastAside: Aside?

  /// A contact that has never written.
  package init(for script: Script, seed: UInt64) {
    frames = []
    contact = script.contactSlots.map { script[$0].initial }
    session = script.sessionSlots.map { script[$0].initial }
    mode = .bot
    drafts = []
    self.seed = seed
    turn = 0
    lastMessageAt = Timestamp(milliseconds: 0)
    timerTurn = 0
  }

  /// Nothing at all, not even the script's variables: what is left of a state that was given away.
  init() {
    frames = []
    contact = []
    session = []
    mode = .bot
    drafts = []
    seed = 0
    turn = 0
    lastMessageAt = Timestamp(milliseconds: 0)
    timerTurn = 0
  }

  /// Says who the contact is.
  ///
  /// The host does so before each turn; a contact cannot.
  package mutating func setRole(_ role: String?, in script: Script) {
    guard let variable = script.role else { return }
    contact[script[variable].slot] = role.map { .text($0) } ?? .empty
  }

  /// Whether nothing is open: the next message begins a conversation.
  package var isIdle: Bool { frames.isEmpty && mode == .bot && overlay == nil }
}

/// An action whose outcome nobody knows: its time was over before it came.
package struct UnsettledAction: Hashable, Sendable {
  package var node: NodeIndex
  /// The turn in which it was first asked for.
  package var turn: UInt32

  package init(node: NodeIndex, turn: UInt32) {
    self.node = node
    self.turn = turn
  }
}

/// A question that was answered on the way.
package struct Aside: Hashable, Sendable {
  package var flow: FlowIndex
  /// Names the words in which it was asked.
  package var words: StableID

  package init(flow: FlowIndex, words: StableID) {
    self.flow = flow
    self.words = words
  }
}

/// A flow in progress.
package struct Frame: Hashable, Sendable {
  package enum Entry: UInt8, Sendable { case replaced = 0, called = 1, digression = 2 }

  package var flow: FlowIndex
  /// The instruction at which the flow stands: a `wait`, a `call`, an `action`.
  package var node: NodeIndex
  package var locals: [Value]
  package var entry: Entry
  /// Answers to the present question that did not fit.
  package var attempts: UInt8
  /// Page of the present question's options, from 0.
  package var page: UInt8
  /// The form that is being filled in and not yet used.
  package var openForm: FormIndex?

  package init(flow: FlowIndex, node: NodeIndex, locals: [Value], entry: Entry) {
    self.flow = flow
    self.node = node
    self.locals = locals
    self.entry = entry
    attempts = 0
    page = 0
  }
}

/// A question that the engine asks in between; its answer decides how the turn goes on.
package enum Overlay: Hashable, Sendable {
  case confirmCommand(CommandIndex)
  case switchFlow(FlowIndex)
  /// "Maksud Anda …?"
  case didYouMean([MeantCandidate])
  case resumeDraft(FormIndex)
  case changeAnswer(PromptIndex, option: Int)
  /// Which of the regions that an answer could mean, by their codes.
  case chooseRegion([String])
  /// Whether what was read from a message was meant.
  case confirm(Meaning)
}

/// What a message perhaps means.
package enum Meaning: Hashable, Sendable {
  /// This is the answer to a question.
  case value(PromptIndex, Value)
}

package enum MeantCandidate: Hashable, Sendable {
  case option(Int)
  case flow(FlowIndex)
}

/// What was filled in before a flow was left.
package struct Draft: Hashable, Sendable {
  package var form: FormIndex
  /// All local values of the flow, by slot.
  package var locals: [Value]
  /// What the conversation had noted beside it, by slot; it goes on where the draft is resumed.
  package var session: [Value]
  package var savedAt: Timestamp
  /// Offered once by itself; afterwards only when the flow is entered again.
  package var wasOffered: Bool

  package init(form: FormIndex, locals: [Value], session: [Value], savedAt: Timestamp) {
    self.form = form
    self.locals = locals
    self.session = session
    self.savedAt = savedAt
    wasOffered = false
  }
}
