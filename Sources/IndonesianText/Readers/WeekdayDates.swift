extension DateForms {
  /// `Rabu depan`, `senin kemarin`, `malam minggu`, `minggu depan hari senin`, `kamis malam`.
  ///
  /// "Minggu" is both Sunday and week: "minggu lalu" alone is a week and gives no day.
  func takeWeekday(_ cursor: inout TokenCursor) -> CalendarDate? {
    if let weeks = takeWeek(&cursor) {
      _ = cursor.take("hari")
      return cursor.take(from: DateWords.weekdays).flatMap { day($0, weeksFromNow: weeks) }
    }
    let isEve = cursor.take("malam")
    let isDay = cursor.take("hari")
    let isWeekWord = cursor.first?.word == "minggu"
    guard let named = cursor.take(from: DateWords.weekdays) else { return nil }
    let weekday = isEve ? (named + 5) % 7 + 1 : named
    let part = takeDayPart(&cursor)
    if !isEve, let weeks = takeWeek(&cursor) { return day(weekday, weeksFromNow: weeks) }
    let suffix = takeSuffix(&cursor)
    if isWeekWord, !isEve, !isDay, part == nil, suffix != nil { return nil }
    _ = takeDayPart(&cursor)
    switch suffix {
    case .last: return before(weekday)
    case .next: return after(weekday)
    case .this: return day(weekday, weeksFromNow: 0)
    case nil: return nearest(weekday)
    }
  }

  private enum Suffix { case last, this, next }

  private func takeSuffix(_ cursor: inout TokenCursor) -> Suffix? {
    if cursor.take(phrase: ["yang", "lalu"]) { return .last }
    if cursor.take(anyOf: ["lalu", "kemarin", "tadi"]) != nil { return .last }
    if cursor.take(anyOf: ["depan", "besok", "nanti", "mendatang"]) != nil { return .next }
    return cursor.take("ini") ? .this : nil
  }

  /// Takes `minggu lalu` only where a weekday stands beside it; 0 is this week.
  private func takeWeek(_ cursor: inout TokenCursor) -> Int? {
    var rest = cursor
    guard rest.take("minggu") || rest.take("pekan") else { return nil }
    _ = rest.take("yang")
    guard let weeks = rest.take(from: DateWords.neighbours) else { return nil }
    cursor = rest
    return weeks
  }

  private func day(_ weekday: Int, weeksFromNow weeks: Int) -> CalendarDate? {
    today.adding(days: weeks * 7 + weekday - today.weekday)
  }

  /// The last such day before today.
  private func before(_ weekday: Int) -> CalendarDate? {
    today.adding(days: -((today.weekday - weekday + 6) % 7 + 1))
  }

  /// The first such day after today.
  private func after(_ weekday: Int) -> CalendarDate? {
    today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
  }

  /// The nearest such day in the direction; today counts.
  private func nearest(_ weekday: Int) -> CalendarDate? {
    let ahead = (weekday - today.weekday + 7) % 7
    switch direction {
    case .past: return today.adding(days: ahead == 0 ? 0 : ahead - 7)
    case .future: return today.adding(days: ahead)
    case .either: return today.adding(days: ahead <= 3 ? ahead : ahead - 7)
    }
  }
}
