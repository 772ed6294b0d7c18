/// A part of the day, as it is put after an hour.
enum DayPart: Hashable {
  case dawn, morning, noon, afternoon, night

  /// The hour 0 to 23 that is meant, or nil where the two do not go together (`jam 9 siang`).
  func hour(_ spoken: Int) -> Int? {
    let hours: ClosedRange<Int>
    switch self {
    case .dawn: return spoken == 12 || spoken == 0 ? 0 : (1...6).contains(spoken) ? spoken : nil
    case .morning: return (1...11).contains(spoken) ? spoken : nil
    case .noon: hours = 10...15
    case .afternoon: hours = 14...19
    case .night:
      if (0...3).contains(spoken) { return spoken }
      hours = 18...24
    }
    if hours.contains(spoken) { return spoken % 24 }
    guard spoken >= 1, spoken <= 12, hours.contains(spoken + 12) else { return nil }
    return (spoken + 12) % 24
  }

  static let names: [String: DayPart] = [
    "subuh": .dawn, "shubuh": .dawn, "fajar": .dawn, "pagi": .morning, "siang": .noon,
    "sore": .afternoon, "petang": .afternoon, "malam": .night,
  ]
}

/// Takes the name of a part of the day that stands next.
func takeDayPart(_ cursor: inout TokenCursor) -> DayPart? {
  if cursor.take(phrase: ["dini", "hari"]) { return .dawn }
  return cursor.take(from: DayPart.names)
}
