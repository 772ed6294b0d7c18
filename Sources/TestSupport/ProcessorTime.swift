import Telemetry

/// Time on a processor of the thread that asks: what else runs on the machine does not count.
///
/// A try may still be long by a cold cache or a slower phase of the host. Work that is slow by the
/// way it is done is slow in every try, so the least of some tells the two apart.
package enum ProcessorTime {
  private static let tries = 5

  package static func of(_ work: () -> Void) -> Duration {
    let start = ProcessUsage.threadCPUSeconds
    work()
    return .seconds(ProcessUsage.threadCPUSeconds - start)
  }

  /// How many times as long as `short` does `long` take: the least of five tries, or the first that
  /// is no more than `enough`.
  ///
  /// - `floor`: `short` counts as no less, so that a clock's grain is not taken for growth.
  package static func growth(
    from short: () -> Void, to long: () -> Void, floor: Duration, enough: Double
  ) -> Double {
    var least = Double.infinity
    for _ in 0..<tries where least > enough {
      least = min(least, of(long) / max(of(short), floor))
    }
    return least
  }
}
