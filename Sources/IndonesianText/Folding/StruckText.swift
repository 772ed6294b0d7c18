/// What a message says when what its writer struck out is left out: "~besok~ lusa" is "lusa".
///
/// WhatsApp strikes through what stands between two tildes on one line, the first of which opens a
/// word and the second of which ends one ("Formatting messages", WhatsApp Help Center, read
/// 2026-11-27). "~ Budi" and "10~20" are none.
package enum StruckText {
  /// The text without what is struck out; nil where nothing is, or where nothing else is said.
  package static func removed(from text: String) -> String? {
    guard text.utf8.contains(tilde) else { return nil }
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var end = 0
    var place = 0
    // Where no stroke ends any more, so that each byte is looked at twice at most.
    var open = 0..<0
    while place < bytes.count {
      guard bytes[place] == tilde, !open.contains(place), isOpening(place, in: bytes) else {
        place += 1
        continue
      }
      let lineEnd = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      guard let close = strokeEnd(in: bytes[..<lineEnd], from: place) else {
        open = place..<lineEnd
        place += 1
        continue
      }
      kept += bytes[end..<place]
      place = close + 1
      end = place
    }
    guard end > 0 else { return nil }
    kept += bytes[end...]
    let rest = String(decoding: kept, as: UTF8.self)
    let folded = FoldedText(rest)
    return folded.isEmpty || folded.isSymbols ? nil : rest
  }

  private static let tilde = UInt8(ascii: "~")

  private static func isOpening(_ place: Int, in bytes: [UInt8]) -> Bool {
    (place == 0 || !isOfWord(bytes[place - 1])) && place + 2 < bytes.count
      && !isBlank(bytes[place + 1]) && bytes[place + 1] != tilde
  }

  /// The place of the tilde on a line that closes a stroke; nil where none does.
  private static func strokeEnd(in line: ArraySlice<UInt8>, from open: Int) -> Int? {
    line.indices.dropFirst(open + 2 - line.startIndex).first { place in
      line[place] == tilde && !isBlank(line[place - 1])
        && (place + 1 == line.endIndex || !isOfWord(line[place + 1]))
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Letters and digits, those of other alphabets included.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
