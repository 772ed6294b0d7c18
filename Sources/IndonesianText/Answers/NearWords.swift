/// Finds the expression that a typed word must be although it is spelled as none: written together
/// with a negation, or with a typing error.
///
/// A word that the vocabulary knows is never taken for another one.
struct NearWords: Sendable {
  private let words: WordTable
  private let misspelt: MisspeltWords
  private let courtesies: MisspeltWords
  private let courtesyWords: [String]

  /// Single words of the lists can be recognised with a typing error.
  init(_ lists: [String], courtesies courtesyWords: [String]) {
    var words = WordTable()
    for list in lists {
      CoreExpressions.eachPart(of: list) { expression in
        for place in expression.indices where expression[place] == 0x20 { return }
        if FoldedText.isFolded(expression) {
          _ = words.add(expression)
        } else {
          _ = words.add(FoldedText(String(copying: expression)).bytes[...])
        }
      }
    }
    self.words = words
    misspelt = MisspeltWords(words, .answers)
    courtesies = MisspeltWords(courtesyWords, .courtesies)
    self.courtesyWords = courtesyWords
  }

  /// Several where they are equally near.
  ///
  /// - `isKnown`: whether the vocabulary holds a word; `isAnswer`: whether answers are made of it.
  func expressions(
    for word: String, isKnown: (String) -> Bool, isAnswer: (String) -> Bool
  ) -> [String] {
    guard word.utf8.count <= Self.longestWord, !isKnown(word) else { return [] }
    if let joined = joined(word, isKnown) { return [joined] }
    let nearest = misspelt.nearest(to: word).map {
      String(decoding: words.bytes($0.place), as: UTF8.self)
    }
    if !nearest.isEmpty { return nearest }
    let courtesies = courtesies.nearest(to: word).map { courtesyWords[$0.place] }
    return courtesies.isEmpty ? divided(word, isAnswer).map { [$0] } ?? [] : courtesies
  }

  /// "gaksesuai", "gabener": a negation and a word without the blank between them.
  private func joined(_ word: String, _ isKnown: (String) -> Bool) -> String? {
    for prefix in Self.negations where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.utf8.count))
      guard rest.utf8.count >= 3 else { continue }
      if words.find(rest.utf8Span.span) != nil || isKnown(rest) { return "tidak " + rest }
    }
    return nil
  }

  /// "sudahbetul", "iyaudahbener": the fewest words that answers are made of.
  private func divided(_ word: String, _ isAnswer: (String) -> Bool) -> String? {
    let bytes = Array(word.utf8)
    guard (2 * Self.shortestPart...Self.longestDivided).contains(bytes.count) else { return nil }
    // By length of the beginning, the last word of its best division and how many words it has.
    var best: [(start: Int, count: Int)?] = Array(repeating: nil, count: bytes.count + 1)
    best[0] = (0, 0)
    // "Yagakmaulah": nothing shorter but a "ya" in front.
    if word.hasPrefix("ya"), !word.hasPrefix("yang") { best[2] = (0, 1) }
    for start in 0...bytes.count - Self.shortestPart {
      guard let before = best[start] else { continue }
      for end in start + Self.shortestPart...bytes.count
      where best[end].map({ $0.count > before.count + 1 }) ?? true {
        if isAnswer(String(decoding: bytes[start..<end], as: UTF8.self)) {
          best[end] = (start, before.count + 1)
        }
      }
    }
    var parts: [String] = []
    var end = bytes.count
    while end > 0, let part = best[end] {
      parts.append(String(decoding: bytes[part.start..<end], as: UTF8.self))
      end = part.start
    }
    // "Yaman" is no "ya man".
    guard !parts.isEmpty, parts.count > 2 || parts.last != "ya" else { return nil }
    return parts.reversed().joined(separator: " ")
  }

  /// Longer words are none of a script and none of the language.
  private static let longestWord = 200
  private static let shortestPart = 3
  private static let longestDivided = 24

  private static let negations = ["nggak", "enggak", "gak", "ga", "tidak", "tdk"]
}
