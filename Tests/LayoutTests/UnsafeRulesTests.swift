import Testing

@Suite struct UnsafeRulesTests {
  @Test func `unsafe stands only in the listed files, and each of them needs it`() {
    expectNone(
      UnsafeRules.findings(in: Repository.sourceFiles, listed: Exceptions.unsafeFiles))
  }

  // MARK: The checker itself

  private func findings(_ source: String, listed: [String: String]) -> [Finding] {
    UnsafeRules.findings(in: [SwiftFile(path: "Sources/A/A.swift", text: source)], listed: listed)
  }

  @Test(arguments: ["deinit { unsafe close(a) }", "@unsafe func a() {}"])
  func `unsafe code in a file that is not listed is a finding`(_ source: String) {
    #expect(findings(source, listed: [:]).map(\.line) == [1])
    #expect(findings(source, listed: ["Sources/A/A.swift": "why"]) == [])
  }

  @Test(arguments: ["@safe struct A {}", "// unsafe\nlet a = \"unsafe\""])
  func `a listed file without unsafe code is a finding`(_ source: String) {
    #expect(findings(source, listed: [:]) == [])
    #expect(findings(source, listed: ["Sources/A/A.swift": "why"]).count == 1)
  }

  @Test func `a listed file that does not exist is a finding`() {
    #expect(findings("", listed: ["Sources/B.swift": "why"]).map(\.path) == ["Sources/B.swift"])
  }
}
