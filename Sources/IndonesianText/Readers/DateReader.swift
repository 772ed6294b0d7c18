/// The day that an answer gives, or nil where it gives none or only a week, month or span.
///
/// Understands `9/12/2020`, `9 Des`, `tanggal 9`, `hari ini`, `kemarin`, `3 hari lalu`,
/// `Rabu depan`, `malam minggu` (the evening of Saturday), each with a part of the day or a time.
/// The day always stands before the month. `direction` chooses where the year or week is open; an
/// explicit year is never changed.
package func readDate(
  _ text: String, today: CalendarDate, direction: DateDirection
) -> CalendarDate? {
  guard var cursor = TokenCursor(text) else { return nil }
  if let (head, tail) = cursor.split(before: timeLeads) {
    var time = tail
    if takeTime(&time) != nil { cursor = head }
  }
  let forms = DateForms(today: today, direction: direction)
  for form in DateForms.Form.allCases {
    var rest = cursor
    guard let date = forms.take(form, &rest) else { continue }
    rest.trim()
    if rest.isAtEnd { return date }
  }
  return nil
}

/// The ways to say a day that share today and the direction.
struct DateForms {
  let today: CalendarDate
  let direction: DateDirection

  /// Tried in this order; each must explain the whole answer.
  enum Form: CaseIterable {
    case relative, counted, numeric, written, dayOfMonth, weekday
  }

  func take(_ form: Form, _ cursor: inout TokenCursor) -> CalendarDate? {
    switch form {
    case .relative: takeRelative(&cursor)
    case .counted: takeCounted(&cursor)
    case .numeric: takeNumeric(&cursor)
    case .written: takeWritten(&cursor)
    case .dayOfMonth: takeDayOfMonth(&cursor)
    case .weekday: takeWeekday(&cursor)
    }
  }

  /// `hari ini`, `kemarin lusa`, `tadi malam`, `besok pagi`.
  private func takeRelative(_ cursor: inout TokenCursor) -> CalendarDate? {
    for (phrase, days) in DateWords.relative where cursor.take(phrase: phrase) {
      let part = takeDayPart(&cursor)
      _ = cursor.take("tadi")
      return today.adding(days: part == .night && phrase == ["tadi"] ? -1 : days)
    }
    if let part = takeDayPart(&cursor) {
      if cursor.take("ini") || cursor.take("nanti") { return today }
      if cursor.take("tadi") { return today.adding(days: part == .night ? -1 : 0) }
      if cursor.take("kemarin") { return today.adding(days: -1) }
    }
    return nil
  }

  /// `3 hari lalu`, `seminggu yang lalu`, `dua hari lagi`; months and years give no day.
  private func takeCounted(_ cursor: inout TokenCursor) -> CalendarDate? {
    let days: Int
    if let one = cursor.take(from: DateWords.oneSpan) {
      days = one
    } else {
      guard let count = takeSmall(&cursor), count > 0 else { return nil }
      guard let span = cursor.take(from: DateWords.spans) else { return nil }
      days = count * span
    }
    _ = cursor.take("yang")
    if cursor.take(anyOf: ["lalu", "lewat", "kemarin"]) != nil {
      return today.adding(days: -days)
    }
    if cursor.take(phrase: ["ke", "depan"]) { return today.adding(days: days) }
    let later = cursor.take(anyOf: ["lagi", "kemudian", "mendatang", "kedepan"]) != nil
    return later ? today.adding(days: days) : nil
  }

  /// A count of at most four digits, or in words.
  func takeSmall(_ cursor: inout TokenCursor) -> Int? {
    if cursor.first?.digits != nil { return cursor.takeDigits(atMost: 4) }
    return NumberWords.takeBelowThousand(&cursor)
  }
}
