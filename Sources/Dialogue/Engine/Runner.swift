import IndonesianText

/// Running instructions, and moving between flows.
extension TurnRun {
  /// Goes on from where the talking flow stands until something waits or the conversation ends.
  mutating func run() {
    for _ in 0..<EngineLimits.silentInstructions {
      let top = state.frames.count - 1
      guard top >= 0 else { return }
      let node = state.frames[top].node
      guard node < script[state.frames[top].flow].end else {
        guard leave(with: .empty) else { return }
        continue
      }
      trace.visit(node)
      guard execute(script[node]) else { return }
    }
    fail(.budget)
  }

  /// Whether the turn goes on.
  private mutating func execute(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .send(let message):
      send(render(message))
      advance()
    case .vary(let variation):
      vary(variation)
      advance()
    case .wait(let prompt):
      ask(prompt)
      return false
    case .branch(let condition, let otherwise):
      if isTrue(condition) { advance() } else { move(to: otherwise) }
    case .assign(let variable, let value):
      set(variable, to: evaluate(value))
      advance()
    case .clear(let variable):
      set(variable, to: .empty)
      advance()
    case .jump(let target):
      return jump(to: target)
    case .call(let call):
      return enter(call)
    case .leave(let result):
      return leave(with: result.map { evaluate($0) } ?? .empty)
    case .action(let action):
      request(action)
      return false
    case .handOver(let handOver):
      state.mode = .handedOver(queue: handOver.queue)
      let summary = handOver.summary.map { render($0) } ?? ""
      effects.append(.handOver(queue: handOver.queue, summary: summary))
      return false
    case .finish:
      endConversation()
      return false
    case .openForm(let form):
      return open(form)
    case .extract(let form):
      extract(into: form)
      advance()
    case .closeForm:
      closeForm()
      advance()
    }
    return true
  }

  var currentInstruction: Instruction? {
    state.frames.last.flatMap { $0.node < script[$0.flow].end ? script[$0.node] : nil }
  }

  /// The question that waits for an answer, or nil.
  var waitingPrompt: PromptIndex? {
    let top = state.frames.count - 1
    guard top >= 0, state.frames[top].node < script[state.frames[top].flow].end else { return nil }
    return script.prompt(waitingAt: state.frames[top].node)
  }

  mutating func advance() {
    guard let top = state.frames.indices.last else { return }
    state.frames[top].node = state.frames[top].node.next
  }

  mutating func move(to node: NodeIndex) {
    guard let top = state.frames.indices.last else { return }
    state.frames[top].node = node
  }

  // MARK: - Flows

  @discardableResult
  mutating func jump(to target: Target) -> Bool {
    switch target {
    case .node(let node):
      move(to: node)
    case .flow(let flow):
      let entry = state.frames.last?.entry ?? .replaced
      if state.frames.contains(where: { $0.entry == .digression }) {
        leaveEverything(keepDrafts: true)
        enter(flow, as: .replaced)
      } else {
        dropTop(keepDraft: true)
        enter(flow, as: entry)
      }
    }
    return !state.frames.isEmpty
  }

  /// Puts a flow on the stack, at its start.
  mutating func enter(_ flow: FlowIndex, as entry: Frame.Entry) {
    guard state.frames.count < EngineLimits.stackDepth else {
      fail(.stackDepth)
      return
    }
    let locals = script[flow].locals.map { script[$0].initial }
    state.frames.append(
      Frame(flow: flow, node: script[flow].start, locals: locals, entry: entry))
    if let opening = script[flow].opening, let input, input.folded.words.count > 1 {
      set(opening, to: .text(input.text))
    }
  }

  private mutating func enter(_ call: Call) -> Bool {
    let values = call.arguments.map { ($0.variable, evaluate($0.value)) }
    enter(call.flow, as: .called)
    guard trace.fault == nil else { return false }
    for (variable, value) in values { set(variable, to: value) }
    return true
  }

  /// Comes back to the flow below.
  ///
  /// Whether the turn goes on.
  private mutating func leave(with result: Value) -> Bool {
    guard let entry = state.frames.last?.entry else { return false }
    dropTop(keepDraft: true)
    guard !state.frames.isEmpty else {
      endConversation()
      return false
    }
    switch entry {
    case .digression:
      askAgain()
      return false
    case .called, .replaced:
      if case .call(let call)? = currentInstruction, let variable = call.result {
        set(variable, to: result)
      }
      advance()
      return true
    }
  }

  /// Into a flow that comes back to the waiting question.
  ///
  /// One that is under way is returned to, with the flows that it has called.
  mutating func digress(into flow: FlowIndex) {
    if let place = state.frames.lastIndex(where: { $0.flow == flow }) {
      let end = state.frames[(place + 1)...].firstIndex { $0.entry != .called }
      while let end, state.frames.count > end { dropTop(keepDraft: true) }
      askAgain()
      return
    }
    // A question in a digression from a digression: the person is lost already, and the flow needs
    // room for its own calls.
    guard state.frames.count < EngineLimits.digressionDepth else {
      askAgain()
      return
    }
    enter(flow, as: .digression)
    guard trace.fault == nil else { return }
    run()
  }

  mutating func dropTop(keepDraft: Bool) {
    guard let frame = state.frames.popLast() else { return }
    if keepDraft, frame.openForm != nil { self.keepDraft(of: frame) }
  }

  mutating func leaveEverything(keepDrafts: Bool) {
    while !state.frames.isEmpty { dropTop(keepDraft: keepDrafts) }
    state.overlay = nil
  }

  mutating func endConversation() {
    leaveEverything(keepDrafts: true)
    state.mode = .bot
    state.session = script.sessionSlots.map { script[$0].initial }
    state.unsettled = nil
    state.lastAside = nil
  }

  // MARK: - Wordings and actions

  private mutating func vary(_ variation: Variation) {
    let count = variation.messages.count
    guard count > 0, let node = state.frames.last?.node else { return }
    switch variation.order {
    case .random:
      var hash = Fingerprint()
      hash.combine(state.seed)
      hash.combine(script.id(of: node).rawValue)
      hash.combine(UInt64(state.turn))
      hash.combine(UInt64(trace.steps))
      send(render(variation.messages[Int(hash.mixed % UInt64(count))]))
    case .inTurn(let counter):
      let place = max(0, value(of: counter).number?.whole ?? 0)
      send(render(variation.messages[place % count]))
      set(counter, to: .wholeNumber((place + 1) % count))
    case .once(let counter):
      guard value(of: counter).isEmpty else { return }
      set(counter, to: .boolean(true))
      for message in variation.messages { send(render(message)) }
    }
  }

  private mutating func request(_ step: ActionStep) {
    guard let node = state.frames.last?.node else { return }
    let id = ActionID(turn: state.turn)
    let arguments = step.arguments.compactMap { name, expression in
      let value = evaluate(expression)
      return value.isEmpty ? nil : RecordField(name: name, value: value)
    }
    // Asked for again after its time was over, it may have been done already.
    let first = state.unsettled.flatMap { $0.node == node ? $0.turn : nil } ?? state.turn
    if step.deadline != nil { state.unsettled = UnsettledAction(node: node, turn: first) }
    state.mode = .waitingForAction(id, toldBusy: false)
    effects.append(
      .run(
        ActionCall(
          id: id, name: step.name, arguments: arguments,
          idempotencyKey: key(of: node, turn: first, arguments))))
    if let deadline = step.deadline {
      effects.append(
        .schedule(TimerID(kind: .actionDeadline, turn: state.turn), at: event.at + deadline))
    }
  }

  /// The same for the same work, and for no other: a changed answer is another request.
  private func key(of node: NodeIndex, turn: UInt32, _ arguments: [RecordField]) -> UInt64 {
    var key = Fingerprint()
    key.combine(state.seed)
    key.combine(script.id(of: node).rawValue)
    key.combine(UInt64(turn))
    var bytes = ByteWriter()
    bytes.write(Value.record(arguments))
    key.combine(bytes.bytes)
    return key.value
  }

  /// Whether the outcome was waited for; a late one changes nothing.
  mutating func finishAction(_ id: ActionID, _ outcome: ActionOutcome) -> Bool {
    guard case .waitingForAction(let waiting, _) = state.mode, waiting == id,
      case .action(let step)? = currentInstruction
    else { return false }
    state.mode = .bot
    if step.deadline != nil { effects.append(.cancel(.actionDeadline)) }
    if outcome != .failure(Self.deadlineError) { state.unsettled = nil }
    switch outcome {
    case .success(let outputs):
      for (output, variable) in step.results {
        set(variable, to: outputs.first { $0.name == output }?.value.bounded ?? .empty)
      }
      if step.form != nil { closeForm() }
      advance()
    case .failure(let name):
      guard let error = step.errors.first(where: { $0.name == name }) else {
        fail(.foreignState)
        return true
      }
      move(to: error.node)
    }
    run()
    return true
  }
}
