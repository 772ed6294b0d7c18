/// The time on the clock that an answer gives, or nil where something else is said.
///
/// Understands `8`, `08.30`, `8:30`, `setengah 9 pagi`, `jam 2 siang`, `pukul 20.00 WIB`,
/// `jam 7 lewat 15`. Without a part of the day the hour is taken as on a 24-hour clock. The name
/// of a time zone is accepted and not converted.
package func readTime(_ text: String) -> TimeOfDay? {
  guard var cursor = TokenCursor(text) else { return nil }
  return takeTime(&cursor)
}

/// Words that announce a time.
let timeLeads: Set<String> = ["jam", "pukul", "pkl", "pk"]

/// Reads a time that fills the rest of the tokens.
func takeTime(_ cursor: inout TokenCursor) -> TimeOfDay? {
  _ = cursor.take(anyOf: timeLeads)
  while let word = cursor.first?.word, ReaderWords.isFiller(word) { cursor.next() }
  var time: TimeOfDay?
  if cursor.take(phrase: ["tengah", "malam"]) {
    time = TimeOfDay(minutes: 0)
  } else if cursor.take(phrase: ["tengah", "hari"]) {
    time = TimeOfDay(hour: 12, minute: 0)
  } else if let clock = takeClock(&cursor) {
    time = clock.resolved(takeDayPart(&cursor))
  }
  _ = cursor.take(anyOf: ["wib", "wita", "wit"])
  cursor.trim()
  return cursor.isAtEnd ? time : nil
}

/// A time as spoken: an hour and the minutes to add to it, which may be negative.
private struct SpokenTime {
  var hour: Int
  var minutes: Int
  /// "Setengah 1" needs a part of the day: half past midnight and half past noon are both likely.
  var needsPart = false

  func resolved(_ part: DayPart?) -> TimeOfDay? {
    guard let part else {
      guard !needsPart, (0..<24).contains(hour) else { return nil }
      return TimeOfDay(minutes: hour * 60 + minutes)
    }
    guard let hour = part.hour(hour) else { return nil }
    let day = TimeOfDay.minutesPerDay
    return TimeOfDay(minutes: (hour * 60 + minutes + day) % day)
  }
}

private func takeClock(_ cursor: inout TokenCursor) -> SpokenTime? {
  if cursor.take("setengah") {
    guard let hour = takeHour(&cursor), (1...12).contains(hour) else { return nil }
    return SpokenTime(hour: hour, minutes: -30, needsPart: hour == 1)
  }
  guard let hour = takeHour(&cursor) else { return nil }
  if let mark = cursor.first, !mark.spaced, mark.isMark(0x2E) || mark.isMark(0x3A),
    let digits = cursor.second, !digits.spaced
  {
    cursor.next()
    guard digits.digits?.count == 2, let minutes = cursor.takeDigits(atMost: 2), minutes < 60
    else { return nil }
    return SpokenTime(hour: hour, minutes: minutes)
  }
  let sign: Int
  if cursor.take(anyOf: ["lewat", "lebih"]) != nil {
    sign = 1
  } else if cursor.take("kurang") {
    sign = -1
  } else {
    return SpokenTime(hour: hour, minutes: 0)
  }
  let minutes = cursor.take("seperempat") ? 15 : takeHour(&cursor)
  _ = cursor.take("menit")
  guard let minutes, (1..<60).contains(minutes) else { return nil }
  return SpokenTime(hour: hour, minutes: sign * minutes)
}

/// A small number in digits or in words.
private func takeHour(_ cursor: inout TokenCursor) -> Int? {
  if cursor.first?.digits != nil { return cursor.takeDigits(atMost: 2) }
  return NumberWords.takeBelowThousand(&cursor)
}
