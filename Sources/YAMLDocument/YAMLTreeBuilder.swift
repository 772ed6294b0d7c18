import Diagnostics

/// Turns events into trees and reports what YAML would swallow in silence.
struct YAMLTreeBuilder: ~Copyable {
  private(set) var diagnostics: [Diagnostic] = []

  private var reader: YAMLEventReader
  private var source: YAMLSource
  private let limits: YAMLLimits
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
    var documents: [YAMLNode] = []
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
  ) throws(Stop) -> YAMLNode {
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
      return YAMLNode(
        range: source.range(event.start, event.end), content: .scalar(YAMLScalar(text: "")))
    }
  }

  private mutating func checkLimits(at event: YAMLEvent, depth: Int) throws(Stop) {
    nodeCount += 1
    let place = SourceRange(file: source.path, at: SourcePosition(event.start), length: 1)
    if depth > limits.depth {
      throw .limit(
        Diagnostic(
          .d102, at: place,
          "Susunan di sini lebih dalam dari \(limits.depth) tingkat; "
            + "pindahkan sebagian isinya ke alur tersendiri."))
    }
    if nodeCount > limits.nodes {
      throw .limit(
        Diagnostic(
          .d102, at: place,
          "Berkas ini berisi lebih dari \(limits.nodes) butir; bagi menjadi beberapa berkas."))
    }
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
  ) -> YAMLNode {
    let start = source.offset(of: event.start)
    var bytes = source.bytes[start..<max(start, source.offset(of: event.end))]
    var range = source.range(event.start, event.end)
    if style == .literal || style == .folded {
      // libyaml ends a block at the next token; we end it with its last character.
      bytes = bytes[..<((bytes.lastIndex { !isBlank($0) && !isLineBreak($0) } ?? start) + 1)]
      range.end = position(after: bytes, from: range.start)
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
    return YAMLNode(
      range: range,
      content: .scalar(
        YAMLScalar(text: text, style: style, source: hasProperties ? [] : bytes)))
  }

  private mutating func sequence(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(Stop) -> YAMLNode {
    flowDepth += isFlow ? 1 : 0
    defer { flowDepth -= isFlow ? 1 : 0 }
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .collectionEnd = event.kind {
        return YAMLNode(
          range: range(from: start, to: event, lastChild: items.last, isFlow: isFlow),
          content: .sequence(items), isFlow: isFlow)
      }
      items.append(try node(event, depth: depth + 1, as: .item))
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(Stop) -> YAMLNode {
    flowDepth += isFlow ? 1 : 0
    defer { flowDepth -= isFlow ? 1 : 0 }
    var entries: [YAMLEntry] = []
    var seen = SeenKeys()
    var lastValue: YAMLNode?
    while true {
      let event = try next()
      if case .collectionEnd = event.kind {
        return YAMLNode(
          range: range(from: start, to: event, lastChild: lastValue, isFlow: isFlow),
          content: .mapping(entries), isFlow: isFlow)
      }
      let key = try node(event, depth: depth + 1, as: .key)
      let value = try node(try next(), depth: depth + 1, as: .value)
      lastValue = value
      if let problem = keyDiagnostic(key, event, &seen, in: &source) {
        diagnostics.append(problem)
      }
      if case .scalar = key.content { entries.append(YAMLEntry(key: key, value: value)) }
    }
  }

  /// A block collection ends with its last value, though libyaml ends it at the next token.
  private func range(
    from start: YAMLEvent, to end: YAMLEvent, lastChild: YAMLNode?, isFlow: Bool
  ) -> SourceRange {
    var range = source.range(start.start, end.end)
    if !isFlow, let lastChild { range.end = lastChild.range.end }
    return range
  }
}

/// The text read last before an error.
struct LastScalar {
  var style: YAMLScalar.Style
  var start: YAMLMark
  var end: YAMLMark
}
