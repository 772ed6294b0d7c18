import Testing

@Suite struct LengthRulesTests {
  @Test func `a file above 400 lines gives its reason`() {
    expectNone(
      LengthRules.longFiles(in: Repository.swiftFiles, listed: Exceptions.longFiles))
  }

  @Test func `a function has at most 70 lines`() {
    expectNone(Repository.swiftFiles.flatMap(LengthRules.longFunctions))
  }

  @Test func `a line has at most 100 columns`() {
    expectNone(
      Repository.swiftFiles.flatMap { LengthRules.longLines(in: $0, listed: Exceptions.longLines) })
    for path in Exceptions.longLines.keys.sorted() {
      let file = Repository.swiftFiles.first { $0.path == path }
      let findings = file.map { LengthRules.longLines(in: $0, listed: [:]) } ?? []
      #expect(!findings.isEmpty, "\(path) has no long line (any more): take it off the list.")
    }
  }

  // MARK: The checkers themselves

  private func file(_ text: String) -> SwiftFile {
    SwiftFile(path: "Sources/A/A.swift", text: text)
  }

  private func lines(_ count: Int) -> String { String(repeating: "a()\n", count: count) }

  @Test(arguments: [(400, 0), (401, 1)])
  func `a file is counted in lines`(_ count: Int, _ expected: Int) {
    #expect(LengthRules.longFiles(in: [file(lines(count))], listed: [:]).count == expected)
    let listed = ["Sources/A/A.swift": "why"]
    #expect(LengthRules.longFiles(in: [file(lines(count))], listed: listed).count == 1 - expected)
  }

  @Test(arguments: [(100, 0), (101, 1)])
  func `a line is counted in characters`(_ count: Int, _ expected: Int) {
    let text = "a\n" + String(repeating: "é", count: count) + "\nb"
    #expect(LengthRules.longLines(in: file(text), listed: [:]).count == expected)
    #expect(LengthRules.longLines(in: file(text), listed: ["Sources/A/A.swift": "why"]) == [])
  }

  @Test(arguments: [
    "func a(b: () -> Void = { }) throws(E) -> [Int] where A: B {", "init?(a: Int) {", "deinit {",
    "subscript(a: Int) -> Int {", "var a: [Int: (Int) -> Int] {", "static func < (a: A, b: A) {",
    "func `a = {`() {", "func a<let n: Int>(\n  b: Int\n) {",
  ])
  func `a body is counted between its braces`(_ opening: String) {
    for (count, expected) in [(70, 0), (71, 1)] {
      let text = "struct A {\n\(opening)\n\(lines(count))}\n}"
      #expect(LengthRules.longFunctions(in: file(text)).count == expected)
    }
  }

  @Test(arguments: [
    "let a = A.init {", "self.init {", "var a = [1].map {", "extension A {", "let a: A = {",
    "protocol P {\nfunc a()\nvar b: Int { get }\n}\nextension A {", "var a: Int\nb {",
    "enum A {\ncase a(init: Int)\n}\nextension A {",
  ])
  func `what is no function may be long`(_ opening: String) {
    #expect(LengthRules.longFunctions(in: file("\(opening)\n\(lines(99))}")) == [])
  }

  @Test func `a nested function counts for itself and for the outer one`() {
    let text = "func a() {\nfunc b() {\n\(lines(3))}\n}"
    #expect(
      LengthRules.bodies(in: swiftTokens(of: text)) == [
        LengthRules.Body(name: "a", line: 1, lines: 5),
        LengthRules.Body(name: "b", line: 2, lines: 3),
      ])
  }
}
