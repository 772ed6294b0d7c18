/// The terms that an answer makes: when, how, on what condition.
struct AnswerTerms {
  private(set) var isConditional = false
  /// Whether its condition is one under which it consents: "asal".
  private(set) var isProviso = false
  private(set) var hasManner = false
  /// Whether it asks to keep a secret: "tanpa sebut nama".
  private(set) var asksDiscretion = false
  /// Whether it speaks of being reached: "lewat WA saja", "saya tunggu".
  private(set) var namesContact = false

  mutating func take(_ role: AnswerRole) {
    switch role {
    case .condition: isConditional = true
    case .proviso: (isConditional, isProviso) = (true, true)
    case .manner, .turn: hasManner = true
    case .discretion: (hasManner, asksDiscretion) = (true, true)
    case .contact: (hasManner, namesContact) = (true, true)
    default: return
    }
  }

  /// Whether they consent by themselves: "asal sore", "lewat WA saja ya".
  var consent: Bool { isProviso ? hasManner : namesContact && !isConditional }
}
