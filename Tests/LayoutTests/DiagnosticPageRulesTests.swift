import Testing

@Suite struct DiagnosticPageRulesTests {
  @Test func `every diagnostic that is given has a page and a test`() {
    // These very tests name codes as samples, which proves nothing about the checks.
    let tests = Repository.swiftFiles.filter {
      $0.path.hasPrefix("Tests/") && $0.target != "LayoutTests"
    }
    expectNone(
      DiagnosticPageRules.findings(
        sources: Repository.sourceFiles, tests: tests,
        pages: Repository.current.names(in: DiagnosticPageRules.folder)))
  }

  // MARK: The checker itself

  private func findings(_ source: String, test: String, pages: [String]) -> [String] {
    DiagnosticPageRules.findings(
      sources: [
        SwiftFile(path: "Sources/Diagnostics/DiagnosticCode.swift", text: "case d301, d302\n.d999"),
        SwiftFile(path: "Sources/A/Check.swift", text: source),
      ],
      tests: [SwiftFile(path: "Tests/ATests/CheckTests.swift", text: test)], pages: pages
    ).map(\.description)
  }

  @Test(arguments: ["#expect(code == .d301)", "func `D301 is given`() {}", "\"galat D301:\""])
  func `a code with a page and a test is fine`(_ test: String) {
    #expect(findings("a(.d301)", test: test, pages: ["D301.md", "index.md"]) == [])
  }

  @Test func `a code without a page is a finding`() {
    #expect(
      findings("\na(.d301)", test: ".d301", pages: []) == [
        "Sources/A/Check.swift:2: docs/penulis/galat/D301.md is missing."
      ])
  }

  @Test func `a code that no test names is a finding`() {
    #expect(
      findings("a(.d301)", test: ".d3010", pages: ["D301.md"]) == [
        "Sources/A/Check.swift:1: No test names D301."
      ])
  }

  @Test func `a page of a code that does not exist is a finding`() {
    #expect(
      findings("", test: "", pages: ["D302.md", "D303.md"]) == [
        "docs/penulis/galat/D303.md: DiagnosticCode.swift has no such code."
      ])
  }

  @Test func `what is no code is not taken for one`() {
    #expect(findings("a.d30; b.d3011; c.draw; d301; // .d302", test: "", pages: []) == [])
  }
}
