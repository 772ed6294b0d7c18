extension ConversationState {
  /// The newest form.
  ///
  /// - 1: the first.
  /// - 2: at the end, the action whose outcome is not known.
  /// - 3: behind it, what was last answered in between; a question whether a value is meant.
  /// - 4: in each draft, the session's values.
  ///
  /// Every program reads all forms up to its own.
  static let codingVersion: UInt8 = 4

  /// The state as bytes that every later version of this program can read.
  ///
  /// Places, variables, forms, flows and commands are named by their `StableID`, so a state
  /// outlives edits of the script around it. Values that a scope begins with are left out.
  package func encoded(for script: Script) -> [UInt8] {
    var writer = StateWriter(script: script)
    writer.write(self)
    return writer.out.bytes
  }
}

/// Writes one state.
private struct StateWriter {
  let script: Script
  var out = ByteWriter()

  mutating func write(_ state: ConversationState) {
    out.write(ConversationState.codingVersion)
    out.write(fixed: state.seed)
    out.write(varint: UInt64(state.turn))
    out.write(varint: UInt64(state.timerTurn))
    out.write(signed: state.lastMessageAt.milliseconds)
    write(state.contact, script.contactSlots)
    write(state.session, script.sessionSlots)
    out.write(count: state.frames.count)
    for frame in state.frames { write(frame) }
    write(state.mode)
    write(state.overlay)
    out.write(count: state.drafts.count)
    for draft in state.drafts { write(draft) }
    out.write(state.unsettled != nil)
    if let unsettled = state.unsettled {
      out.write(fixed: script.id(of: unsettled.node).rawValue)
      out.write(varint: UInt64(unsettled.turn))
    }
    out.write(state.lastAside != nil)
    if let aside = state.lastAside {
      out.write(fixed: script.id(of: aside.flow).rawValue)
      out.write(fixed: aside.words.rawValue)
    }
  }

  private mutating func write(_ values: [Value], _ slots: [VariableIndex]) {
    let changed = zip(slots, values).filter { script[$0].initial != $1 }
    out.write(count: changed.count)
    for (variable, value) in changed {
      out.write(fixed: script.id(of: variable).rawValue)
      out.write(value)
    }
  }

  private mutating func write(_ frame: Frame) {
    out.write(fixed: script.id(of: frame.node).rawValue)
    out.write(frame.entry.rawValue)
    out.write(frame.attempts)
    out.write(frame.page)
    write(frame.openForm)
    write(frame.locals, script[frame.flow].locals)
  }

  private mutating func write(_ form: FormIndex?) {
    out.write(form != nil)
    if let form { out.write(fixed: script.id(of: form).rawValue) }
  }

  private mutating func write(_ mode: ConversationState.Mode) {
    switch mode {
    case .bot: out.write(UInt8(0))
    case .waitingForAction(let action, let toldBusy):
      out.write(UInt8(1))
      out.write(varint: UInt64(action.turn))
      out.write(toldBusy)
    case .handedOver(let queue):
      out.write(UInt8(2))
      out.write(queue)
    }
  }

  private mutating func write(_ overlay: Overlay?) {
    switch overlay {
    case nil: out.write(UInt8(0))
    case .confirmCommand(let command):
      out.write(UInt8(1))
      out.write(fixed: script.id(of: command).rawValue)
    case .switchFlow(let flow):
      out.write(UInt8(2))
      out.write(fixed: script.id(of: flow).rawValue)
    case .didYouMean(let candidates):
      out.write(UInt8(3))
      out.write(count: candidates.count)
      for candidate in candidates { write(candidate) }
    case .resumeDraft(let form):
      out.write(UInt8(4))
      out.write(fixed: script.id(of: form).rawValue)
    case .changeAnswer(let prompt, let option):
      out.write(UInt8(5))
      out.write(fixed: script.id(of: script.promptNodes[Int(prompt.rawValue)]).rawValue)
      out.write(count: option)
    case .chooseRegion(let codes):
      out.write(UInt8(6))
      out.write(count: codes.count)
      for code in codes { out.write(code) }
    case .confirm(let meaning):
      out.write(UInt8(7))
      write(meaning)
    }
  }

  private mutating func write(_ meaning: Meaning) {
    switch meaning {
    case .value(let prompt, let value):
      out.write(UInt8(0))
      out.write(fixed: script.id(of: script.promptNodes[Int(prompt.rawValue)]).rawValue)
      out.write(value)
    }
  }

  private mutating func write(_ candidate: MeantCandidate) {
    switch candidate {
    case .option(let option):
      out.write(UInt8(0))
      out.write(count: option)
    case .flow(let flow):
      out.write(UInt8(1))
      out.write(fixed: script.id(of: flow).rawValue)
    }
  }

  private mutating func write(_ draft: Draft) {
    out.write(fixed: script.id(of: draft.form).rawValue)
    out.write(signed: draft.savedAt.milliseconds)
    out.write(draft.wasOffered)
    write(draft.locals, script[script[draft.form].flow].locals)
    write(draft.session, script.sessionSlots)
  }
}
