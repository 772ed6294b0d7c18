import Diagnostics
import YAMLDocument

/// Writes a file's tokens in the one layout.
struct LayoutWriter {
  private let lines: LayoutLines
  private let plan: LayoutPlan
  private var output: [String] = []
  /// Keys and dashes that what is being written stands in, outermost first.
  private var open: [LayoutPlan.Owner] = []
  /// Open brackets.
  private var brackets = 0
  /// What the outermost open bracket belongs to.
  private var bracketOwner: LayoutPlan.Owner?
  /// Where the line below a run of comments begins, while the run lasts.
  private var following: LayoutPlan.Owner?

  static func text(
    _ documents: [YAMLNode], _ tokens: [LayoutToken], _ lines: LayoutLines
  ) -> String {
    var writer = LayoutWriter(lines: lines, plan: LayoutPlan(documents, tokens))
    writer.write(tokens)
    // A kept block may end with blank lines of its own.
    return writer.output.map { $0 + "\n" }.joined()
  }

  private init(lines: LayoutLines, plan: LayoutPlan) {
    self.lines = lines
    self.plan = plan
  }

  private mutating func write(_ tokens: [LayoutToken]) {
    var rest = tokens[...]
    var lastLine: Int?
    while let first = rest.first {
      if let lastLine, first.start.line > lastLine + 1 { output.append("") }
      lastLine = writeLine(&rest, after: first)
    }
  }

  /// Writes what stands in one line, which may be more lines if a text in it is.
  ///
  /// - Returns: The line of the file with which it ends.
  private mutating func writeLine(
    _ rest: inout ArraySlice<LayoutToken>, after first: LayoutToken
  ) -> Int {
    var line = String(repeating: " ", count: indentation(of: first, rest))
    var lastLine = first.start.line
    var previous: LayoutToken?
    while let token = rest.first {
      if token.start.line > lastLine, !isJoined(token, to: previous) { break }
      rest.removeFirst()
      if let previous { line += gap(between: previous, and: token) }
      note(token)
      if case .scalar(let scalar) = token.kind {
        let layout = ScalarLayout(
          lines: lines, range: token.range, scalar: scalar, owner: plan.owners[token.start])
        let (texts, end) = layout.laidOut
        line += texts[0]
        for text in texts.dropFirst() {
          output.append(line)
          line = text
        }
        lastLine = end
      } else {
        line += lines[token.range][0].text
        lastLine = token.range.end.line
      }
      previous = token
    }
    output.append(line)
    return lastLine
  }

  /// Whether a value stands in the line below its dash, as in "-", "  tanya: Siapa?".
  private func isJoined(_ token: LayoutToken, to previous: LayoutToken?) -> Bool {
    guard let previous, case .dash = previous.kind, !token.isComment else { return false }
    return token.start.line == previous.start.line + 1
      && token.start.column > previous.start.column
  }

  private func gap(between left: LayoutToken, and right: LayoutToken) -> String {
    switch (left.kind, right.kind) {
    case (_, .comment): "  "
    case (_, .colon), (_, .comma): if case .colon = left.kind { " " } else { "" }
    case (.open, _): ""
    case (.colon, .close): " "
    case (_, .close): ""
    default: " "
    }
  }

  /// Keeps `open` and the brackets in step.
  private mutating func note(_ token: LayoutToken) {
    switch token.kind {
    case .open:
      if brackets == 0 { bracketOwner = plan.owners[token.start] }
      brackets += 1
    case .close: brackets = max(0, brackets - 1)
    case .marker: open = []
    default: break
    }
    guard let column = plan.columns[token.start] else { return }
    open.removeAll { $0.old >= token.start.column - 1 }
    open.append(LayoutPlan.Owner(old: token.start.column - 1, new: column))
  }

  // MARK: - Indentation

  private mutating func indentation(
    of token: LayoutToken, _ rest: ArraySlice<LayoutToken>
  ) -> Int {
    if brackets > 0 { return bracketIndentation(rest) }
    if token.isComment { return commentIndentation(token, rest) }
    following = nil
    return contentIndentation(of: token)
  }

  private func contentIndentation(of token: LayoutToken) -> Int {
    if let column = plan.columns[token.start] { return column }
    // A value below its key.
    return plan.owners[token.start].map { $0.new + 2 } ?? 0
  }

  /// Inside brackets: two columns for each that is open, but never left of the outermost content.
  private func bracketIndentation(_ rest: ArraySlice<LayoutToken>) -> Int {
    let closing = rest.prefix { if case .close = $0.kind { true } else { false } }.count
    let depth = max(1, brackets - closing)
    return (bracketOwner.map { $0.new + 2 } ?? 0) + 2 * (depth - 1)
  }

  /// A comment goes with what follows it; one that stands further to the right closes the part
  /// above, such as a step that was put out of use.
  private mutating func commentIndentation(
    _ comment: LayoutToken, _ rest: ArraySlice<LayoutToken>
  ) -> Int {
    let column = comment.start.column - 1
    let next = following ?? lineBelow(rest)
    following = next
    guard column > next.old, let above = open.last(where: { $0.old <= column }),
      above.old > next.old
    else { return next.new }
    return above.new
  }

  /// The next line that is no comment; at the end of a file as if something began at its edge.
  private func lineBelow(_ rest: ArraySlice<LayoutToken>) -> LayoutPlan.Owner {
    guard let next = rest.first(where: { !$0.isComment }) else {
      return LayoutPlan.Owner(old: 0, new: 0)
    }
    return LayoutPlan.Owner(old: next.start.column - 1, new: contentIndentation(of: next))
  }
}
