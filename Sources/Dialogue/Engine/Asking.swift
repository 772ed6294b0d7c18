import IndonesianText

/// Questions: how they are put, answered, and failed.
extension TurnRun {
  /// Puts a question for the first time.
  mutating func ask(_ index: PromptIndex) {
    guard let top = state.frames.indices.last else { return }
    state.frames[top].attempts = 0
    state.frames[top].page = 0
    state.lastAside = nil
    sendQuestion(index)
  }

  /// Puts the waiting question again; failures counted so far stay.
  mutating func askAgain() {
    if let overlay = state.overlay { return sendQuestion(of: overlay) }
    switch currentInstruction {
    case .wait(let prompt)?:
      if helpsInPlaceOfAsking { sendHelp(prompt, .notUnderstood) } else { sendQuestion(prompt) }
    case .openForm(let form)?:
      // The offer of a draft was interrupted.
      if open(form) { run() }
    case .handOver(let handOver)?: state.mode = .handedOver(queue: handOver.queue)
    default: break
    }
  }

  private mutating func sendQuestion(_ index: PromptIndex) {
    var message = render(script[index].question)
    message.options = options(of: index)
    // A list has no place for a picture: it goes ahead alone.
    if case .list? = message.options?.rendering, let media = message.media {
      send(OutboundMessage(text: "", media: media))
      message.media = nil
    }
    send(message)
  }

  /// The options of a question as they are shown now; nil for an open question.
  func options(of index: PromptIndex) -> OutboundOptions? {
    let prompt = script[index]
    guard prompt.rendering != .open, let frame = state.frames.last else { return nil }
    let node = script.id(of: frame.node)
    let shown = prompt.options.indices.filter { isShown(prompt.options[$0]) }
    let pages = Self.pages(of: shown.count)
    let page = min(Int(frame.page), pages.count - 1)
    var items = shown[pages[page]].map { place in
      OutboundOption(
        id: TapID.option(prompt.tapPrefixes[place], turn: state.turn),
        label: prompt.options[place].label, description: prompt.options[place].description)
    }
    if pages.count > 1 {
      let next = (page + 1) % pages.count
      items.append(
        OutboundOption(
          id: TapID.page(node, next, turn: state.turn).text,
          label: next == 0 ? script.texts.firstPage : script.texts.morePage))
    }
    return items.isEmpty ? nil : OutboundOptions(rendering: prompt.rendering, items: items)
  }

  /// Whether the message is the name of the row that leads to another page of the options.
  mutating func turnsPage(_ input: Input, of index: PromptIndex) -> Bool {
    guard input.isText, script[index].options.count > ChannelLimits.rows,
      let items = options(of: index)?.items, let last = items.last,
      case .page(_, let page, _)? = TapID(last.id),
      FoldedText(last.label).text == input.folded.text
    else { return false }
    trace.rung = .answer
    turn(to: page, of: index)
    return true
  }

  private mutating func turn(to page: Int, of index: PromptIndex) {
    guard let top = state.frames.indices.last else { return }
    state.frames[top].page = UInt8(clamping: page)
    sendQuestion(index)
  }

  /// Which options stand on which page of a list.
  static func pages(of count: Int) -> [Range<Int>] {
    guard count > ChannelLimits.rows else { return [0..<count] }
    return stride(from: 0, to: count, by: ChannelLimits.rowsPerPage).map {
      $0..<min($0 + ChannelLimits.rowsPerPage, count)
    }
  }

  // MARK: - Answers

  /// Takes an option that was tapped or meant, if the question's rules allow it.
  mutating func choose(_ option: Int, for index: PromptIndex) {
    let reading = read(option, for: index)
    if case .accepted(let value, let option) = reading {
      accept(value, option: option, for: index)
    } else {
      countFailure(for: index, because: reading)
    }
  }

  mutating func accept(_ value: Value, option: Int?, for index: PromptIndex) {
    let prompt = script[index]
    let effect = option.map { prompt.options[$0].effect } ?? .goOn
    if case .command(let command) = effect {
      start(command)
      return
    }
    // An option that leads elsewhere is an answer only where answers are options.
    let meansYesOrNo = option.map { prompt.options[$0].agrees != nil } ?? false
    let isAnswer =
      effect == .goOn || prompt.answer == .choice || (prompt.answer == .yesNo && meansYesOrNo)
    if let top = state.frames.indices.last { state.frames[top].attempts = 0 }
    if isAnswer, let isComplete = gather(value, for: index) {
      guard isComplete else { return sayGathered(index) }
    } else if isAnswer, let variable = prompt.variable {
      set(variable, to: value)
      sayOtherLinks(than: value, in: input)
    }
    if case .jump(let target) = effect {
      guard jump(to: target) else { return }
    } else {
      advance()
    }
    run()
  }

  /// Rung 7: one more answer that does not fit.
  mutating func countFailure(for index: PromptIndex, because reading: Reading) {
    let prompt = script[index]
    guard let top = state.frames.indices.last else { return }
    state.frames[top].attempts = UInt8(clamping: Int(state.frames[top].attempts) + 1)
    let attempt = Int(state.frames[top].attempts)
    trace.note(.failure(attempt: attempt, of: prompt.attemptLimit))
    guard attempt < prompt.attemptLimit else {
      giveUp(index)
      return
    }
    sendHelp(index, reading)
  }

  /// Says why an answer did not fit, or what would.
  private mutating func sendHelp(_ index: PromptIndex, _ reading: Reading) {
    let attempt = max(1, Int(state.frames.last?.attempts ?? 1))
    var message = OutboundMessage(text: wrongText(script[index], reading, attempt: attempt))
    message.options = options(of: index)
    send(message)
  }

  /// An answer that was taken for something that was not meant: the question again, and one try
  /// less.
  mutating func countMisreading(of index: PromptIndex) {
    guard let top = state.frames.indices.last else { return }
    let attempt = Int(state.frames[top].attempts) + 1
    guard attempt < script[index].attemptLimit else {
      return countFailure(for: index, because: .notUnderstood)
    }
    state.frames[top].attempts = UInt8(clamping: attempt)
    trace.note(.failure(attempt: attempt, of: script[index].attemptLimit))
    askAgain()
  }

  private func wrongText(_ prompt: Prompt, _ reading: Reading, attempt: Int) -> String {
    if case .refused(let message) = reading { return render(message) }
    if !prompt.wrongTexts.isEmpty {
      return render(prompt.wrongTexts[min(attempt, prompt.wrongTexts.count) - 1])
    }
    let texts = script.session.notUnderstood
    let apology =
      texts.isEmpty
      ? (attempt == 1 ? script.texts.notUnderstood : script.texts.notUnderstoodOnce)
      : render(texts[min(attempt, texts.count) - 1])
    return prompt.hint.map { apology + "\n" + $0 } ?? apology
  }

  private mutating func giveUp(_ index: PromptIndex) {
    let prompt = script[index]
    switch prompt.onFailure {
    case .jump(let target):
      guard jump(to: target) else { return }
    case .accept:
      acceptAsItIs(index)
      return
    case .standard where prompt.isSkippable:
      say(script.texts.skipped)
      accept(.skipped, option: nil, for: index)
      return
    case .standard:
      if let flow = script.session.failure, state.frames.last?.flow != flow {
        guard jump(to: .flow(flow)) else { return }
      } else {
        say(script.texts.giveUp)
        leaveEverything(keepDrafts: true)
        enter(script.start, as: .replaced)
      }
    }
    run()
  }

  /// `gagal: terima`: the last answer is stored in whatever form it came, unless it tells nothing:
  /// "ga ada", "ya", "asdf".
  private mutating func acceptAsItIs(_ index: PromptIndex) {
    let prompt = script[index]
    let isNone =
      input.map {
        declines($0, prompt) || plainMeaning(of: $0) == .yes || KeyboardMash.isIn($0.folded)
      } ?? true
    let isText = prompt.answer.valueType == .text && !isNone
    let text = input?.text.trimmed ?? ""
    if prompt.isSkippable, !isText { say(script.texts.skipped) }
    accept(isText && !text.isEmpty ? .text(text) : .skipped, option: nil, for: index)
  }

  // MARK: - Taps

  /// Rungs 1 and 1b.
  ///
  /// Whether the tap was dealt with.
  mutating func takeTap(_ text: String, prompt index: PromptIndex) -> Bool {
    guard let id = TapID(text), let frame = state.frames.last else { return false }
    let here = script.id(of: frame.node)
    switch id {
    case .option(let node, let key, _) where node == here:
      guard let option = option(withKey: key, of: index) ?? optionOfTitle(index) else {
        noteStaleTap()
        return true
      }
      trace.rung = .tap
      trace.note(.option(index, option: option, how: .exact, taken: true))
      choose(option, for: index)
    case .page(let node, let page, _) where node == here:
      trace.rung = .tap
      turn(to: page, of: index)
    case .option(let node, let key, _):
      trace.rung = .staleTap
      takeStaleTap(node: node, key: key)
    case .done(let node, _) where node == here && script[index].gathering != nil:
      trace.rung = .tap
      finishGathering(index)
    case .page, .overlay, .done: noteStaleTap()
    }
    return true
  }

  /// The person has sent all there is.
  mutating func finishGathering(_ index: PromptIndex) {
    if let variable = script[index].variable, value(of: variable) == .empty {
      set(variable, to: .skipped)
    }
    advance()
    run()
  }

  /// The option that bears the tapped title, when its key was changed by an edit.
  private func optionOfTitle(_ index: PromptIndex) -> Int? {
    let prompt = script[index]
    return input.flatMap { exactOption($0, prompt) }.flatMap {
      isShown(prompt.options[$0]) ? $0 : nil
    }
  }

  private func option(withKey hash: StableID, of index: PromptIndex) -> Int? {
    let prompt = script[index]
    return prompt.options.indices.first {
      prompt.optionKeys[$0] == hash && isShown(prompt.options[$0])
    }
  }

  /// A tap on an older question: an offer to change that answer while its form is open.
  private mutating func takeStaleTap(node: StableID, key: StableID) {
    guard let place = script.positions[node], let prompt = script.prompt(at: place),
      case .field(let form, _) = script[prompt].role, state.frames.last?.openForm == form,
      let variable = script[prompt].variable, value(of: variable) != .empty,
      let option = option(withKey: key, of: prompt), isChange(to: option, of: prompt)
    else { return noteStaleTap() }
    ask(.changeAnswer(prompt, option: option))
  }

  /// Whether an option can take the place of an answer: another one, one answer only, without
  /// steps of its own, and allowed by the rules.
  private mutating func isChange(to option: Int, of index: PromptIndex) -> Bool {
    let prompt = script[index]
    guard prompt.options[option].effect == .goOn, prompt.gathering == nil,
      case .accepted(let value, _) = read(option, for: index)
    else { return false }
    return prompt.variable.map { self.value(of: $0) } != value
  }

  mutating func noteStaleTap() {
    trace.rung = .staleTap
    say(script.texts.staleTap)
    askAgain()
  }

  /// A tap after the conversation has ended still leads where its option led.
  mutating func takeOldJump(_ text: String) -> Bool {
    guard case .option(let node, let key, _)? = TapID(text), let place = script.positions[node],
      let prompt = script.prompt(at: place), let option = option(withKey: key, of: prompt)
    else { return false }
    switch script[prompt].options[option].effect {
    case .jump(.flow(let flow)):
      trace.rung = .staleTap
      enter(flow, as: .replaced)
      run()
    case .command(let command):
      trace.rung = .staleTap
      start(command)
    default: return false
    }
    return true
  }
}
