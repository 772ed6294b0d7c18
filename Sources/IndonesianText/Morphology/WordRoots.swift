extension Stemmer {
  /// The root of a word as text; the folded word where none is known.
  ///
  /// Doubled words (`menakut-nakuti`, `foto2`, `sayur-mayur`) have one root; so has a word whose
  /// prefix or clitic stands apart (`di-share`, `link nya`).
  package func root(of word: String) -> String {
    let text = FoldedText(word)
    let vocabulary = Vocabulary.core
    var roots: [(text: String, isKnown: Bool)] = []
    for word in vocabulary.canonicalize(text).words {
      let exact = word.source.compactMap { root(of: text.bytes[text.words[$0].folded]) }
      if exact.count == word.source.count {
        roots += exact.map { (vocabulary.word($0), true) }
      } else if word.root == .unknown {
        roots += word.source.map { Self.withoutNumber(text.word($0)) }
      } else {
        roots.append((vocabulary.word(word.root), true))
      }
    }
    guard let first = roots.first else { return "" }
    if roots.allSatisfy({ $0.text == first.text }) { return first.text }
    if roots.count == 2 {
      if Self.loosePrefixes.contains(text.word(0)) { return roots[1].text }
      if text.words.count == 2, Self.looseClitics.contains(text.word(1)) { return roots[0].text }
      // Echo words: sayur-mayur, bolak-balik.
      if word.utf8.contains(0x2D), first.isKnown != roots[1].isKnown {
        return first.isKnown ? first.text : roots[1].text
      }
    }
    return roots.map(\.text).joined(separator: " ")
  }

  /// The root of a word that is followed by a number (`calon2`), and whether it is known.
  private static func withoutNumber(_ word: String) -> (text: String, isKnown: Bool) {
    let letters = Array(word.utf8.reversed().drop { $0 >= 0x30 && $0 <= 0x39 }.reversed())
    guard letters.count < word.utf8.count, let root = core.root(of: letters[...]) else {
      return (word, false)
    }
    return (Vocabulary.core.word(root), true)
  }

  private static let loosePrefixes: Set = [
    "di", "nge", "ng", "me", "mem", "men", "meng", "ber", "ter", "ke", "ku", "pe", "pem", "pen",
    "peng", "per",
  ]
  private static let looseClitics: Set = [
    "nya", "ku", "mu", "lah", "kah", "pun", "an", "in", "kan",
  ]
}
