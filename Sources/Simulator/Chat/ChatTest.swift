package import Dialogue

/// A chat as a test that repeats it.
package enum ChatTest {
  /// How things stood before the first line.
  package struct Beginning: Hashable, Sendable {
    package var start: Timestamp
    package var seed: UInt64
    /// Values of the contact and the session that are not as declared.
    package var contact: [RecordField]
    package var session: [RecordField]

    package init(of world: SimulatedWorld) {
      let script = world.script
      start = world.now
      seed = world.seed
      func changed(_ slots: [VariableIndex], _ values: [Value]) -> [RecordField] {
        zip(slots, values).filter { script[$0].initial != $1 }
          .map { RecordField(name: script[$0].name, value: $1) }
      }
      contact = changed(script.contactSlots, world.state.contact)
      session = changed(script.sessionSlots, world.state.session)
    }
  }

  /// The name as a file name: `Lapor hoaks!` is `lapor_hoaks`.
  package static func slug(of name: String) -> String {
    let letters = name.lowercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "_"
    }
    return String(letters.prefix(80)).split(separator: "_").joined(separator: "_")
  }

  /// The YAML document, ending with a line break.
  package static func document(
    named name: String, _ beginning: Beginning, _ lines: [TranscriptLine], _ script: Script
  ) -> String {
    var text = "uji: \(quoted(name.folded))\n"
    text += "waktu: \(quoted(MomentText.write(beginning.start, in: script.zone)))\n"
    if beginning.seed != 0 { text += "benih: \(beginning.seed)\n" }
    for (head, fields) in [("pengguna", beginning.contact), ("variabel", beginning.session)]
    where !fields.isEmpty {
      text += "\(head):\n"
      for field in fields {
        text += "  \(field.name): \(quoted(ValueText.write(field.value, in: script.zone)))\n"
      }
    }
    text += "percakapan: |\n"
    for line in lines {
      for row in TranscriptPrinter.text(line).split(
        separator: "\n", omittingEmptySubsequences: false
      ).dropLast() {
        text += row.isEmpty ? "\n" : "  \(row)\n"
      }
    }
    return text
  }

  /// A YAML text; quoted unless it is plainly harmless.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.last != " "
      && text.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " " || $0 == "_" || $0 == "-")
      }
    let isMoment = text.first?.isNumber == true && text.count >= 16 && !text.contains("\"")
    guard !isPlain, !isMoment else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
