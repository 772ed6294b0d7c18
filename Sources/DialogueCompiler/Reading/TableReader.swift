import Diagnostics
import Dialogue
import IndonesianText
import YAMLDocument

/// `data`: tables of the bot, checked cell by cell.
extension DocumentReader {
  mutating func readTables(_ node: YAMLNode) {
    for entry in entries(node, for: Keyword.data.rawValue) {
      guard let name = name(entry.key, for: Keyword.data.rawValue) else { continue }
      var types: [DeclarationDocument] = []
      var path: SourceText?
      if case .mapping = entry.value.content {
        guard let fields = fields(entry.value, of: .table) else { continue }
        path = fields[.file].flatMap { text($0, for: Keyword.file.rawValue) }
        types = fields[.fields].map { declarations($0, scope: .parameter) } ?? []
      } else {
        path = text(entry.value, for: name.text)
      }
      guard let path, let file = tableFile(path) else { continue }
      readTable(name, file, types)
    }
  }

  private mutating func tableFile(_ path: SourceText) -> SourceFile? {
    if let file = tableFiles[path.text] { return file }
    let proposal = closestMatch(to: path.text, among: tableFiles.keys.sorted())
    report(
      .d606, at: path.range, "Berkas \"\(path.text)\" tidak ada di folder bot.",
      caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
    return nil
  }

  private mutating func readTable(
    _ name: SourceText, _ file: SourceFile, _ types: [DeclarationDocument]
  ) {
    let content = CSVReader.read(file)
    diagnostics += content.diagnostics
    guard let header = content.rows.first, header.first?.text == Keyword.key.rawValue else {
      let range = content.rows.first?.first?.range ?? SourceRange(file: file.path, at: .start)
      report(.d112, at: range, "Kolom pertama tabel harus bernama \"kunci\".")
      return
    }
    for type in types where !header.contains(where: { $0.text == type.name.text }) {
      report(
        .d401, at: type.name.range,
        "Tabel \"\(name.text)\" tidak punya kolom \"\(type.name.text)\".",
        caretNote: closestMatch(to: type.name.text, among: header.map(\.text))
          .map { "mungkin maksud Anda \"\($0)\"" })
    }
    guard let text = TypeWords.definition(of: "teks") else { return }
    let columns = header.map { cell in
      let type = types.first { $0.name.text == cell.text }?.type.answer
      return TableDocument.Column(name: cell.text, type: type ?? text)
    }
    for cell in header where !Self.isName(cell.text) { checkName(cell.source) }
    var table = TableDocument(name: name, columns: columns, rows: [], values: [])
    var lines: [String: Int] = [:]
    for row in content.rows.dropFirst() { read(row, into: &table, &lines) }
    document.tables.append(table)
  }

  private mutating func read(
    _ row: [CSVCell], into table: inout TableDocument, _ lines: inout [String: Int]
  ) {
    guard let key = row.first else { return }
    guard row.count == table.columns.count else {
      report(
        .d112, at: key.range,
        "Baris ini punya \(row.count) sel, tabelnya \(table.columns.count) kolom.",
        caretNote: "sel yang memuat koma harus diapit tanda kutip")
      return
    }
    guard !key.text.isEmpty else {
      report(.d112, at: key.range, "Kunci baris ini masih kosong.")
      return
    }
    if let line = lines[key.text] {
      report(
        .d104, at: key.range, "Kunci \"\(key.text)\" ditulis dua kali (juga di baris \(line)).")
      return
    }
    lines[key.text] = key.range.start.line
    var values: [Value] = []
    for (cell, column) in zip(row, table.columns) { values.append(value(of: cell, column)) }
    table.rows.append(row.map(\.source))
    table.values.append(values)
  }

  private mutating func value(of cell: CSVCell, _ column: TableDocument.Column) -> Value {
    guard !cell.text.isEmpty else { return .empty }
    let value: Value? =
      switch column.type.type {
      case .number:
        FixedDecimal(parsing: cell.text).map { .number($0) }
          ?? readNumber(cell.text).map { .number($0) }
      case .money: readMoney(cell.text).map { .wholeNumber(Int($0)) }
      case .yesNo: ["ya": .boolean(true), "tidak": .boolean(false)][cell.text]
      case .date: Self.date(cell.text).map { .date($0) }
      case .time: readTime(cell.text).map { .time($0) }
      default: .text(cell.text)
      }
    guard let value else {
      report(
        .d112, at: cell.range,
        "Kolom \"\(column.name)\" harus berupa \(column.type.word), bukan \"\(cell.text)\".",
        caretNote: column.type.sample.map { "misalnya \($0)" })
      return .empty
    }
    return value
  }

  /// `2020-12-09`, or a date with its year as people write it.
  private static func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    if parts.count == 3, parts[0] > 999 {
      return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
    }
    // A date of a table means the same on every day: it names its year.
    let hasYear = text.split(whereSeparator: { !$0.isNumber }).contains { $0.count == 4 }
    guard hasYear else { return nil }
    return readDate(
      text, at: ReferenceTime(noonOf: CalendarDate(daysSince1970: 0)), direction: .either)
  }

  // MARK: - Options out of a table

  /// One option a row: `kunci`, `label`, and, where the table has them, `ket` and `kata` (several
  /// separated by `|`).
  mutating func options(from source: SourceText) -> [OptionDocument] {
    guard let table = document.tables.first(where: { $0.name.text == source.text }) else {
      reportTable(source)
      return []
    }
    guard let label = table.columns.firstIndex(where: { $0.name == Keyword.label.rawValue }) else {
      report(
        .d401, at: source.range, "Tabel \"\(source.text)\" tidak punya kolom \"label\".")
      return []
    }
    let description = table.columns.firstIndex { $0.name == Keyword.description.rawValue }
    let words = table.columns.firstIndex { $0.name == Keyword.words.rawValue }
    return table.rows.map { row in
      var option = OptionContent(range: row[0].range)
      option.key = row[0]
      option.label = row[label]
      option.description = description.map { row[$0] }.flatMap { $0.text.isEmpty ? nil : $0 }
      option.words =
        words.map { place in
          row[place].text.split(separator: "|").map {
            SourceText(String($0).trimmingSpaces, in: row[place].node)
          }
        } ?? []
      return OptionDocument(option)
    }
  }

  /// D401: there is no table of that name.
  mutating func reportTable(_ source: SourceText) {
    let names = document.tables.map(\.name.text)
    report(
      .d401, at: source.range, "Tabel \"\(source.text)\" tidak ada.",
      caretNote: closestMatch(to: source.text, among: names)
        .map { "mungkin maksud Anda \"\($0)\"" })
  }
}
