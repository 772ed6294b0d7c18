import Testing

@Suite struct RepositoryTests {
  @Test func `the repository is the one these tests were built from`() {
    #expect(Repository.current.exists("Package.swift"))
    #expect(
      Repository.swiftFiles.contains { $0.path == "Tests/LayoutTests/RepositoryTests.swift" })
  }

  @Test func `there is something to check`() {
    #expect(!Repository.sourceFiles.isEmpty)
    #expect(Repository.sourceFiles.allSatisfy { !$0.target.isEmpty })
  }

  @Test func `a folder that does not exist has no files`() {
    #expect(Repository.current.names(in: "no-such-folder") == [])
    #expect(Repository.current.paths(below: "no-such-folder") == [])
  }
}
