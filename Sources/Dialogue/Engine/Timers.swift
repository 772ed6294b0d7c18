/// Reminders and the end of a conversation by silence, counted from the person's last message.
extension TurnRun {
  /// Sets the timers for the question that waits now, or takes them back.
  ///
  /// - Parameter start: when the silence began.
  mutating func armTimers(from start: Timestamp) {
    let hadTimers = state.timerTurn != 0
    state.timerTurn = 0
    guard state.mode == .bot, !state.frames.isEmpty || state.overlay != nil else {
      if hadTimers { cancelTimers() }
      return
    }
    guard script.hasTimers || hadTimers else { return }
    let prompt = waitingPrompt.map { script[$0] }
    let reminder = prompt?.reminder?.after ?? script.session.reminder?.after
    let expiry = prompt?.expiry ?? script.session.expiry
    if let reminder { schedule(.reminder, at: start + reminder) }
    if let expiry { schedule(.expiry, at: start + expiry) }
    if reminder != nil || expiry != nil {
      state.timerTurn = state.turn
      if hadTimers, reminder == nil { effects.append(.cancel(.reminder)) }
      if hadTimers, expiry == nil { effects.append(.cancel(.expiry)) }
    } else if hadTimers {
      cancelTimers()
    }
  }

  private mutating func schedule(_ kind: TimerID.Kind, at moment: Timestamp) {
    effects.append(.schedule(TimerID(kind: kind, turn: state.turn), at: moment))
  }

  private mutating func cancelTimers() {
    effects.append(.cancel(.reminder))
    effects.append(.cancel(.expiry))
  }

  /// A timer that was replaced or whose question has been answered does nothing.
  mutating func fire(_ timer: TimerID) {
    switch timer.kind {
    case .actionDeadline:
      if finishAction(ActionID(turn: timer.turn), .failure(Self.deadlineError)) {
        armTimers(from: event.at)
      }
    case .reminder:
      guard isSet(timer) else { return }
      let prompt = waitingPrompt.map { script[$0] }
      guard let reminder = prompt?.reminder ?? script.session.reminder else { return }
      send(render(reminder.message))
    case .expiry:
      guard isSet(timer) else { return }
      expire()
    }
  }

  private func isSet(_ timer: TimerID) -> Bool {
    state.timerTurn != 0 && timer.turn == state.timerTurn && state.mode == .bot
  }

  /// The error that an action with a `batas` has beside its declared ones.
  package static let deadlineError = "lewat_batas"

  private mutating func expire() {
    state.timerTurn = 0
    leaveEverything(keepDrafts: script.session.atExpiry == .keepDraft)
    endConversation()
    if let text = script.session.expiryText { say(text) }
  }
}
