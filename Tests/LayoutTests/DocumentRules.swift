/// What the pages at the root say about the repository is true.
enum DocumentRules {
  /// Headings of the section that follows one message through the code.
  static let messageHeadings: Set = ["## Ke mana sebuah pesan pergi", "## Where a message goes"]

  private static let folders = ["Sources/", "Tests/", "docs/", "tools/", "dialogues/"]

  /// Paths in backticks that do not exist.
  ///
  /// In `Sources/A/<Name>Check.swift` or `docs/*.md` only the folder before the mark must exist.
  static func missingPaths(
    in text: String, path: String, exists: (String) -> Bool
  ) -> [Finding] {
    codeSpans(in: text).compactMap { span, line in
      // The first word, so that a command with its options counts as the command.
      var named = span.split(separator: " ").first.map(String.init) ?? ""
      if named.hasPrefix("./") { named.removeFirst(2) }
      guard folders.contains(where: named.hasPrefix) else { return nil }
      if let mark = named.firstIndex(where: { "<*{…".contains($0) }) {
        let end = named[..<mark].lastIndex(of: "/") ?? named.startIndex
        named = String(named[..<end])
      }
      while named.hasSuffix("/") { named.removeLast() }
      return exists(named)
        ? nil : Finding(path: path, line: line, text: "`\(named)` does not exist.")
    }
  }

  /// Names in the section “where a message goes” that are no file of Sources.
  ///
  /// `Dialogue/Engine/Step` is `Step.swift` anywhere below `Sources/Dialogue/Engine`. A page
  /// without the section is a finding too.
  static func lostMessageSteps(in text: String, path: String, sources: [String]) -> [Finding] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let heading = lines.firstIndex(where: { messageHeadings.contains(String($0)) }) else {
      return [Finding(path: path, line: 0, text: "Has no section “where a message goes”.")]
    }
    let end = lines[(heading + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
    let section = lines[heading..<end].joined(separator: "\n")
    let names = codeSpans(in: section).filter { isSourceName($0.text) }
    guard !names.isEmpty else {
      return [Finding(path: path, line: heading + 1, text: "The section names no file.")]
    }
    return names.compactMap { name, line in
      let slash = name.lastIndex(of: "/") ?? name.startIndex
      let isThere = sources.contains {
        $0.hasPrefix("Sources/\(name[..<slash])/") && $0.hasSuffix("\(name[slash...]).swift")
      }
      return isThere
        ? nil
        : Finding(path: path, line: heading + line, text: "`\(name)` is no file of Sources.")
    }
  }

  /// Letters and slashes only, and not one of the repository's own folders.
  private static func isSourceName(_ text: String) -> Bool {
    text.contains("/") && !text.hasPrefix("/") && !text.hasSuffix("/")
      && text.allSatisfy { $0.isASCII && $0.isLetter || $0 == "/" }
      && !folders.contains(where: text.hasPrefix)
  }

  /// What stands between single backticks, with its line from 1; fenced blocks are left out.
  static func codeSpans(in text: String) -> [(text: String, line: Int)] {
    var isFenced = false
    var spans: [(text: String, line: Int)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isFenced.toggle()
      } else if !isFenced {
        // Parts 1, 3, 5 … stand between two backticks; a last odd part has no closing one.
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        for part in stride(from: 1, to: parts.count - 1, by: 2) {
          spans.append((String(parts[part]), index + 1))
        }
      }
    }
    return spans
  }
}
