import Synchronization

/// One time series: what is counted for one set of label values.
package protocol MetricInstrument: AnyObject, Sendable {
  /// Begins at zero.
  init()
  /// `counter`, `gauge` or `histogram`, as Prometheus calls it.
  static var kind: String { get }
  /// The samples in Prometheus's text form: the name's ending, a further label, the value.
  var samples: [(ending: String, label: String, value: String)] { get }
}

/// How often something has happened since the start; never goes down.
package final class Counter: MetricInstrument {
  private let count = Atomic(0)

  package init() {}
  package static var kind: String { "counter" }

  /// Counts `amount` more; a negative amount is a mistake of ours.
  package func add(_ amount: Int = 1) {
    precondition(amount >= 0, "A counter never goes down.")
    count.wrappingAdd(amount, ordering: .relaxed)
  }

  /// What was counted so far.
  package var value: Int { count.load(ordering: .relaxed) }

  package var samples: [(ending: String, label: String, value: String)] {
    [("", "", String(value))]
  }
}

/// How much there is now.
package final class Gauge: MetricInstrument {
  private let bits = Atomic(Double.zero.bitPattern)

  package init() {}
  package static var kind: String { "gauge" }

  /// Replaces the value.
  package func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }

  /// Replaces the value.
  package func set(_ value: Int) { set(Double(value)) }

  /// The last value that was set.
  package var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

  package var samples: [(ending: String, label: String, value: String)] {
    [("", "", prometheusNumber(value))]
  }
}

/// How long things took: seconds in fixed ranges, their sum and their number.
package final class Histogram: MetricInstrument {
  /// Upper ends of the ranges in seconds; what is longer is counted in `+Inf`.
  package static let bounds: [Double] = [
    0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
  ]

  private struct State {
    var counts = Array(repeating: 0, count: bounds.count + 1)
    var sum = 0.0
  }
  private let state = Mutex(State())

  package init() {}
  package static var kind: String { "histogram" }

  /// Counts one thing that took `seconds`.
  package func observe(seconds: Double) {
    let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    state.withLock { state in
      state.counts[place] += 1
      state.sum += seconds
    }
  }

  /// Counts one thing that took this long.
  package func observe(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    observe(seconds: Double(seconds) + Double(attoseconds) / 1e18)
  }

  /// How many were counted.
  package var count: Int { state.withLock { $0.counts.reduce(0, +) } }

  package var samples: [(ending: String, label: String, value: String)] {
    let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
    var total = 0
    var samples: [(ending: String, label: String, value: String)] = []
    for (bound, count) in zip(Self.bounds.map(prometheusNumber) + ["+Inf"], counts) {
      total += count
      samples.append(("_bucket", "le=\"\(bound)\"", String(total)))
    }
    samples.append(("_sum", "", prometheusNumber(sum)))
    samples.append(("_count", "", String(total)))
    return samples
  }
}

/// A number as Prometheus reads it; whole ones without a fraction.
func prometheusNumber(_ value: Double) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
  if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
  return "\(value)"
}
