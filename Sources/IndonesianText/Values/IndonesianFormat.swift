/// Values as Indonesian readers expect them.
///
/// Source: CLDR, locale `id` (point between thousands, comma before decimals, `HH.mm`).
package enum IndonesianFormat {
  /// Writes `1.234.567` or `1.234,5`, with as many places as the number has.
  package static func number(_ number: FixedDecimal) -> String {
    let magnitude = number.units.magnitude
    let whole = grouped(magnitude / UInt64(FixedDecimal.unitsPerOne))
    let fraction = number.fractionDigits
    return (number.units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "," + fraction)
  }

  /// Writes `Rp25.000`, and `-Rp25.000` for a debt.
  package static func rupiah(_ amount: Int64) -> String {
    (amount < 0 ? "-Rp" : "Rp") + grouped(amount.magnitude)
  }

  /// Writes a number as `Rp25.000` or `Rp25.000,5`.
  package static func rupiah(_ amount: FixedDecimal) -> String {
    let text = number(amount)
    return text.hasPrefix("-") ? "-Rp" + text.dropFirst() : "Rp" + text
  }

  /// Writes `9 Desember 2020`.
  package static func date(_ date: CalendarDate) -> String {
    "\(date.day) \(monthName(date.month)) \(date.year)"
  }

  /// Writes `Rabu, 9 Desember 2020`.
  package static func dateWithWeekday(_ date: CalendarDate) -> String {
    "\(weekdayName(date.weekday)), \(self.date(date))"
  }

  /// Writes `14.30`.
  package static func time(_ time: TimeOfDay) -> String {
    "\(twoDigits(time.hour)).\(twoDigits(time.minute))"
  }

  /// The name of month 1 to 12; empty for others.
  package static func monthName(_ month: Int) -> String {
    (1...12).contains(month) ? monthNames[month - 1] : ""
  }

  /// The name of weekday 1 (Senin) to 7 (Minggu); empty for others.
  package static func weekdayName(_ weekday: Int) -> String {
    (1...7).contains(weekday) ? weekdayNames[weekday - 1] : ""
  }

  /// Januari to Desember.
  package static let monthNames = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]

  /// Senin to Minggu.
  package static let weekdayNames = [
    "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu",
  ]

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func grouped(_ number: UInt64) -> String {
    var digits = Array(String(number))
    var position = digits.count - 3
    while position > 0 {
      digits.insert(".", at: position)
      position -= 3
    }
    return String(digits)
  }
}
