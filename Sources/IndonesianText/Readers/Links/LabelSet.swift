/// A set of short words, looked up by the bytes of a message in either case.
struct LabelSet: Sendable {
  private var words = WordTable()
  private let longest: Int

  /// Words in small letters.
  init(_ words: some Collection<String>) {
    longest = words.map(\.utf8.count).max() ?? 0
    for word in words { _ = self.words.add(word.utf8Span.span) }
  }

  /// Whether the word is one of these; ASCII capitals are small letters.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard !word.isEmpty, word.count <= longest else { return false }
    let hasCapitals = word.contains { $0 >= 0x41 && $0 <= 0x5A }
    return words.find(hasCapitals ? Array(lowerASCII(word).utf8)[...] : word) != nil
  }
}
