import IndonesianText

/// Rung 6 of the ladder: what a message could have meant with a typing error or two.
extension TurnRun {
  /// Rung 6: the question's options first, then flows, with typing errors allowed.
  mutating func takeTypingError(_ input: Input, prompt: PromptIndex?) -> Bool {
    guard input.isText, !input.folded.isEmpty else { return false }
    trace.note(corrected: input)
    let isKnown = isKnownPhrase(input)
    var near: [(candidate: MeantCandidate, errors: Int)] = []
    if let prompt, !isKnown { near = nearOptions(input, prompt: prompt) }
    if let prompt, near.isEmpty, takeDescribed(input, prompt: prompt) { return true }
    if near.isEmpty, !isKnown { near = nearFlows(input) }
    guard let best = near.map(\.errors).min() else {
      return !isKnown && (takeCorrected(input) || takeQuestion(input, withTypos: true))
    }
    let winners = near.filter { $0.errors == best }.map(\.candidate)
    trace.rung = .typingError
    if winners.count == 1, !isRisky(winners[0], prompt: prompt) {
      take(winners[0])
    } else {
      ask(.didYouMean(Array(winners.prefix(ChannelLimits.buttons))))
    }
    return true
  }

  /// A trigger of several words that stands in the message once its misspelt words are put right.
  private mutating func takeCorrected(_ input: Input) -> Bool {
    let errors = input.corrected.words.reduce(0) { sum, word in
      if case .typingError(let cost) = word.how { sum + (cost + 99) / 100 } else { sum }
    }
    guard errors > 0 else { return false }
    let found = script.triggers.table.longestContained(in: input.corrected.ids).first {
      $0.range.count > 1 && isKnown($0.value) && (waitingPrompt == nil || isDigression($0.value))
    }
    guard let found else { return false }
    let phrase = script.triggers.phrases[Int(found.value)]
    trace.note(
      .flow(phrase.flow, phrase: phrase.text, how: .typingError(errors), taken: true))
    goAside(to: phrase.flow, because: .typingError)
    return true
  }

  /// Options that the message names in words of its own: "bukan hoaks tapi fitnah".
  mutating func takeDescribed(_ input: Input, prompt index: PromptIndex) -> Bool {
    let options: [Int]
    switch described(input, script[index]) {
    case .options(let places): options = places
    case .ask(let places): options = places
    case .nothing: return false
    }
    if options.contains(where: {
      isDenied(script[index].options[$0], by: input) || isAffirmed($0, of: script[index], by: input)
    }) {
      return false
    }
    for option in options {
      trace.note(.option(index, option: option, how: .described, taken: false))
    }
    trace.rung = .answer
    let candidates = options.map { MeantCandidate.option($0) }
    // "Fitnah itu apa" names an option without choosing it.
    if candidates.count == 1, !isRisky(candidates[0], prompt: index), !input.spoken.asksWhatItIs {
      take(candidates[0])
    } else {
      ask(.didYouMean(Array(candidates.prefix(ChannelLimits.buttons))))
    }
    return true
  }

  /// Whether an option says that there is none and a message that there is: "ada" is no "gak ada".
  private func isAffirmed(_ option: Int, of prompt: Prompt, by input: Input) -> Bool {
    ![.yesNo, .choice].contains(prompt.answer)
      && [QuestionKind.more, .general].contains { input.meaning(for: $0) == .yes }
      && prompt.optionMatcher(script.language).noneOptions.contains(option)
  }

  /// Whether an option means yes and the message has a word for no, or the other way round:
  /// "boleh tapi jangan bareng istri" names neither.
  private func isDenied(_ option: PromptOption, by input: Input) -> Bool {
    guard let agrees = option.agrees else { return false }
    let opposite: AnswerMeaning = agrees ? .no : .yes
    return input.ids.indices.contains {
      script.language.answers.meaning(of: input.ids[$0...$0]) == opposite
    }
  }

  /// Options that a message names while it tells more: "ini fitnah sama calon bupati".
  ///
  /// They are asked about, never taken. Not at a menu, which leads to questions as well.
  mutating func takeMentioned(_ input: Input, for index: PromptIndex) -> Bool {
    let prompt = script[index]
    guard prompt.isAnsweredByOptions, prompt.gathering == nil, prompt.answer == .choice,
      !prompt.isStrict, input.isText, !input.spoken.asks
    else { return false }
    // "Gak tahu ini fitnah atau bukan" names one it does not mean; "fitnah, gak terbukti" does.
    let named = Set(
      prompt.optionPhrases.longestContained(in: input.ids)
        .filter { !input.spoken.holdsDenial(before: $0.range.lowerBound) }
        .map { Int($0.value) })
    let options = named.filter { isShown(prompt.options[$0]) && prompt.options[$0].agrees == nil }
    guard (1...ChannelLimits.buttons).contains(options.count) else { return false }
    for option in options.sorted() {
      trace.note(.option(index, option: option, how: .described, taken: false))
    }
    trace.rung = .typingError
    ask(.didYouMean(options.sorted().map { .option($0) }))
    return true
  }

  /// A word that the script knows is not a misspelling of another one.
  func isKnownPhrase(_ input: Input) -> Bool {
    input.ids.allSatisfy { $0 != .unknown }
  }

  mutating func nearOptions(
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
      trace.note(
        .option(index, option: option, how: .typingError(errors), taken: false))
      return (.option(option), errors)
    }
  }

  mutating func nearFlows(
    _ input: Input
  ) -> [(candidate: MeantCandidate, errors: Int)] {
    var nearest: [FlowIndex: (errors: Int, phrase: String)] = [:]
    for place in script.triggers.near.candidates(for: input.folded.text) {
      let phrase = script.triggers.phrases[place]
      guard isFor(script[phrase.flow].role), let errors = typingErrors(input, phrase.text) else {
        continue
      }
      if errors < nearest[phrase.flow]?.errors ?? .max {
        nearest[phrase.flow] = (errors, phrase.text)
      }
    }
    return nearest.sorted { $0.key.rawValue < $1.key.rawValue }.map { flow, near in
      trace.note(
        .flow(flow, phrase: near.phrase, how: .typingError(near.errors), taken: false))
      return (.flow(flow), near.errors)
    }
  }

  func typingErrors(_ input: Input, _ phrase: String) -> Int? {
    let allowed = allowedTypos(letters: phrase.unicodeScalars.count)
    // A letter has at most four bytes: most phrases are too long or too short to be worth a look.
    guard allowed > 0, abs(input.folded.bytes.count - phrase.utf8.count) <= 4 * allowed else {
      return nil
    }
    return typingDistance(input.folded.text, phrase, atMost: allowed)
  }

  func isRisky(_ candidate: MeantCandidate, prompt: PromptIndex?) -> Bool {
    guard let prompt, case .option(let option) = candidate else { return false }
    return script[prompt].options[option].isRisky
  }

  /// Notes in the trace which of the near options was meant.
  mutating func markTaken(_ option: Int, of prompt: PromptIndex) {
    for (place, candidate) in trace.candidates.enumerated() {
      if case .option(prompt, option, let how, false) = candidate {
        trace.candidates[place] = .option(prompt, option: option, how: how, taken: true)
        return
      }
    }
    trace.note(.option(prompt, option: option, how: .exact, taken: true))
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
