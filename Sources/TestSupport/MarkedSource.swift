package import Diagnostics

/// A source text in which 1️⃣ to 9️⃣ mark the places a test talks about.
///
/// Each mark is taken out of the text; its position is that of the character after it.
///
/// ```
/// MarkedSource("ke: 1️⃣lapr").positions["1️⃣"]   // line 1, column 5
/// ```
package struct MarkedSource: Hashable, Sendable {
  /// The text without its marks.
  package let text: String
  /// The place of each mark that occurs.
  package let positions: [String: SourcePosition]

  /// Takes the marks out of a text.
  package init(_ marked: String) {
    var text = ""
    var positions: [String: SourcePosition] = [:]
    var position = SourcePosition.start
    for character in marked {
      if marks.contains(character) {
        positions[String(character)] = position
        continue
      }
      text.append(character)
      if character.isNewline {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else {
        position.column += character.unicodeScalars.count
      }
    }
    self.text = text
    self.positions = positions
  }
}

private let marks: Set<Character> = [
  "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣",
]
