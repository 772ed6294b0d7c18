/// The words of a message in their standard spelling, for rules about what people say around an
/// answer or in place of one.
package struct SpokenWords: Sendable {
  /// One word.
  package struct Word: Sendable {
    /// In standard spelling; as it was typed where the vocabulary does not hold it.
    package let text: String
    /// Without its affixes, where a root is known; else the word.
    package let root: String
    /// Indices of `FoldedText.words`; several words of a replacement share one range.
    package let source: Range<Int>
  }

  /// All words, in order.
  package let words: [Word]
  /// Whether the message holds a question mark.
  package let hasQuestionMark: Bool

  /// Spells out a message that was read with a vocabulary.
  package init(
    _ text: String, _ folded: FoldedText, _ canonical: CanonicalText, _ vocabulary: Vocabulary
  ) {
    hasQuestionMark = text.utf8.contains(UInt8(ascii: "?"))
    words = canonical.words.map { word in
      let typed = folded.word(word.source.lowerBound)
      let standard = word.id == .unknown ? ReaderWords.standard(typed) : vocabulary.word(word.id)
      let root = word.root == .unknown ? standard : vocabulary.word(word.root)
      return Word(text: standard, root: root, source: word.source)
    }
  }

  /// Spells out a text that nothing else is read from.
  package init(_ text: String, _ vocabulary: Vocabulary = .core) {
    let folded = FoldedText(text)
    self.init(text, folded, vocabulary.canonicalize(folded), vocabulary)
  }

  /// The words without address, particles and courtesy.
  package var content: [Word] { words.filter { !Self.particles.contains($0.text) } }

  static let particles = Set(
    CoreExpressions.fillers.flatMap { $0.split(separator: " ").map(String.init) }
      + ["nya", "yang", "kalau", "ini", "itu", "juga"])
}

extension SpokenWords.Word {
  /// Whether it is one of these words, with or without affixes and clitics: "linknya", "linkna".
  package func isOne(of words: Set<String>) -> Bool {
    words.contains(text) || root != text && words.contains(root)
      || bare.contains(where: words.contains)
  }

  /// All that the word is called by: as it stands, its root, and without clitics.
  package var forms: [String] { [text, root] + bare }

  private var bare: [String] {
    text.utf8.last.map(Self.clitics)?.filter {
      text.hasSuffix($0) && text.utf8.count > $0.utf8.count + 2
    }.map { String(text.dropLast($0.utf8.count)) } ?? []
  }

  /// Those of Indonesian, Javanese and Sundanese that end in a letter: nearly no word needs to be
  /// compared with any.
  private static func clitics(endingIn last: UInt8) -> [String] {
    switch last {
    case UInt8(ascii: "a"): ["nya", "na"]
    case UInt8(ascii: "e"): ["ne", "e"]
    case UInt8(ascii: "h"): ["lah", "kah"]
    case UInt8(ascii: "n"): ["ipun"]
    case UInt8(ascii: "u"): ["ku", "mu"]
    default: []
    }
  }
}
