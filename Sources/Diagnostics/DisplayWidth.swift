/// How a piece of text looks in a terminal with fixed columns.
struct DisplayCell {
  /// What is printed: tabs are one space, and what could steer a terminal is U+FFFD.
  var text: String
  /// Terminal columns: 0, 1 or 2.
  var width: Int
  /// Unicode scalars of the source it stands for.
  var scalarCount: Int
}

/// The characters of a line as a terminal shows them.
func displayCells(of line: some StringProtocol) -> [DisplayCell] {
  line.map { character in
    let scalars = character.unicodeScalars
    if character == "\t" { return DisplayCell(text: " ", width: 1, scalarCount: 1) }
    if scalars.contains(where: isUnprintable) {
      let width = scalars.count
      return DisplayCell(
        text: String(repeating: "\u{FFFD}", count: width), width: width, scalarCount: width)
    }
    return DisplayCell(
      text: String(character), width: displayWidth(of: character), scalarCount: scalars.count)
  }
}

/// A text without characters that could steer a terminal or reverse what is read.
func printable(_ text: String) -> String {
  displayCells(of: text).map(\.text).joined()
}

private func displayWidth(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  if scalars.contains(where: { isWide($0) || $0 == emojiPresentation }) { return 2 }
  return scalars.allSatisfy(isZeroWidth) ? 0 : 1
}

/// Asks for the coloured, wide form of the character before it.
private let emojiPresentation: Unicode.Scalar = "\u{FE0F}"

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}

/// East Asian Wide and Fullwidth blocks (Unicode 15, UAX 11), rounded to whole blocks, and emoji.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case ..<0x1100: false
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    true
  default: scalar.properties.isEmojiPresentation
  }
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}
