/// Finds the expression that a typed word must be although it is spelled as none: written together
/// with a negation, or with a typing error.
///
/// A word that the vocabulary knows is never taken for another one.
struct NearWords: Sendable {
  private let words: [String]
  private let known: Set<String>
  private let index: TypingErrorIndex

  /// Single words of five letters or more can be recognised with a typing error.
  init(_ expressions: [String]) {
    let single = Set(expressions.filter { !$0.contains(" ") }.map { FoldedText($0).text })
    known = single
    words = single.filter { $0.utf8.count >= Self.shortest }.sorted()
    index = TypingErrorIndex(words)
  }

  private static let shortest = 4

  func expression(for word: String, isKnown: (String) -> Bool) -> String? {
    if isKnown(word) { return nil }
    if let joined = joined(word, isKnown) { return joined }
    return nearest(word)
  }

  /// "gaksesuai", "gabener": a negation and a word without the blank between them.
  private func joined(_ word: String, _ isKnown: (String) -> Bool) -> String? {
    for prefix in Self.negations where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.utf8.count))
      if rest.utf8.count >= 3, known.contains(rest) || isKnown(rest) { return "tidak " + rest }
    }
    return nil
  }

  private static let negations = ["nggak", "enggak", "gak", "ga", "tidak", "tdk"]

  private func nearest(_ word: String) -> String? {
    guard word.utf8.count >= Self.shortest else { return nil }
    var best: (word: String, errors: Int)?
    var isTied = false
    for place in index.candidates(for: FoldedText(word)) {
      let candidate = words[place]
      guard candidate.utf8.first == word.utf8.first || candidate.utf8.count > 5,
        let errors = typingDistance(word, candidate, atMost: 1)
      else { continue }
      if let found = best {
        if errors == found.errors { isTied = true }
        if errors < found.errors { (best, isTied) = ((candidate, errors), false) }
      } else {
        best = (candidate, errors)
      }
    }
    return isTied ? nil : best?.word
  }
}
