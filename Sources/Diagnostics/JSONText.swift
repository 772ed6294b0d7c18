/// A JSON value that can be written.
///
/// Members keep the order they are given in, so the same value always gives the same bytes.
package indirect enum JSONText: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONText])
  /// Names and values in order.
  case object([Member])

  /// A name with its value.
  package struct Member: Hashable, Sendable {
    /// The name; unique in its object.
    package var name: String
    /// The value.
    package var value: JSONText

    /// A name with its value.
    package init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  /// The value as JSON (RFC 8259), indented by two spaces a level, without a final line break.
  package var text: String {
    var output = ""
    write(to: &output, indentation: "")
    return output
  }

  private func write(to output: inout String, indentation: String) {
    let inner = indentation + "  "
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .string(let value): writeQuoted(value, to: &output)
    case .array([]): output += "[]"
    case .object([]): output += "{}"
    case .array(let items):
      for (index, item) in items.enumerated() {
        output += (index == 0 ? "[\n" : ",\n") + inner
        item.write(to: &output, indentation: inner)
      }
      output += "\n\(indentation)]"
    case .object(let members):
      for (index, member) in members.enumerated() {
        output += (index == 0 ? "{\n" : ",\n") + inner
        writeQuoted(member.name, to: &output)
        output += ": "
        member.value.write(to: &output, indentation: inner)
      }
      output += "\n\(indentation)}"
    }
  }
}

/// Writes a string of RFC 8259, section 7.
///
/// U+007F to U+009F, U+2028 and U+2029 are escaped too: allowed by JSON, but not safe in terminals
/// and in JavaScript sources.
private func writeQuoted(_ text: String, to output: inout String) {
  output += "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\r": output += "\\r"
    case "\t": output += "\\t"
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: output.unicodeScalars.append(scalar)
    }
  }
  output += "\""
}
