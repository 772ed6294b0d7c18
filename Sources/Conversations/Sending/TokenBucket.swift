/// A limit of so many at once and then one each span, on the steady clock.
///
/// Keeps one number: the time at which it would be full again. A step of the wall clock does not
/// touch it.
package struct TokenBucket: Hashable, Sendable {
  /// Most tokens at once.
  private let burst: Int
  /// Time in which one token comes back.
  private let interval: Duration
  /// When all tokens are there again.
  private var fullAt: Duration = .zero

  /// - Parameters:
  ///   - burst: At least 1.
  ///   - interval: Time in which one token comes back.
  package init(burst: Int, interval: Duration) {
    self.burst = max(1, burst)
    self.interval = interval
  }

  /// When the next token is there; `now` or earlier: it is there now.
  package func nextAt(_ now: Duration) -> Duration {
    max(now, fullAt - interval * (burst - 1))
  }

  /// How many tokens are there.
  package func available(at now: Duration) -> Int {
    guard fullAt > now else { return burst }
    let missing = (fullAt - now) / interval
    return max(0, burst - Int(missing.rounded(.up)))
  }

  /// Takes a token, also one that is not there yet.
  package mutating func take(at now: Duration) {
    fullAt = max(fullAt, now) + interval
  }

  /// Whether it is as if nothing had ever been taken.
  package func isFull(at now: Duration) -> Bool { fullAt <= now }
}
