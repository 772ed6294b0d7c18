import Diagnostics
import YAMLDocument

/// Puts the language's own words where others were typed, as D106 proposes.
enum KeywordFixes {
  /// Each round can uncover words that stood behind a wrong one; more than this is no typing error.
  private static let rounds = 4

  /// The folder with every word put right that the compiler can put right by itself.
  static func applied(to folder: DialogueFolder) -> DialogueFolder {
    var folder = folder
    for _ in 0..<rounds {
      let fixes = compile(folder).diagnostics.filter { $0.code == .d106 }.compactMap(\.fix)
      guard !fixes.isEmpty else { break }
      var hasChanged = false
      for (place, file) in folder.scripts.enumerated() {
        let own = fixes.filter { $0.range.file == file.path }
        guard !own.isEmpty, let fixed = self.file(file, with: own) else { continue }
        folder.scripts[place] = fixed
        hasChanged = true
      }
      guard hasChanged else { break }
    }
    return folder
  }

  /// nil if the file cannot be read with its fixes (two words would become the same key, D104) or
  /// could not be read before.
  private static func file(_ file: SourceFile, with fixes: [Fix]) -> SourceFile? {
    guard isReadable(file) else { return nil }
    let fixed = SourceFile(path: file.path, text: text(file, with: fixes))
    return isReadable(fixed) ? fixed : nil
  }

  private static func isReadable(_ file: SourceFile) -> Bool {
    !readYAML(file).diagnostics.contains { $0.severity == .error }
  }

  private static func text(_ file: SourceFile, with fixes: [Fix]) -> String {
    let lines = LayoutLines(file.text)
    let byLine = Dictionary(grouping: fixes, by: \.range.start.line)
    return (1...lines.count).map { number in
      // From the right, so that the places further left stay true.
      let own = (byLine[number] ?? []).sorted { $0.range.start > $1.range.start }
      return own.reduce(lines[number]) { line, fix in
        let start = min(fix.range.start.column - 1, line.count)
        let end = max(start, min(fix.range.end.column - 1, line.count))
        return Array(line[..<start]) + Array(fix.replacement.unicodeScalars) + Array(line[end...])
      }.text
    }.joined(separator: "\n")
  }
}
