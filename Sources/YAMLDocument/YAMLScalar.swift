import Diagnostics

/// A text in a YAML file.
package struct YAMLScalar: Hashable, Sendable {
  /// The ways to write a text.
  package enum Style: Hashable, Sendable {
    /// Without any mark: `halo`.
    case plain
    /// `'halo'`.
    case singleQuoted
    /// `"halo"`.
    case doubleQuoted
    /// A block after `|`: line breaks are kept.
    case literal
    /// A block after `>`: line breaks become spaces.
    case folded
  }

  /// The text as YAML understands it: without quotes and indentation, escapes replaced.
  package var text: String
  /// How the text is written.
  package var style: Style

  /// The text as it stands in the file, with its quotes; empty if it was not read from a file.
  ///
  /// It shares the file's storage and takes no part in comparisons.
  private let source: ArraySlice<UInt8>

  /// A text that was not read from a file.
  package init(text: String, style: Style = .plain) {
    self.init(text: text, style: style, source: [])
  }

  /// A text with its bytes in the file.
  init(text: String, style: Style, source: ArraySlice<UInt8>) {
    self.text = text
    self.style = style
    self.source = source
  }

  /// Whether both texts and styles are the same, wherever they stand.
  package static func == (left: YAMLScalar, right: YAMLScalar) -> Bool {
    left.text == right.text && left.style == right.style
  }

  /// Adds text and style, the parts that take part in comparisons.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(style)
  }
}

extension YAMLScalar {
  /// The place of one character of the text, or nil if it cannot be told.
  ///
  /// `offset` counts Unicode scalars of the text from 0; `start` is where the scalar starts.
  func position(ofOffset offset: Int, from start: SourcePosition) -> SourcePosition? {
    guard offset >= 0, !source.isEmpty else { return nil }
    return scalarSourcePosition(
      ofOffset: offset, in: text, style: style, source: source, from: start)
  }
}
