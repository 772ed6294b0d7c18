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

  /// A text and how it is written.
  package init(text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
