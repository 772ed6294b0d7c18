import Diagnostics
import YAMLDocument

/// Reads a text under a fixed name.
func read(_ text: String, limits: YAMLLimits = .standard) -> YAMLResult {
  readYAML(SourceFile(path: "a.yaml", text: text), limits: limits)
}

/// The codes found in a text, in order.
func codes(_ text: String) -> [DiagnosticCode] {
  read(text).diagnostics.map(\.code)
}

extension YAMLNode {
  /// The value in one line: `{key: [plain, 'single', "double", |literal, >folded]}`.
  var outline: String {
    switch content {
    case .scalar(let scalar):
      switch scalar.style {
      case .plain: scalar.text
      case .singleQuoted: "'\(scalar.text)'"
      case .doubleQuoted: "\"\(scalar.text)\""
      case .literal: "|\(scalar.text)"
      case .folded: ">\(scalar.text)"
      }
    case .sequence(let items):
      "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.outline): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value of a key, or nil.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.outline == key }?.value
  }

  /// One item of a list, or nil.
  subscript(index: Int) -> YAMLNode? {
    guard case .sequence(let items) = content, items.indices.contains(index) else { return nil }
    return items[index]
  }

  /// All nodes of the tree with itself first.
  var all: [YAMLNode] {
    switch content {
    case .scalar: [self]
    case .sequence(let items): [self] + items.flatMap(\.all)
    case .mapping(let entries): [self] + entries.flatMap { $0.key.all + $0.value.all }
    }
  }
}

/// A text with one repair made.
func repaired(_ text: String, by fix: Fix) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
    Array($0.unicodeScalars)
  }
  let start = fix.range.start
  let end = fix.range.end
  guard start.line == end.line, lines.indices.contains(start.line - 1) else { return text }
  lines[start.line - 1].replaceSubrange(
    start.column - 1..<end.column - 1, with: Array(fix.replacement.unicodeScalars))
  return lines.map { line in
    var text = ""
    text.unicodeScalars.append(contentsOf: line)
    return text
  }.joined(separator: "\n")
}
