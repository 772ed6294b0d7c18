/// One piece of a short answer: a run of digits, a word, or a sign.
struct ReaderToken: Equatable {
  enum Kind: Equatable {
    /// ASCII digits.
    case digits([UInt8])
    /// A folded word in its standard spelling.
    case word(String)
    /// Any other visible scalar, full-width forms as ASCII.
    case mark(UInt32)
  }

  let kind: Kind
  /// Whether a blank stands before it.
  let spaced: Bool

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var digits: [UInt8]? {
    if case .digits(let digits) = kind { digits } else { nil }
  }

  func isMark(_ ascii: UInt8) -> Bool { kind == .mark(UInt32(ascii)) }
}

/// Cuts a short answer into tokens; letters and digits that touch are two tokens (`50rb`).
struct ReaderTokenizer {
  private var tokens: [ReaderToken] = []
  private var letters: [UInt32] = []
  private var digits: [UInt8] = []
  private var spaced = false
  /// Whether a blank stood before the word or number that is being collected.
  private var startSpaced = false

  /// A single value is never longer in bytes, even with courtesies around it.
  static let longestText = 400

  /// The tokens, or nil for a text that is too long to be one value.
  static func tokens(_ text: String) -> [ReaderToken]? {
    guard text.utf8.count <= longestText else { return nil }
    var tokenizer = ReaderTokenizer()
    for scalar in text.unicodeScalars { tokenizer.take(scalar) }
    tokenizer.finish()
    return tokenizer.tokens
  }

  private mutating func take(_ raw: Unicode.Scalar) {
    if raw.properties.isWhitespace {
      finish()
      spaced = true
    } else if let plain = LookalikeLetters.plain(raw.value) {
      take(plain)
    } else if raw.properties.changesWhenLowercased {
      for lower in raw.properties.lowercaseMapping.unicodeScalars {
        take(LookalikeLetters.plain(lower.value) ?? lower.value)
      }
    } else {
      take(raw.value)
    }
  }

  private mutating func take(_ scalar: UInt32) {
    switch FoldedScalar(scalar) {
    case .letter(let letter):
      if !digits.isEmpty { finish() }
      if letters.isEmpty { start() }
      letters.append(letter)
    case .digit(let digit):
      if !letters.isEmpty { finish() }
      if digits.isEmpty { start() }
      digits.append(UInt8(truncatingIfNeeded: digit))
    case .apostrophe, .accent, .ignorable:
      return
    case .separator:
      finish()
      if Self.formatting.contains(scalar) { return }
      tokens.append(ReaderToken(kind: .mark(scalar), spaced: spaced))
      spaced = false
    }
  }

  private mutating func start() {
    startSpaced = spaced
    spaced = false
  }

  private mutating func finish() {
    if !letters.isEmpty {
      squeezeRepeats(&letters)
      var bytes: [UInt8] = []
      for letter in letters { appendUTF8(letter, to: &bytes) }
      let word = ReaderWords.standard(String(decoding: bytes, as: UTF8.self))
      tokens.append(ReaderToken(kind: .word(word), spaced: startSpaced))
      letters.removeAll()
    } else if !digits.isEmpty {
      tokens.append(ReaderToken(kind: .digits(digits), spaced: startSpaced))
      digits.removeAll()
    }
  }

  /// WhatsApp's bold, italic, strike-through and monospace signs.
  private static let formatting: Set<UInt32> = [0x2A, 0x5F, 0x7E, 0x60]
}
