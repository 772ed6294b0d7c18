import IndonesianText

/// The ladder: who takes a message. First hit wins; see "Understanding" in the language reference.
extension TurnRun {
  mutating func receive(_ message: InboundMessage) {
    let input = Input(message, language: script.language)
    self.input = input
    trace.words = input.words.words
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

  /// Notices that a phrase in the message calls for, whatever else becomes of it.
  private mutating func insert(for input: Input) {
    guard !script.insertionPhrases.isEmpty else { return }
    let places = script.insertionPhrases.longestContained(in: input.words.ids).map(\.value)
    for place in Set(places).sorted() {
      let insertion = script.insertions[Int(place)]
      trace.candidates.append(.insertion(Int(place)))
      if let flag = insertion.flag { effects.append(.flag(flag)) }
      if let message = insertion.message { say(message) }
    }
  }

  private mutating func receiveDuringHandOver(_ input: Input) {
    if let command = command(for: input, where: { $0.worksDuringHandOver }) {
      trace.rung = .command
      state.mode = .bot
      start(command)
      return
    }
    trace.rung = .handedOver
    effects.append(.forward(input.message))
  }

  private mutating func receiveAsBot(_ input: Input) {
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
  private mutating func climb(_ input: Input, pastDraftOf form: FormIndex) {
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
  private mutating func answersShortly(_ input: Input) -> Bool {
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

  private mutating func climb(_ input: Input, waitingFor index: PromptIndex) {
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
    let reading = read(input, for: index)
    if case .accepted(let value, let option) = reading {
      trace.rung = .answer
      accept(value, option: option, for: index)
      return
    }
    if takeElsewhere(input, from: prompt) { return }
    if turnsPage(input, of: index) { return }
    if !prompt.isStrict, takeTypingError(input, prompt: index) { return }
    // What is tapped was offered once; it is old, not wrong.
    if case .tap = input.message, case .notUnderstood = reading { return noteStaleTap() }
    trace.rung = .unknown
    countFailure(for: index, because: reading)
  }

  /// Rungs 4 and 5.
  ///
  /// A free text that broke a rule loses only to a phrase that is the whole message.
  private mutating func takeElsewhere(_ input: Input, from prompt: Prompt) -> Bool {
    if prompt.answer == .text { return takeFlow(input, .whole) }
    return takeFlow(input, .phrases) || takeKind(input) || takeQuestion(input)
      || takeFlow(input, .words)
  }

  private mutating func climbFromIdle(_ input: Input) {
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

  // MARK: - Flows

  /// How much of a message a trigger must be.
  private enum TriggerReach {
    /// All of it.
    case whole
    /// All of it, or several words side by side in it.
    case phrases
    /// Even one word in it. Such a trigger comes after questions: "saya diancam karena lapor" is
    /// no wish to report.
    case words
  }

  /// Rungs 4 and 5: a phrase that leads into a flow.
  private mutating func takeFlow(_ input: Input, _ reach: TriggerReach) -> Bool {
    guard input.isText || !input.text.isEmpty else { return false }
    var fit = Trace.Fit.exact
    var found = phrase(input.words.ids[...]) ?? phrase(input.core)
    if found == nil, reach != .whole {
      found = containedPhrase(input, evenOneWord: reach == .words)
      fit = .contained
    }
    guard let found else { return false }
    let phrase = script.triggers.phrases[found]
    trace.candidates.append(.flow(phrase.flow, phrase: phrase.text, how: fit, taken: true))
    goAside(to: phrase.flow, because: script[phrase.flow].isDigression ? .digression : .trigger)
    return true
  }

  /// The trigger that is exactly these words; digressions before flows that leave the question.
  private func phrase(_ words: ArraySlice<WordID>) -> Int? {
    let table = script.triggers.table
    if waitingPrompt != nil,
      let digression = table.first(words, where: { isKnown($0) && isDigression($0) })
    {
      return Int(digression)
    }
    return table.first(words, where: { isKnown($0) }).map { Int($0) }
  }

  /// The longest trigger in the message; digressions come before flows that leave the question.
  private func containedPhrase(_ input: Input, evenOneWord: Bool) -> Int? {
    var first: Int?
    for match in script.triggers.table.longestContained(in: input.words.ids)
    where (evenOneWord || match.range.count > 1) && isKnown(match.value) {
      if waitingPrompt == nil || isDigression(match.value) { return Int(match.value) }
      first = first ?? Int(match.value)
    }
    return first
  }

  private func isKnown(_ phrase: Int32) -> Bool {
    isFor(script[script.triggers.phrases[Int(phrase)].flow].role)
  }

  private func isDigression(_ phrase: Int32) -> Bool {
    script[script.triggers.phrases[Int(phrase)].flow].isDigression
  }

  /// Rung 4, a question that is answered on the way.
  ///
  /// A near tie is asked about.
  private mutating func takeQuestion(_ input: Input) -> Bool {
    guard !script.questions.index.isEmpty, input.isText else { return false }
    let scores = script.questions.index.scores(for: input.words.ids)
    // A waiting question is only interrupted by what is clearly a question.
    guard let best = scores.first,
      waitingPrompt == nil || best.points >= IntentIndex.acceptance
    else { return false }
    let near = scores.prefix(ChannelLimits.buttons).filter {
      best.points - $0.points < IntentIndex.margin
    }
    let isClear = best.points >= IntentIndex.acceptance && near.count == 1
    for score in scores.prefix(ChannelLimits.buttons) {
      trace.candidates.append(
        .question(
          script.questions.flows[score.intent], points: score.points,
          taken: isClear && score == best))
    }
    if isClear {
      goAside(to: script.questions.flows[best.intent], because: .digression)
    } else {
      trace.rung = .digression
      ask(.didYouMean(near.map { .flow(script.questions.flows[$0.intent]) }))
    }
    return true
  }

  /// Into a flow that a message asked for while a question may be waiting.
  mutating func goAside(to flow: FlowIndex, because rung: Trace.Rung) {
    trace.rung = rung
    if script[flow].isDigression, !state.frames.isEmpty {
      digress(into: flow)
    } else if hasUnsavedInput {
      ask(.switchFlow(flow))
    } else {
      leaveEverything(keepDrafts: true)
      enter(flow, as: .replaced)
      prefill(flow)
      run()
    }
  }

  /// A message that carries content starts the flow that wants it, as long as nothing has been
  /// filled in: later it is an answer, right or wrong.
  private mutating func takeKind(_ input: Input) -> Bool {
    guard let kind = matchingKind(input, in: nil), !hasUnsavedInput,
      !state.frames.contains(where: { $0.flow == kind.flow })
    else { return false }
    trace.rung = .trigger
    leaveEverything(keepDrafts: true)
    enter(kind.flow, as: .replaced)
    prefill(kind.flow)
    run()
    return true
  }

  /// Answers, with what the present message carries, the question that the flow names for it.
  private mutating func prefill(_ flow: FlowIndex) {
    guard let input, let kind = matchingKind(input, in: flow) else { return }
    if let prompt = kind.prompt, case .accepted(let value, _) = read(input, for: prompt),
      let variable = script[prompt].variable
    {
      set(variable, to: value)
    } else if let variable = kind.variable, let value = content(of: input, as: kind.answer) {
      set(variable, to: value)
    }
  }

  /// What a message carries of one kind.
  private func content(of input: Input, as kind: AnswerType) -> Value? {
    switch (kind, input.message) {
    case (.ticket, _): ticket(in: input)
    case (.link, _): readLinks(input.text).first.map { .text($0.url) }
    case (_, .media(let media)): .media(media)
    case (_, .location(let location)): .location(location)
    case (_, .contactCard(let card)): .contactCard(card)
    default: nil
    }
  }

  private func matchingKind(_ input: Input, in flow: FlowIndex?) -> Triggers.Kind? {
    script.triggers.kinds.first {
      (flow == nil || $0.flow == flow) && carries($0.answer, input) && isFor(script[$0.flow].role)
    }
  }

  // MARK: - Typing errors

  /// Rung 6: the question's options first, then flows, with typing errors allowed.
  private mutating func takeTypingError(_ input: Input, prompt: PromptIndex?) -> Bool {
    guard input.isText, !input.folded.isEmpty, !isKnownPhrase(input) else { return false }
    var near: [(candidate: MeantCandidate, errors: Int)] = []
    if let prompt { near = nearOptions(input, prompt: prompt) }
    if near.isEmpty { near = nearFlows(input) }
    guard let best = near.map(\.errors).min() else { return false }
    let winners = near.filter { $0.errors == best }.map(\.candidate)
    trace.rung = .typingError
    if winners.count == 1, !isRisky(winners[0], prompt: prompt) {
      take(winners[0])
    } else {
      ask(.didYouMean(Array(winners.prefix(ChannelLimits.buttons))))
    }
    return true
  }

  /// A word that the script knows is not a misspelling of another one.
  private func isKnownPhrase(_ input: Input) -> Bool {
    input.words.ids.allSatisfy { $0 != .unknown }
  }

  private mutating func nearOptions(
    _ input: Input, prompt index: PromptIndex
  ) -> [(candidate: MeantCandidate, errors: Int)] {
    let prompt = script[index]
    var nearest: [Int: Int] = [:]
    for (text, option) in prompt.spellings where isShown(prompt.options[option]) {
      guard let errors = typingErrors(input, text) else { continue }
      nearest[option] = min(nearest[option] ?? errors, errors)
    }
    return nearest.keys.sorted().map { option in
      let errors = nearest[option] ?? 0
      trace.candidates.append(
        .option(index, option: option, how: .typingError(errors), taken: false))
      return (.option(option), errors)
    }
  }

  private mutating func nearFlows(
    _ input: Input
  ) -> [(candidate: MeantCandidate, errors: Int)] {
    var nearest: [FlowIndex: (errors: Int, phrase: String)] = [:]
    for place in script.triggers.near.candidates(for: input.folded) {
      let phrase = script.triggers.phrases[place]
      guard isFor(script[phrase.flow].role), let errors = typingErrors(input, phrase.text) else {
        continue
      }
      if errors < nearest[phrase.flow]?.errors ?? .max {
        nearest[phrase.flow] = (errors, phrase.text)
      }
    }
    return nearest.sorted { $0.key.rawValue < $1.key.rawValue }.map { flow, near in
      trace.candidates.append(
        .flow(flow, phrase: near.phrase, how: .typingError(near.errors), taken: false))
      return (.flow(flow), near.errors)
    }
  }

  private func typingErrors(_ input: Input, _ phrase: String) -> Int? {
    let allowed = allowedTypos(letters: phrase.unicodeScalars.count)
    // A letter has at most four bytes: most phrases are too long or too short to be worth a look.
    guard allowed > 0, abs(input.folded.bytes.count - phrase.utf8.count) <= 4 * allowed else {
      return nil
    }
    return typingDistance(input.folded.text, phrase, atMost: allowed)
  }

  private func isRisky(_ candidate: MeantCandidate, prompt: PromptIndex?) -> Bool {
    guard let prompt, case .option(let option) = candidate else { return false }
    return script[prompt].options[option].isRisky
  }

  /// Notes in the trace which of the near options was meant.
  private mutating func markTaken(_ option: Int, of prompt: PromptIndex) {
    for (place, candidate) in trace.candidates.enumerated() {
      if case .option(prompt, option, let how, false) = candidate {
        trace.candidates[place] = .option(prompt, option: option, how: how, taken: true)
        return
      }
    }
    trace.candidates.append(.option(prompt, option: option, how: .exact, taken: true))
  }

  /// What a typing error was taken for.
  mutating func take(_ candidate: MeantCandidate) {
    switch candidate {
    case .option(let option):
      guard let prompt = waitingPrompt, option < script[prompt].options.count else { return }
      markTaken(option, of: prompt)
      choose(option, for: prompt)
    case .flow(let flow):
      goAside(to: flow, because: .typingError)
    }
  }
}
