import Diagnostics

/// The text given to the parser, and the way from libyaml's marks back into it.
struct YAMLSource {
  /// Path for ranges.
  let path: String
  /// UTF-8 without a byte order mark, free of characters that libyaml refuses.
  let bytes: [UInt8]
  /// Whether each byte is a character, so that a mark is an offset.
  private let isASCII: Bool

  /// The last place asked for.
  ///
  /// Marks come nearly in order, so walking from here costs one pass over
  /// the text in total, where counting from the start each time would be quadratic.
  private var lastIndex = 0
  private var lastOffset = 0
  private var lastLine: SourceLine?

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// Offset in `bytes` of a mark.
  mutating func offset(of mark: YAMLMark) -> Int {
    if isASCII { return min(mark.index, bytes.count) }
    while lastIndex < mark.index, lastOffset < bytes.count {
      lastOffset += 1
      while lastOffset < bytes.count, isContinuation(bytes[lastOffset]) { lastOffset += 1 }
      lastIndex += 1
    }
    while lastIndex > mark.index, lastOffset > 0 {
      lastOffset -= 1
      while lastOffset > 0, isContinuation(bytes[lastOffset]) { lastOffset -= 1 }
      lastIndex -= 1
    }
    return lastOffset
  }

  /// The whole line in which a mark stands.
  ///
  /// The last line is kept, so that many questions about one very long line stay cheap.
  mutating func line(at mark: YAMLMark) -> SourceLine {
    if let lastLine, lastLine.number == mark.line + 1 { return lastLine }
    let line = readLine(at: mark)
    lastLine = line
    return line
  }

  private mutating func readLine(at mark: YAMLMark) -> SourceLine {
    let place = offset(of: mark)
    let start = bytes[..<place].lastIndex(where: isLineBreak).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(where: isLineBreak) ?? bytes.count
    return SourceLine(
      path: path, number: mark.line + 1,
      scalars: Array(String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars))
  }

  /// A range from one mark to another.
  func range(_ start: YAMLMark, _ end: YAMLMark) -> SourceRange {
    SourceRange(file: path, start: SourcePosition(start), end: SourcePosition(end))
  }
}

extension SourcePosition {
  /// The place of a mark, which counts from 0.
  init(_ mark: YAMLMark) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}

func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }

func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
