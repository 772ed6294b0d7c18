extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Every run of white space as one space, none at the ends, and without the joiners that keep
  /// WhatsApp from reading marks in values.
  var folded: String {
    withoutJoiners.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  /// Without U+200D: nobody sees it, and the engine puts it beside formatting marks in values.
  var withoutJoiners: String {
    guard utf8.contains(0xE2) else { return String(self) }
    return String(String.UnicodeScalarView(unicodeScalars.filter { $0.value != 0x200D }))
  }

  func replacing(_ part: Character, by replacement: String) -> String {
    var result = ""
    for character in self {
      if character == part { result += replacement } else { result.append(character) }
    }
    return result
  }
}
