import Testing

@Suite struct SwiftTokenTests {
  /// A source text and the tokens it must give, joined by spaces.
  private static let examples: [(String, String)] = [
    ("let a = try! b()", "let a = try ! b ( )"),
    ("// try! here\nlet a", "let a"),
    ("/* one /* two */ try! */ let a", "let a"),
    (#"let a = "try! \" b" + c"#, "let a = + c"),
    (#"let a = "x \(try! b(1)) y""#, "let a = try ! b ( 1 )"),
    (##"let a = #"x \(b) \#(c)"#"##, "let a = c"),
    ("let a = \"\"\"\n  \"print(\" \\(b)\n  \"\"\"\nc", "let a = b c"),
    ("func `it can't open(`() {}", "func it can't open( ( ) { }"),
    ("#expect(a == b)", "# expect ( a = = b )"),
    (#"a.split(/["]+/); b"#, "a . split ( ) ; b"),
    (#"let r = #/a"\/b/#; c"#, "let r = ; c"),
    ("let a = b / c / d", "let a = b / c / d"),
    ("x.reduce(1, /)", "x . reduce ( 1 , / )"),
    ("let é = 1", "let é = 1"),
    ("\"unfinished", ""),
  ]

  @Test(arguments: examples) func `comments and literals give no tokens`(
    _ source: String, _ expected: String
  ) {
    #expect(swiftTokens(of: source).map(\.text).joined(separator: " ") == expected)
  }

  @Test func `a token knows its line`() {
    let tokens = swiftTokens(of: "a /*\n*/ b\n\"\"\"\n\\(c)\n\"\"\"\nd")
    #expect(tokens.map(\.description) == ["a@1", "b@2", "c@4", "d@6"])
  }
}
