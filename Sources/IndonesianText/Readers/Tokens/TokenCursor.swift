/// Walks over the tokens of one message.
///
/// It cannot be copied: a reader that tries something notes the place and goes back to it
/// (`attempt`), for a copy would count the owners of the tokens at every step of a long message.
struct TokenCursor: ~Copyable {
  let tokens: [ReaderToken]
  private(set) var position: Int
  private(set) var end: Int

  /// Stands at one place of a message that was cut already.
  init(_ tokens: [ReaderToken], at position: Int = 0) {
    self.tokens = tokens
    self.position = position
    end = tokens.count
  }

  /// Cuts a short answer and drops courtesies at both ends; nil for one that is too long or empty.
  static func answer(_ text: String) -> TokenCursor? {
    guard text.utf8.count <= longestAnswer else { return nil }
    var cursor = TokenCursor(ReaderTokenizer.tokens(text))
    cursor.trim()
    guard !cursor.isAtEnd else { return nil }
    return cursor
  }

  /// A single value is never longer in bytes, even with courtesies around it.
  static let longestAnswer = 400

  var isAtEnd: Bool { position >= end }

  /// The token so many places further on, or nil beyond the ends.
  func peek(_ ahead: Int = 0) -> ReaderToken? {
    let place = position + ahead
    return place >= 0 && place < end ? tokens[place] : nil
  }

  /// What the word so many places further on says; nothing where there is no word.
  func meaning(_ ahead: Int = 0) -> WordMeaning {
    let place = position + ahead
    return place >= 0 && place < end ? tokens[place].meaning : .none
  }

  func cue(_ ahead: Int = 0) -> Cue? { meaning(ahead).cue }

  /// What the word that stands next says of a number within it.
  func relative() -> WordMeanings.Relative? {
    position < end ? tokens[position].entry.relative : nil
  }

  func isDigits(_ ahead: Int = 0) -> Bool {
    let place = position + ahead
    return place >= 0 && place < end && tokens[place].kind == .digits
  }

  /// How many digits there are so many places further on; 0 where there are none.
  func digitCount(_ ahead: Int = 0) -> Int {
    let place = position + ahead
    return place >= 0 && place < end ? tokens[place].digitCount : 0
  }

  func isMark(_ ascii: UInt8, _ ahead: Int = 0) -> Bool {
    let place = position + ahead
    return place >= 0 && place < end && tokens[place].isMark(ascii)
  }

  /// Whether the token stands there and touches the one before it.
  func isGlued(_ ahead: Int = 0) -> Bool {
    let place = position + ahead
    return place >= 0 && place < end && !tokens[place].spaced
  }

  /// The ASCII sign that stands next.
  var sign: UInt8? {
    position < end && tokens[position].kind == .mark
      ? UInt8(exactly: tokens[position].value) : nil
  }

  /// Whether so many digits stand next, divided by blanks or `- . ( )`: a cheap test.
  func holdsDigits(_ wanted: Int) -> Bool {
    var count = 0
    var place = position
    while count < wanted, place < end {
      guard tokens[place].kind == .digits || tokens[place].isDivider else { return false }
      count += tokens[place].digitCount
      place += 1
    }
    return count >= wanted
  }

  func isWord(_ word: NamedWord, _ ahead: Int = 0) -> Bool { isWord(ReaderWord(word), ahead) }

  func isWord(_ word: ReaderWord, _ ahead: Int = 0) -> Bool {
    let place = position + ahead
    return place >= 0 && place < end && tokens[place].word == word
  }

  /// The standard word so many places further on; unknown where there is none.
  func word(_ ahead: Int = 0) -> ReaderWord {
    let place = position + ahead
    return place >= 0 && place < end ? tokens[place].word : .unknown
  }

  /// What `read` takes, or nil with the cursor where it stood.
  @inline(__always)
  mutating func attempt<Result>(_ read: (inout TokenCursor) -> Result?) -> Result? {
    let start = position
    let result = read(&self)
    if result == nil { position = start }
    return result
  }

  /// Stands at a place of the same message.
  mutating func move(to place: Int) { position = min(place, end) }

  mutating func skip(_ count: Int = 1) { position = min(position + count, end) }

  mutating func take(_ cue: Cue) -> Bool {
    guard self.cue() == cue else { return false }
    position += 1
    return true
  }

  mutating func take(word: NamedWord) -> Bool {
    guard isWord(word) else { return false }
    position += 1
    return true
  }

  mutating func take(mark: UInt8) -> Bool {
    guard isMark(mark) else { return false }
    position += 1
    return true
  }

  /// Takes a run of at most so many digits.
  mutating func takeDigits(atMost count: Int) -> Int? {
    guard isDigits(), tokens[position].digitCount <= min(count, 18) else { return nil }
    defer { position += 1 }
    return tokens[position].value
  }

  /// Drops courtesies and loose punctuation at both ends.
  mutating func trim() {
    while !isAtEnd, Self.isLoose(tokens[position]) {
      let word = tokens[position].word
      position += 1
      // `kira-kira`: the hyphen is a minus anywhere else.
      if word != .unknown, isMark(Sign.hyphen), isWord(word, 1) { position += 1 }
      // `kira2`.
      if word != .unknown, isGlued(), isDigits(), tokens[position].value == 2 { position += 1 }
    }
    if isWord(.kurang), isWord(.lebih, 1) {
      position += 2
      trim()
    }
    while !isAtEnd, Self.isLoose(tokens[end - 1]) { end -= 1 }
  }

  /// Whether the token says nothing about a value beside it.
  static func isLoose(_ token: ReaderToken) -> Bool {
    switch token.kind {
    case .word: token.entry.isFiller
    case .digits, .claimed: false
    case .mark: token.value >= 0x80 || isLoose(token.value)
    }
  }

  /// `. , ! ? : ; ( ) " = [ ]`; a plus or minus belongs to the value.
  private static func isLoose(_ sign: Int) -> Bool {
    switch sign {
    case 0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x3B, 0x28, 0x29, 0x22, 0x3D, 0x5B, 0x5D: true
    default: false
    }
  }
}

/// The ASCII signs that values are written with.
enum Sign {
  static let hyphen: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let comma: UInt8 = 0x2C
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let plus: UInt8 = 0x2B
  static let percent: UInt8 = 0x25
  static let hash: UInt8 = 0x23
  static let openParenthesis: UInt8 = 0x28
  static let closeParenthesis: UInt8 = 0x29
}
