import Diagnostics
import DialogueCompiler
import Testing
import docgen

/// What tools/docgen writes is what stands in the repository.
@Suite struct GeneratedFilesTests {
  private func generated() throws -> [(path: String, text: String)] {
    var pages: [String: String] = [:]
    for name in try RepositoryFiles.names(in: GeneratedFiles.pageFolder) {
      pages[name] = try RepositoryFiles.text(of: "\(GeneratedFiles.pageFolder)/\(name)")
    }
    return GeneratedFiles(pages: pages).files
  }

  @Test func `the generated files are fresh`() throws {
    for file in try generated() {
      let isFresh = try RepositoryFiles.text(of: file.path) == file.text
      #expect(isFresh, "\(file.path) is stale: swift run docgen")
    }
  }

  @Test func `the reference names every key of every table`() throws {
    let reference = try #require(try generated().first { $0.path.hasSuffix("referensi.md") }).text
    for keyword in Keyword.allCases {
      #expect(
        reference.contains("`\(keyword.rawValue)`") || reference.contains("- \(keyword.rawValue)`"),
        "\(keyword.rawValue) is in no table that tools/docgen/ReferencePlaces.swift lists")
    }
  }

  @Test func `every link of the reference leads to a page`() throws {
    let reference = try #require(try generated().first { $0.path.hasSuffix("referensi.md") }).text
    let pages = try RepositoryFiles.names(in: GeneratedFiles.pageFolder)
    for page in pages { #expect(reference.contains("](galat/\(page))")) }
  }
}
