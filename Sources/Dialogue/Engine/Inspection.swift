import IndonesianText

/// The value of an expression in a conversation that stands still.
///
/// For tests and for people who look into it. Local variables are those of the flow that is
/// talking.
package func evaluate(
  _ expression: Expression, in script: Script, _ state: ConversationState, at moment: Timestamp
) -> Value {
  inspection(of: script, state, at: moment).evaluate(expression)
}

/// A value as it would be shown in a message, without a filter.
package func plainText(
  _ value: Value, in script: Script, _ state: ConversationState, at moment: Timestamp
) -> String {
  inspection(of: script, state, at: moment).plainText(value)
}

/// The question that a conversation waits for an answer to, or nil.
package func waitingPrompt(_ script: Script, _ state: ConversationState) -> PromptIndex? {
  inspection(of: script, state, at: state.lastMessageAt).waitingPrompt
}

/// The conversation moved to a place as if it had come there by itself.
///
/// The stack holds that flow only, and it runs until it waits. For `/lompat` and `mulai_di`.
/// `values` are what variables hold when it gets there, the flow's own included.
package func enter(
  _ flow: FlowIndex, at node: NodeIndex, in script: Script, _ state: ConversationState,
  at moment: Timestamp, with values: [(variable: VariableIndex, value: Value)] = []
) -> Turn {
  var run = inspection(of: script, state, at: moment)
  run.state.turn &+= 1
  run.state.lastMessageAt = max(run.state.lastMessageAt, moment)
  run.state.mode = .bot
  run.leaveEverything(keepDrafts: true)
  run.enter(flow, as: .replaced)
  for (variable, value) in values { run.set(variable, to: value) }
  run.move(to: node)
  run.run()
  run.armTimers(from: run.state.lastMessageAt)
  return Turn(state: run.state, effects: run.effects, trace: run.trace)
}

private func inspection(
  of script: Script, _ state: ConversationState, at moment: Timestamp
) -> TurnRun {
  TurnRun(
    script: script, state: state,
    event: Event(at: moment, kind: .timer(TimerID(kind: .reminder, turn: 0))))
}

/// Whether a question would take a message as its answer, in a conversation that has just begun at
/// the epoch.
///
/// For checks of a script.
package func wouldAccept(
  _ message: InboundMessage, for prompt: PromptIndex, in script: Script
) -> Bool {
  let state = ConversationState(for: script, seed: 0)
  var run = inspection(of: script, state, at: Timestamp(milliseconds: 0))
  let input = Input(message, language: script.language)
  run.input = input
  if case .accepted = run.read(input, for: prompt) { return true }
  return false
}

/// Whether a message calls for a notice that answers it whatever else becomes of it (`sisipan`).
///
/// Such a message is always given its turn, however many came before it; abuse alone is not.
package func raisesInsertion(_ message: InboundMessage, in script: Script) -> Bool {
  guard !script.insertions.isEmpty else { return false }
  let input = Input(message, language: script.language)
  return input.insertions(of: script).contains { script.insertions[$0].tones != [.abusive] }
}
