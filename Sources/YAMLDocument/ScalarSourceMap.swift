import Diagnostics

/// Finds the place in the file of one character of a scalar's text.
///
/// - Returns: The place, or nil if source and text do not fit together.
func scalarSourcePosition(
  ofOffset offset: Int, in text: String, style: YAMLScalar.Style, source: ArraySlice<UInt8>,
  from start: SourcePosition
) -> SourcePosition? {
  // A plain text on one line, as nearly all are, stands in the file as it is.
  if style == .plain, text.utf8.count == source.count,
    source.allSatisfy({ (0x20...0x7E).contains($0) })
  {
    return offset <= source.count ? start.advanced(byColumns: offset) : nil
  }
  var map = ScalarSourceMap(
    text: Array(text.unicodeScalars), style: style,
    source: Array(String(decoding: source, as: UTF8.self).unicodeScalars), start: start)
  let positions = map.positions()
  return positions.indices.contains(offset) ? positions[offset] : nil
}

/// The place just after some bytes of UTF-8.
func position(after bytes: ArraySlice<UInt8>, from start: SourcePosition) -> SourcePosition {
  var position = start
  var previous: UInt8 = 0
  for byte in bytes {
    if isLineBreak(byte) {
      // The two bytes of CR LF are one break.
      if byte == UInt8(ascii: "\r") || previous != UInt8(ascii: "\r") {
        position = SourcePosition(line: position.line + 1, column: 1)
      }
    } else if !isContinuation(byte) {
      position.column += 1
    }
    previous = byte
  }
  return position
}

/// Walks a scalar's raw source and its text side by side.
///
/// ```
/// source   "Halo\tKak␤    Budi"     an escape, then a line break with indentation
/// text      Halo⇥Kak Budi           one character for each of them
/// ```
private struct ScalarSourceMap {
  private let text: [Unicode.Scalar]
  private let style: YAMLScalar.Style
  private var walk: SourceWalk
  /// The places of the text's characters found so far.
  private var found: [SourcePosition] = []
  /// Spaces before each line of a block that do not belong to its text.
  private var blockIndentation = 0

  init(
    text: [Unicode.Scalar], style: YAMLScalar.Style, source: [Unicode.Scalar],
    start: SourcePosition
  ) {
    self.text = text
    self.style = style
    walk = SourceWalk(scalars: source, position: start)
  }

  private var isBlock: Bool { style == .literal || style == .folded }
  private var next: Unicode.Scalar? { found.count < text.count ? text[found.count] : nil }

  /// The places of all characters and of the text's end; empty if source and text do not fit.
  mutating func positions() -> [SourcePosition] {
    enter()
    while let scalar = walk.current, found.count < text.count {
      let isFitting = isAtLineEnd ? skipLineBreaks() : skipCharacter(scalar)
      guard isFitting else { return [] }
    }
    // The line breaks that end a block lie behind the last character of its range.
    while next == "\n" { found.append(walk.position) }
    guard found.count == text.count else { return [] }
    return found + [walk.position]
  }

  /// Goes to the first character of the text.
  private mutating func enter() {
    switch style {
    case .plain:
      break
    case .singleQuoted, .doubleQuoted:
      walk.step()
    case .literal, .folded:
      while walk.current != nil, !walk.isAtBreak { walk.step() }
      walk.step()
      // `|2` lets a text begin with spaces, so the text's own first spaces are counted off.
      blockIndentation = max(
        0, firstIndentation(of: walk.rest) - firstIndentation(of: text))
      walk.skipBlanks(atMost: blockIndentation)
    }
  }

  /// Whether only blanks, which YAML drops there, stand before the end of the line.
  private var isAtLineEnd: Bool {
    isBlock ? walk.isAtBreak : walk.isAtBlankLineEnd
  }

  /// Goes over one or more line breaks to the next text.
  private mutating func skipLineBreaks() -> Bool {
    let place = walk.position
    let breaks = skipBreakRun()
    switch style {
    case .literal:
      return append(breaks)
    case .folded where next == "\n":
      let kept = text[found.count...].prefix { $0 == "\n" }.count
      return append(breaks.suffix(kept))
    case .folded:
      return append([place])
    case .plain, .singleQuoted, .doubleQuoted:
      return append(breaks.count == 1 ? [place] : breaks.dropFirst())
    }
  }

  /// Goes over line breaks and indentation; the places of the breaks.
  private mutating func skipBreakRun() -> ArraySlice<SourcePosition> {
    var breaks: ArraySlice<SourcePosition> = []
    while isAtLineEnd, walk.current != nil {
      if !isBlock { walk.skipBlanks(atMost: .max) }
      breaks.append(walk.position)
      walk.step()
      walk.skipBlanks(atMost: isBlock ? blockIndentation : .max)
    }
    return breaks
  }

  /// Notes the places of the next characters if the text has them as white space.
  private mutating func append(_ places: ArraySlice<SourcePosition>) -> Bool {
    for place in places {
      guard next == " " || next == "\n" else { return false }
      found.append(place)
    }
    return true
  }

  /// Goes over one character or escape.
  private mutating func skipCharacter(_ scalar: Unicode.Scalar) -> Bool {
    let place = walk.position
    if style == .doubleQuoted, scalar == "\\" { return skipEscape(from: place) }
    guard scalar == next else { return false }
    found.append(place)
    walk.step()
    if style == .singleQuoted, scalar == "'" { walk.step() }
    return true
  }

  private mutating func skipEscape(from place: SourcePosition) -> Bool {
    walk.step()
    if walk.isAtBreak {
      // An escaped break joins two lines; empty lines after it are kept.
      let breaks = skipBreakRun()
      return append(breaks.dropFirst())
    }
    let digits: Int
    switch walk.current {
    case "x": digits = 2
    case "u": digits = 4
    case "U": digits = 8
    default: digits = 0
    }
    for _ in 0...digits { walk.step() }
    found.append(place)
    return true
  }
}

/// Spaces before the first visible character, counted in its line.
private func firstIndentation(of scalars: some Sequence<Unicode.Scalar>) -> Int {
  var count = 0
  for scalar in scalars {
    switch scalar {
    case " ": count += 1
    case "\n", "\r": count = 0
    default: return count
    }
  }
  return 0
}

/// A reading place in a piece of source, with its line and column.
private struct SourceWalk {
  let scalars: [Unicode.Scalar]
  var position: SourcePosition
  private var index = 0

  init(scalars: [Unicode.Scalar], position: SourcePosition) {
    self.scalars = scalars
    self.position = position
  }

  var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  var isAtBreak: Bool { current == "\n" || current == "\r" }
  var rest: ArraySlice<Unicode.Scalar> { scalars[min(index, scalars.count)...] }

  /// Whether a line break comes next or after some blanks.
  var isAtBlankLineEnd: Bool {
    guard index < scalars.count else { return false }
    guard let place = scalars[index...].firstIndex(where: { $0 != " " && $0 != "\t" }) else {
      return false
    }
    return scalars[place] == "\n" || scalars[place] == "\r"
  }

  /// Goes over one character, or over one line break.
  mutating func step() {
    guard let scalar = current else { return }
    index += 1
    if scalar == "\r", current == "\n" { index += 1 }
    if scalar == "\n" || scalar == "\r" {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }

  mutating func skipBlanks(atMost limit: Int) {
    var count = 0
    while count < limit, current == " " || (limit == .max && current == "\t") {
      step()
      count += 1
    }
  }
}
