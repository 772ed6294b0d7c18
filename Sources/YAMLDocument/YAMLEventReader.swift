import CYAML

/// libyaml's event parser over one text.
///
/// It owns a copy of the text, because libyaml keeps a pointer to its input. Nothing limits depth
/// here: the caller must stop asking when a text nests too deeply.
@safe struct YAMLEventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  /// Starts at the beginning of a UTF-8 text.
  init(_ bytes: [UInt8]) {
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    // Initialising fails only without memory; `next` then reports it.
    isReady = unsafe yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    if isReady { unsafe yaml_parser_delete(parser) }
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event.
  ///
  /// After an error or `streamEnd` it must not be called again.
  mutating func next() throws(YAMLSyntaxError) -> YAMLEvent {
    guard isReady else {
      let start = YAMLMark(index: 0, line: 0, column: 0)
      throw YAMLSyntaxError(problem: "out of memory", mark: start, context: "", contextMark: start)
    }
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else {
      throw unsafe YAMLSyntaxError(parser.pointee)
    }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEvent(event)
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(index: Int(mark.index), line: Int(mark.line), column: Int(mark.column))
  }
}

extension YAMLSyntaxError {
  fileprivate init(_ parser: yaml_parser_t) {
    unsafe self.init(
      problem: parser.problem.map { unsafe String(cString: $0) } ?? "out of memory",
      mark: YAMLMark(parser.problem_mark),
      context: parser.context.map { unsafe String(cString: $0) } ?? "",
      contextMark: YAMLMark(parser.context_mark))
  }
}

extension YAMLEvent {
  /// Copies an event out of C memory; the union is read for the member its tag names.
  fileprivate init(_ event: yaml_event_t) {
    unsafe self.init(
      kind: .other, start: YAMLMark(event.start_mark), end: YAMLMark(event.end_mark))
    switch unsafe event.type {
    case YAML_ALIAS_EVENT:
      kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = unsafe .scalar(String(decoding: bytes, as: UTF8.self), YAMLScalar.Style(scalar.style))
      hasAnchor = unsafe scalar.anchor != nil
      hasTag = unsafe scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      kind = unsafe .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE)
      hasAnchor = unsafe sequence.anchor != nil
      hasTag = unsafe sequence.tag != nil
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      kind = unsafe .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
      hasAnchor = unsafe mapping.anchor != nil
      hasTag = unsafe mapping.tag != nil
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      kind = .collectionEnd
    case YAML_STREAM_END_EVENT:
      kind = .streamEnd
    default:
      kind = .other
    }
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
