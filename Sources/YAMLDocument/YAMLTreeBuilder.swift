import Diagnostics

/// Turns events into trees and reports what YAML would swallow in silence.
struct YAMLTreeBuilder: ~Copyable {
  private(set) var diagnostics: [Diagnostic] = []

  private var reader: YAMLEventReader
  private var source: YAMLSource
  private let limits: YAMLLimits
  private var parts = YAMLTree.Parts()
  /// Values of the lists and mappings that are still open, the innermost last.
  private var open: [Int32] = []
  /// Keys of the mappings that are still open, the innermost last.
  private var keys: [Int32] = []
  private var nodeCount = 0
  private var flowDepth = 0
  /// The last text that was read, for the explanation of an error just after it.
  private var lastScalar: LastScalar?

  init(_ source: YAMLSource, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    reader = YAMLEventReader(source.bytes)
  }

  /// Why reading ends before the end of the file.
  private enum Stop: Error {
    case syntax(YAMLSyntaxError)
    case limit(Diagnostic)
  }

  /// What a value is to the value around it.
  private enum Role {
    case root, item, key, value
  }

  /// Reads all documents; those before the first error if there is one.
  ///
  /// The loops of this type end because every document and every collection entry is a node, and
  /// nodes are limited.
  mutating func readDocuments() -> [YAMLNode] {
    if let directive = directiveDiagnostic(in: source) {
      diagnostics.append(directive)
      return []
    }
    let roots = readRoots()
    let tree = YAMLTree(YAMLTree.File(path: source.path, bytes: source.bytes), parts)
    return roots.map { YAMLNode(tree, $0) }
  }

  private mutating func readRoots() -> [Int32] {
    var documents: [Int32] = []
    do throws(Stop) {
      while true {
        let event = try next()
        switch event.kind {
        case .streamEnd: return documents
        case .other: continue
        default: documents.append(try node(event, depth: 1, as: .root))
        }
      }
    } catch {
      report(error)
      return documents
    }
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do throws(YAMLSyntaxError) {
      return try reader.next()
    } catch {
      throw .syntax(error)
    }
  }

  private mutating func report(_ stop: Stop) {
    switch stop {
    case .limit(let diagnostic):
      diagnostics.append(diagnostic)
    case .syntax(let error):
      let diagnostic = explain(error, in: &source, after: lastScalar)
      // A trap already reported on this line is the cause and says it better.
      let isExplained = diagnostics.contains {
        $0.range.start.line == diagnostic.range.start.line
          && [.d105, .d109, .d110].contains($0.code)
      }
      if !isExplained { diagnostics.append(diagnostic) }
    }
  }

  private mutating func node(
    _ event: YAMLEvent, depth: Int, as role: Role
  ) throws(Stop) -> Int32 {
    try checkLimits(at: event, depth: depth)
    reportProperties(of: event)
    switch event.kind {
    case .scalar(let text, let style):
      return scalar(text, style, event, as: role)
    case .sequenceStart(let isFlow):
      return try sequence(event, isFlow: isFlow, depth: depth)
    case .mappingStart(let isFlow):
      return try mapping(event, isFlow: isFlow, depth: depth)
    case .alias, .collectionEnd, .streamEnd, .other:
      // Only an alias can come here; `reportProperties` has reported it.
      return parts.add("", .plain, at: SourcePosition(event.start)..<SourcePosition(event.end))
    }
  }

  private mutating func checkLimits(at event: YAMLEvent, depth: Int) throws(Stop) {
    nodeCount += 1
    if depth > limits.depth {
      throw .limit(
        Diagnostic(
          .d102, at: place(of: event),
          "Susunan di sini lebih dalam dari \(limits.depth) tingkat; "
            + "pindahkan sebagian isinya ke alur tersendiri."))
    }
    if nodeCount > limits.nodes {
      throw .limit(
        Diagnostic(
          .d102, at: place(of: event),
          "Berkas ini berisi lebih dari \(limits.nodes) butir; bagi menjadi beberapa berkas."))
    }
  }

  private func place(of event: YAMLEvent) -> SourceRange {
    SourceRange(file: source.path, at: SourcePosition(event.start), length: 1)
  }

  private mutating func reportProperties(of event: YAMLEvent) {
    if case .alias = event.kind {
      diagnostics.append(anchorDiagnostic(at: event, in: &source))
    } else if event.hasAnchor {
      diagnostics.append(anchorDiagnostic(at: event, in: &source))
    }
    if event.hasTag { diagnostics.append(tagDiagnostic(at: event.start, in: &source)) }
  }

  private mutating func scalar(
    _ text: String, _ style: YAMLScalar.Style, _ event: YAMLEvent, as role: Role
  ) -> Int32 {
    let start = source.offset(of: event.start)
    var bytes = source.bytes[start..<max(start, source.offset(of: event.end))]
    var end = SourcePosition(event.end)
    if style == .literal || style == .folded {
      // libyaml ends a block at the next token; we end it with its last character.
      bytes = bytes[..<((bytes.lastIndex { !isBlank($0) && !isLineBreak($0) } ?? start) + 1)]
      end = position(after: bytes, from: SourcePosition(event.start))
    }
    if style == .plain, flowDepth == 0, event.start.line < event.end.line,
      let hidden = hiddenListItem(event, source: bytes, path: source.path)
    {
      diagnostics.append(hidden)
    }
    lastScalar = LastScalar(style: style, start: event.start, end: event.end)
    if style == .plain, role != .key, !text.isEmpty,
      let glued = gluedComment(
        text, event, isInFlow: flowDepth > 0, in: &source)
    {
      diagnostics.append(glued)
    }
    // A tag or an anchor stands before the text, so its places cannot be told.
    let hasProperties = event.hasTag || event.hasAnchor
    let begin = SourcePosition(event.start)
    return parts.add(
      text, style, at: begin..<max(begin, end),
      bytes: hasProperties ? 0..<0 : bytes.indices)
  }

  private mutating func sequence(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(Stop) -> Int32 {
    flowDepth += isFlow ? 1 : 0
    defer { flowDepth -= isFlow ? 1 : 0 }
    let first = open.count
    while true {
      let event = try next()
      if case .collectionEnd = event.kind {
        return close(
          .sequence, from: first, start, event,
          lastChild: open.count > first ? open.last : nil, isFlow: isFlow)
      }
      open.append(try node(event, depth: depth + 1, as: .item))
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(Stop) -> Int32 {
    flowDepth += isFlow ? 1 : 0
    defer { flowDepth -= isFlow ? 1 : 0 }
    let first = open.count
    var seen = SeenKeys(from: keys.count)
    defer { keys.removeSubrange(seen.start...) }
    var lastValue: Int32?
    while true {
      let event = try next()
      if case .collectionEnd = event.kind {
        return close(.mapping, from: first, start, event, lastChild: lastValue, isFlow: isFlow)
      }
      let key = try node(event, depth: depth + 1, as: .key)
      let value = try node(try next(), depth: depth + 1, as: .value)
      lastValue = value
      if let problem = keyDiagnostic(key, event, in: parts, &seen, &keys, of: &source) {
        diagnostics.append(problem)
      }
      if case .scalar = parts.records[Int(key)].kind { open += [key, value] }
    }
  }

  /// Makes a list or a mapping of the values that stand open from a place on.
  ///
  /// A block collection ends with its last value, though libyaml ends it at the next token.
  private mutating func close(
    _ kind: YAMLTree.Record.Kind, from first: Int, _ start: YAMLEvent, _ event: YAMLEvent,
    lastChild: Int32?, isFlow: Bool
  ) -> Int32 {
    var end = SourcePosition(event.end)
    if !isFlow, let lastChild {
      end = parts.records[Int(lastChild)].end.sourcePosition
    }
    let begin = SourcePosition(start.start)
    let place = parts.add(
      kind, open[first...], at: begin..<max(begin, end), isFlow: isFlow)
    open.removeSubrange(first...)
    return place
  }
}

/// The text read last before an error.
struct LastScalar {
  var style: YAMLScalar.Style
  var start: YAMLMark
  var end: YAMLMark
}
