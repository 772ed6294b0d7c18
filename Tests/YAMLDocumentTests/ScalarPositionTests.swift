import Diagnostics
import TestSupport
import Testing
import YAMLDocument

@Suite struct ScalarPositionTests {
  /// The first value of `a:` or the file's only item.
  private func value(_ text: String) throws -> YAMLNode {
    let root = try #require(read(text).documents.first)
    return try #require(root["a"] ?? root[0])
  }

  @Test(
    arguments: [
      "- Halo {1️⃣nama}", "- 'it''s {1️⃣nama}'", "- \"a\\tb\\u00e9\\x41\\U0001F600 {1️⃣nama}\"",
      "- Halo\n  Kak {1️⃣nama}", "- Halo\n\n\n  Kak {1️⃣nama}", "- 'Halo  \n\n  Kak {1️⃣nama}'",
      "- \"Halo \\\n   Kak {1️⃣nama}\"", "- \"Halo\n   \\  Kak {1️⃣nama}\"",
      "- |\n  Halo\n    Kak {1️⃣nama}\n  x", "- |\n\n  Halo\n\n\n  Kak {1️⃣nama}\n",
      "- |2\n    Halo\n   {1️⃣nama}", "- |-  # komentar\n   é😀\n   {1️⃣nama}\n\n",
      "- |+\n  {1️⃣nama}\n\n", "- >\n  Halo\n  Kak {1️⃣nama}", "- >\n  Halo\n\n  Kak {1️⃣nama}",
      "- >\n  Halo\n    menjorok\n  Kak {1️⃣nama}", "- >\n\n  Halo\n\n\n    x\n\n  Kak {1️⃣nama}\n",
      "a:\n    >-\n      Halo\n      Kak {1️⃣nama}", "- \"\n  Halo {1️⃣nama}\n  \"",
      "- [😀 é {1️⃣nama}]", "a: \"😀\n\n\n   é {1️⃣nama}\"",
    ])
  func `a place in a text is found in the file`(marked: String) throws {
    // Braces stand for themselves in these texts; in `[ ]` they would not.
    let plain =
      marked.contains("[") ? marked.replacing("{", with: "<").replacing("}", with: ">") : marked
    let source = MarkedSource(plain)
    let node = try value(source.text)
    guard case .scalar(let scalar) = (node[0] ?? node).content else {
      Issue.record("no scalar")
      return
    }
    let scalars = Array(scalar.text.unicodeScalars)
    let brace = try #require(scalars.firstIndex { $0 == "{" || $0 == "<" })
    let position = (node[0] ?? node).position(ofScalarOffset: brace + 1)
    #expect(position == source.positions["1️⃣"])
  }

  @Test(
    arguments: [
      "- Halo", "- 'Ha''lo'", "- \"Ha\\nlo\"", "- |\n  Ha\n  lo", "- >\n  Ha\n  lo\n\n   x",
      "- \"a\n\n  b \\\n\n   c\"", "- 'a\n  b'", "- a\n  b", "- |+\n  a\n\n\n", "- \"\"", "- ''",
      "- |\n", "- \"a\\\n  b\\\n  c\"", "- >-\n   a\n\n   b\n",
    ])
  func `every visible character of a text is found at itself`(text: String) throws {
    let node = try value(text)
    guard case .scalar(let scalar) = node.content else { return }
    let lines = SourceFile(path: "a", text: text)
    var last = node.range.start
    for (offset, character) in scalar.text.unicodeScalars.enumerated() {
      let position = node.position(ofScalarOffset: offset)
      #expect(position >= last)
      last = position
      guard character != " ", character != "\n" else { continue }
      let line = Array(try #require(lines.line(position.line)).unicodeScalars)
      #expect(line[position.column - 1] == character)
    }
    #expect(node.position(ofScalarOffset: scalar.text.unicodeScalars.count) >= last)
  }

  @Test func `the end of a text is just after its last character`() throws {
    #expect(try value("- Halo").position(ofScalarOffset: 4) == SourcePosition(line: 1, column: 7))
    #expect(try value("- 'Halo'").position(ofScalarOffset: 4) == SourcePosition(line: 1, column: 8))
    let block = try value("- |\n  Halo\n")
    #expect(block.position(ofScalarOffset: 4) == SourcePosition(line: 2, column: 7))
  }

  @Test func `an offset outside the text gives the start`() throws {
    let node = try value("- Halo")
    for offset in [-1, 5, .max, .min] {
      #expect(node.position(ofScalarOffset: offset) == node.range.start)
    }
    let list = try #require(read("- Halo").documents.first)
    #expect(list.position(ofScalarOffset: 0) == list.range.start)
  }

  @Test func `a node that was not read from a file gives its start`() {
    let range = SourceRange(file: "a", at: SourcePosition(line: 4, column: 2))
    let node = YAMLNode(text: "abc", at: range)
    #expect(node.position(ofScalarOffset: 2) == range.start)
  }
}
