/// A day of the Gregorian calendar, without time and zone.
///
/// Conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in
/// March, so that the leap day is the last of its year, and 400 years are one era of 146,097 days.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before it.
  package let daysSince1970: Int32

  /// Takes a count of days since 1 January 1970.
  package init(daysSince1970: Int32) { self.daysSince1970 = daysSince1970 }

  /// Takes a written date, or gives nil where there is no such day or the year is not 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSince1970 = Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
  }

  /// The Gregorian year; 0 and below before our era.
  package var year: Int { civil.year }
  /// 1 to 12.
  package var month: Int { civil.month }
  /// 1 to 31.
  package var day: Int { civil.day }

  /// 1 is Senin (Monday), 7 is Minggu (Sunday).
  package var weekday: Int {
    let days = Int(daysSince1970) + 3
    return ((days % 7) + 7) % 7 + 1
  }

  /// The day so many days later (earlier if negative), or nil beyond the range.
  package func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = Int(daysSince1970).addingReportingOverflow(days)
    guard !overflow else { return nil }
    return Int32(exactly: sum).map { CalendarDate(daysSince1970: $0) }
  }

  /// Days from this day to another; positive if the other is later.
  package func days(to other: CalendarDate) -> Int {
    Int(other.daysSince1970) - Int(daysSince1970)
  }

  /// The day as ISO 8601 writes it: `2020-12-09`.
  package var isoText: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// How many days a month has; 0 for a month that does not exist.
  package static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    a.daysSince1970 < b.daysSince1970
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let days = Int(daysSince1970) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
