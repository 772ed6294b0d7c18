/// The content of one file, kept for excerpts and for reading.
///
/// Any bytes are accepted. `text` is for people to look at: undecodable bytes show as U+FFFD, and a
/// byte order mark at the very start is left out. `bytes` are exactly what the file contains.
package struct SourceFile: Hashable, Sendable {
  /// Path as the writer should see it in messages.
  package let path: String
  /// The unchanged content.
  package let bytes: [UInt8]
  /// The content as text, repaired where it is not UTF-8.
  package let text: String
  /// Offset from 0 of the first byte that is not UTF-8; nil if all is well.
  package let firstInvalidByte: Int?

  /// Offsets in `text.utf8` at which a line starts; never empty.
  private let lineStarts: [Int]

  /// A file from its raw bytes.
  package init(path: String, bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    self.path = path
    self.bytes = bytes
    self.text = String(decoding: body, as: UTF8.self)
    self.firstInvalidByte = invalidByteOffset(in: bytes)
    // Where the text was repaired its bytes are other ones.
    self.lineStarts =
      firstInvalidByte == nil
      ? lineStartOffsets(in: body) : lineStartOffsets(in: Array(text.utf8)[...])
  }

  /// A file from text that is already decoded, as in tests.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Number of lines; a file that ends with a line break has an empty last line.
  package var lineCount: Int { lineStarts.count }

  /// One line without its line break, or nil if the file has no such line; `number` counts from 1.
  package func line(_ number: Int) -> Substring? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
    var end = utf8.endIndex
    if number < lineStarts.count {
      end = utf8.index(utf8.startIndex, offsetBy: lineStarts[number])
    }
    while end > start {
      let last = utf8.index(before: end)
      guard utf8[last] == lineFeed || utf8[last] == carriageReturn else { break }
      end = last
    }
    return text[start..<end]
  }
}

private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D

/// Offsets from the first of these bytes.
private func lineStartOffsets(in bytes: ArraySlice<UInt8>) -> [Int] {
  var starts = [0]
  let bytes = bytes.span
  for offset in bytes.indices where bytes[offset] <= carriageReturn {
    // CR LF ends one line and not two.
    let isEnd =
      bytes[offset] == lineFeed
      || (bytes[offset] == carriageReturn
        && (offset + 1 == bytes.count || bytes[offset + 1] != lineFeed))
    if isEnd { starts.append(offset + 1) }
  }
  return starts
}

private func invalidByteOffset(in bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
