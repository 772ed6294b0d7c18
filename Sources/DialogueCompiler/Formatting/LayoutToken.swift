import Diagnostics
import YAMLDocument

/// A piece of a YAML file that the layout moves as a whole.
struct LayoutToken {
  enum Kind {
    /// The dash of a list item.
    case dash
    case colon
    case comma
    /// `[` or `{`.
    case open
    /// `]` or `}`.
    case close
    /// `---` or `...`.
    case marker
    /// From its `#` to the end of the line.
    case comment
    /// A text as it is written, maybe over several lines.
    case scalar(YAMLScalar)
  }

  var kind: Kind
  var range: SourceRange

  var start: SourcePosition { range.start }
  var isComment: Bool { if case .comment = kind { true } else { false } }
}

/// Takes a file apart.
///
/// The texts' places come from the parser, which knows best where one ends; what is left between
/// them are few characters.
struct LayoutTokenizer {
  /// A character that cannot stand between two texts of a file without errors.
  struct UnexpectedCharacter: Error {
    var position: SourcePosition
  }

  private let lines: LayoutLines
  private let path: String
  private var scalars: ArraySlice<YAMLNode>
  private var tokens: [LayoutToken] = []

  static func tokens(
    of documents: [YAMLNode], in lines: LayoutLines, path: String
  ) throws(UnexpectedCharacter) -> [LayoutToken] {
    var scalars: [YAMLNode] = []
    for document in documents { collectScalars(document, into: &scalars) }
    var tokenizer = LayoutTokenizer(lines: lines, path: path, scalars: scalars[...])
    try tokenizer.run()
    return tokenizer.tokens
  }

  /// The texts in order of place; empty values have nothing that could be moved.
  private static func collectScalars(_ node: YAMLNode, into scalars: inout [YAMLNode]) {
    switch node.content {
    case .scalar: if node.range.start < node.range.end { scalars.append(node) }
    case .sequence(let items): for item in items { collectScalars(item, into: &scalars) }
    case .mapping(let entries):
      for entry in entries {
        collectScalars(entry.key, into: &scalars)
        collectScalars(entry.value, into: &scalars)
      }
    }
  }

  private init(lines: LayoutLines, path: String, scalars: ArraySlice<YAMLNode>) {
    self.lines = lines
    self.path = path
    self.scalars = scalars
  }

  private mutating func run() throws(UnexpectedCharacter) {
    var line = 1
    var column = 1
    // Each round takes a token, a character or a line.
    while line <= lines.count {
      if let node = scalars.first, case .scalar(let scalar) = node.content,
        node.range.start == SourcePosition(line: line, column: column)
      {
        scalars.removeFirst()
        tokens.append(LayoutToken(kind: .scalar(scalar), range: node.range))
        (line, column) = (node.range.end.line, node.range.end.column)
      } else if column > lines[line].count {
        (line, column) = (line + 1, 1)
      } else {
        column += try take(lines[line], column - 1, line)
      }
    }
  }

  /// Reads what begins at an offset of a line; returns its length.
  private mutating func take(
    _ line: [Unicode.Scalar], _ offset: Int, _ number: Int
  ) throws(UnexpectedCharacter) -> Int {
    if line[offset].isBlank { return 1 }
    if offset == 0, let marker = documentMarker(line) {
      append(.marker, number, offset, length: marker)
      return marker
    }
    switch line[offset] {
    case "#":
      let text = line[offset...].count
      let trailing = line[offset...].reversed().prefix { $0.isBlank }.count
      append(.comment, number, offset, length: text - trailing)
      return text
    case "-": append(.dash, number, offset)
    case ":": append(.colon, number, offset)
    case ",": append(.comma, number, offset)
    case "[", "{": append(.open, number, offset)
    case "]", "}": append(.close, number, offset)
    default:
      throw UnexpectedCharacter(position: SourcePosition(line: number, column: offset + 1))
    }
    return 1
  }

  private mutating func append(
    _ kind: LayoutToken.Kind, _ line: Int, _ offset: Int, length: Int = 1
  ) {
    let start = SourcePosition(line: line, column: offset + 1)
    tokens.append(
      LayoutToken(kind: kind, range: SourceRange(file: path, at: start, length: length)))
  }

  /// Length of `---` or `...` at the start of a line, nil for anything else.
  private func documentMarker(_ line: [Unicode.Scalar]) -> Int? {
    guard line.count >= 3, line[0] == "-" || line[0] == ".",
      line[..<3].allSatisfy({ $0 == line[0] }), line.count == 3 || line[3].isBlank
    else { return nil }
    return 3
  }
}
