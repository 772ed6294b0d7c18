/// A time on the clock, to the minute, without day and zone.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1,439.
  package let minutes: Int

  /// 24 hours.
  package static let minutesPerDay = 1440

  /// Takes minutes since midnight, or gives nil outside one day.
  package init?(minutes: Int) {
    guard (0..<Self.minutesPerDay).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Takes hour 0 to 23 and minute 0 to 59, or gives nil.
  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// 0 to 23.
  package var hour: Int { minutes / 60 }
  /// 0 to 59.
  package var minute: Int { minutes % 60 }

  package static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}
