/// A word or one punctuation mark of Swift code.
///
/// Comments, and the text inside string and regex literals, give no tokens; code inside `\( )` of
/// a string does. So a forbidden word may be written about, but not used.
struct SwiftToken: Hashable, Sendable, CustomStringConvertible {
  /// A name, keyword or number as it is written (backticks removed), or one ASCII mark.
  var text: String
  /// Counts from 1.
  var line: Int
  /// Whether the name stood in backticks, and so is never a keyword.
  var isQuoted = false

  var description: String { "\(text)@\(line)" }
}

/// The tokens of a Swift source text that compiles; anything else gives some tokens, never a trap.
func swiftTokens(of text: String) -> [SwiftToken] {
  var lexer = SwiftLexer(bytes: Array(text.utf8))
  lexer.readCode(endingAtParenthesis: false)
  return lexer.tokens
}

/// Reads bytes from front to back; every step moves at least one byte on, so it ends.
private struct SwiftLexer {
  let bytes: [UInt8]
  var tokens: [SwiftToken] = []
  private var position = 0
  private var line = 1

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads to the end, or past the parenthesis that closes a `\(` of a string.
  mutating func readCode(endingAtParenthesis: Bool) {
    var openParentheses = 0
    while position < bytes.count {
      let byte = bytes[position]
      if starts("//") {
        skip { $0 == UInt8(ascii: "\n") }
      } else if starts("/*") {
        skipBlockComment()
      } else if byte == UInt8(ascii: "\"") || (byte == UInt8(ascii: "#") && hashesOpenString()) {
        readString()
      } else if byte == UInt8(ascii: "/"), let end = endOfRegex() {
        position = end
      } else if byte == UInt8(ascii: "`") {
        readQuotedName()
      } else if isWordByte(byte) {
        let start = position
        skip { !isWordByte($0) }
        append(bytes[start..<position])
      } else {
        if byte == UInt8(ascii: "(") { openParentheses += 1 }
        if byte == UInt8(ascii: ")") {
          if openParentheses == 0, endingAtParenthesis {
            advance()
            return
          }
          openParentheses -= 1
        }
        if byte > UInt8(ascii: " ") { append(bytes[position...position]) }
        advance()
      }
    }
  }

  // MARK: Literals and comments

  /// Whether the `#` marks here belong to a string or regex literal and not to `#if` or `#expect`.
  private func hashesOpenString() -> Bool {
    let next = bytes[position...].first { $0 != UInt8(ascii: "#") }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "/")
  }

  private mutating func readString() {
    let hashes = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
    position += hashes
    let quote = starts("\"\"\"") ? "\"\"\"" : starts("/") ? "/" : "\""
    position += quote.utf8.count
    let fence = String(repeating: "#", count: hashes)
    while position < bytes.count {
      if starts(quote + fence) {
        position += quote.utf8.count + hashes
        return
      } else if starts("\\" + fence) {
        position += 1 + hashes
        let opensCode = quote != "/" && starts("(")
        advance()
        if opensCode { readCode(endingAtParenthesis: true) }
      } else {
        advance()
      }
    }
  }

  /// The index behind a `/…/` regex literal that starts here, or nil if this `/` divides.
  ///
  /// Looks at what stands before (an operand makes it a division) and whether the line closes it.
  private func endOfRegex() -> Int? {
    let before = position > 0 ? bytes[..<position].last { $0 != UInt8(ascii: " ") } : nil
    guard let before, "(=,:{[\n!&|".utf8.contains(before), position + 1 < bytes.count,
      !" )*/".utf8.contains(bytes[position + 1])
    else { return nil }
    var index = position + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: "/") { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private mutating func skipBlockComment() {
    var depth = 0
    while position < bytes.count {
      if starts("/*") {
        depth += 1
        position += 2
      } else if starts("*/") {
        depth -= 1
        position += 2
        if depth == 0 { return }
      } else {
        advance()
      }
    }
  }

  private mutating func readQuotedName() {
    advance()
    let start = position
    skip { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "\n") }
    append(bytes[start..<position], isQuoted: true)
    if position < bytes.count { advance() }
  }

  // MARK: Steps

  private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func advance() {
    guard position < bytes.count else { return }
    if bytes[position] == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private mutating func skip(until isEnd: (UInt8) -> Bool) {
    while position < bytes.count, !isEnd(bytes[position]) { advance() }
  }

  private mutating func append(_ part: ArraySlice<UInt8>, isQuoted: Bool = false) {
    tokens.append(
      SwiftToken(text: String(decoding: part, as: UTF8.self), line: line, isQuoted: isQuoted))
  }
}

/// Letters, digits, the underscore, and every byte of a character beyond ASCII.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
