extension Stemmer {
  /// The root of a word as text; the folded word where none is known.
  ///
  /// Doubled words (`menakut-nakuti`, `foto2`, `sayur-mayur`) have one root; so has a word whose
  /// prefix or clitic stands apart (`di-share`, `link nya`).
  package func root(of word: String) -> String {
    let text = FoldedText(word)
    let roots = roots(in: text)
    guard let first = roots.first else { return "" }
    if roots.allSatisfy({ $0.isSame(as: first) }) { return first.text }
    if roots.count == 2 {
      if Self.loosePrefixes.contains(text.word(0)) { return roots[1].text }
      if text.words.count == 2, Self.looseClitics.contains(text.word(1)) { return first.text }
      // Echo words: sayur-mayur, bolak-balik.
      if word.utf8.contains(0x2D), first.isKnown != roots[1].isKnown {
        return first.isKnown ? first.text : roots[1].text
      }
    }
    return roots.map(\.text).joined(separator: " ")
  }

  /// The roots of the words in order; of several words that stand for others, theirs.
  private func roots(in text: FoldedText) -> [FoundRoot] {
    var roots: [FoundRoot] = []
    roots.reserveCapacity(text.words.count)
    for word in Vocabulary.core.canonicalize(text).words {
      let count = roots.count
      for place in word.source {
        guard let root = root(of: text.bytes[text.words[place].folded]) else { break }
        roots.append(.known(root))
      }
      if roots.count - count == word.source.count { continue }
      roots.removeLast(roots.count - count)
      if word.root == .unknown {
        roots += word.source.map { Self.withoutNumber(text.word($0)) }
      } else {
        roots.append(.known(word.root))
      }
    }
    return roots
  }

  /// The root of a word that is followed by a number (`calon2`), or the word itself.
  private static func withoutNumber(_ word: String) -> FoundRoot {
    let bytes = word.utf8
    guard let last = bytes.last, last >= 0x30, last <= 0x39 else { return .unknown(word) }
    let letters = bytes.prefix(
      bytes.count - bytes.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.count)
    guard !letters.isEmpty, let root = core.root(of: Array(letters)[...]) else {
      return .unknown(word)
    }
    return .known(root)
  }

  private static let loosePrefixes: Set = [
    "di", "nge", "ng", "me", "mem", "men", "meng", "ber", "ter", "ke", "ku", "pe", "pem", "pen",
    "peng", "per",
  ]
  private static let looseClitics: Set = [
    "nya", "ku", "mu", "lah", "kah", "pun", "an", "in", "kan",
  ]
}

/// The root of one word.
private enum FoundRoot {
  case known(WordID)
  /// The word, whose root nobody knows.
  case unknown(String)

  var text: String {
    switch self {
    case .known(let id): Vocabulary.core.word(id)
    case .unknown(let word): word
    }
  }

  var isKnown: Bool {
    if case .known = self { true } else { false }
  }

  func isSame(as other: FoundRoot) -> Bool {
    if case (.known(let id), .known(let otherID)) = (self, other) { return id == otherID }
    return text == other.text
  }
}
