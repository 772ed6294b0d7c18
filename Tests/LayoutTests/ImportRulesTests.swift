import Testing

@Suite struct ImportRulesTests {
  @Test func `sources import only what stands above their line in the table`() {
    expectNone(ImportRules.findings(in: Repository.sourceFiles))
  }

  @Test func `no test imports XCTest`() {
    let others = Repository.swiftFiles.filter { !$0.path.hasPrefix("Sources/") }
    expectNone(ImportRules.findingsInTests(others))
  }

  @Test func `each C module is imported by exactly one Swift file`() {
    let modules = Repository.current.names(in: "Sources").filter {
      Repository.current.exists("Sources/\($0)/module.modulemap")
    }
    expectNone(ImportRules.findings(forCModules: modules, in: Repository.sourceFiles))
  }

  @Test func `the table is in order, lowest first`() {
    for (index, row) in ImportRules.allowed.enumerated() {
      let notBelow = Set(ImportRules.allowed[index...].map(\.target))
      #expect(row.modules.isDisjoint(with: notBelow), "\(row.target)")
    }
  }

  // MARK: The checker itself

  private func findings(_ target: String, _ source: String) -> [Finding] {
    ImportRules.findings(in: [SwiftFile(path: "Sources/\(target)/A.swift", text: source)])
  }

  @Test(arguments: [
    ("Dialogue", "import IndonesianText"), ("Dialogue", "// import Foundation"),
    ("Dialogue", "let import_ = \"import Foundation\""),
    ("DialogueCompiler", "package import Dialogue\ninternal import struct YAMLDocument.Node"),
    ("wicara", "#if canImport(Glibc)\nimport Glibc\n#endif"),
  ]) func `an allowed import is no finding`(_ target: String, _ source: String) {
    #expect(findings(target, source) == [])
  }

  @Test(arguments: [
    ("Dialogue", "import FoundationEssentials"), ("Dialogue", "import Diagnostics"),
    ("Dialogue", "import YAMLDocument"), ("Diagnostics", "import FoundationEssentials"),
    ("IndonesianText", "import Foundation"), ("wicara", "import Foundation"),
    ("wicara", "@preconcurrency import Foundation"), ("wicara", "import CEdit"),
    ("YAMLDocument", "import struct Dialogue.Script"), ("Unheard", ""),
  ]) func `a forbidden import is a finding`(_ target: String, _ source: String) {
    #expect(findings(target, source).count == 1)
  }

  @Test func `XCTest in a test is a finding`() {
    let files = ["import XCTest", "import Testing"].map {
      SwiftFile(path: "Tests/A.swift", text: $0)
    }
    #expect(ImportRules.findingsInTests(files).count == 1)
  }

  @Test(arguments: [(0, 1), (1, 0), (2, 1)])
  func `none or two importers of a C module are a finding`(_ importers: Int, _ expected: Int) {
    let files = (0..<importers).map {
      SwiftFile(path: "Sources/YAMLDocument/A\($0).swift", text: "import CYAML")
    }
    #expect(ImportRules.findings(forCModules: ["CYAML"], in: files).count == expected)
  }
}
