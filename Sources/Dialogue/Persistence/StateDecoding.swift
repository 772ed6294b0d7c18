/// Why saved bytes are no state of a script.
package enum StateDecodingError: Error, Hashable, Sendable {
  case truncated
  /// Written by a newer program.
  case unknownVersion(UInt8)
  case corrupt
  /// The conversation stands at a place, or names a flow, that the script does not have any more.
  case unknownPlace
}

extension ConversationState {
  /// Reads what `encoded(for:)` wrote, also for an older form of the script.
  ///
  /// Values of variables that the script no longer has are dropped.
  /// - Throws: `unknownPlace` if the conversation stands where the script has nothing any more;
  ///   the others if the bytes are no state.
  package init(decoding bytes: [UInt8], for script: Script) throws(StateDecodingError) {
    var reader = StateReader(script: script, input: ByteReader(bytes), leavesFlows: false)
    self = try reader.state()
  }

  /// Reads what can still be used after an edit took away the place where the conversation
  /// stood: what is kept with the contact, and drafts.
  ///
  /// No conversation is open afterwards; what was being filled in is a draft.
  ///
  /// - Throws: If the bytes are no state.
  package init(
    salvaging bytes: [UInt8], for script: Script
  ) throws(StateDecodingError) {
    var reader = StateReader(script: script, input: ByteReader(bytes), leavesFlows: true)
    self = try reader.state()
  }
}

/// Reads one state.
private struct StateReader {
  let script: Script
  var input: ByteReader
  /// Whether the flows in progress are read only to be passed over.
  let leavesFlows: Bool

  mutating func state() throws(StateDecodingError) -> ConversationState {
    let version = try input.byte()
    guard (1...ConversationState.codingVersion).contains(version) else {
      throw .unknownVersion(version)
    }
    var state = ConversationState(for: script, seed: try input.fixed())
    state.turn = try input.narrow(UInt32.self)
    state.timerTurn = try input.narrow(UInt32.self)
    state.lastMessageAt = Timestamp(milliseconds: try input.signed())
    try readValues(into: &state.contact, script.contactSlots)
    try readValues(into: &state.session, script.sessionSlots)
    var left: [Draft] = []
    for _ in 0..<(try input.count()) {
      if leavesFlows {
        if var draft = try passFrame(savedAt: state.lastMessageAt) {
          draft.session = state.session
          left.append(draft)
        }
      } else {
        state.frames.append(try frame())
      }
    }
    let mode = try mode()
    let overlay = try overlay()
    if leavesFlows {
      state.session = script.sessionSlots.map { script[$0].initial }
      state.timerTurn = 0
    } else {
      state.mode = mode
      state.overlay = overlay.flatMap { state.canAsk($0, in: script) ? $0 : nil }
    }
    for _ in 0..<(try input.count()) {
      if let draft = try draft(version) { state.drafts.append(draft) }
    }
    for draft in left {
      state.drafts.removeAll { $0.form == draft.form }
      state.drafts.append(draft)
    }
    if version >= 2, try input.flag() {
      let id = StableID(rawValue: try input.fixed())
      let turn = try input.narrow(UInt32.self)
      if !leavesFlows, let node = script.positions[id] {
        state.unsettled = UnsettledAction(node: node, turn: turn)
      }
    }
    if version >= 3, try input.flag() {
      let flow = try flow()
      let words = StableID(rawValue: try input.fixed())
      if !leavesFlows { state.lastAside = flow.map { Aside(flow: $0, words: words) } }
    }
    guard input.isAtEnd, state.isSound(in: script) else { throw .corrupt }
    return state
  }

  private mutating func readValues(
    into values: inout [Value], _ slots: [VariableIndex]
  ) throws(StateDecodingError) {
    for _ in 0..<(try input.count()) {
      let id = StableID(rawValue: try input.fixed())
      let value = try input.value()
      guard let variable = script.variablesByID[id], slots.contains(variable) else { continue }
      values[script[variable].slot] = value
    }
  }

  private mutating func frame() throws(StateDecodingError) -> Frame {
    let id = StableID(rawValue: try input.fixed())
    guard let node = script.positions[id], let flow = script.flow(containing: node) else {
      throw .unknownPlace
    }
    guard let entry = Frame.Entry(rawValue: try input.byte()) else { throw .corrupt }
    let initial = script[flow].locals.map { script[$0].initial }
    var frame = Frame(flow: flow, node: node, locals: initial, entry: entry)
    frame.attempts = try input.byte()
    frame.page = try input.byte()
    if try input.flag() {
      let form = script.form(with: StableID(rawValue: try input.fixed()))
      frame.openForm = form.flatMap { script[$0].flow == flow ? $0 : nil }
    }
    try readValues(into: &frame.locals, script[flow].locals)
    return frame
  }

  /// Reads what `frame` reads.
  ///
  /// - Returns: What was being filled in, if the script still has that form.
  private mutating func passFrame(savedAt: Timestamp) throws(StateDecodingError) -> Draft? {
    _ = try input.fixed()
    for _ in 0..<3 { _ = try input.byte() }
    var form: FormIndex?
    if try input.flag() { form = script.form(with: StableID(rawValue: try input.fixed())) }
    let slots = form.map { script[script[$0].flow].locals } ?? []
    var locals = slots.map { script[$0].initial }
    try readValues(into: &locals, slots)
    return form.map { Draft(form: $0, locals: locals, session: [], savedAt: savedAt) }
  }

  private mutating func mode() throws(StateDecodingError) -> ConversationState.Mode {
    switch try input.byte() {
    case 0: return .bot
    case 1:
      let action = ActionID(turn: try input.narrow(UInt32.self))
      return .waitingForAction(action, toldBusy: try input.flag())
    case 2: return .handedOver(queue: try input.text())
    default: throw .corrupt
    }
  }

  private mutating func overlay() throws(StateDecodingError) -> Overlay? {
    switch try input.byte() {
    case 0: return nil
    case 1:
      let id = StableID(rawValue: try input.fixed())
      return script.command(with: id).map { .confirmCommand($0) }
    case 2: return try flow().map { .switchFlow($0) }
    case 3:
      var candidates: [MeantCandidate] = []
      for _ in 0..<(try input.count()) {
        if try input.flag() {
          if let flow = try flow() { candidates.append(.flow(flow)) }
        } else {
          candidates.append(.option(try input.count()))
        }
      }
      return .didYouMean(candidates)
    case 4:
      let id = StableID(rawValue: try input.fixed())
      return script.form(with: id).map { .resumeDraft($0) }
    case 5:
      let id = StableID(rawValue: try input.fixed())
      let option = try input.count()
      guard let node = script.positions[id], let prompt = script.prompt(at: node),
        option < script[prompt].options.count
      else { return nil }
      return .changeAnswer(prompt, option: option)
    case 6:
      var codes: [String] = []
      for _ in 0..<(try input.count()) { codes.append(try input.text()) }
      return .chooseRegion(codes)
    case 7: return try meaning().map { .confirm($0) }
    default: throw .corrupt
    }
  }

  /// nil for a question that the script does not have any more.
  private mutating func meaning() throws(StateDecodingError) -> Meaning? {
    switch try input.byte() {
    case 0:
      let id = StableID(rawValue: try input.fixed())
      let value = try input.value()
      let prompt = script.positions[id].flatMap { script.prompt(at: $0) }
      return prompt.map { .value($0, value) }
    default: throw .corrupt
    }
  }

  /// nil for a flow that the script does not have any more.
  private mutating func flow() throws(StateDecodingError) -> FlowIndex? {
    script.flow(with: StableID(rawValue: try input.fixed()))
  }

  /// nil for a draft of a form that the script does not have any more.
  private mutating func draft(_ version: UInt8) throws(StateDecodingError) -> Draft? {
    let form = script.form(with: StableID(rawValue: try input.fixed()))
    let savedAt = Timestamp(milliseconds: try input.signed())
    let wasOffered = try input.flag()
    let slots = form.map { script[script[$0].flow].locals } ?? []
    var locals = slots.map { script[$0].initial }
    try readValues(into: &locals, slots)
    var session = script.sessionSlots.map { script[$0].initial }
    if version >= 4 { try readValues(into: &session, script.sessionSlots) }
    guard let form else { return nil }
    var draft = Draft(form: form, locals: locals, session: session, savedAt: savedAt)
    draft.wasOffered = wasOffered
    return draft
  }
}
