/// The moment that "yesterday" and "an hour ago" are counted from, on a clock of Indonesia.
package struct ReferenceTime: Hashable, Sendable {
  /// The day on that clock.
  package let date: CalendarDate
  /// The time on that clock.
  package let time: TimeOfDay
  /// How many hours the clock is ahead of UTC: 7 (WIB), 8 (WITA) or 9 (WIT).
  package let hoursAheadOfUTC: Int

  /// Takes a day and a time on one clock.
  package init(date: CalendarDate, time: TimeOfDay, hoursAheadOfUTC: Int = 7) {
    self.date = date
    self.time = time
    self.hoursAheadOfUTC = hoursAheadOfUTC
  }

  /// Noon of a day, where only days are wanted.
  package init(noonOf date: CalendarDate) {
    guard let noon = TimeOfDay(hour: 12, minute: 0) else { preconditionFailure("noon is a time") }
    self.init(date: date, time: noon)
  }

  /// The same moment on the clock of another zone.
  func onClock(hoursAheadOfUTC hours: Int) -> ReferenceTime {
    let minutes = time.minutes + (hours - hoursAheadOfUTC) * 60
    let local = LocalTime(date: date, minutes: minutes)
    guard let time = TimeOfDay(minutes: local.minutes) else { return self }
    return ReferenceTime(date: local.date, time: time, hoursAheadOfUTC: hours)
  }
}

/// A minute of a day; minutes beyond the day are carried over.
package struct LocalTime: Hashable, Comparable, Sendable {
  /// The day.
  package let date: CalendarDate
  /// Minutes since midnight, 0 to 1,439.
  package let minutes: Int

  /// Takes a day and any count of minutes from its beginning.
  ///
  /// At the ends of the calendar the day stays.
  package init(date: CalendarDate, minutes: Int) {
    let day = TimeOfDay.minutesPerDay
    let rest = ((minutes % day) + day) % day
    self.date = date.adding(days: (minutes - rest) / day) ?? date
    self.minutes = rest
  }

  package static func < (a: LocalTime, b: LocalTime) -> Bool {
    (a.date, a.minutes) < (b.date, b.minutes)
  }

  func adding(minutes more: Int) -> LocalTime { LocalTime(date: date, minutes: minutes + more) }
}
