package import Dialogue
package import IndonesianText

/// Moments as tests and `--now` give them: `2020-12-08 10:00` on the bot's clock, or ISO 8601 with
/// its own zone (`2020-12-08T10:00:00+07:00`, `2020-12-08T03:00Z`).
package enum MomentText {
  /// Reads a moment; nil for what is none.
  ///
  /// Without a time the day begins; without a zone it is the bot's.
  package static func read(_ text: String, in zone: TimeZoneOffset) -> Timestamp? {
    let (local, ownOffset) = splitZone(text)
    let offset = ownOffset ?? zone.hours * 3_600
    let parts = local.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "T" || $0 == " " })
    guard let first = parts.first, let date = readDate(first) else { return nil }
    var seconds: Int64 = 0
    if parts.count == 2 {
      guard let time = readSeconds(parts[1]) else { return nil }
      seconds = time
    }
    let days = Int64(date.daysSince1970)
    return Timestamp(milliseconds: (days * 86_400 + seconds - offset) * 1_000)
  }

  /// The moment on the bot's clock, with seconds only if there are any: `read` gives it back, cut
  /// to whole seconds.
  package static func write(_ moment: Timestamp, in zone: TimeZoneOffset) -> String {
    let time = zone.time(at: moment)
    let seconds = ((moment.milliseconds / 1_000) % 60 + 60) % 60
    let tail = seconds == 0 ? "" : ":\(padded(Int(seconds)))"
    return "\(write(zone.date(at: moment))) \(write(time))\(tail)"
  }

  /// `2020-12-08`.
  package static func write(_ date: CalendarDate) -> String {
    let year = String(date.year)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year
      + "-\(padded(date.month))-\(padded(date.day))"
  }

  /// `10:00`.
  package static func write(_ time: TimeOfDay) -> String {
    "\(padded(time.hour)):\(padded(time.minute))"
  }

  /// Reads `2020-12-08`.
  package static func readDate(_ text: some StringProtocol) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = number(parts[0], digits: 4),
      let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The text without its zone, and the zone's seconds east of Greenwich; nil for none.
  private static func splitZone(_ text: String) -> (local: Substring, offset: Int64?) {
    if text.hasSuffix("Z") { return (text.dropLast(), 0) }
    guard text.count > 10, let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
      text.distance(from: text.startIndex, to: sign) > 10
    else { return (text[...], nil) }
    let digits = text[text.index(after: sign)...].filter { $0 != ":" }
    guard digits.count == 4 || digits.count == 2, let hours = number(digits.prefix(2), digits: 2),
      let minutes = digits.count == 2 ? 0 : number(digits.suffix(2), digits: 2),
      hours <= 14, minutes < 60
    else { return (text[...], nil) }
    let offset = Int64(hours * 3_600 + minutes * 60)
    return (text[..<sign], text[sign] == "-" ? -offset : offset)
  }

  /// Seconds since midnight of `10:00` or `10:00:30`; parts of a second are cut off.
  private static func readSeconds(_ text: Substring) -> Int64? {
    let whole = text.prefix { $0 != "." }
    let fraction = text.dropFirst(whole.count).dropFirst()
    guard fraction.count == text.count - whole.count - (whole.count < text.count ? 1 : 0),
      fraction.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0], digits: 2),
      let minute = number(parts[1], digits: 2),
      let second = parts.count == 3 ? number(parts[2], digits: 2) : 0,
      hour < 24, minute < 60, second < 60
    else { return nil }
    return Int64(hour * 3_600 + minute * 60 + second)
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
