import Diagnostics

/// The lines of a file as YAML counts them: by LF, CR LF or a lone CR, in Unicode scalars.
struct LayoutLines {
  private let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    self.lines = lines
  }

  var count: Int { lines.count }

  /// A line; `number` counts from 1, and any other line is empty.
  subscript(_ number: Int) -> [Unicode.Scalar] {
    lines.indices.contains(number - 1) ? lines[number - 1] : []
  }

  /// What stands from one place to another, line by line.
  subscript(_ range: SourceRange) -> [[Unicode.Scalar]] {
    (range.start.line...range.end.line).map { number in
      let line = self[number]
      let start = number == range.start.line ? range.start.column - 1 : 0
      let end = number == range.end.line ? range.end.column - 1 : line.count
      return Array(line[min(start, line.count)..<max(start, min(end, line.count))])
    }
  }
}

extension Array where Element == Unicode.Scalar {
  var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: self)
    return text
  }

  var leadingBlanks: Int { prefix { $0.isBlank }.count }

  var isBlank: Bool { allSatisfy(\.isBlank) }

  var withoutTrailingBlanks: [Unicode.Scalar] {
    Array(self[..<((lastIndex { !$0.isBlank } ?? -1) + 1)])
  }
}

extension Unicode.Scalar {
  /// A space or a tab, the white space that YAML allows between two words.
  var isBlank: Bool { self == " " || self == "\t" }
}
