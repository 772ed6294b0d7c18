import IndonesianText

/// Messages that are nothing but polite.
extension TurnRun {
  /// Greetings, thanks and farewells while a question waits: answered in a word, never counted.
  ///
  /// Whether the message was one.
  mutating func takeCourtesy(_ input: Input) -> Bool {
    switch input.meaning(for: .general) {
    case .greeting: say(script.texts.greeting)
    case .thanks: say(script.texts.thanks)
    case .farewell:
      // Who takes leave is not asked again; the question waits.
      trace.rung = .courtesy
      say(script.texts.farewell)
      return true
    default: return false
    }
    trace.rung = .courtesy
    askAgain()
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
