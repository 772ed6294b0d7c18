import Diagnostics
import DialogueCompiler
import Simulator

/// The files that this tool writes, as text; nothing here touches the disk.
package struct GeneratedFiles {
  /// The folder of the explanation pages, from the root of the repository.
  package static let pageFolder = "docs/penulis/galat"

  private let pages: [(code: DiagnosticCode, text: String)]

  /// - Parameter pages: The pages of the diagnostics by the name of their file (`D301.md`); other
  ///   files are left out.
  package init(pages: [String: String]) {
    self.pages = DiagnosticCode.allCases.compactMap { code in
      pages[code.rawValue + ".md"].map { (code, $0) }
    }
  }

  /// What each file has to contain, by its path from the root of the repository.
  package var files: [(path: String, text: String)] {
    let explained = Set(pages.map(\.code.rawValue))
    return [
      ("docs/penulis/referensi.md", WritersReference(explained: explained).text),
      ("docs/penulis/skema.json", ScriptSchema.any.json(heads: TranscriptFile.heads).text + "\n"),
      ("Sources/wicara/ExplanationPages.swift", explanationSource),
    ]
  }

  /// A Swift file with all pages as raw strings, as the formatter would write it.
  private var explanationSource: String {
    var lines = [
      "// Written by tools/docgen from \(Self.pageFolder); do not edit.", "",
      "/// The pages of `\(Self.pageFolder)`, by code.",
      "let explanationPages: [String: String] = [",
    ]
    for (code, text) in pages {
      lines.append("  \"\(code.rawValue)\": #\"\"\"")
      var body = text.split(separator: "\n", omittingEmptySubsequences: false)
      while body.last?.isEmpty == true { body.removeLast() }
      lines += body.map { $0.isEmpty ? "" : "  \($0)" }
      lines.append("  \"\"\"#,")
    }
    lines.append("]")
    return lines.joined(separator: "\n") + "\n"
  }
}
