import IndonesianText

/// Messages that are nothing but polite.
extension TurnRun {
  /// Greetings, thanks, farewells and requests to wait while a question waits: answered in a word,
  /// never counted.
  ///
  /// Whether the message was one.
  mutating func takeCourtesy(_ input: Input) -> Bool {
    let meaning = input.meaning(for: .general)
    switch meaning {
    case .greeting: say(script.texts.greeting)
    case .thanks: say(script.texts.thanks)
    // Who takes leave or asks for time is not asked again; the question waits.
    case .farewell: say(script.texts.farewell)
    case .wait: say(script.texts.waiting)
    default: return false
    }
    trace.rung = .courtesy
    if [.greeting, .thanks].contains(meaning) { askAgain() }
    return true
  }

  /// "Ntar dulu ya cari ss nya" speaks of the question, and neither answers it nor asks something.
  ///
  /// Whether the message asks for time and nothing else.
  mutating func takeRequestToWait(_ input: Input) -> Bool {
    input.meaning(for: .general) == .wait && !input.spoken.asks && takeCourtesy(input)
  }

  /// "Ya", "oke": said at a question for any words when something was answered on the way, it is
  /// heard as what became of that.
  ///
  /// The question is put again, once and without counting. Whether the message was such a word.
  mutating func takeAcknowledgement(_ input: Input, of prompt: Prompt) -> Bool {
    guard prompt.answer == .text, prompt.options.isEmpty, state.lastAside != nil else {
      return false
    }
    return takeNod(input, at: prompt)
  }

  /// "Oke", "sip" at a question that no such word answers: the question is put again.
  ///
  /// Nothing was misunderstood, so nobody is told so; but it costs a try, for who goes on nodding
  /// needs the help of the next ones. Behind an answer on the way it costs none. Where only the
  /// very words count, a yes was meant to answer. Whether the message was such a word, for the
  /// first time.
  mutating func takeNod(_ input: Input, at prompt: Prompt) -> Bool {
    guard !prompt.isStrict, plainMeaning(of: input) == .yes,
      let top = state.frames.indices.last
    else { return false }
    if state.lastAside != nil {
      state.lastAside = nil
    } else {
      guard state.frames[top].attempts == 0 else { return false }
      state.frames[top].attempts = 1
    }
    trace.rung = .courtesy
    askAgain()
    return true
  }

  /// What a message means that is nothing but such a word: "ya", "gatau", "bentar".
  func plainMeaning(of input: Input) -> AnswerMeaning? {
    guard input.isText else { return nil }
    let answers = script.language.answers
    return answers.meaning(of: input.ids[...]) ?? answers.meaning(of: input.core)
  }

  /// Whether a message greets, thanks or asks for help, whatever else it says.
  func isPolite(_ input: Input) -> Bool {
    if [.thanks, .greeting, .farewell, .help].contains(input.meaning(for: .general)) {
      return true
    }
    let answers = script.language.answers
    return input.ids.indices.contains { place in
      answers.meaning(of: input.ids[place...place]) == .thanks
        || answers.meaning(of: input.ids[place...].prefix(2)) == .thanks
    }
  }
}
