/// A part of the day.
///
/// The times are those of the Unicode CLDR for Indonesian (morning, afternoon and evening begin at
/// 10, 15 and 18), with the first ten hours divided as people divide them, and the times of prayer
/// for the middle of Indonesia to the hour.
package enum DayPart: String, Hashable, Sendable {
  case smallHours = "dini hari"
  case dawn = "subuh"
  case morning = "pagi"
  case noon = "siang"
  case afternoon = "sore"
  case night = "malam"
  case midday = "zuhur"
  case midAfternoon = "asar"
  case sunset = "magrib"
  case evening = "isya"

  /// Minutes of the day in which the part begins and ends.
  package var minutes: Range<Int> {
    switch self {
    case .smallHours: 0..<240
    case .dawn: 240..<360
    case .morning: 360..<600
    case .noon: 600..<900
    case .afternoon: 900..<1080
    case .night: 1080..<1440
    case .midday: 720..<780
    case .midAfternoon: 900..<960
    case .sunset: 1080..<1140
    case .evening: 1140..<1200
    }
  }

  /// Whether the name is that of a prayer, which greets nobody.
  var isPrayer: Bool {
    switch self {
    case .dawn, .midday, .midAfternoon, .sunset, .evening: true
    default: false
    }
  }

  /// The hour that is meant, or nil where the two do not go together (`jam 9 siang`).
  ///
  /// 24 is midnight at the end of the day.
  func hour(_ spoken: Int) -> Int? {
    let hours: ClosedRange<Int>
    switch self {
    case .smallHours, .dawn:
      return spoken == 12 || spoken == 0 ? 0 : (1...6).contains(spoken) ? spoken : nil
    case .morning: return (1...11).contains(spoken) ? spoken : nil
    case .noon, .midday: hours = 10...15
    case .afternoon, .midAfternoon: hours = 14...19
    case .sunset, .evening: hours = 17...20
    case .night:
      if (0...3).contains(spoken) { return spoken }
      hours = 18...24
    }
    if hours.contains(spoken) { return spoken }
    guard spoken >= 1, spoken <= 12, hours.contains(spoken + 12) else { return nil }
    return spoken + 12
  }
}
