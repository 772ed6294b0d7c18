import Testing

@Suite struct DocumentRulesTests {
  private static let hasReadme = Repository.current.exists("README.md")

  @Test(arguments: ["README.md", "CONTRIBUTING.md"])
  func `every path that a page names exists`(_ page: String) {
    guard Repository.current.exists(page) else {
      Issue.record("\(page) is missing.")
      return
    }
    expectNone(
      DocumentRules.missingPaths(
        in: Repository.current.text(of: page), path: page, exists: Repository.current.exists))
  }

  @Test(.enabled(if: hasReadme, "README.md is missing; the test above says so."))
  func `every file on the way of a message exists`() {
    expectNone(
      DocumentRules.lostMessageSteps(
        in: Repository.current.text(of: "README.md"), path: "README.md",
        sources: Repository.sourceFiles.map(\.path)))
  }

  // MARK: The checkers themselves

  private func missing(_ text: String) -> [String] {
    DocumentRules.missingPaths(in: text, path: "A.md") {
      ["tools/test", "Sources/A", "docs", "docs/a.md"].contains($0)
    }.map(\.description)
  }

  @Test(arguments: [
    "`tools/test`", "`./tools/test --full`", "`Sources/A/`", "`Sources/A/<Name>Check.swift`",
    "`docs/*.md`", "docs/b.md", "`other/b.md`", "```\n`tools/b`\n```", "`a` docs/b.md `c`",
    "`unfinished docs/b.md",
  ])
  func `a path that exists, or is none, is fine`(_ text: String) {
    #expect(missing(text) == [])
  }

  @Test func `a path that does not exist is a finding at its line`() {
    #expect(
      missing("`tools/test`\n`a` and `docs/b.md`, `Sources/B/<Name>.swift`") == [
        "A.md:2: `docs/b.md` does not exist.", "A.md:2: `Sources/B` does not exist.",
      ])
  }

  private func lost(_ text: String) -> [String] {
    DocumentRules.lostMessageSteps(
      in: text, path: "A.md", sources: ["Sources/Dialogue/Engine/Step.swift", "Sources/A/B.swift"]
    ).map(\.description)
  }

  @Test(arguments: DocumentRules.messageHeadings.sorted())
  func `a name on the way of a message is a file of its target`(_ heading: String) {
    let text =
      "# A\n`No/File`\n\(heading)\n`Dialogue/Step` `Dialogue/Engine/Step`, `step`\n## B\n`No/File`"
    #expect(lost(text) == [])
    #expect(
      lost("\(heading)\n\n`A/B`\n`A/Step` `Dialogue/tep`") == [
        "A.md:4: `A/Step` is no file of Sources.", "A.md:4: `Dialogue/tep` is no file of Sources.",
      ])
  }

  @Test func `a page without the section, or with an empty one, is a finding`() {
    #expect(lost("# A\n`A/B`") == ["A.md: Has no section “where a message goes”."])
    #expect(lost("## Where a message goes\nnowhere") == ["A.md:1: The section names no file."])
  }
}
