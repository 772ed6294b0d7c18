import Dialogue

/// Whether a person's 24 hours are over, by our clock and by the channel's.
///
/// Ours may be a day off, at the start already. The channel's is only seen in what it tells: when
/// somebody wrote at a time, that time is over. Where the two do not agree the window is taken for
/// open, for the channel refuses what it is closed for (131047), and then we know.
package struct WindowClock: Sendable {
  /// Free texts may be sent for 24 hours after the person's last message; a few minutes less, for
  /// clocks differ (Cloud API, "Customer service windows", read 2026-03).
  package static let window: Duration = .seconds(24 * 3_600 - 180)
  /// What our clock may be wrong by.
  private static let error: Duration = .seconds(25 * 3_600)

  /// When the first message was judged, by both of our clocks.
  private var start: Moment?
  /// The latest time that the channel has told of, and when that was seen on the steady clock.
  private var told: (moment: Timestamp, at: Duration)?

  /// Somebody wrote at `moment`, by the channel's clock.
  mutating func saw(_ moment: Timestamp, at now: Moment) {
    start = start ?? now
    if let told, told.moment + (now.steady - told.at) >= moment { return }
    told = (moment, now.steady)
  }

  /// Whether the window is closed that began at `moment`, by the channel's clock.
  func isClosed(_ moment: Timestamp, at now: Moment) -> Bool {
    // A clock that was set forward since the start closes nothing.
    let ours = start.map { min(now.wall, $0.wall + (now.steady - $0.steady)) } ?? now.wall
    guard ours - moment >= Self.window else { return false }
    guard let told else { return ours - moment >= Self.window + Self.error }
    let channels = told.moment + (now.steady - told.at)
    return channels - moment >= Self.window || ours - moment >= Self.window + Self.error
  }
}
