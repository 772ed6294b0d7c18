extension DateForms {
  /// `9/12/2020`, `9-12-20`, `9.12.2020`, `9/12`, `2020-12-09`, after an optional weekday.
  func takeNumeric(_ cursor: inout TokenCursor) -> CalendarDate? {
    let weekday = takeLeadingWeekday(&cursor)
    _ = cursor.take("tanggal")
    guard let firstDigits = cursor.first?.digits?.count, let first = takeSmall(&cursor),
      let mark = DateWords.separators.first(where: { cursor.take(mark: $0) }),
      cursor.first?.digits != nil, let month = cursor.takeDigits(atMost: 2)
    else { return nil }
    var date: CalendarDate?
    if cursor.take(mark: mark) {
      guard let count = cursor.first?.digits?.count, let last = takeSmall(&cursor) else {
        return nil
      }
      if firstDigits == 4, count <= 2 {
        date = checked(year: first, month: month, day: last)
      } else if firstDigits <= 2 {
        date = self.date(day: first, month: month, year: last, digits: count)
      }
    } else if mark != DateWords.point, firstDigits <= 2 {
      date = nearest(day: first, month: month)
    }
    return agreed(date, weekday)
  }

  /// `9 Des`, `Rabu, 9 Desember 2020`, `tgl 9 bulan 12`.
  func takeWritten(_ cursor: inout TokenCursor) -> CalendarDate? {
    let weekday = takeLeadingWeekday(&cursor)
    _ = cursor.take("tanggal")
    guard let day = takeSmall(&cursor) else { return nil }
    _ = cursor.take(mark: 0x2D) || cursor.take(mark: 0x2F)
    let month: Int?
    if cursor.take("bulan") {
      month = cursor.take(from: DateWords.months) ?? takeSmall(&cursor)
    } else {
      month = cursor.take(from: DateWords.months)
    }
    guard let month else { return nil }
    _ =
      cursor.take(mark: 0x2C) || cursor.take(mark: 0x2D) || cursor.take(mark: 0x2E)
      || cursor.take(mark: 0x2F)
    _ = cursor.take("tahun")
    if let count = cursor.first?.digits?.count, let year = cursor.takeDigits(atMost: 4) {
      return agreed(date(day: day, month: month, year: year, digits: count), weekday)
    }
    let date: CalendarDate?
    if cursor.take(anyOf: ["kemarin", "lalu"]) != nil {
      date = DateForms(today: today, direction: .past).nearest(day: day, month: month)
    } else if cursor.take(anyOf: ["depan", "nanti", "mendatang"]) != nil {
      date = DateForms(today: today, direction: .future).nearest(day: day, month: month)
    } else {
      date = nearest(day: day, month: month)
    }
    _ = takeDayPart(&cursor)
    return agreed(date, weekday)
  }

  /// `tanggal 9`, `tgl 20 bulan depan`.
  func takeDayOfMonth(_ cursor: inout TokenCursor) -> CalendarDate? {
    let weekday = takeLeadingWeekday(&cursor)
    guard cursor.take("tanggal"), let day = takeSmall(&cursor), (1...31).contains(day) else {
      return nil
    }
    var date: CalendarDate?
    if cursor.take("bulan") {
      guard let months = cursor.take(from: DateWords.neighbours) else { return nil }
      date = self.day(day, monthsFromNow: months)
    } else if cursor.take(anyOf: ["kemarin", "lalu"]) != nil {
      date = DateForms(today: today, direction: .past).nearest(dayOfMonth: day)
    } else if cursor.take(anyOf: ["depan", "nanti", "besok"]) != nil {
      date = DateForms(today: today, direction: .future).nearest(dayOfMonth: day)
    } else {
      date = nearest(dayOfMonth: day)
    }
    _ = takeDayPart(&cursor)
    return agreed(date, weekday)
  }

  /// Takes `Rabu,` before a written date.
  private func takeLeadingWeekday(_ cursor: inout TokenCursor) -> Int? {
    var rest = cursor
    _ = rest.take("hari")
    guard let weekday = rest.take(from: DateWords.weekdays) else { return nil }
    _ = takeDayPart(&rest)
    _ = rest.take(mark: 0x2C)
    cursor = rest
    return weekday
  }

  /// A date that contradicts its own weekday is a slip of which nobody knows the right half.
  private func agreed(_ date: CalendarDate?, _ weekday: Int?) -> CalendarDate? {
    guard let weekday, let date else { return date }
    return date.weekday == weekday ? date : nil
  }

  private func date(day: Int, month: Int, year: Int, digits: Int) -> CalendarDate? {
    if digits == 4 { return checked(year: year, month: month, day: day) }
    guard digits == 2 else { return nil }
    let candidates = [2000 + year, 1900 + year].compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    switch direction {
    case .past: return candidates.first { $0.year <= today.year } ?? candidates.last
    case .future: return candidates.first
    case .either: return candidates.first { $0.year <= today.year + 20 } ?? candidates.last
    }
  }

  private func checked(year: Int, month: Int, day: Int) -> CalendarDate? {
    DateWords.years.contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }

  /// The day in the year that the direction chooses; 29 February waits for a leap year.
  private func nearest(day: Int, month: Int) -> CalendarDate? {
    choose((-8...8).compactMap { CalendarDate(year: today.year + $0, month: month, day: day) })
  }

  /// The day in the month that the direction chooses; months that are too short are passed over.
  private func nearest(dayOfMonth day: Int) -> CalendarDate? {
    choose((-2...2).compactMap { self.day(day, monthsFromNow: $0) })
  }

  private func day(_ day: Int, monthsFromNow months: Int) -> CalendarDate? {
    let month = today.year * 12 + today.month - 1 + months
    return CalendarDate(year: month / 12, month: month % 12 + 1, day: day)
  }

  private func choose(_ candidates: [CalendarDate]) -> CalendarDate? {
    switch direction {
    case .past: candidates.last { $0 <= today }
    case .future: candidates.first { $0 >= today }
    case .either: candidates.min { abs(today.days(to: $0)) < abs(today.days(to: $1)) }
    }
  }
}
