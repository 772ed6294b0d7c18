/// A moment in UTC as logs write it: `2026-11-26T04:16:27.123Z` (RFC 3339, section 5.6).
///
/// - `milliseconds`: since 1970 UTC; moments outside the years 0–9999 are moved to its ends, since
///   the form has four digits for a year.
package func rfc3339(milliseconds: Int64) -> String {
  let milliseconds = min(max(milliseconds, -62_167_219_200_000), 253_402_300_799_999)
  let day = floorDivided(milliseconds, by: 86_400_000)
  let time = milliseconds - day * 86_400_000
  let (year, month, dayOfMonth) = civilDate(daysSince1970: day)
  return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(dayOfMonth, 2) + "T"
    + padded(time / 3_600_000, 2) + ":" + padded(time / 60_000 % 60, 2) + ":"
    + padded(time / 1_000 % 60, 2) + "." + padded(time % 1_000, 3) + "Z"
}

/// Days to a date of the proleptic Gregorian calendar.
///
/// Counts from 1 March of the year 0 in eras of 400 years: civil_from_days of “chrono-Compatible
/// Low-Level Date Algorithms” by Howard Hinnant.
private func civilDate(daysSince1970: Int64) -> (year: Int64, month: Int64, day: Int64) {
  let days = daysSince1970 + 719_468
  let era = floorDivided(days, by: 146_097)
  let dayOfEra = days - era * 146_097
  let yearOfEra =
    (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return (
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
    dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  )
}

private func floorDivided(_ value: Int64, by divisor: Int64) -> Int64 {
  value / divisor - (value % divisor < 0 ? 1 : 0)
}

private func padded(_ value: Int64, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
