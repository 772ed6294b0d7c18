/// How a text survives being written between the marks of a transcript.
///
/// - A `\` at the start of a line says that the rest of the line is text and no mark:
///   `> \[Lapor]` is a person who types brackets, `< \(gambar …` a bot that writes them.
/// - `\u{…}` anywhere is one Unicode scalar by its hexadecimal number, for characters that YAML
///   refuses or that cannot be seen; the text `\u{` itself is written `\u{5C}u{`.
package enum TranscriptEscape {
  /// The lines of a text, each with its invisible characters escaped; never empty.
  package static func lines(of text: String) -> [String] {
    var lines: [String.UnicodeScalarView] = [.init()]
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        lines.append(.init())
      } else if isInvisible(scalar) || beginsEscape(scalars, place) {
        lines[lines.count - 1].append(contentsOf: code(of: scalar).unicodeScalars)
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    return lines.map { String($0) }
  }

  /// The text of a line with its escapes replaced.
  ///
  /// The mark at its start is the caller's business.
  package static func text(of line: some StringProtocol) -> String {
    guard line.utf8.contains(0x5C) else { return String(line) }
    var result = String.UnicodeScalarView()
    var rest = Substring.UnicodeScalarView(Substring(line).unicodeScalars)
    while let scalar = rest.popFirst() {
      if scalar == "\\", let (decoded, after) = decode(rest) {
        result.append(decoded)
        rest = after
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  package static func code(of scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// What a terminal obeys, a YAML file may not hold, or a reader cannot see and would lose.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFFE, 0xFFFF:
      true
    default: false
    }
  }

  private static func beginsEscape(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    scalars[place] == "\\" && place + 2 < scalars.count && scalars[place + 1] == "u"
      && scalars[place + 2] == "{"
  }

  /// Reads what follows the backslash of an escape, `u{…}`; nil if it is none.
  static func decode(
    _ text: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar, Substring.UnicodeScalarView)? {
    let head = text.prefix(10)
    guard head.starts(with: "u{".unicodeScalars), let close = head.firstIndex(of: "}"),
      let value = UInt32(String(head[..<close].dropFirst(2)), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, text[text.index(after: close)...])
  }
}
