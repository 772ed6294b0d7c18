package import Diagnostics

/// A value in a YAML file together with its place.
///
/// Texts are never turned into numbers, truth values or dates: what a text means is decided by
/// where it stands, so `ya`, `0812` and `12:30` all stay as they are written.
///
/// It is a place in its file's tree, which lives as long as any of its nodes.
package struct YAMLNode: Hashable, Sendable {
  /// The kinds of value.
  package enum Content: Hashable, Sendable {
    /// A text; an empty value (`kirim:`) is a plain scalar with empty text.
    case scalar(YAMLScalar)
    /// A list, in source order.
    case sequence(YAMLItems)
    /// Keys and values, in source order; doubled keys (D104) are all kept.
    case mapping(YAMLEntries)
  }

  let tree: YAMLTree
  private let place: Int32

  init(_ tree: YAMLTree, _ place: Int32) {
    self.tree = tree
    self.place = place
  }

  /// A text at a place that it was not read from.
  package init(text: String, at range: SourceRange) {
    var parts = YAMLTree.Parts()
    place = parts.add(text, .plain, at: range.start..<max(range.start, range.end))
    tree = YAMLTree(YAMLTree.File(path: range.file, bytes: []), parts)
  }

  /// A mapping of entries from elsewhere in the same file, as if they stood at a place.
  ///
  /// The entries are copied.
  package init(entries: [YAMLEntry], at range: SourceRange, isFlow: Bool) {
    let nodes = entries.flatMap { [$0.key, $0.value] }
    let file =
      nodes.first { !$0.tree.file.bytes.isEmpty }?.tree.file
      ?? YAMLTree.File(path: range.file, bytes: [])
    var parts = YAMLTree.Parts()
    let inner = nodes.map { parts.add(copying: $0, keepsBytes: $0.tree.file === file) }
    place = parts.add(
      .mapping, inner[...], at: range.start..<max(range.start, range.end), isFlow: isFlow)
    tree = YAMLTree(file, parts)
  }

  var record: YAMLTree.Record { tree.records[Int(place)] }

  /// From the first character to just after the last one, without trailing white space.
  package var range: SourceRange {
    let record = record
    return SourceRange(
      file: tree.file.path, start: record.start.sourcePosition, end: record.end.sourcePosition)
  }

  /// Whether a list or a mapping is written in `[ ]` or `{ }`; false for a scalar.
  package var isFlow: Bool { record.isFlow }

  /// What is written there.
  package var content: Content {
    let record = record
    switch record.kind {
    case .scalar(let style):
      return .scalar(YAMLScalar(text: tree.texts[Int(record.first)], style: style))
    case .sequence:
      return .sequence(YAMLItems(tree: tree, first: Int(record.first), count: Int(record.count)))
    case .mapping:
      return .mapping(
        YAMLEntries(tree: tree, first: Int(record.first), count: Int(record.count) / 2))
    }
  }

  /// Whether place and content are the same.
  package static func == (left: YAMLNode, right: YAMLNode) -> Bool {
    (left.tree === right.tree && left.place == right.place)
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
    let record = record
    let start = record.start.sourcePosition
    guard case .scalar(let style) = record.kind, offset >= 0, !record.bytes.isEmpty else {
      return start
    }
    let bytes = tree.file.bytes[Int(record.bytes.lowerBound)..<Int(record.bytes.upperBound)]
    return scalarSourcePosition(
      ofOffset: offset, in: tree.texts[Int(record.first)], style: style, source: bytes,
      from: start) ?? start
  }
}

/// The values of a list, in source order.
package struct YAMLItems: RandomAccessCollection, Hashable, Sendable {
  fileprivate let tree: YAMLTree
  fileprivate let first: Int
  /// How many there are.
  package let count: Int

  /// No values.
  package init() { self.init(tree: .empty, first: 0, count: 0) }

  fileprivate init(tree: YAMLTree, first: Int, count: Int) {
    self.tree = tree
    self.first = first
    self.count = count
  }

  /// The place of the first value.
  package var startIndex: Int { 0 }
  /// The place after the last value.
  package var endIndex: Int { count }

  /// The value at a place, from 0.
  package subscript(position: Int) -> YAMLNode {
    precondition(position >= 0 && position < count, "a list is asked for a value it has")
    return YAMLNode(tree, tree.children[first + position])
  }

  /// Whether all values are the same.
  package static func == (left: YAMLItems, right: YAMLItems) -> Bool { left.elementsEqual(right) }

  /// Adds all values.
  package func hash(into hasher: inout Hasher) { for item in self { hasher.combine(item) } }
}

/// The keys of a mapping with their values, in source order.
package struct YAMLEntries: RandomAccessCollection, Hashable, Sendable {
  fileprivate let tree: YAMLTree
  fileprivate let first: Int
  /// How many there are.
  package let count: Int

  /// No entries.
  package init() { self.init(tree: .empty, first: 0, count: 0) }

  fileprivate init(tree: YAMLTree, first: Int, count: Int) {
    self.tree = tree
    self.first = first
    self.count = count
  }

  /// The place of the first entry.
  package var startIndex: Int { 0 }
  /// The place after the last entry.
  package var endIndex: Int { count }

  /// The entry at a place, from 0.
  package subscript(position: Int) -> YAMLEntry {
    precondition(position >= 0 && position < count, "a mapping is asked for an entry it has")
    let place = first + 2 * position
    return YAMLEntry(
      key: YAMLNode(tree, tree.children[place]), value: YAMLNode(tree, tree.children[place + 1]))
  }

  /// Whether all keys and values are the same.
  package static func == (left: YAMLEntries, right: YAMLEntries) -> Bool {
    left.elementsEqual(right)
  }

  /// Adds all keys and values.
  package func hash(into hasher: inout Hasher) { for entry in self { hasher.combine(entry) } }
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
