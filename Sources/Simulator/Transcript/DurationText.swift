/// Spans of time as writers write them: `30 menit`, `1 jam 30 menit`, `2 hari`.
package enum DurationText {
  private static let units: [(word: String, seconds: Int64)] = [
    ("minggu", 604_800), ("hari", 86_400), ("jam", 3_600), ("menit", 60), ("detik", 1),
  ]

  /// A year: longer silences say nothing new about a conversation.
  package static let longest: Duration = .seconds(366 * 86_400)

  /// nil for what is no span, for nothing, and for more than `longest`.
  package static func read(_ text: String) -> Duration? {
    let words = text.split(whereSeparator: { $0.isWhitespace })
    guard !words.isEmpty, words.count % 2 == 0, words.count <= 2 * units.count else { return nil }
    var total: Int64 = 0
    for place in stride(from: 0, to: words.count, by: 2) {
      let word = words[place + 1].lowercased()
      guard let count = Int64(words[place]), (1...1_000_000).contains(count),
        let unit = units.first(where: { $0.word == word })
      else { return nil }
      total += count * unit.seconds
    }
    return .seconds(total) <= longest ? .seconds(total) : nil
  }

  /// The span in the fewest words; parts of a second are left out.
  package static func write(_ span: Duration) -> String {
    var rest = max(0, span.components.seconds)
    var parts: [String] = []
    for unit in units where rest >= unit.seconds && unit.word != "minggu" {
      parts.append("\(rest / unit.seconds) \(unit.word)")
      rest %= unit.seconds
    }
    return parts.isEmpty ? "0 detik" : parts.joined(separator: " ")
  }
}
