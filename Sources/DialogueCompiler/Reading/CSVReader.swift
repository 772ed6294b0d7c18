import Diagnostics
import YAMLDocument

/// One cell of a table with its place, shaped like a YAML text so that everything that names places
/// in texts works on it.
struct CSVCell {
  var text: String
  var range: SourceRange

  var source: SourceText {
    SourceText(text, in: YAMLNode(text: text, at: range))
  }
}

/// Reads comma-separated values (RFC 4180).
///
/// Quoted cells may hold commas, quotes as `""` and line breaks; lines end with LF or CRLF. A byte
/// order mark at the start is dropped.
struct CSVReader {
  /// Rows of one table; a country's villages are 84,000, its regions 552.
  static let longest = 100_000

  private let file: SourceFile
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var place = SourcePosition(line: 1, column: 1)
  private(set) var diagnostics: [Diagnostic] = []

  static func read(_ file: SourceFile) -> (rows: [[CSVCell]], diagnostics: [Diagnostic]) {
    var reader = CSVReader(file)
    let rows = reader.rows()
    return (rows, reader.diagnostics)
  }

  private init(_ file: SourceFile) {
    self.file = file
    scalars = Array(file.text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { position = 1 }
  }

  private mutating func rows() -> [[CSVCell]] {
    var rows: [[CSVCell]] = []
    while position < scalars.count {
      guard rows.count < Self.longest else {
        diagnostics.append(
          Diagnostic(
            .d112, at: SourceRange(file: file.path, at: place),
            "Tabel ini lebih panjang dari \(Self.longest) baris."))
        break
      }
      let row = row()
      if row.count > 1 || row.first?.text.isEmpty == false { rows.append(row) }
    }
    return rows
  }

  private mutating func row() -> [CSVCell] {
    var cells: [CSVCell] = []
    while true {
      cells.append(cell())
      guard position < scalars.count, scalars[position] == "," else { break }
      step()
    }
    if position < scalars.count, scalars[position] == "\r" { step() }
    if position < scalars.count, scalars[position] == "\n" { step() }
    return cells
  }

  private mutating func cell() -> CSVCell {
    let start = place
    var text = String.UnicodeScalarView()
    if position < scalars.count, scalars[position] == "\"" {
      quoted(into: &text, from: start)
    }
    while position < scalars.count, !",\r\n".unicodeScalars.contains(scalars[position]) {
      text.append(scalars[position])
      step()
    }
    return CSVCell(
      text: String(text), range: SourceRange(file: file.path, start: start, end: place))
  }

  private mutating func quoted(
    into text: inout String.UnicodeScalarView, from start: SourcePosition
  ) {
    step()
    while position < scalars.count {
      if scalars[position] == "\"" {
        step()
        guard position < scalars.count, scalars[position] == "\"" else { return }
      }
      text.append(scalars[position])
      step()
    }
    diagnostics.append(
      Diagnostic(
        .d112, at: SourceRange(file: file.path, at: start, length: 1),
        "Tanda kutip yang dibuka di sini tidak pernah ditutup."))
  }

  private mutating func step() {
    if scalars[position] == "\n" {
      place = SourcePosition(line: place.line + 1, column: 1)
    } else {
      place = place.advanced(byColumns: 1)
    }
    position += 1
  }
}
