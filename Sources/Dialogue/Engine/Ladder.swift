import IndonesianText

/// The ladder: who takes a message. First hit wins; see "Understanding" in the language reference.
extension TurnRun {
  mutating func receive(_ message: InboundMessage) {
    let input = Input(message, language: script.language)
    self.input = input
    trace.note(words: input)
    insert(for: input)
    switch state.mode {
    case .handedOver: receiveDuringHandOver(input)
    case .waitingForAction(let id, let toldBusy):
      trace.rung = .ignored
      guard !toldBusy else { return }
      state.mode = .waitingForAction(id, toldBusy: true)
      say(script.texts.busy)
    case .bot: receiveAsBot(input)
    }
  }

  /// Notices that a phrase in the message, or its tone, calls for, whatever else becomes of it.
  mutating func insert(for input: Input) {
    for place in input.insertions(of: script) {
      let insertion = script.insertions[place]
      trace.note(.insertion(place))
      if let flag = insertion.flag { effects.append(.flag(flag)) }
      if let message = insertion.message { say(message) }
    }
  }

  mutating func receiveDuringHandOver(_ input: Input) {
    if let command = command(for: input, duringHandOver: true) {
      trace.rung = .command
      state.mode = .bot
      start(command)
      return
    }
    trace.rung = .handedOver
    effects.append(.forward(input.message))
  }

  mutating func receiveAsBot(_ input: Input) {
    if answersShortly(input) { return }
    if let overlay = state.overlay, answerOverlay(overlay, with: input) { return }
    if let prompt = waitingPrompt {
      climb(input, waitingFor: prompt)
    } else if case .openForm(let form)? = currentInstruction {
      climb(input, pastDraftOf: form)
    } else if case .handOver(let handOver)? = currentInstruction {
      // A command was to be confirmed and was not.
      state.mode = .handedOver(queue: handOver.queue)
      receiveDuringHandOver(input)
    } else {
      climbFromIdle(input)
    }
  }

  /// A draft was offered and the answer was neither yes nor no.
  ///
  /// The offer is made once more, unless the message is for somebody else; then the form goes on
  /// without the draft.
  mutating func climb(_ input: Input, pastDraftOf form: FormIndex) {
    if case .tap(let id, _) = input.message, TapID(id) != nil { return noteStaleTap() }
    if let command = command(for: input) {
      trace.rung = .command
      return start(command)
    }
    if takeFlow(input, .phrases) || takeQuestion(input) { return }
    trace.rung = .unknown
    guard let top = state.frames.indices.last, state.frames[top].attempts == 0 else {
      advance()
      return run()
    }
    state.frames[top].attempts = 1
    say(script.texts.notUnderstood)
    ask(.resumeDraft(form))
  }

  /// Stickers, reactions and what the channel does not pass on: answered in a word, never counted.
  mutating func answersShortly(_ input: Input) -> Bool {
    if state.isIdle, matchingKind(input, in: nil) != nil { return false }
    switch input.message {
    case .reaction: break
    case .unsupported:
      say(script.texts.unsupported)
      askAgain()
    case .media(let media) where media.kind == .sticker:
      if let prompt = waitingPrompt, script[prompt].answer == .sticker { return false }
      if state.isIdle { return false }
      say(script.texts.sticker)
      askAgain()
    default: return false
    }
    trace.rung = .ignored
    return true
  }

  mutating func climb(_ input: Input, waitingFor index: PromptIndex) {
    let prompt = script[index]
    if case .tap(let id, _) = input.message, takeTap(id, prompt: index) { return }
    if let command = command(for: input), !yields(to: index, input) {
      trace.rung = .command
      start(command)
      return
    }
    if let isEnough = finishesGathering(input, index) {
      trace.rung = .answer
      if isEnough {
        finishGathering(index)
      } else {
        let least = script[index].gathering?.least ?? 1
        say(script.texts.tooFew.replacing("{n}", by: "\(least)"))
      }
      return
    }
    if takeCorrection(input, at: index) || takeNameless(input, at: index) { return }
    // At the review, where "salah" alone would mean to change something.
    if case .review = prompt.role,
      takeLate(input, at: index) || takeFieldName(input, at: index)
        || takeCorrection(input, at: index, misspelt: true) || takeValueAtReview(input, at: index)
        || takePuttingOff(input, at: index)
    {
      return
    }
    if prompt.answer == .text, takeAnotherLink(input, at: index, alone: true) { return }
    let reading = read(input, for: index)
    if asksRather(input, than: reading, at: prompt), takeQuestion(input, asking: prompt) { return }
    if takeAcknowledgement(input, of: prompt) { return }
    if take(reading, for: index) || takeAwaited(input, besides: prompt)
      || takeLate(input, at: index) || takeEarly(input, at: index)
      || takeAnotherLink(input, at: index, alone: false)
      || takeCorrection(input, at: index, misspelt: true)
    {
      return
    }
    if takeNoChange(input, at: index) || takeElsewhere(input, from: index) { return }
    if let command = requestedCommand(input, at: prompt) {
      trace.note(.command(command, taken: true))
      trace.rung = .command
      start(command)
      return
    }
    if turnsPage(input, of: index) || takeCourtesy(input) { return }
    if case .notUnderstood = reading, takeNod(input, at: prompt) { return }
    if !prompt.isStrict, takeTypingError(input, prompt: index) { return }
    // What is tapped was offered once; it is old, not wrong.
    if case .tap = input.message, case .notUnderstood = reading { return noteStaleTap() }
    if takeNone(input, for: index) { return }
    trace.rung = .unknown
    countFailure(for: index, because: reading)
  }

  /// Takes an answer, or asks which of several or whether it was meant.
  ///
  /// Whether it is one.
  mutating func take(
    _ reading: Reading, for index: PromptIndex, as rung: Trace.Rung = .answer
  ) -> Bool {
    switch reading {
    case .accepted, .severalRegions, .doubtful: trace.rung = rung
    case .refused, .notUnderstood: return false
    }
    switch reading {
    case .accepted(let value, let option): accept(value, option: option, for: index)
    case .severalRegions(let codes): ask(.chooseRegion(codes))
    case .doubtful(let value): ask(.confirm(.value(index, value)))
    case .refused, .notUnderstood: break
    }
    return true
  }

  /// Rungs 4 and 5.
  ///
  /// A free text that broke a rule loses only to a phrase that is the whole message.
  /// What describes an option of the question is its answer rather than a question, unless it asks.
  mutating func takeElsewhere(_ input: Input, from index: PromptIndex) -> Bool {
    if script[index].answer == .text { return takeFlow(input, .whole) }
    return takeFlow(input, .phrases) || takeKind(input) || takeRequestToWait(input)
      || takeQuestion(input, asking: script[index]) || takeOwnWords(input, for: index)
      || takeMentioned(input, for: index) || takeQuestion(input) || takeFlow(input, .words)
  }

  mutating func climbFromIdle(_ input: Input) {
    if case .tap(let id, _) = input.message, takeOldJump(id) { return }
    if let command = command(for: input) {
      trace.rung = .command
      start(command)
      return
    }
    if takeFlow(input, .phrases) { return }
    if takeKind(input) { return }
    if takeQuestion(input) { return }
    if takeFlow(input, .words) { return }
    if takeTypingError(input, prompt: nil) { return }
    if offerDraft() { return }
    trace.rung = .start
    enter(script.start, as: .replaced)
    run()
  }
}
