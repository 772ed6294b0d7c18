/// What was filled in and not yet used.
extension TurnRun {
  /// Whether leaving now would lose something.
  var hasUnsavedInput: Bool {
    state.frames.contains { frame in
      frame.openForm.map { isFilled(script[$0], in: frame.locals) } ?? false
    }
  }

  private func isFilled(_ form: Form, in locals: [Value]) -> Bool {
    form.fields.contains { field in
      let slot = script[field.variable].slot
      return slot < locals.count && !locals[slot].isEmpty
    }
  }

  mutating func closeForm() {
    guard let top = state.frames.indices.last else { return }
    state.frames[top].openForm = nil
  }

  /// Begins a form; an older draft of it is offered.
  ///
  /// Whether the turn goes on.
  mutating func open(_ form: FormIndex) -> Bool {
    guard let top = state.frames.indices.last else { return false }
    state.frames[top].openForm = form
    state.frames[top].attempts = 0
    guard state.drafts.contains(where: { $0.form == form }) else {
      advance()
      return true
    }
    ask(.resumeDraft(form))
    return false
  }

  /// The newest draft wins; there is one for each flow.
  mutating func keepDraft(of frame: Frame) {
    guard let form = frame.openForm, isFilled(script[form], in: frame.locals) else { return }
    removeDraft(of: form)
    state.drafts.append(
      Draft(form: form, locals: frame.locals, session: state.session, savedAt: event.at))
  }

  mutating func removeDraft(of form: FormIndex) {
    state.drafts.removeAll { script[$0.form].flow == script[form].flow }
  }

  mutating func dropExpiredDrafts() {
    guard !state.drafts.isEmpty else { return }
    let lifetime = script.session.draftLifetime
    state.drafts.removeAll { event.at - $0.savedAt > lifetime }
  }

  mutating func markOffered(_ form: FormIndex) {
    for place in state.drafts.indices where state.drafts[place].form == form {
      state.drafts[place].wasOffered = true
    }
  }

  /// A person who comes back without saying what for is asked about the newest draft, once.
  mutating func offerDraft() -> Bool {
    guard let draft = state.drafts.last(where: { !$0.wasOffered }) else { return false }
    trace.rung = .start
    trace.note(.draft(draft.form))
    ask(.resumeDraft(draft.form))
    return true
  }

  mutating func resolveDraft(_ form: FormIndex, resume: Bool) {
    let draft = state.drafts.last { $0.form == form }
    removeDraft(of: form)
    if state.frames.isEmpty {
      guard resume, let draft else { return startOver() }
      enter(script[form].flow, as: .replaced)
      // The conversation goes on that was left.
      if draft.session.count == state.session.count { state.session = draft.session }
      restore(draft, allLocals: true)
      move(to: script[form].start)
      run()
    } else {
      if resume, let draft { restore(draft, allLocals: false) }
      advance()
      run()
    }
  }

  /// Puts a draft's values back; into a flow that has begun anew only the form's own, and none
  /// over an answer that has just been given.
  private mutating func restore(_ draft: Draft, allLocals: Bool) {
    guard let top = state.frames.indices.last else { return }
    if allLocals {
      guard draft.locals.count == state.frames[top].locals.count else { return }
      state.frames[top].locals = draft.locals
      return
    }
    for field in script[draft.form].fields where value(of: field.variable) == .empty {
      let slot = script[field.variable].slot
      if slot < draft.locals.count { set(field.variable, to: draft.locals[slot]) }
    }
  }
}
