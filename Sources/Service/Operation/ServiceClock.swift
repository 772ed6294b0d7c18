package import Conversations

/// The time, given by the program; everything else takes moments as values.
package struct ServiceClock: Sendable {
  /// Both clocks now.
  package var now: @Sendable () -> Moment

  package init(now: @escaping @Sendable () -> Moment) { self.now = now }
}
