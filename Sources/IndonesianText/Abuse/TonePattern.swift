/// Words in their order, each out of a set, with small words between them.
///
/// Written as text: `[ingin] mati` is any word of the class `ingin` and then "mati"; `rumah|alamat`
/// is either of them. At most `longestGap` small words (`ToneWords.small`) may stand between two:
/// "pengen rasanya aku mati" is `[ingin] mati`. A message is looked at only where the first word of
/// a pattern stands.
struct TonePattern: Sendable {
  private let words: [Set<String>]

  /// Small words between two words of a pattern.
  private static let longestGap = 3

  /// Reads a pattern; a class that does not exist is a mistake of ours.
  init(_ text: Substring, classes: [String: Set<String>]) {
    words = text.split(separator: " ").map { slot in
      guard slot.hasPrefix("["), slot.hasSuffix("]") else {
        return ToneWords.words(slot.split(separator: "|").joined(separator: " "))
      }
      guard let words = classes[String(slot.dropFirst().dropLast())] else {
        preconditionFailure("a tone pattern names a class that exists")
      }
      return words
    }
  }

  /// Patterns of a list divided by commas, by each of their first words.
  static func byFirstWord(
    _ list: String, classes: [String: Set<String>]
  ) -> [String: [TonePattern]] {
    var patterns: [String: [TonePattern]] = [:]
    for text in CoreExpressions.list(list) {
      let pattern = TonePattern(text[...], classes: classes)
      for word in pattern.words.first ?? [] { patterns[word, default: []].append(pattern) }
    }
    return patterns
  }

  /// The place behind the pattern that begins at `start`; nil where it does not fit.
  func end(in texts: [String], from start: Int) -> Int? {
    var place = start
    for (slot, word) in words.enumerated() {
      if slot > 0 {
        var gap = 0
        while gap < Self.longestGap, place < texts.count, !word.contains(texts[place]),
          ToneWords.small.contains(texts[place])
        {
          place += 1
          gap += 1
        }
      }
      guard place < texts.count, word.contains(texts[place]) else { return nil }
      place += 1
    }
    return place
  }
}
