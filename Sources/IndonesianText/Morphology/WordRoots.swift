extension Stemmer {
  /// The root of a word as text; the folded word where none is known.
  ///
  /// Doubled words (`menakut-nakuti`, `foto2`, `sayur-mayur`) have one root; so has a word whose
  /// prefix or clitic stands apart (`di-share`, `link nya`).
  package func root(of word: String) -> String {
    let text = FoldedText(word)
    let roots = roots(in: text)
    guard let first = roots.first else { return "" }
    func letters(_ root: FoundRoot) -> ArraySlice<UInt8> {
      switch root {
      case .known(let id): Vocabulary.core.letters(of: id)
      case .unknown(let range): text.bytes[range]
      }
    }
    func written(_ root: FoundRoot) -> String { String(decoding: letters(root), as: UTF8.self) }
    if roots.allSatisfy({ $0 == first || letters($0) == letters(first) }) { return written(first) }
    if roots.count == 2 {
      if Self.loosePrefixes.contains(text.word(0)) { return written(roots[1]) }
      if text.words.count == 2, Self.looseClitics.contains(text.word(1)) { return written(first) }
      // Echo words: sayur-mayur, bolak-balik.
      if word.utf8.contains(0x2D), first.isKnown != roots[1].isKnown {
        return written(first.isKnown ? first : roots[1])
      }
    }
    var output: [UInt8] = []
    output.reserveCapacity(text.bytes.count)
    for root in roots {
      if !output.isEmpty { output.append(UInt8(ascii: " ")) }
      output += letters(root)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The roots of the words in order; of several words that stand for others, theirs.
  private func roots(in text: FoldedText) -> [FoundRoot] {
    var roots: [FoundRoot] = []
    roots.reserveCapacity(text.words.count)
    for word in Vocabulary.core.canonicalize(text).words {
      if word.root == .unknown {
        // Nobody knows the root of these letters, or the word would not be unknown.
        for place in word.source { roots.append(rootOfNumbered(text.words[place].folded, text)) }
        continue
      }
      let count = roots.count
      for place in word.source {
        guard let root = root(of: text.bytes[text.words[place].folded]) else { break }
        roots.append(.known(root))
      }
      if roots.count - count == word.source.count { continue }
      roots.removeLast(roots.count - count)
      roots.append(.known(word.root))
    }
    return roots
  }

  /// The root of a word that is followed by a number (`calon2`), or the word itself.
  private func rootOfNumbered(_ word: Range<Int>, _ text: FoldedText) -> FoundRoot {
    var end = word.upperBound
    while end > word.lowerBound, isDigit(text.bytes[end - 1]) { end -= 1 }
    guard end < word.upperBound, end > word.lowerBound,
      let root = Self.core.root(of: text.bytes[word.lowerBound..<end])
    else { return .unknown(word) }
    return .known(root)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static let loosePrefixes: Set = [
    "di", "nge", "ng", "me", "mem", "men", "meng", "ber", "ter", "ke", "ku", "pe", "pem", "pen",
    "peng", "per",
  ]
  private static let looseClitics: Set = [
    "nya", "ku", "mu", "lah", "kah", "pun", "an", "in", "kan",
  ]
}

/// The root of one word.
private enum FoundRoot: Equatable {
  case known(WordID)
  /// The letters of the word, whose root nobody knows, among those of the text.
  case unknown(Range<Int>)

  var isKnown: Bool {
    if case .known = self { true } else { false }
  }
}
