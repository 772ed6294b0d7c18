/// Walks over the tokens of one answer from both ends.
struct TokenCursor {
  private var tokens: ArraySlice<ReaderToken>

  /// Cuts a text and drops courtesies at both ends; nil for a text that is too long or empty.
  init?(_ text: String) {
    guard let all = ReaderTokenizer.tokens(text) else { return nil }
    tokens = all[...]
    trim()
    if tokens.isEmpty { return nil }
  }

  var isAtEnd: Bool { tokens.isEmpty }
  var first: ReaderToken? { tokens.first }
  var second: ReaderToken? { tokens.dropFirst().first }

  /// Takes the next token.
  @discardableResult
  mutating func next() -> ReaderToken? { tokens.popFirst() }

  /// Takes the next token if it is this word.
  mutating func take(_ word: String) -> Bool {
    guard tokens.first?.word == word else { return false }
    tokens.removeFirst()
    return true
  }

  /// Takes the next tokens if they are these words.
  mutating func take(phrase: [String]) -> Bool {
    guard tokens.count >= phrase.count else { return false }
    for (token, word) in zip(tokens, phrase) where token.word != word { return false }
    tokens.removeFirst(phrase.count)
    return true
  }

  /// Takes the next token if it is one of these words, and gives the word.
  mutating func take(anyOf words: Set<String>) -> String? {
    guard let word = tokens.first?.word, words.contains(word) else { return nil }
    tokens.removeFirst()
    return word
  }

  /// Takes the next token if it is this sign.
  mutating func take(mark: UInt8) -> Bool {
    guard tokens.first?.isMark(mark) == true else { return false }
    tokens.removeFirst()
    return true
  }

  /// Takes the next token if it is a value of a table.
  mutating func take<Value>(from table: [String: Value]) -> Value? {
    guard let word = tokens.first?.word, let value = table[word] else { return nil }
    tokens.removeFirst()
    return value
  }

  /// Takes a run of at most so many digits that stands next.
  mutating func takeDigits(atMost count: Int) -> Int? {
    guard let digits = tokens.first?.digits, digits.count <= min(count, 9) else { return nil }
    tokens.removeFirst()
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Splits off everything from the last of these words on, if that word is not the first token.
  func split(before words: Set<String>) -> (head: TokenCursor, tail: TokenCursor)? {
    let found = tokens.lastIndex { token in token.word.map(words.contains) ?? false }
    guard let found, found > tokens.startIndex else { return nil }
    var (head, tail) = (self, self)
    head.tokens = tokens[..<found]
    tail.tokens = tokens[found...]
    head.trimEnd()
    return (head, tail)
  }

  /// Drops courtesies and loose punctuation at both ends.
  mutating func trim() {
    while let token = tokens.first, Self.isLoose(token) {
      tokens.removeFirst()
      // `kira-kira`: the hyphen is a minus anywhere else.
      if tokens.first?.isMark(0x2D) == true, second?.word == token.word { tokens.removeFirst() }
    }
    if take(phrase: ["kurang", "lebih"]) { return trim() }
    trimEnd()
  }

  private mutating func trimEnd() {
    while let token = tokens.last, Self.isLoose(token) { tokens.removeLast() }
  }

  private static func isLoose(_ token: ReaderToken) -> Bool {
    switch token.kind {
    case .word(let word): ReaderWords.isFiller(word)
    case .digits: false
    case .mark(let mark): mark >= 0x80 || loose.contains(mark)
    }
  }

  /// `. , ! ? : ; ( ) " =`; a plus or minus belongs to the value.
  private static let loose: Set<UInt32> = [
    0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x3B, 0x28, 0x29, 0x22, 0x3D,
  ]
}
