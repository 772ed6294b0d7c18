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

  /// Whether a message greets, thanks or asks for help, whatever else it says.
  func isPolite(_ input: Input) -> Bool {
    let polite: Set<AnswerMeaning> = [.thanks, .greeting, .farewell, .help]
    if polite.contains(input.meaning(for: .general)) { return true }
    let answers = script.language.answers
    return input.ids.indices.contains { place in
      answers.meaning(of: input.ids[place...place]) == .thanks
        || answers.meaning(of: input.ids[place...].prefix(2)) == .thanks
    }
  }
}
