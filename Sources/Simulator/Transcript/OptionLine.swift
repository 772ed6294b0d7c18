/// A line of options, such as `[Lapor konten] [Cek status]`.
///
/// In a label `]` is written `\]`, and a `\` at its end `\u{5C}`.
package enum OptionLine {
  package static func write(_ labels: [String]) -> String {
    labels.map { write(label: $0) }.joined(separator: " ")
  }

  package static func write(label: String) -> String {
    var inner = ""
    for line in TranscriptEscape.lines(of: label) {
      if !inner.isEmpty { inner += "\\u{A}" }
      for character in line {
        if character == "]" { inner += "\\" }
        inner.append(character)
      }
    }
    // A last `\` would take the bracket with it.
    if inner.hasSuffix("\\") { inner = inner.dropLast() + "\\u{5C}" }
    return "[" + inner + "]"
  }

  /// nil for what is no line of options.
  package static func read(_ line: some StringProtocol) -> [String]? {
    var rest = Substring(line).drop { $0 == " " || $0 == "\t" }
    guard rest.first == "[" else { return nil }
    var labels: [String] = []
    while rest.first == "[" {
      rest.removeFirst()
      guard let label = takeLabel(&rest) else { return nil }
      labels.append(label)
      rest = rest.drop { $0 == " " || $0 == "\t" }
    }
    return rest.isEmpty ? labels : nil
  }

  private static func takeLabel(_ rest: inout Substring) -> String? {
    var label = ""
    while let character = rest.popFirst() {
      if character == "\\", rest.first == "]" {
        label.append("]")
        rest.removeFirst()
      } else if character == "]" {
        return TranscriptEscape.text(of: label)
      } else {
        label.append(character)
      }
    }
    return nil
  }
}
