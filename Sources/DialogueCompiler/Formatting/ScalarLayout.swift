import Diagnostics
import YAMLDocument

/// The lines of one text at a new indentation, with exactly the meaning they had.
struct ScalarLayout {
  let lines: LayoutLines
  let range: SourceRange
  let scalar: YAMLScalar
  /// nil for a document's outermost value.
  let owner: LayoutPlan.Owner?

  /// The lines that the text takes, and the line of the file with which it ends.
  ///
  /// The first has no indentation: it stands behind something, or the caller indents it.
  var laidOut: (lines: [String], lastLine: Int) {
    switch scalar.style {
    case .literal, .folded: block
    case .plain, .singleQuoted, .doubleQuoted: (wrapped, range.end.line)
    }
  }

  /// A text over several lines: their indentation means nothing, nor do blanks at their ends.
  ///
  /// Only after a backslash a blank counts: `"a\ ` at the end of a line.
  private var wrapped: [String] {
    let indentation = String(repeating: " ", count: owner.map { $0.new + 2 } ?? 0)
    return lines[range].enumerated().map { place, line in
      let isLast = place == range.end.line - range.start.line
      var kept = isLast ? line : line.withoutTrailingBlanks
      if scalar.style == .doubleQuoted, !isLast, kept.count < line.count,
        !kept.reversed().prefix(while: { $0 == "\\" }).count.isMultiple(of: 2)
      {
        kept.append(line[kept.count])
      }
      guard place > 0 else { return kept.text }
      let text = Array(kept.dropFirst(kept.leadingBlanks)).text
      return text.isEmpty ? "" : indentation + text
    }
  }

  // MARK: - Blocks

  /// A block after `|` or `>`: what goes beyond its indentation is text.
  private var block: (lines: [String], lastLine: Int) {
    let header = lines[range.start.line].dropFirst(range.start.column - 1)
    let marks = header.prefix { !$0.isBlank }
    let digit = marks.compactMap { Int(String($0)) }.first
    let old = oldIndentation(digit)
    let new = (owner?.new ?? 0) + (digit ?? 2)
    let last = lastLine(old, keepsBreaks: marks.contains("+"))
    let comment = Array(header.dropFirst(marks.count)).withoutTrailingBlanks
    var laidOut = [Array(marks).text]
    if last == lines.count, !scalar.text.isEmpty, !scalar.text.hasSuffix("\n") {
      // Without the file's last line break the text has none either. Now the file gets one.
      laidOut[0] = Array(marks.filter { $0 != "+" && $0 != "-" } + ["-"]).text
    }
    if !comment.isEmpty {
      laidOut[0] += "  " + Array(comment.dropFirst(comment.leadingBlanks)).text
    }
    let indentation = String(repeating: " ", count: new)
    // A block without any text ends in its own line.
    for number in (range.start.line + 1)..<(max(last, range.start.line) + 1) {
      let rest = Array(lines[number].dropFirst(old))
      laidOut.append(rest.isEmpty ? "" : indentation + rest.text)
    }
    return (laidOut, last)
  }

  /// Told by a digit, or else by the first line with text; blank lines above it count too if they
  /// are longer, as in libyaml 0.2.5 (`yaml_parser_scan_block_scalar_breaks`).
  private func oldIndentation(_ digit: Int?) -> Int {
    if let digit { return (owner?.old ?? 0) + digit }
    var longest = (owner?.old ?? -1) + 1
    for number in (range.start.line + 1)..<(max(range.end.line, range.start.line) + 1) {
      let line = lines[number]
      let spaces = line.prefix { $0 == " " }.count
      longest = max(longest, spaces)
      if spaces < line.count { break }
    }
    return max(1, longest)
  }

  /// Below the last visible character there may be blank lines that belong to the text: those with
  /// more spaces than the indentation, and with `+` all.
  private func lastLine(_ indentation: Int, keepsBreaks: Bool) -> Int {
    var last = range.end.line
    var number = last + 1
    while number <= lines.count, lines[number].allSatisfy({ $0 == " " }) {
      // What follows the file's last line break is no line unless it is text.
      let isKept = keepsBreaks && number < lines.count
      if isKept || lines[number].count > indentation { last = number }
      number += 1
    }
    return last
  }
}
