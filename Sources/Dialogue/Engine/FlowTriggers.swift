import IndonesianText

/// Rungs 4 and 5 of the ladder: messages that lead into a flow.
extension TurnRun {
  /// How much of a message a trigger must be.
  enum TriggerReach {
    /// All of it.
    case whole
    /// All of it, or several words side by side in it.
    case phrases
    /// Even one word in it. Such a trigger comes after questions: "saya diancam karena lapor" is
    /// no wish to report.
    case words
  }

  /// Rungs 4 and 5: a phrase that leads into a flow.
  mutating func takeFlow(_ input: Input, _ reach: TriggerReach) -> Bool {
    guard input.isText || !input.text.isEmpty else { return false }
    var fit = Trace.Fit.exact
    var found = phrase(input.ids[...])
    if found == nil, input.core.count < input.ids.count { found = phrase(input.core) }
    if found == nil, reach != .whole {
      found = containedPhrase(input, evenOneWord: reach == .words)
      fit = .contained
    }
    guard let found else { return false }
    let phrase = script.triggers.phrases[found]
    trace.note(.flow(phrase.flow, phrase: phrase.text, how: fit, taken: true))
    if fit == .contained { noteOtherPhrase(input, than: phrase.flow) }
    goAside(to: phrase.flow, because: script[phrase.flow].isDigression ? .digression : .trigger)
    return true
  }

  /// Notes in the trace the first trigger of another flow that stands in the message as well.
  private mutating func noteOtherPhrase(_ input: Input, than flow: FlowIndex) {
    guard trace.isDetailed else { return }
    let others = input.triggers(in: script.triggers.table).filter {
      isKnown($0.value) && script.triggers.phrases[Int($0.value)].flow != flow
    }
    guard let other = others.first.map({ script.triggers.phrases[Int($0.value)] }) else { return }
    trace.note(.flow(other.flow, phrase: other.text, how: .contained, taken: false))
  }

  /// The trigger that is exactly these words; digressions before flows that leave the question.
  func phrase(_ words: ArraySlice<WordID>) -> Int? {
    if waitingPrompt != nil, let digression = firstKnown(script.digressionPhrases, words) {
      return digression
    }
    return firstKnown(script.triggers.table, words)
  }

  private func firstKnown(_ table: PhraseTable, _ words: ArraySlice<WordID>) -> Int? {
    let found =
      script.hasRoles ? table.first(words, where: { isKnown($0) }) : table.first(words)
    return found.map { Int($0) }
  }

  /// The longest trigger in the message; digressions come before flows that leave the question.
  func containedPhrase(_ input: Input, evenOneWord: Bool) -> Int? {
    var first: Int?
    for match in input.triggers(in: script.triggers.table)
    where (evenOneWord || match.range.count > 1) && isKnown(match.value)
      && !isDeniedWish(match, input)
    {
      if waitingPrompt == nil || isDigression(match.value) { return Int(match.value) }
      first = first ?? Int(match.value)
    }
    return first
  }

  /// "Saya tidak mau lapor cuma mau tanya" names a flow that is not wanted.
  private func isDeniedWish(_ match: PhraseMatch, _ input: Input) -> Bool {
    // Nearly no message has such a word there, and to spell a long one out takes long.
    script.language.mayDenyWish(input.ids, before: match.range.lowerBound)
      && input.spoken.deniesWish(before: match.range.lowerBound)
  }

  func isKnown(_ phrase: Int32) -> Bool {
    !script.hasRoles || isFor(script[script.triggers.phrases[Int(phrase)].flow].role)
  }

  func isDigression(_ phrase: Int32) -> Bool {
    script[script.triggers.phrases[Int(phrase)].flow].isDigression
  }

  /// Points from which a message that does not ask is a question although it could be an answer.
  private static let farBetter = 90

  /// What is clearly a question although the message could be read as an answer.
  ///
  /// A message that does not ask must fit far better.
  mutating func takeQuestion(_ input: Input, asking prompt: Prompt) -> Bool {
    guard let index = script.questions.index else { return false }
    let scores = index.scores(for: input.folded, input.canonical, withTypos: false)
    // Who asks is asked back which of two is meant.
    if input.spoken.asks {
      return scores.first.map { $0.points >= IntentIndex.interruption } == true
        && takeQuestion(input)
    }
    guard let clear = index.clear(scores), clear.points >= Self.farBetter else { return false }
    return !namesOption(input, of: prompt, atLeast: clear.points) && takeQuestion(input)
  }

  /// Whether a message names one option of a question with so many points: "di grup wa keluarga"
  /// where one is asked where it was seen.
  private func namesOption(_ input: Input, of prompt: Prompt, atLeast points: Int) -> Bool {
    guard prompt.isAnsweredByOptions, case .options(let places) = described(input, prompt),
      places.count == 1
    else { return false }
    let standings = prompt.optionMatcher(script.language).standings(for: input.text)
    return standings.first.map { $0.option == places[0] && $0.points >= points } ?? false
  }

  /// Rung 4, a question that is answered on the way; on rung 6 `withTypos`.
  ///
  /// A near tie is asked about.
  mutating func takeQuestion(_ input: Input, withTypos: Bool = false) -> Bool {
    guard let index = script.questions.index, !index.isEmpty, input.isText, !isPlainAnswer(input)
    else { return false }
    let scores = index.scores(for: input.folded, input.canonical, withTypos: withTypos)
    // A waiting question is only interrupted by what is clearly a question.
    guard let best = scores.first,
      waitingPrompt == nil || best.points >= IntentIndex.interruption
    else { return false }
    let flow = script.questions.flows[best.intent]
    let near = scores.prefix(ChannelLimits.buttons).filter { $0.isNear(to: best) }
    let isClear = best.points >= IntentIndex.acceptance && near.count == 1
    for score in scores.prefix(ChannelLimits.buttons) {
      trace.note(
        .question(
          script.questions.flows[score.intent], points: score.points,
          utterance: index.utterance(of: score),
          taken: isClear && score == best))
    }
    if isClear {
      answerAside(flow, to: input, points: best.points)
    } else {
      trace.rung = .digression
      ask(.didYouMean(near.map { .flow(script.questions.flows[$0.intent]) }))
    }
    return true
  }

  /// Answers a question on the way.
  ///
  /// The same answer again while the same question waits did not help: unless it is clearly asked
  /// in other words, or only polite, it costs a try, and the question's own help stands in place of
  /// the question.
  private mutating func answerAside(_ flow: FlowIndex, to input: Input, points: Int) {
    guard let index = waitingPrompt, let top = state.frames.indices.last else {
      return goAside(to: flow, because: .digression)
    }
    let aside = Aside(flow: flow, words: StableID(hashing: input.folded.text))
    if state.lastAside == aside
      || state.lastAside?.flow == flow && points < Self.farBetter
        && !input.spoken.asks && !isPolite(input)
    {
      let attempt = Int(state.frames[top].attempts) + 1
      guard attempt < script[index].attemptLimit else {
        trace.rung = .unknown
        return countFailure(for: index, because: .notUnderstood)
      }
      trace.note(.failure(attempt: attempt, of: script[index].attemptLimit))
      state.frames[top].attempts = UInt8(clamping: attempt)
      helpsInPlaceOfAsking = true
    }
    state.lastAside = aside
    goAside(to: flow, because: .digression)
  }

  /// "Gatau", "iya", "bentar": what answers or puts off asks nothing.
  private func isPlainAnswer(_ input: Input) -> Bool {
    guard waitingPrompt != nil, let meaning = plainMeaning(of: input) else { return false }
    return [.yes, .no, .unsure, .wait, .skip].contains(meaning)
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
  mutating func takeKind(_ input: Input) -> Bool {
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
  mutating func prefill(_ flow: FlowIndex) {
    guard let input, let kind = matchingKind(input, in: flow) else { return }
    if let prompt = kind.prompt, let variable = script[prompt].variable {
      switch read(input, for: prompt) {
      case .accepted(let value, _):
        set(variable, to: value)
        return sayOtherLinks(than: value, in: input)
      // The question comes: why it does is said.
      case .refused(let message): return say(message)
      default: break
      }
    }
    if let variable = kind.variable, let value = content(of: input, as: kind.answer) {
      set(variable, to: value)
      sayOtherLinks(than: value, in: input)
    }
  }

  /// What a message carries of one kind.
  func content(of input: Input, as kind: AnswerType) -> Value? {
    switch (kind, input.message) {
    case (.ticket, _): ticket(in: input)
    case (.link, _): input.links.first.map { .text($0.url) }
    case (_, .media(let media)): .media(media)
    case (_, .location(let location)): .location(location)
    case (_, .contactCard(let card)): .contactCard(card)
    default: nil
    }
  }

  func matchingKind(_ input: Input, in flow: FlowIndex?) -> Triggers.Kind? {
    script.triggers.kinds.first {
      (flow == nil || $0.flow == flow) && carries($0.answer, input) && isFor(script[$0.flow].role)
    }
  }
}
