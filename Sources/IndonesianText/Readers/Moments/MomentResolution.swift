extension MomentPhrase {
  /// The time that is meant, or nil where no day and no clock has it.
  ///
  /// `direction` chooses where the words leave the year, the week or the half of the day open.
  func moment(at now: ReferenceTime, direction: DateDirection) -> Moment? {
    guard !isImpossible else { return nil }
    let now = zoneHours.map { now.onClock(hoursAheadOfUTC: $0) } ?? now
    let resolution = MomentResolution(phrase: self, now: now, direction: direction)
    return resolution.moment
  }
}

/// Puts one phrase on the calendar.
struct MomentResolution {
  let phrase: MomentPhrase
  let now: ReferenceTime
  let direction: DateDirection

  private typealias Days = (first: CalendarDate, last: CalendarDate, grain: Moment.Grain)

  private var side: DateDirection { phrase.side ?? phrase.today ?? direction }

  var moment: Moment? {
    if let minutes = phrase.minutesFromNow {
      var moment = minute(localNow.adding(minutes: minutes))
      moment.isNow = phrase.isNow
      return moment
    }
    guard phrase.namesDay else { return openTime }
    guard let days else { return nil }
    guard phrase.namesTime else { return moment(days) }
    guard days.first == days.last else { return nil }
    return time(on: days.first)
  }

  private var localNow: LocalTime { LocalTime(date: now.date, minutes: now.time.minutes) }

  private func minute(_ start: LocalTime) -> Moment {
    Moment(
      start: start, end: start.adding(minutes: 1), grain: .minute,
      hoursAheadOfUTC: now.hoursAheadOfUTC, namesDay: phrase.namesDay)
  }

  private func moment(_ days: Days) -> Moment {
    Moment(
      start: LocalTime(date: days.first, minutes: 0),
      end: LocalTime(date: days.last, minutes: TimeOfDay.minutesPerDay), grain: days.grain,
      hoursAheadOfUTC: now.hoursAheadOfUTC, namesDay: true)
  }

  // MARK: - Times of a day

  private func time(on date: CalendarDate) -> Moment? {
    var date = date
    let part = phrase.part ?? phrase.time?.part
    // "Tadi malam" is the night that is over; "tadi sore", said at noon, yesterday's.
    if phrase.today == .past, phrase.daysFromToday == nil, let part {
      let isToCome = part.minutes.lowerBound > now.time.minutes
      let isPast = phrase.part == .night || isToCome && phrase.time == nil
      if isPast { date = date.adding(days: -1) ?? date }
    }
    guard let spoken = phrase.time else { return part.map { self.part($0, of: date) } }
    guard let minutes = minutes(of: spoken) else { return nil }
    var start = LocalTime(date: date, minutes: minutes)
    if let tense = phrase.today, phrase.part == nil, phrase.daysFromToday == nil {
      start = adjusted(start, to: tense, isOpen: spoken.isOpen)
    }
    return timed(start)
  }

  /// "Nanti jam 7", said in the evening, is the evening's; "tadi jam 5" the last one.
  private func adjusted(_ start: LocalTime, to tense: DateDirection, isOpen: Bool) -> LocalTime {
    let later = start.adding(minutes: TimeOfDay.minutesPerDay / 2)
    if tense == .future { return isOpen && start < localNow ? later : start }
    if localNow < start { return start.adding(minutes: -TimeOfDay.minutesPerDay) }
    return isOpen && later <= localNow ? later : start
  }

  private func part(_ part: DayPart, of date: CalendarDate) -> Moment {
    Moment(
      start: LocalTime(date: date, minutes: part.minutes.lowerBound),
      end: LocalTime(date: date, minutes: part.minutes.upperBound), grain: .part(part),
      hoursAheadOfUTC: now.hoursAheadOfUTC, namesDay: phrase.namesDay)
  }

  /// Minutes from the beginning of the day; the small hours of a night belong to the next day.
  private func minutes(of time: SpokenTime) -> Int? {
    guard let minutes = time.minutesOfDay(phrase.part) else { return nil }
    let isAfterMidnight = phrase.part == .night && time.part == nil && minutes < 240
    if time.needsPart, phrase.part == nil, time.part == nil { return minutes + 720 }
    return isAfterMidnight ? minutes + TimeOfDay.minutesPerDay : minutes
  }

  /// One minute, or a span up to the time that ends it.
  private func timed(_ start: LocalTime) -> Moment {
    guard let last = phrase.lastTime,
      let end = last.minutesOfDay(phrase.time?.part ?? phrase.part),
      let first = phrase.time.flatMap(minutes), end > first
    else { return minute(start) }
    return Moment(
      start: start, end: start.adding(minutes: end - first), grain: .span,
      hoursAheadOfUTC: now.hoursAheadOfUTC, namesDay: phrase.namesDay)
  }

  /// A time without a day: the last or the next one.
  private var openTime: Moment? {
    guard let spoken = phrase.time else {
      guard let part = phrase.part else { return nil }
      let start = LocalTime(date: now.date, minutes: part.minutes.lowerBound)
      let isToday = side == .future ? part.minutes.upperBound > now.time.minutes : start <= localNow
      let shift = isToday ? 0 : side == .future ? 1 : -1
      return now.date.adding(days: shift).map { self.part(part, of: $0) }
    }
    guard let minutes = minutes(of: spoken) else { return nil }
    var candidates: [LocalTime] = []
    for day in -1...1 {
      let start = LocalTime(date: now.date, minutes: minutes + day * TimeOfDay.minutesPerDay)
      candidates.append(start)
      let isOpen = spoken.isOpen && phrase.part == nil && phrase.lastTime == nil
      if isOpen { candidates.append(start.adding(minutes: 720)) }
    }
    let chosen =
      side == .future
      ? candidates.filter { $0 >= localNow }.min() : candidates.filter { $0 <= localNow }.max()
    return chosen.map(timed)
  }

  // MARK: - Days

  private var days: Days? {
    if phrase.feast != nil { return feastDays }
    if let day = phrase.day { return days(ofMonthFrom: day) }
    if let month = phrase.month { return monthDays(month) }
    if let weekday = phrase.weekday { return weekdayDays(weekday) }
    if phrase.isWeekend { return weekendDays }
    if let days = phrase.daysFromToday { return day(now.date.adding(days: days)) }
    if let year = phrase.year ?? offset(.year).map({ now.date.year + $0 }) {
      return yearDays(year)
    }
    if let weeks = offset(.week) { return weekDays(weeks) }
    if let months = offset(.month) { return monthDays(from: now.date.month + months) }
    if let unit = phrase.openUnit { return openDays(unit) }
    return phrase.today == nil ? nil : day(now.date)
  }

  private func offset(_ unit: TimeUnit) -> Int? {
    phrase.period?.unit == unit ? phrase.period?.offset : nil
  }

  private func day(_ date: CalendarDate?) -> Days? { date.map { ($0, $0, .day) } }

  private func days(ofMonthFrom day: Int) -> Days? {
    guard let first = firstDay(day), agrees(first) else { return nil }
    guard let last = phrase.lastDay else { return self.day(first) }
    let month = phrase.lastMonth ?? first.month
    let year = first.year + (month < first.month ? 1 : 0)
    guard let last = CalendarDate(year: year, month: month, day: last), last >= first else {
      return nil
    }
    return (first, last, .span)
  }

  /// A date that contradicts its own weekday is a slip of which nobody knows the right half.
  private func agrees(_ date: CalendarDate) -> Bool {
    guard let weekday = phrase.weekday else { return true }
    let shown = phrase.isEve ? (weekday + 5) % 7 + 1 : weekday
    return date.weekday == weekday || date.weekday == shown
  }

  private func firstDay(_ day: Int) -> CalendarDate? {
    guard let month = phrase.month else {
      if let months = offset(.month) { return self.day(day, monthsFromNow: months) }
      let candidates = (-2...2).compactMap { self.day(day, monthsFromNow: $0) }
      return choose(candidates.filter { phrase.weekday == nil || agrees($0) })
    }
    if let year = phrase.year ?? offset(.year).map({ now.date.year + $0 }) {
      return CalendarDate(year: year, month: month, day: day)
    }
    // 29 February waits for a leap year.
    return choose(
      (-8...8).compactMap { CalendarDate(year: now.date.year + $0, month: month, day: day) })
  }

  private func day(_ day: Int, monthsFromNow months: Int) -> CalendarDate? {
    let month = now.date.year * 12 + now.date.month - 1 + months
    guard month >= 0 else { return nil }
    return CalendarDate(year: month / 12, month: month % 12 + 1, day: day)
  }

  private func choose(_ candidates: [CalendarDate]) -> CalendarDate? {
    let today = now.date
    return switch side {
    case .past: candidates.last { $0 <= today }
    case .future: candidates.first { $0 >= today }
    case .either: candidates.min { abs(today.days(to: $0)) < abs(today.days(to: $1)) }
    }
  }

  private var feastDays: Days? {
    guard let feast = phrase.feast else { return nil }
    let shift = phrase.daysFromFeast + (phrase.isEve ? -1 : 0)
    let years =
      (phrase.year ?? offset(.year).map { now.date.year + $0 }).map { $0...$0 }
      ?? (now.date.year - 6)...(now.date.year + 6)
    let dates = feast.dates(in: years)
    return day(choose(shift == 0 ? dates : dates.compactMap { $0.adding(days: shift) }))
  }

  // MARK: - Weeks

  private func weekdayDays(_ weekday: Int) -> Days? {
    let isEve = phrase.isEve
    // The eve is the evening of the day before.
    let wanted =
      isEve && phrase.side == nil && phrase.period == nil ? (weekday + 5) % 7 + 1 : weekday
    var first: CalendarDate?
    if let weeks = offset(.week) {
      first = now.date.adding(days: weeks * 7 + wanted - now.date.weekday)
    } else {
      switch phrase.side {
      case .past?:
        first = now.date.adding(days: -((now.date.weekday - wanted + 6) % 7 + 1))
      case .future?: first = now.date.adding(days: (wanted - now.date.weekday + 6) % 7 + 1)
      default: first = nearest(wanted)
      }
    }
    if wanted == weekday, isEve { first = first?.adding(days: -1) }
    guard let first else { return nil }
    guard let lastWeekday = phrase.lastWeekday else { return day(first) }
    let length = (lastWeekday - weekday + 7) % 7
    return first.adding(days: length).map { (first, $0, .span) }
  }

  /// The nearest such day in the direction; today counts.
  private func nearest(_ weekday: Int) -> CalendarDate? {
    let ahead = (weekday - now.date.weekday + 7) % 7
    return switch direction {
    case .past: now.date.adding(days: ahead == 0 ? 0 : ahead - 7)
    case .future: now.date.adding(days: ahead)
    case .either: now.date.adding(days: ahead <= 3 ? ahead : ahead - 7)
    }
  }

  private var weekendDays: Days? {
    var weeks = offset(.week)
    if weeks == nil {
      let isWeekend = now.date.weekday >= 6
      switch phrase.side ?? direction {
      case .past: weeks = isWeekend && phrase.side == nil ? 0 : -1
      case .future: weeks = isWeekend && phrase.side != nil ? 1 : 0
      case .either: weeks = 0
      }
    }
    guard let saturday = now.date.adding(days: (weeks ?? 0) * 7 + 6 - now.date.weekday),
      let sunday = saturday.adding(days: 1)
    else { return nil }
    return (saturday, sunday, .span)
  }

  private func weekDays(_ weeks: Int) -> Days? {
    let (from, until) =
      switch phrase.section {
      case .beginning?: (0, 1)
      case .middle?: (2, 2)
      case .end?: (4, 6)
      case nil: (0, 6)
      }
    guard let monday = now.date.adding(days: weeks * 7 + 1 - now.date.weekday),
      let first = monday.adding(days: from), let last = monday.adding(days: until)
    else { return nil }
    return (first, last, .span)
  }

  // MARK: - Months and years

  /// The month that so many months lie after the December before this year.
  private func monthDays(from months: Int) -> Days? {
    let index = now.date.year * 12 + months - 1
    guard index >= 0 else { return nil }
    return monthDays(index % 12 + 1, year: index / 12)
  }

  private func monthDays(_ month: Int) -> Days? {
    if let year = phrase.year ?? offset(.year).map({ now.date.year + $0 }) {
      return monthDays(month, year: year)
    }
    let candidates = (-1...1).compactMap { monthDays(month, year: now.date.year + $0) }
    return chosen(candidates)
  }

  /// Thirds of a month: until the 10th, the 20th and its end.
  private func monthDays(_ month: Int, year: Int) -> Days? {
    let length = CalendarDate.days(inMonth: month, year: year)
    let (from, until) =
      switch phrase.section {
      case .beginning?: (1, 10)
      case .middle?: (11, 20)
      case .end?: (21, length)
      case nil: (1, length)
      }
    guard let first = CalendarDate(year: year, month: month, day: from),
      let last = CalendarDate(year: year, month: month, day: until)
    else { return nil }
    return (first, last, phrase.section == nil ? .month : .span)
  }

  /// The beginning of a year is its first month, the end its last one.
  private func yearDays(_ year: Int) -> Days? {
    let (from, until) =
      switch phrase.section {
      case .beginning?: (1, 1)
      case .middle?: (6, 7)
      case .end?: (12, 12)
      case nil: (1, 12)
      }
    let length = CalendarDate.days(inMonth: until, year: year)
    guard let first = CalendarDate(year: year, month: from, day: 1),
      let last = CalendarDate(year: year, month: until, day: length)
    else { return nil }
    return (first, last, phrase.section == nil ? .year : .span)
  }

  /// `awal bulan` without a word that says of which month.
  private func openDays(_ unit: TimeUnit) -> Days? {
    let candidates = (-1...1).compactMap { shift in
      switch unit {
      case .month: monthDays(from: now.date.month + shift)
      case .year: yearDays(now.date.year + shift)
      default: weekDays(shift)
      }
    }
    return chosen(candidates)
  }

  /// The last span that has begun, or the first that is not over.
  private func chosen(_ candidates: [Days]) -> Days? {
    switch side {
    case .past: candidates.last { $0.first <= now.date }
    case .future: candidates.first { $0.last >= now.date }
    case .either:
      candidates.min { abs(now.date.days(to: $0.first)) < abs(now.date.days(to: $1.first)) }
    }
  }
}
