import Diagnostics

/// The values of one file, side by side in a few arrays.
///
/// A value is a place in `records`; what belongs to a list or a mapping are places in `children`.
/// So a file of ten thousand values is read into four allocations and its longer texts, and
/// forgotten as fast. Example: `a: [x, y]` becomes
///
/// ```
/// records    0 scalar "a"   1 scalar "x"   2 scalar "y"   3 list 0..<2   4 mapping 2..<4
/// children   1 2 | 0 3                                    keys and values of a mapping by turns
/// ```
final class YAMLTree: Sendable {
  let file: File
  let records: [Record]
  let texts: [String]
  let children: [Int32]

  /// What the values were read from.
  final class File: Sendable {
    /// Path for ranges.
    let path: String
    /// To find places in texts; empty if the values were not read from a file.
    let bytes: [UInt8]

    init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// A value: its place, and where its text or its children stand.
  struct Record {
    /// What kind of value it is.
    enum Kind {
      case scalar(YAMLScalar.Style)
      case sequence, mapping
    }

    var kind: Kind
    var isFlow: Bool
    var start: Position
    var end: Position
    /// The place in `texts`, or of the first child in `children`.
    var first: Int32
    /// How many children there are; 0 for a scalar.
    var count: Int32
    /// The scalar's bytes in `file`, with its quotes; empty if they cannot be told.
    var bytes: Range<Int32>
  }

  /// A `SourcePosition` in half the space.
  struct Position {
    private let line: Int32
    private let column: Int32

    init(_ position: SourcePosition) {
      line = Int32(position.line)
      column = Int32(position.column)
    }

    var sourcePosition: SourcePosition { SourcePosition(line: Int(line), column: Int(column)) }
  }

  init(_ file: File, _ parts: Parts) {
    self.file = file
    records = parts.records
    texts = parts.texts
    children = parts.children
  }

  /// No values.
  static let empty = YAMLTree(File(path: "", bytes: []), Parts())

  /// A tree while it is put together.
  struct Parts {
    private(set) var records: [Record] = []
    private(set) var texts: [String] = []
    private(set) var children: [Int32] = []

    /// Adds a scalar.
    ///
    /// - Returns: its place in `records`, as for the other functions.
    mutating func add(
      _ text: String, _ style: YAMLScalar.Style, at range: Range<SourcePosition>,
      bytes: Range<Int> = 0..<0
    ) -> Int32 {
      texts.append(text)
      return add(
        Record(
          kind: .scalar(style), isFlow: false, start: Position(range.lowerBound),
          end: Position(range.upperBound), first: Int32(texts.count - 1), count: 0,
          bytes: Int32(bytes.lowerBound)..<Int32(bytes.upperBound)))
    }

    /// Adds a list or a mapping of values that have been added already.
    mutating func add(
      _ kind: Record.Kind, _ inner: ArraySlice<Int32>, at range: Range<SourcePosition>,
      isFlow: Bool
    ) -> Int32 {
      let first = Int32(children.count)
      children.append(contentsOf: inner)
      return add(
        Record(
          kind: kind, isFlow: isFlow, start: Position(range.lowerBound),
          end: Position(range.upperBound), first: first, count: Int32(inner.count), bytes: 0..<0))
    }

    /// Adds a value of another tree with all that is in it.
    ///
    /// Places in its texts can be told only if both trees were read from one file.
    mutating func add(copying node: YAMLNode, keepsBytes: Bool) -> Int32 {
      let record = node.record
      switch record.kind {
      case .scalar:
        var copy = record
        texts.append(node.tree.texts[Int(record.first)])
        copy.first = Int32(texts.count - 1)
        if !keepsBytes { copy.bytes = 0..<0 }
        return add(copy)
      case .sequence, .mapping:
        let inner = (record.first..<record.first + record.count).map { place in
          add(
            copying: YAMLNode(node.tree, node.tree.children[Int(place)]), keepsBytes: keepsBytes)
        }
        var copy = record
        copy.first = Int32(children.count)
        children.append(contentsOf: inner)
        return add(copy)
      }
    }

    private mutating func add(_ record: Record) -> Int32 {
      records.append(record)
      return Int32(records.count - 1)
    }

    /// The text of a scalar, or nil for another value.
    func text(at place: Int32) -> String? {
      let record = records[Int(place)]
      return if case .scalar = record.kind { texts[Int(record.first)] } else { nil }
    }
  }
}
