/// Lengths of time as writers put them: `30 menit`, `20 jam`, `2 hari`, `1 jam 30 menit`.
package enum DurationText {
  /// The words for units, with their length in seconds, shortest first.
  package static let units: [(word: String, seconds: Int64)] = [
    ("detik", 1), ("menit", 60), ("jam", 3_600), ("hari", 86_400), ("minggu", 604_800),
  ]

  /// A year: longer waits are a mistake.
  private static let longest: Int64 = 366 * 86_400

  /// nil if the text is no length of time, is zero, or is longer than a year.
  package static func read(_ text: String) -> Duration? {
    let words = text.split(separator: " ")
    guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
    var seconds: Int64 = 0
    for place in stride(from: 0, to: words.count, by: 2) {
      guard let number = Int64(words[place]), (1...longest).contains(number),
        let unit = units.first(where: { $0.word == words[place + 1] })
      else { return nil }
      seconds += number * unit.seconds
      guard seconds <= longest else { return nil }
    }
    return .seconds(seconds)
  }

  /// The shortest way to write a whole number of seconds.
  package static func write(_ duration: Duration) -> String {
    var rest = duration.components.seconds
    guard rest > 0 else { return "0 detik" }
    var parts: [String] = []
    for (word, size) in [("hari", Int64(86_400)), ("jam", 3_600), ("menit", 60), ("detik", 1)]
    where rest >= size {
      parts.append("\(rest / size) \(word)")
      rest %= size
    }
    return parts.joined(separator: " ")
  }
}
