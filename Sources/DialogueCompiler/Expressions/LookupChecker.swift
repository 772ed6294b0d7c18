import Diagnostics
import Dialogue

/// `cari(tabel, kunci).kolom`: a cell of a table.
extension ExpressionChecker {
  mutating func checkLookup(
    _ arguments: [ExpressionNode], column: String?, _ range: Range<Int>, in source: SourceText
  ) -> Checked? {
    guard arguments.count == 2 else {
      report(
        .d407, range, in: source, "\"cari\" memerlukan 2 nilai, diberi \(arguments.count).")
      return nil
    }
    guard case .path(let path) = arguments[0].kind, let name = path.first, path.count == 1,
      let table = names.tables[name]
    else {
      let written = text(of: arguments[0], in: source)
      let proposal = closestMatch(to: written, among: names.tables.keys.sorted())
      report(
        .d401, arguments[0].range, in: source, "Tabel \"\(written)\" tidak ada.",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
      return nil
    }
    guard let key = check(arguments[1], in: source) else { return nil }
    guard ValueType.text.accepts(key.type) else {
      report(
        .d404, arguments[1].range, in: source,
        "Kunci tabel adalah teks, bukan \(TypeWords.word(for: key.type)).")
      return nil
    }
    guard let column else {
      return Checked(
        expression: .lookup(table: table.place, key: key.expression, column: nil), type: .record)
    }
    guard let place = table.columns.firstIndex(where: { $0.name == column }) else {
      let proposal = closestMatch(to: column, among: table.columns.map(\.name))
      report(
        .d401, range, in: source, "Tabel \"\(name)\" tidak punya kolom \"\(column)\".",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
      return nil
    }
    return Checked(
      expression: .lookup(table: table.place, key: key.expression, column: place),
      type: table.columns[place].type)
  }
}
