/// A set of short words, looked up by the bytes of a message in either case.
struct LabelSet: Sendable {
  private var words = WordTable()
  /// By the first byte of a word, a bit for each length that words of it have.
  private var lengths = [UInt32](repeating: 0, count: 256)

  /// Words in small letters.
  init(_ words: some Collection<String>) {
    for word in words {
      let letters = word.utf8Span.span
      precondition((1..<32).contains(letters.count), "a label is short")
      _ = self.words.add(letters)
      lengths[Int(letters[0])] |= 1 << UInt32(letters.count)
    }
  }

  /// Whether the word is one of these; ASCII capitals are small letters.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count < 32, let first = word.first else { return false }
    let small = first >= 0x41 && first <= 0x5A ? first + 0x20 : first
    guard lengths[Int(small)] & 1 << UInt32(word.count) != 0 else { return false }
    let hasCapitals = word.contains { $0 >= 0x41 && $0 <= 0x5A }
    return words.find(hasCapitals ? Array(lowerASCII(word).utf8)[...] : word) != nil
  }
}
