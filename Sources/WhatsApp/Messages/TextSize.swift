/// Text as the channel counts it.
///
/// Which unit Meta counts is written nowhere, so both code points and UTF-16 units stay under every
/// limit; the second is never smaller.
extension StringProtocol {
  /// UTF-16 units, of which no text has fewer than code points.
  var channelLength: Int { utf16.count }
}

extension String {
  /// Nothing, or nothing but blanks.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// The text without blanks around it.
  ///
  /// By code points: a joiner that was put between a blank and a star, so that the star stays one,
  /// must not go with the blank.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text in pieces of at most `limit` UTF-16 units, none of them blank.
  ///
  /// Cut between paragraphs if there is a place in the second half of a piece, else between lines,
  /// else between words, else between characters as people see them; a single character beyond the
  /// limit (a letter with thousands of accents) between its code points.
  func pieces(upTo limit: Int) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while rest.channelLength > limit {
      let cut = rest.cut(before: limit)
      pieces.append(String(rest[..<cut]))
      rest = rest[cut...]
    }
    pieces.append(String(rest))
    return pieces.map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension Substring {
  /// Where a piece of at most `limit` units ends; behind the start.
  fileprivate func cut(before limit: Int) -> Index {
    let furthest = utf16.index(startIndex, offsetBy: limit)
    let nearest = utf16.index(startIndex, offsetBy: limit / 2)
    var characterEnd = startIndex
    var best: (rank: Int, end: Index)?
    var end = startIndex
    while end < endIndex {
      let next = index(after: end)
      guard next <= furthest else { break }
      characterEnd = next
      if next >= nearest, let rank = breakRank(from: end, to: next), rank >= best?.rank ?? 0 {
        best = (rank, next)
      }
      end = next
    }
    if let best { return best.end }
    if characterEnd > startIndex { return characterEnd }
    // One character larger than a piece.
    var scalarEnd = unicodeScalars.index(after: startIndex)
    while unicodeScalars.index(after: scalarEnd) <= furthest {
      unicodeScalars.formIndex(after: &scalarEnd)
    }
    return scalarEnd
  }

  /// How good a place behind the character at `start` is: 3 after a paragraph, 2 after a line, 1
  /// after a word.
  private func breakRank(from start: Index, to end: Index) -> Int? {
    let character = self[start]
    guard character.isWhitespace else { return nil }
    guard character.isNewline else { return 1 }
    return start > startIndex && self[index(before: start)].isNewline ? 3 : 2
  }
}
