package import Diagnostics

/// A value in a YAML file together with its place.
///
/// Texts are never turned into numbers, truth values or dates: what a text means is decided by
/// where it stands, so `ya`, `0812` and `12:30` all stay as they are written.
///
/// A class, because every text of a script carries the node it stands in.
package final class YAMLNode: Hashable, Sendable {
  /// The kinds of value.
  package enum Content: Hashable, Sendable {
    /// A text; an empty value (`kirim:`) is a plain scalar with empty text.
    case scalar(YAMLScalar)
    /// A list, in source order.
    case sequence([YAMLNode])
    /// Keys and values, in source order; doubled keys (D104) are all kept.
    case mapping([YAMLEntry])
  }

  /// From the first character to just after the last one, without trailing white space.
  package let range: SourceRange
  /// What is written there.
  package let content: Content
  /// Whether a list or a mapping is written in `[ ]` or `{ }`; false for a scalar.
  package let isFlow: Bool

  /// A value at a place.
  package init(range: SourceRange, content: Content, isFlow: Bool = false) {
    self.range = range
    self.content = content
    self.isFlow = isFlow
  }

  /// The same place with something else written there.
  package func replacing(_ content: Content) -> YAMLNode {
    YAMLNode(range: range, content: content, isFlow: isFlow)
  }

  /// Whether place and content are the same.
  package static func == (left: YAMLNode, right: YAMLNode) -> Bool {
    left === right
      || (left.range == right.range && left.isFlow == right.isFlow && left.content == right.content)
  }

  /// Adds all that is compared.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(isFlow)
    hasher.combine(content)
  }

  /// The place of one character of a scalar's text.
  ///
  /// - Parameter offset: Unicode scalars from the start of the scalar's text, from 0; the text's
  ///   length gives the place just after the last character.
  /// - Returns: The place, or the node's start if the text has no such offset, the node is no
  ///   scalar, or it was not read from a file.
  package func position(ofScalarOffset offset: Int) -> SourcePosition {
    guard case .scalar(let scalar) = content else { return range.start }
    return scalar.position(ofOffset: offset, from: range.start) ?? range.start
  }
}

/// A key of a mapping with its value.
package struct YAMLEntry: Hashable, Sendable {
  /// The key; always a scalar.
  package var key: YAMLNode
  /// The value.
  package var value: YAMLNode

  /// A key with its value.
  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
