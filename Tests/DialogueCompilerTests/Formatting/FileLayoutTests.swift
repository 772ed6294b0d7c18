import Diagnostics
import DialogueCompiler
import Testing

/// What one file becomes, in a folder of its own.
func formatted(_ text: String, path: String = "a.yaml") throws -> FormattedFile.Outcome {
  let file = SourceFile(path: path, text: text)
  let isTest = path.hasSuffix(".uji.yaml")
  let folder = DialogueFolder(path: "", scripts: isTest ? [] : [file], tests: isTest ? [file] : [])
  return try #require(format(folder).first).outcome
}

/// The layout of one file, rule by rule.
struct FileLayoutTests {
  struct Case: CustomTestStringConvertible {
    var rule: String
    var before: String
    var after: String
    var testDescription: String { rule }

    init(_ rule: String, _ before: String, _ after: String) {
      self.rule = rule
      self.before = before
      self.after = after
    }
  }

  @Test(arguments: spacing + indentation + comments + texts + brackets + files)
  func `a rule`(example: Case) throws {
    if example.before == example.after {
      guard case .tidy = try formatted(example.after) else {
        Issue.record("\(try formatted(example.after))")
        return
      }
      return
    }
    guard case .changed(let text) = try formatted(example.before) else {
      Issue.record("\(try formatted(example.before))")
      return
    }
    #expect(text == example.after)
    guard case .tidy = try formatted(text) else {
      Issue.record("not the same a second time: \(try formatted(text))")
      return
    }
  }

  static let spacing = [
    Case("one space after a dash", "a:\n  -   x\n", "a:\n  - x\n"),
    Case("one space after a colon", "a:   x\nb :y: z\n", "a: x\nb :y: z\n"),
    Case("none before a colon", "a  : x\n", "a: x\n"),
    Case("a tab between two words becomes a space", "a:\tx\n", "a: x\n"),
    Case("no blanks at the end of a line", "a: x  \nb:  \n  - y\t\n", "a: x\nb:\n  - y\n"),
    Case("a quoted text keeps its quotes", "a:  'x'\nb:  \"y\"\n", "a: 'x'\nb: \"y\"\n"),
    Case("what stands in a sentence stays", "- a  b:c - d, [e]\n", "- a  b:c - d, [e]\n"),
  ]

  static let indentation = [
    Case("two spaces a level", "a:\n    b:\n        c: x\n", "a:\n  b:\n    c: x\n"),
    Case("one space is too few", "a:\n b:\n  c: x\n", "a:\n  b:\n    c: x\n"),
    Case("a list goes below its key", "a:\n- x\n- y\nb: z\n", "a:\n  - x\n  - y\nb: z\n"),
    Case(
      "keys of an item stand below each other", "a:\n-   b: x\n    c:\n    - y\n",
      "a:\n  - b: x\n    c:\n      - y\n"),
    Case("lists in lists", "a:\n  -   - x\n      - y\n", "a:\n  - - x\n    - y\n"),
    Case("a dash alone takes up its value", "a:\n  -\n    b: x\n", "a:\n  - b: x\n"),
    Case("a dash without a value stays", "a:\n   -\n   - x\n", "a:\n  -\n  - x\n"),
    Case("a value may stand below its key", "a:\n      x\nb: y\n", "a:\n  x\nb: y\n"),
    Case(
      "different levels may have had different steps",
      "a:\n   b:\n       - x\n   c:\n     - d: y\n       e: z\n",
      "a:\n  b:\n    - x\n  c:\n    - d: y\n      e: z\n"),
  ]

  static let comments = [
    Case(
      "two spaces before a comment", "a: x # y\nb: #z\n  - w    # v\n",
      "a: x  # y\nb:  #z\n  - w  # v\n"),
    Case(
      "a line of its own goes with what follows", "a:\n# one\n    - x\n      # two\n    - y\n",
      "a:\n  # one\n  - x\n  # two\n  - y\n"),
    Case(
      "a step out of use stays in its list",
      "a:\n    b:\n        - x\n        # - y\n    # about c\n    c:\n        - z\n",
      "a:\n  b:\n    - x\n    # - y\n  # about c\n  c:\n    - z\n"),
    Case("at the end of a file too", "a:\n    - x\n    # y\n# z\n", "a:\n  - x\n  # y\n# z\n"),
    Case(
      "between levels the outer one takes it", "a:\n    - x\n  # y\nb: z\n",
      "a:\n  - x\n# y\nb: z\n"),
    Case("behind the mark of a block", "a: |   # x\n    y\n", "a: |  # x\n  y\n"),
    Case("nothing but comments", "  # x\n\n\n # y  \n", "# x\n\n# y\n"),
    Case("inside brackets", "a: [b, # x\n c]\n", "a: [b,  # x\n  c]\n"),
  ]

  static let texts = [
    Case(
      "a block keeps its text, indentation and blanks",
      "a: |\n      one  \n        two\n\n      three\nb: x\n",
      "a: |\n  one  \n    two\n\n  three\nb: x\n"),
    Case("a block below a dash", "- |-\n      x\n      y\n", "- |-\n  x\n  y\n"),
    Case(
      "a block with a digit", "a:\n    b: |1\n       x\n      y\n", "a:\n  b: |1\n     x\n    y\n"),
    Case("a folded block", "a: >-\n    x\n    y\n", "a: >-\n  x\n  y\n"),
    Case("a block that keeps its last lines", "a: |+\n   x\n\n\nb: y\n", "a: |+\n  x\n\n\nb: y\n"),
    Case("blanks that are text stay", "a: |\n  x\n     \n\n\nb: y\n", "a: |\n  x\n     \n\nb: y\n"),
    Case(
      "what looks like a comment in a block", "a: |\n   x # y\n   # z\n", "a: |\n  x # y\n  # z\n"),
    Case("an empty block", "a: |\nb: x\n", "a: |\nb: x\n"),
    Case(
      "a sentence over two lines", "a: one\n        two  \n\n   three\n",
      "a: one\n  two\n\n  three\n"),
    Case(
      "the same in quotes", "a: \"one\n      two\"\nb: 'c\n\n d'\n",
      "a: \"one\n  two\"\nb: 'c\n\n  d'\n"),
    Case("a blank after a backslash stays", "a: \"b\\   \n   c\"\n", "a: \"b\\ \n  c\"\n"),
    Case("a line that is continued", "a: \"b \\\n      c\"\n", "a: \"b \\\n  c\"\n"),
  ]

  static let brackets = [
    Case(
      "spaces in brackets", "a: [ b,c ,  d ]\ne: {  f:  g,h: i }\n",
      "a: [b, c, d]\ne: {f: g, h: i}\n"),
    Case("empty ones", "a: [ ]\nb: {  }\n", "a: []\nb: {}\n"),
    Case("in each other", "- { a: [b,{c: d}] , e: f }\n", "- {a: [b, {c: d}], e: f}\n"),
    Case("a name alone", "- { nama }\n", "- {nama}\n"),
    Case("a key in quotes", "- {\"a\":b}\n", "- {\"a\": b}\n"),
    Case("a key without a value", "- {a: ,b: c,d: }\n", "- {a: , b: c, d: }\n"),
    Case(
      "over several lines", "a: [b,\n       c,\n       {d: e,\n         f: g}]\n",
      "a: [b,\n  c,\n  {d: e,\n    f: g}]\n"),
    Case("the closing one stays inside", "a: {\n  b: c,\n}\n", "a: {\n  b: c,\n  }\n"),
    Case("below the key", "a:\n     [b, c]\n", "a:\n  [b, c]\n"),
  ]

  static let files = [
    Case("several blank lines become one", "a: x\n\n\n\nb: y\n", "a: x\n\nb: y\n"),
    Case("none at the edges", "\n\na: x\n\n\n", "a: x\n"),
    Case("a last line break", "a: x", "a: x\n"),
    Case("a block without the last line break", "a: |\n  x", "a: |-\n  x\n"),
    Case(
      "CR LF and CR become LF", "a: x\r\nb: |\r\n  y\r\n  z\rc: w\n", "a: x\nb: |\n  y\n  z\nc: w\n"
    ),
    Case("no byte order mark", "\u{FEFF}a: x\n", "a: x\n"),
    Case("nothing", "", ""),
    Case("several documents", "a: x\n---\n\n\nb:   y\n...\n", "a: x\n---\n\nb: y\n...\n"),
    Case("a document that begins behind its mark", "---   {a: b}\n", "--- {a: b}\n"),
    Case(
      "emoji and other letters", "a:\n    -   👍🏽 ñ\n    -   \"🇮🇩\"   # é\n",
      "a:\n  - 👍🏽 ñ\n  - \"🇮🇩\"  # é\n"),
  ]

  @Test(
    arguments: [
      ("a:\n\t- x\n", DiagnosticCode.d103), ("a: [b\n", .d102), ("a: x\na: y\n", .d104),
      ("a: &b x\n", .d105), ("- Hubungi #1234\n", .d109), ("- !penting x\n", .d110),
      ("a: \u{1}\n", .d101),
    ])
  func `what is no YAML is left alone and told`(text: String, code: DiagnosticCode) throws {
    guard case .unreadable(let errors) = try formatted(text) else {
      Issue.record("\(try formatted(text))")
      return
    }
    #expect(errors.map(\.code) == [code])
  }

  @Test func `a transcript is laid out, its conversation stays`() throws {
    let text = """
      uji:   a
      percakapan: |
          > halo \u{20}
          < Hai.
            [A] [B]
      ---
      uji: b
      percakapan: |
        > x

      """
    guard case .changed(let after) = try formatted(text, path: "a.uji.yaml") else {
      Issue.record("\(try formatted(text, path: "a.uji.yaml"))")
      return
    }
    #expect(
      after == """
        uji: a
        percakapan: |
          > halo \u{20}
          < Hai.
            [A] [B]
        ---
        uji: b
        percakapan: |
          > x

        """)
  }

  @Test func `very long lines and many comments take no time`() throws {
    let words = Array(repeating: "kata", count: 2_000).joined(separator: ", ")
    let notes = String(repeating: "#\n", count: 20_000)
    guard case .changed(let text) = try formatted("a: [\(words) ]\n\(notes)b:  x\n") else {
      Issue.record("not changed")
      return
    }
    #expect(text == "a: [\(words)]\n\(notes)b: x\n")
  }
}
