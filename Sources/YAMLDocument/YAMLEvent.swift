/// A place in the bytes given to the parser; all counts from 0.
struct YAMLMark: Hashable {
  /// Unicode scalars from the start of the text.
  var index: Int
  /// Line breaks before this place.
  var line: Int
  /// Unicode scalars from the start of the line.
  var column: Int
}

/// What libyaml tells about the next piece of a text.
struct YAMLEvent {
  /// The kinds of piece.
  enum Kind {
    case alias
    case scalar(String, YAMLScalar.Style)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case collectionEnd
    case streamEnd
    /// Stream and document borders, which carry nothing for us.
    case other
  }

  var kind: Kind
  var hasAnchor = false
  var hasTag = false
  var start: YAMLMark
  var end: YAMLMark
}

/// Why libyaml stopped, in its own English words.
struct YAMLSyntaxError: Error {
  /// What is wrong, such as "did not find expected key".
  var problem: String
  /// Where it was noticed.
  var mark: YAMLMark
  /// What was being read, such as "while parsing a flow sequence"; empty if not told.
  var context: String
  /// Where that began.
  var contextMark: YAMLMark
}
