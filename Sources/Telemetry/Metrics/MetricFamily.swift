import Synchronization

/// All time series of one name.
package protocol MetricSource: Sendable {
  /// The name, its explanation and its samples in Prometheus's text form 0.0.4, newline at the end.
  var text: String { get }
  /// The full name.
  var name: String { get }
  /// One English sentence: what is counted, and in which unit.
  var help: String { get }
  /// `counter`, `gauge` or `histogram`.
  var kind: String { get }
  /// In the order of the values.
  var labelNames: [String] { get }
}

/// A metric with its labels; each set of label values has its own instrument.
package final class MetricFamily<Instrument: MetricInstrument>: MetricSource {
  /// Sets of label values of one family; beyond, every label is `other`.
  ///
  /// Labels come from our own code and from Meta's error codes: a few dozens.
  package static var series: Int { 200 }

  package let name: String
  package let help: String
  package let labelNames: [String]
  package var kind: String { Instrument.kind }

  private let instruments = Mutex<[[String]: Instrument]>([:])

  /// A family without labels shows its zero from the beginning.
  package init(_ name: String, _ help: String, labels: [String] = []) {
    self.name = name
    self.help = help
    labelNames = labels
    if labels.isEmpty { instruments.withLock { $0[[]] = Instrument() } }
  }

  /// The instrument of these label values, in the order of the names.
  ///
  /// Whoever counts often keeps it, instead of asking each time.
  package func of(_ values: String...) -> Instrument { instrument(values) }

  private func instrument(_ values: [String]) -> Instrument {
    precondition(values.count == labelNames.count, "Each label of a metric has a value.")
    return instruments.withLock { instruments in
      if let found = instruments[values] { return found }
      let isFull = instruments.count >= Self.series
      let key = isFull ? Array(repeating: "other", count: values.count) : values
      if let found = instruments[key] { return found }
      let made = Instrument()
      instruments[key] = made
      return made
    }
  }

  /// Forgets all series with labels, before a scrape sets those that exist now.
  package func removeAll() {
    guard !labelNames.isEmpty else { return }
    instruments.withLock { $0.removeAll() }
  }

  package var text: String {
    let all = instruments.withLock { instruments in
      instruments.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }
    var text = "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    for (values, instrument) in all {
      let labels = zip(labelNames, values).map { "\($0)=\"\(Self.escaped($1))\"" }
      for sample in instrument.samples {
        let parts = labels + (sample.label.isEmpty ? [] : [sample.label])
        let braces = parts.isEmpty ? "" : "{\(parts.joined(separator: ","))}"
        text += "\(name)\(sample.ending)\(braces) \(sample.value)\n"
      }
    }
    return text
  }

  private static func escaped(_ value: String) -> String {
    var text = ""
    for character in value.unicodeScalars {
      switch character {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
