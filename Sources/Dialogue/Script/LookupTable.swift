/// A table of the bot's data: the election's regions, categories, deadlines, contacts.
package struct LookupTable: Hashable, Sendable {
  package var name: String
  /// Names of all columns; the first is always `kunci`.
  package var columns: [String]
  package var rows: [[Value]]
  private var rowByKey: [String: Int]

  /// - Precondition: every row has a value for every column, and no key occurs twice.
  package init(name: String, columns: [String], rows: [[Value]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
    rowByKey = [:]
    for (place, row) in rows.enumerated() {
      if let key = row.first?.text { rowByKey[key] = place }
    }
  }

  /// The row with a key, or nil.
  package func row(_ key: String) -> [Value]? { rowByKey[key].map { rows[$0] } }
}
