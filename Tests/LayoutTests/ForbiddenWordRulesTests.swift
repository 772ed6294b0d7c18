import Testing

@Suite struct ForbiddenWordRulesTests {
  @Test func `shipped code uses no forbidden word or call`() {
    expectNone(
      Repository.sourceFiles.flatMap {
        ForbiddenWordRules.findings(in: $0, rules: ForbiddenWordRules.everywhere)
      }.filter { Exceptions.forbiddenWords[Exceptions.key(of: $0)] == nil })
  }

  @Test func `the engine and the language are pure`() {
    for target in ForbiddenWordRules.pureTargets.sorted() {
      let files = Repository.sourceFiles.filter { $0.target == target }
      let declared = ForbiddenWordRules.declaredFunctions(in: files)
      expectNone(
        files.flatMap {
          ForbiddenWordRules.findings(
            in: $0, rules: ForbiddenWordRules.inPureTargets, declared: declared)
        }.filter { Exceptions.forbiddenWords[Exceptions.key(of: $0)] == nil })
    }
  }

  @Test func `no variable is global`() {
    expectNone(Repository.sourceFiles.flatMap(ForbiddenWordRules.globalVariables))
  }

  @Test func `no test imports with testable`() {
    let rules = ForbiddenWordRules.everywhere.filter { $0.words == "@testable" }
    #expect(rules.count == 1)
    expectNone(
      Repository.swiftFiles.flatMap { ForbiddenWordRules.findings(in: $0, rules: rules) })
  }

  @Test func `each excepted word is still used`() {
    let rules = ForbiddenWordRules.everywhere + ForbiddenWordRules.inPureTargets
    let used = Set(
      Repository.sourceFiles.flatMap { ForbiddenWordRules.findings(in: $0, rules: rules) }
        .map(Exceptions.key))
    for key in Exceptions.forbiddenWords.keys.sorted() {
      #expect(used.contains(key), "\(key) is not used (any more): take it off the list.")
    }
  }

  // MARK: The checkers themselves

  private func words(_ source: String, target: String = "Dialogue") -> [String] {
    let file = SwiftFile(path: "Sources/\(target)/A.swift", text: source)
    let rules = ForbiddenWordRules.everywhere + ForbiddenWordRules.inPureTargets
    return ForbiddenWordRules.findings(in: file, rules: rules)
      .compactMap { $0.text.split(separator: "”").first.map { String($0.dropFirst()) } }
  }

  @Test func `every rule finds its own words, also in the middle of code`() {
    for rule in ForbiddenWordRules.everywhere + ForbiddenWordRules.inPureTargets {
      #expect(words("let a = \(rule.words)").contains(rule.words))
      #expect(words("let a = 1\n  \(rule.words) b").contains(rule.words))
    }
  }

  @Test func `every rule leaves comments, strings and quoted names alone`() {
    for rule in ForbiddenWordRules.everywhere + ForbiddenWordRules.inPureTargets {
      #expect(words("// \(rule.words)\nlet a = \"\(rule.words)\"") == [])
      #expect(words("func `\(rule.words)`() {}") == [])
    }
  }

  @Test(arguments: [
    "try a()", "a as? B", "any Equatable", "a is AnyHashable", "a.print(b)", "func print(_ a: B) {",
    "asynchronous", "Tasks { }", "case clock(Hour)", "let open = 1", "openDays()", "random: Int",
    "CalendarDate(1)", "nonisolated func a()", "@Sendable () -> Void", "\"\\(a)\"",
  ])
  func `what only looks like a forbidden word is fine`(_ source: String) {
    #expect(words(source) == [])
  }

  @Test func `a forbidden call inside a string's interpolation is found`() {
    #expect(words("let a = \"\\(try! b())\"") == ["try!"])
  }

  @Test(arguments: [("func open(_ form: Form) {}", 0), ("func opened() {}", 1)])
  func `a call of the target's own function is fine`(_ declaration: String, _ expected: Int) {
    let file = SwiftFile(path: "Sources/Dialogue/A.swift", text: "\(declaration)\nopen(a)")
    let findings = ForbiddenWordRules.findings(
      in: file, rules: ForbiddenWordRules.inPureTargets,
      declared: ForbiddenWordRules.declaredFunctions(in: [file]))
    #expect(findings.count == expected)
  }

  @Test func `commands may print`() {
    #expect(words("print(1)", target: "Simulator") == ["print("])
    #expect(words("print(1)", target: "wicara") == [])
  }

  @Test(arguments: ["var a = 1", "package var a: Int { 1 }", "enum A { static var b = 1 }"])
  func `a variable outside every value is a finding`(_ source: String) {
    let file = SwiftFile(path: "Sources/A/A.swift", text: source)
    #expect(ForbiddenWordRules.globalVariables(in: file).count == 1)
  }

  @Test(arguments: [
    "let a = 1", "struct A { var b = 1 }", "func a() { var b = 1 }",
    "enum A { static var b: Int { let c = 1; return c } }",
  ])
  func `a variable inside a value is fine`(_ source: String) {
    let file = SwiftFile(path: "Sources/A/A.swift", text: source)
    #expect(ForbiddenWordRules.globalVariables(in: file) == [])
  }
}
