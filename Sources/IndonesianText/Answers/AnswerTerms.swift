/// The terms that an answer makes: when, how, on what condition.
struct AnswerTerms {
  private(set) var isConditional = false
  /// Whether its condition is one under which it consents: "asal".
  private(set) var isProviso = false
  private(set) var hasManner = false
  /// Whether it says by which way to reach one: "lewat WA saja".
  private(set) var namesChannel = false

  mutating func take(_ role: AnswerRole) {
    switch role {
    case .condition: isConditional = true
    case .proviso: (isConditional, isProviso) = (true, true)
    case .manner, .turn, .discretion: hasManner = true
    case .channel: (hasManner, namesChannel) = (true, true)
    default: return
    }
  }

  /// Whether they consent by themselves: "asal sore", "lewat WA saja ya".
  var consent: Bool { isProviso ? hasManner : namesChannel && !isConditional }
}
