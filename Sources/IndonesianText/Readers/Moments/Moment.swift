/// A time that was named: from a beginning up to an end, and how exactly it was said.
package struct Moment: Hashable, Sendable {
  /// How exactly a time was said.
  package enum Grain: Hashable, Sendable {
    case minute, day, month, year
    case part(DayPart)
    /// Several days or hours: a week, `awal bulan`, `1-3 Desember`.
    case span
  }

  /// The first minute.
  package let start: LocalTime
  /// The first minute that is no part of it.
  package let end: LocalTime
  package let grain: Grain
  /// The clock on which it was said.
  package let hoursAheadOfUTC: Int
  /// Whether a day was named, and not only an hour.
  package let namesDay: Bool
  /// Whether it is the moment of speaking, as in "lapor sekarang".
  package var isNow = false

  /// The one day that is meant, or nil for longer spans.
  package var day: CalendarDate? {
    switch grain {
    case .minute, .day, .part: start.date
    case .month, .year: nil
    case .span:
      end <= LocalTime(date: start.date, minutes: TimeOfDay.minutesPerDay) ? start.date : nil
    }
  }

  /// The beginning as ISO 8601: `2020-12-06` for whole days and more, `2020-12-06T19:30+07:00`
  /// otherwise.
  package var isoStart: String {
    let date = start.date.isoText
    switch grain {
    case .day, .month, .year: return date
    case .span where start.minutes == 0: return date
    case .minute, .part, .span:
      let time = "\(padded(start.minutes / 60)):\(padded(start.minutes % 60))"
      return date + "T" + time + "+\(padded(hoursAheadOfUTC)):00"
    }
  }

  /// The grain in the words of the language: `hari`, `bulan`, `bagian:malam`.
  package var grainName: String {
    switch grain {
    case .minute: "menit"
    case .day: "hari"
    case .month: "bulan"
    case .year: "tahun"
    case .part(let part): "bagian:" + part.rawValue
    case .span: "rentang"
    }
  }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
