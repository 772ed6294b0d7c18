/// The lines of a message that show the source and point at it.
///
/// ```
///    12 |     ke: lapr
///       |         ^^^^ mungkin maksud Anda "lapor"
/// ```
struct SourceExcerpt {
  /// The source line with its number.
  var sourceLine: String
  /// The carets with their columns in front.
  var caretLine: String

  /// An excerpt of the first line of a range.
  ///
  /// - Parameters:
  ///   - line: The source line at `range.start`.
  ///   - range: The part to point at; at least one caret is drawn.
  init(of line: Substring, range: SourceRange) {
    let gutter = "   \(range.start.line) | "
    var cells = displayCells(of: line)
    let scalarCount = cells.reduce(0) { $0 + $1.scalarCount }
    let firstScalar = min(range.start.column - 1, scalarCount)
    let isOneLine = range.end.line == range.start.line
    let lastScalar = isOneLine ? min(range.end.column - 1, scalarCount) : scalarCount
    var first = cellIndex(atScalar: firstScalar, in: cells)
    var last = max(cellIndex(atScalar: lastScalar, in: cells), first)
    if last == first, first < cells.count { last = first + 1 }

    let room = maximumColumns - gutter.count
    if width(of: cells[...]) > room {
      let window = windowOfCells(cells, around: first, room: room - 2)
      let isCutLeft = window.lowerBound > 0
      let isCutRight = window.upperBound < cells.count
      cells = Array(cells[window])
      first -= window.lowerBound
      last = min(last, window.upperBound) - window.lowerBound
      if isCutLeft {
        cells.insert(ellipsis, at: 0)
        first += 1
        last += 1
      }
      if isCutRight { cells.append(ellipsis) }
    }
    let pad = width(of: cells[..<first])
    let carets = max(1, width(of: cells[first..<last]))
    sourceLine = trimmed(gutter + cells.map(\.text).joined())
    caretLine =
      spaces(gutter.count - 2) + "| " + spaces(pad) + String(repeating: "^", count: carets)
  }
}

/// 100 columns, as wide as our own sources.
private let maximumColumns = 100

/// Columns kept before the first caret when a line is cut.
private let contextColumns = 30

private let ellipsis = DisplayCell(text: "…", width: 1, scalarCount: 0)

private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

private func trimmed(_ text: String) -> String {
  let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
  return String(text[..<end])
}

private func width(of cells: ArraySlice<DisplayCell>) -> Int {
  cells.reduce(0) { $0 + $1.width }
}

/// The cell in which a scalar of the line stands; the number of cells for the line's end.
private func cellIndex(atScalar offset: Int, in cells: [DisplayCell]) -> Int {
  var end = 0
  for (index, cell) in cells.enumerated() {
    end += cell.scalarCount
    if offset < end { return index }
  }
  return cells.count
}

/// The cells to keep of a line that is too wide.
private func windowOfCells(_ cells: [DisplayCell], around first: Int, room: Int) -> Range<Int> {
  var start = first
  var columns = 0
  while start > 0, columns + cells[start - 1].width <= contextColumns {
    start -= 1
    columns += cells[start].width
  }
  var end = first
  while end < cells.count, columns + cells[end].width <= room {
    columns += cells[end].width
    end += 1
  }
  while start > 0, columns + cells[start - 1].width <= room {
    start -= 1
    columns += cells[start].width
  }
  return start..<end
}
