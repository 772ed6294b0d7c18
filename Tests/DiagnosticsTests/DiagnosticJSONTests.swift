import Diagnostics
import Testing

@Suite struct DiagnosticJSONTests {
  private let range = SourceRange(
    file: "alur/a b.yaml", at: SourcePosition(line: 3, column: 5), length: 4)

  @Test(
    arguments: [
      (JSONText.null, "null"), (.bool(true), "true"), (.bool(false), "false"),
      (.integer(.min), "-9223372036854775808"), (.array([]), "[]"), (.object([]), "{}"),
      (.string("\"\\\n\r\t/"), #""\"\\\n\r\t/""#), (.string("\u{0}\u{1F}"), #""\u0000\u001f""#),
      (.string("é😀"), "\"é😀\""), (.string("\u{2028}\u{7F}"), #""\u2028\u007f""#),
      (.array([.integer(1), .null]), "[\n  1,\n  null\n]"),
      (.object([.init("a", .array([.integer(1)]))]), "{\n  \"a\": [\n    1\n  ]\n}"),
    ])
  func `each kind of JSON value is written`(value: JSONText, text: String) {
    #expect(value.text == text)
  }

  @Test func `no diagnostics are an empty array`() {
    #expect(DiagnosticRenderer(files: []).json([]) == "[]\n")
  }

  @Test func `a diagnostic is written with its notes and its repair`() {
    let diagnostic = Diagnostic(
      .d111, at: range, "Koma \"x\".", caretNote: "di sini",
      notes: [DiagnosticNote("lihat", at: SourceRange(file: "b", at: .start, length: 1))],
      fix: Fix(range: range, replacement: "'a'"))
    #expect(
      DiagnosticRenderer(files: []).json([diagnostic]) == #"""
        [
          {
            "code": "D111",
            "severity": "warning",
            "file": "alur/a b.yaml",
            "line": 3,
            "column": 5,
            "endLine": 3,
            "endColumn": 9,
            "message": "Koma \"x\".",
            "notes": [
              {
                "message": "di sini"
              },
              {
                "message": "lihat",
                "file": "b",
                "line": 1,
                "column": 1,
                "endLine": 1,
                "endColumn": 2
              }
            ],
            "fix": {
              "line": 3,
              "column": 5,
              "endLine": 3,
              "endColumn": 9,
              "replacement": "'a'"
            }
          }
        ]

        """#)
  }

  @Test func `a diagnostic without a repair says null`() {
    let text = DiagnosticRenderer(files: []).json([Diagnostic(.d308, at: range, "x")])
    #expect(text.contains("\"fix\": null\n"))
    #expect(text.contains("\"severity\": \"note\""))
    #expect(text.contains("\"notes\": []"))
  }

  @Test func `SARIF names each rule once and encodes paths`() {
    let diagnostics = [
      Diagnostic(.d301, at: range, "x"), Diagnostic(.d104, at: range, "y"),
      Diagnostic(.d301, at: range, "z", notes: [DiagnosticNote("n", at: range)]),
    ]
    let text = DiagnosticRenderer(files: []).sarif(diagnostics)
    #expect(text.components(of: "\"id\": \"D301\"") == 1)
    #expect(text.components(of: "\"ruleId\": \"D301\"") == 2)
    #expect(text.contains("\"version\": \"2.1.0\""))
    #expect(text.contains("\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\""))
    #expect(text.contains("\"uri\": \"alur/a%20b.yaml\""))
    #expect(text.contains("\"relatedLocations\": ["))
    #expect(!text.contains("\"fixes\""))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
