import Testing

@Suite struct NameRulesTests {
  @Test func `a type's name says what it is`() {
    expectNone(Repository.sourceFiles.flatMap(NameRules.typeNames))
  }

  @Test func `a file is named after what it is about`() {
    expectNone(NameRules.fileNames(in: Repository.swiftFiles.map(\.path)))
  }

  // MARK: The checkers themselves

  private func findings(_ source: String) -> [Finding] {
    NameRules.typeNames(in: SwiftFile(path: "Sources/Dialogue/A.swift", text: source))
  }

  @Test(arguments: [
    "struct TicketManager {}", "final class SharedState {}", "enum URLInfo {}",
    "protocol CommonText {}", "typealias UserData = Int", "struct Helper {}", "enum Dialogue {}",
  ])
  func `an empty name is a finding`(_ source: String) {
    #expect(findings(source).count == 1)
  }

  @Test(arguments: [
    "struct Information {}", "enum Commonplace {}", "// struct TicketManager", "let a = B.struct",
    "struct Database {}", "func sharedState() {}", "enum DialogueError {}", "class func a() {}",
  ])
  func `a name that says something is fine`(_ source: String) {
    #expect(findings(source) == [])
  }

  @Test func `a plus in a file's name is a finding`() {
    #expect(
      NameRules.fileNames(in: ["Sources/A/String+Words.swift", "Sources/A/A.swift"]).count == 1)
  }
}
