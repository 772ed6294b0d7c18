import IndonesianText

/// Questions that the engine asks in between.
extension TurnRun {
  /// Puts a question over whatever waits.
  ///
  /// What is asked about an answer is asked once: the same again is an answer that does not fit.
  mutating func ask(_ overlay: Overlay) {
    if overlay == droppedOverlay, overlay.isAboutAnswer, let index = waitingPrompt {
      trace.rung = .unknown
      return countFailure(for: index, because: .notUnderstood)
    }
    state.overlay = overlay
    sendQuestion(of: overlay)
  }

  mutating func sendQuestion(of overlay: Overlay) {
    let labels = labels(of: overlay)
    let identity = identity(of: overlay)
    let isShort = labels.allSatisfy { $0.unicodeScalars.count <= ChannelLimits.buttonLabel }
    // A title that fits no button stands in full below its row.
    let items = labels.enumerated().map { place, label in
      OutboundOption(
        id: TapID.overlay(identity, turn: state.turn, choice: place).text,
        label: label.cut(toScalars: isShort ? ChannelLimits.buttonLabel : ChannelLimits.rowLabel),
        description: isShort || label.unicodeScalars.count <= ChannelLimits.rowLabel
          ? nil : label.cut(toScalars: ChannelLimits.rowDescription))
    }
    let rendering: Rendering =
      isShort && items.count <= ChannelLimits.buttons
      ? .buttons : .list(button: script.texts.listButton)
    send(
      OutboundMessage(
        text: question(of: overlay), options: OutboundOptions(rendering: rendering, items: items)))
  }

  /// Names what is asked, so that an old "Ya" is no answer to another question.
  private func identity(of overlay: Overlay) -> StableID {
    var hash = Fingerprint()
    switch overlay {
    case .confirmCommand(let command): hash.combine(script.id(of: command).rawValue)
    case .switchFlow(let flow): hash.combine(script.id(of: flow).rawValue)
    case .didYouMean(let candidates):
      for candidate in candidates { hash.combine(label(of: candidate)) }
    case .resumeDraft(let form): hash.combine(script.id(of: form).rawValue)
    case .changeAnswer(let prompt, let option):
      hash.combine(script.id(of: script.promptNodes[Int(prompt.rawValue)]).rawValue)
      hash.combine(script[prompt].options[option].key)
    case .chooseRegion(let codes): for code in codes { hash.combine(code) }
    case .confirm(.value(let prompt, let value)):
      hash.combine(script.id(of: script.promptNodes[Int(prompt.rawValue)]).rawValue)
      hash.combine(shown(value, of: prompt))
    }
    return StableID(rawValue: hash.value)
  }

  private func question(of overlay: Overlay) -> String {
    let texts = script.texts
    func filled(_ text: String, _ value: String) -> String { text.replacing("{x}", by: value) }
    return switch overlay {
    case .confirmCommand(let command):
      script[command].confirmation.map { render($0) } ?? ""
    case .switchFlow(let flow): filled(texts.switchFlow, script[flow].title)
    case .didYouMean(let candidates):
      candidates.count == 1
        ? filled(texts.didYouMean, label(of: candidates[0]).withoutQuestionMark)
        : texts.didYouMeanWhich
    case .resumeDraft(let form): filled(texts.resumeDraft, script[script[form].flow].title)
    case .changeAnswer(let prompt, let option):
      filled(texts.changeAnswer, script[prompt].options[option].label)
    case .chooseRegion: texts.didYouMeanWhich
    case .confirm(.value(let prompt, let value)):
      filled(
        script[prompt].answer == .date ? texts.confirmDate : texts.confirmValue,
        shown(value, of: prompt))
    }
  }

  private func kind(of overlay: Overlay) -> QuestionKind {
    switch overlay {
    case .didYouMean, .confirm: .correct
    default: .action
    }
  }

  private func labels(of overlay: Overlay) -> [String] {
    switch overlay {
    case .switchFlow: [script.texts.switchYes, script.texts.switchNo]
    case .didYouMean(let candidates) where candidates.count > 1:
      candidates.map { label(of: $0) }
    case .chooseRegion(let codes): codes.map { title(ofRegion: $0) }
    default: [script.texts.yes, script.texts.no]
    }
  }

  private func label(of candidate: MeantCandidate) -> String {
    switch candidate {
    case .option(let option):
      waitingPrompt.map { script[$0].options }.flatMap {
        option < $0.count ? $0[option].label : nil
      } ?? ""
    case .flow(let flow): script[flow].title
    }
  }

  /// Whether the answer was dealt with.
  ///
  /// If not, it is no answer to this question: the question is dropped and the message goes on to
  /// what waits below.
  mutating func answerOverlay(_ overlay: Overlay, with input: Input) -> Bool {
    guard let choice = overlayChoice(overlay, input) else {
      state.overlay = nil
      droppedOverlay = overlay
      if case .resumeDraft(let form) = overlay { markOffered(form) }
      return false
    }
    state.overlay = nil
    trace.rung = .overlay
    resolve(overlay, choice: choice)
    return true
  }

  private func overlayChoice(_ overlay: Overlay, _ input: Input) -> Int? {
    let labels = labels(of: overlay)
    if case .tap(let text, _) = input.message, let id = TapID(text) {
      guard case .overlay(let question, _, let choice) = id, question == identity(of: overlay)
      else { return nil }
      return choice < labels.count ? choice : nil
    }
    guard input.isText else { return nil }
    let vocabulary = script.language.vocabulary
    if let place = labels.firstIndex(where: {
      let phrase = vocabulary.phrase($0)
      return !phrase.isEmpty && !phrase.contains(.unknown)
        && (phrase == input.ids || phrase == Array(input.core))
    }) {
      return place
    }
    if case .didYouMean(let candidates) = overlay, candidates.count > 1 {
      return numbered(input, below: labels.count)
    }
    if case .chooseRegion(let codes) = overlay {
      return regionChoice(input, among: codes) ?? numbered(input, below: codes.count)
    }
    // "Lanjut" means the form that is being filled in, although it is a way to say yes.
    if case .switchFlow = overlay, let place = labelBegunBy(input, labels) { return place }
    // "Kirim" is a way to say yes, but no yes to losing what would be sent.
    if case .confirmCommand = overlay, namesWaitingOption(input) { return nil }
    if let answer = yesNo(input, kind(of: overlay)) { return answer ? 0 : 1 }
    return numbered(input, below: labels.count)
  }

  /// Whether a message is the title of an option of the question below: "kirim saja".
  private func namesWaitingOption(_ input: Input) -> Bool {
    guard let prompt = waitingPrompt.map({ script[$0] }) else { return false }
    let said = input.spoken.content.map(\.text).filter { $0 != "saja" }
    return prompt.options.contains { option in
      isShown(option) && SpokenWords(option.label).words.map(\.text) == said
    }
  }

  /// The one label whose first word begins the message.
  private func labelBegunBy(_ input: Input, _ labels: [String]) -> Int? {
    let places = labels.indices.filter { place in
      FoldedText(labels[place]).text.split(separator: " ").first.map {
        input.folded.text.hasPrefix($0)
      } ?? false
    }
    return places.count == 1 ? places.first : nil
  }

  private func numbered(_ input: Input, below count: Int) -> Int? {
    guard let number = Int(input.folded.text), (1...count).contains(number) else { return nil }
    return number - 1
  }

  private mutating func resolve(_ overlay: Overlay, choice: Int) {
    let isYes = choice == 0
    switch overlay {
    case .confirmCommand(let command):
      if isYes { perform(command) } else { askAgain() }
    case .switchFlow(let flow):
      guard isYes else { return askAgain() }
      leaveEverything(keepDrafts: true)
      enter(flow, as: .replaced)
      run()
    case .didYouMean(let candidates):
      if candidates.count > 1 {
        take(candidates[choice])
      } else if isYes {
        take(candidates[0])
      } else {
        askAgain()
        if state.isIdle { startOver() }
      }
    case .resumeDraft(let form):
      resolveDraft(form, resume: isYes)
    case .changeAnswer(let prompt, let option):
      guard isYes else { return askAgain() }
      change(prompt, to: option)
    case .chooseRegion(let codes): takeRegion(codes[choice])
    case .confirm(.value(let prompt, let value)):
      guard isYes else { return countMisreading(of: prompt) }
      takeValue(value, for: prompt)
    }
  }

  /// Another answer can open other questions, so the form is gone through again from its first.
  private mutating func change(_ prompt: PromptIndex, to option: Int) {
    guard let variable = script[prompt].variable, case .field(let form, _) = script[prompt].role,
      let first = script[form].fields.first
    else { return askAgain() }
    set(variable, to: optionValue(option, of: prompt))
    move(to: first.start)
    run()
  }

  mutating func startOver() {
    enter(script.start, as: .replaced)
    run()
  }
}

extension Overlay {
  /// Whether it asks what an answer to the waiting question means.
  fileprivate var isAboutAnswer: Bool {
    switch self {
    case .didYouMean, .chooseRegion, .confirm: true
    case .confirmCommand, .switchFlow, .resumeDraft, .changeAnswer: false
    }
  }
}

extension String {
  /// A title that is a question, as part of another question.
  fileprivate var withoutQuestionMark: String { hasSuffix("?") ? String(dropLast()) : self }
}
