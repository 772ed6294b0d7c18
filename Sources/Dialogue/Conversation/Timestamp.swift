package import IndonesianText

/// A moment: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Timestamp: Hashable, Comparable, Sendable {
  package var milliseconds: Int64
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Saturates at the ends of the representable range.
  package static func + (moment: Timestamp, span: Duration) -> Timestamp {
    let (sum, overflow) = moment.milliseconds.addingReportingOverflow(span.milliseconds)
    guard overflow else { return Timestamp(milliseconds: sum) }
    return Timestamp(milliseconds: span.milliseconds < 0 ? .min : .max)
  }

  /// Saturates at the ends of the representable range.
  package static func - (later: Timestamp, earlier: Timestamp) -> Duration {
    let (difference, overflow) =
      later.milliseconds.subtractingReportingOverflow(earlier.milliseconds)
    return .milliseconds(overflow ? (later > earlier ? Int64.max : Int64.min) : difference)
  }
}

extension Duration {
  /// Whole milliseconds, rounded towards zero, saturating.
  package var milliseconds: Int64 {
    let (whole, overflow) = components.seconds.multipliedReportingOverflow(by: 1_000)
    guard !overflow else { return components.seconds < 0 ? .min : .max }
    let (sum, carry) =
      whole.addingReportingOverflow(components.attoseconds / 1_000_000_000_000_000)
    return carry ? (whole < 0 ? .min : .max) : sum
  }
}

/// One of Indonesia's three zones.
///
/// None has summer time, so a fixed offset is exact.
///
/// Source: Keputusan Presiden No. 41 Tahun 1987 (WIB UTC+7, WITA UTC+8, WIT UTC+9).
package enum TimeZoneOffset: String, CaseIterable, Sendable {
  case wib, wita, wit

  package var hours: Int64 {
    switch self {
    case .wib: 7
    case .wita: 8
    case .wit: 9
    }
  }

  private static let dayMilliseconds: Int64 = 86_400_000

  /// The calendar day at `moment`; moments beyond the calendar's range give 1970-01-01.
  package func date(at moment: Timestamp) -> CalendarDate {
    let local = (moment + .seconds(hours * 3_600)).milliseconds
    // Division first: taking the remainder off the earliest moment would overflow.
    let isBeforeMidnight = local % Self.dayMilliseconds < 0
    let days = local / Self.dayMilliseconds - (isBeforeMidnight ? 1 : 0)
    return CalendarDate(daysSince1970: Int32(clamping: days))
  }

  /// The time of day at `moment`, seconds cut off.
  package func time(at moment: Timestamp) -> TimeOfDay {
    let local = (moment + .seconds(hours * 3_600)).milliseconds
    guard let time = TimeOfDay(minutes: Int(Self.floorRemainder(local) / 60_000)) else {
      preconditionFailure("what is left of a day lies within a day")
    }
    return time
  }

  private static func floorRemainder(_ value: Int64) -> Int64 {
    let remainder = value % dayMilliseconds
    return remainder < 0 ? remainder + dayMilliseconds : remainder
  }
}
