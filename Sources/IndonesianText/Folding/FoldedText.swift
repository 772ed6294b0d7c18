/// A message as comparable words: lower case, without decoration, joined by single spaces.
///
/// Worked example: `*Hati2* yaaaa, TPS-3!` becomes `hati hati ya tps 3`.
///
/// - Two texts are equal when their folded bytes are equal; where the words stood does not count.
/// - Folding a folded text changes nothing.
/// - A text without any letter or digit is one word of its symbols (`?` stays `?`, `👍🏻` is `👍`);
///   a text of blanks has no words.
/// - Linear in the length of the text. Callers limit the length.
package struct FoldedText: Hashable, Sendable {
  /// One folded word and where it came from.
  package struct Word: Hashable, Sendable {
    /// Byte range in `FoldedText.bytes`.
    package let folded: Range<Int>
    /// Byte range in the UTF-8 of the original text; both halves of `hati2` share one range.
    package let original: Range<Int>
  }

  /// The folded words joined by single spaces, in UTF-8.
  package let bytes: [UInt8]
  /// The words in order.
  package let words: [Word]
  /// Whether there is neither a letter nor a digit: one word of symbols, or none.
  package let isSymbols: Bool

  /// Folds a message.
  package init(_ text: String) {
    if let plain = PlainFolding(text) {
      self.init(bytes: plain.bytes, words: plain.words, isSymbols: false)
    } else {
      self.init(scanning: text)
    }
  }

  /// Folds a message scalar by scalar, whatever stands in it: the rule that `PlainFolding` keeps.
  package init(scanning text: String) {
    var folder = TextFolder(Array(text.utf8))
    folder.run()
    self.init(bytes: folder.bytes, words: folder.words, isSymbols: folder.isSymbols)
  }

  private init(bytes: [UInt8], words: [Word], isSymbols: Bool) {
    self.bytes = bytes
    self.words = words
    self.isSymbols = isSymbols
  }

  /// Whether folding certainly changes nothing: words of letters with one blank between them.
  ///
  /// Nearly all of our own lists are so, and need not be folded.
  package static func isFolded(_ text: Span<UInt8>) -> Bool {
    var last = UInt8(ascii: " ")
    var beforeLast = last
    for place in text.indices {
      let byte = text[place]
      guard byte >= 0x61 && byte <= 0x7A || byte == 0x20 else { return false }
      if byte == last, byte == 0x20 || byte == beforeLast { return false }
      (beforeLast, last) = (last, byte)
    }
    return text.isEmpty || last != 0x20
  }

  /// Whether there is nothing but blanks and invisible characters.
  package var isEmpty: Bool { words.isEmpty }

  /// The folded text as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The folded word at an index, which must be an index of `words`.
  package func word(_ i: Int) -> String {
    String(decoding: bytes[words[i].folded], as: UTF8.self)
  }

  package static func == (a: FoldedText, b: FoldedText) -> Bool { a.bytes == b.bytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
