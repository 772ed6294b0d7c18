/// The words of a sentence, by the hash of their letters.
///
/// Made without any text of its own: every sentence of a script is looked through, and hardly any
/// word is one that is looked for.
struct SentenceWord {
  /// `SentenceWord.hash` of the word in lower case.
  var hash: UInt64
  /// Its place in the sentence, in Unicode scalars from 0.
  var place: Range<Int>

  /// FNV-1a over the UTF-8 of a word, ASCII letters in lower case.
  static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(seed) { ($0 ^ UInt64(lowercased($1))) &* prime }
  }

  fileprivate static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  fileprivate static let prime: UInt64 = 0x100_0000_01B3

  fileprivate static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

extension SourceText {
  /// Calls `visit` for each word; names in braces are left out, and an apostrophe within a word
  /// belongs to it (`do'a`).
  func words(_ visit: (SentenceWord) -> Void) {
    var hash = SentenceWord.seed
    var place = 0
    var start = -1
    var depth = 0
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      // The other bytes of a scalar outside ASCII; all of these count as letters.
      if byte & 0b1100_0000 == 0b1000_0000 {
        if start >= 0 { hash = (hash ^ UInt64(byte)) &* SentenceWord.prime }
        continue
      }
      let lower = SentenceWord.lowercased(byte)
      let isLetter =
        (0x61...0x7A).contains(lower) || byte >= 0x80
        || (byte == UInt8(ascii: "'") && start >= 0)
      if isLetter, depth == 0 {
        if start < 0 { start = place }
        hash = (hash ^ UInt64(lower)) &* SentenceWord.prime
      } else {
        if start >= 0 { visit(SentenceWord(hash: hash, place: start..<place)) }
        hash = SentenceWord.seed
        start = -1
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      }
      place += 1
    }
    if start >= 0 { visit(SentenceWord(hash: hash, place: start..<place)) }
  }

  /// A part of the text, in Unicode scalars.
  func part(_ place: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: place.lowerBound)
    return String(scalars[start..<scalars.index(start, offsetBy: place.count)])
  }
}
