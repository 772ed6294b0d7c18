import Diagnostics
import Dialogue
import YAMLDocument

/// Finds the text that a template was made of, so that a caret can stand under a value.
struct TemplateSources {
  private var texts: [Template: [SourceText]] = [:]

  mutating func add(_ template: Template, _ source: SourceText) {
    // A text without values is only asked for if it is too long by itself.
    let isLong = source.text.utf8.count > ChannelLimits.interactiveBody
    guard isLong || template.hasValues else { return }
    texts[template, default: []].append(source)
  }

  mutating func merge(_ other: TemplateSources) {
    texts.merge(other.texts) { $0 + $1 }
  }

  /// Where `{name...}` stands in a template near a step; the step's place if it is not found.
  ///
  /// Of several equal texts, the one that follows the step most closely is meant.
  func range(of name: String, in template: Template, near step: SourceRange) -> SourceRange {
    let candidates = (texts[template] ?? []).filter {
      $0.node.range.file == step.file && $0.node.range.end > step.start
    }
    guard let source = candidates.min(by: { $0.node.range.start < $1.node.range.start }) else {
      return step
    }
    return Self.place(of: name, in: source) ?? source.node.range
  }

  /// The whole text of a template near a step.
  func range(of template: Template, near step: SourceRange) -> SourceRange {
    let candidates = (texts[template] ?? []).filter {
      $0.node.range.file == step.file && $0.node.range.end > step.start
    }
    return candidates.map(\.node.range).min { $0.start < $1.start } ?? step
  }

  private static func place(of name: String, in source: SourceText) -> SourceRange? {
    let scalars = Array(source.text.unicodeScalars)
    var open: Int?
    for (place, scalar) in scalars.enumerated() {
      if scalar == "{" { open = place }
      guard scalar == "}", let start = open else { continue }
      open = nil
      let inner = String(String.UnicodeScalarView(scalars[(start + 1)..<place]))
      if inner.split(separator: "|").first.map({ String($0).trimmingSpaces }) == name {
        return source.range(from: start, to: place + 1)
      }
    }
    return nil
  }
}
