package import Diagnostics
import YAMLDocument

/// One file in the one layout.
package enum FileLayout {
  package enum Outcome: Sendable {
    case laidOut(String)
    /// It cannot be read as YAML, so nobody knows what its lines mean.
    case unreadable([Diagnostic])
    /// The result would not mean the same: our mistake.
    case fault(String)
  }

  /// Looks at nothing but the file's own tree and comments; `format(_:)` also compiles the bot.
  package static func outcome(of file: SourceFile) -> Outcome {
    let before = readYAML(file)
    let errors = before.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return .unreadable(errors) }
    do throws(LayoutTokenizer.UnexpectedCharacter) {
      let lines = LayoutLines(file.text)
      let tokens = try LayoutTokenizer.tokens(of: before.documents, in: lines, path: file.path)
      let text = LayoutWriter.text(before.documents, tokens, lines)
      let result = SourceFile(path: file.path, text: text)
      let after = readYAML(result)
      guard hasSameContent(before.documents, after.documents),
        !after.diagnostics.contains(where: { $0.severity == .error })
      else { return .fault("isinya akan berubah") }
      let newLines = LayoutLines(text)
      let newTokens = try LayoutTokenizer.tokens(
        of: after.documents, in: newLines, path: file.path)
      guard comments(tokens, lines) == comments(newTokens, newLines) else {
        return .fault("sebuah komentar akan berubah")
      }
      return .laidOut(text)
    } catch {
      return .fault("tanda di baris \(error.position.line) tidak dikenal")
    }
  }

  /// Whether two files say the same, wherever it stands in them.
  static func hasSameContent(
    _ left: some Collection<YAMLNode>, _ right: some Collection<YAMLNode>
  ) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { hasSameContent($0, $1) }
  }

  private static func hasSameContent(_ left: YAMLNode, _ right: YAMLNode) -> Bool {
    guard left.isFlow == right.isFlow else { return false }
    switch (left.content, right.content) {
    case (.scalar(let left), .scalar(let right)): return left == right
    case (.sequence(let left), .sequence(let right)): return hasSameContent(left, right)
    case (.mapping(let left), .mapping(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { left, right in
          hasSameContent(left.key, right.key) && hasSameContent(left.value, right.value)
        }
    default: return false
    }
  }

  /// All comments, also those behind the mark of a block.
  private static func comments(_ tokens: [LayoutToken], _ lines: LayoutLines) -> [String] {
    tokens.compactMap { token in
      switch token.kind {
      case .comment: return lines[token.range][0].text
      case .scalar(let scalar) where scalar.style == .literal || scalar.style == .folded:
        let header = lines[token.range.start.line].dropFirst(token.start.column - 1)
        let rest = header.drop { $0 != "#" }
        return rest.isEmpty ? nil : Array(rest).withoutTrailingBlanks.text
      default: return nil
      }
    }
  }
}
