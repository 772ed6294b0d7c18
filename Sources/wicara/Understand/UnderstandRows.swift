/// Tab-separated rows with a header, as the sets of `wicara understand` come in.
///
/// Nothing is quoted; empty lines do not count; a row that ends early has empty fields.
package struct UnderstandRows: Sendable {
  /// The names of the header.
  package let columns: [String]
  /// The fields of each row, as many as there are columns.
  private let fields: [[String]]

  /// Reads a text; nil where there is no header.
  package init?(_ text: String) {
    var lines = text.split(whereSeparator: \.isNewline).makeIterator()
    guard let header = lines.next() else { return nil }
    let columns = Self.fields(of: header)
    self.columns = columns
    var rows: [[String]] = []
    while let line = lines.next() {
      let row = Self.fields(of: line)
      rows.append(columns.indices.map { $0 < row.count ? row[$0] : "" })
    }
    fields = rows
  }

  private static func fields(of line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows with some of their columns; what else a file holds, such as the right answers, is out
  /// of reach.
  ///
  /// - Returns: nil where a column is missing, with its name in `missing`.
  package func rows(with wanted: [String], missing: inout String?) -> [UnderstandRow]? {
    var places: [(name: String, place: Int)] = []
    for name in wanted {
      guard let place = columns.firstIndex(of: name) else {
        missing = name
        return nil
      }
      places.append((name, place))
    }
    return fields.map { row in
      UnderstandRow(
        Dictionary(places.map { ($0.name, row[$0.place]) }, uniquingKeysWith: { first, _ in first })
      )
    }
  }
}

/// The input columns of one row.
package struct UnderstandRow: Sendable {
  private let values: [String: String]

  init(_ values: [String: String]) { self.values = values }

  /// The field of a column that the set has asked for.
  package subscript(_ column: String) -> String {
    guard let value = values[column] else {
      preconditionFailure("a set reads only the columns that it names")
    }
    return value
  }
}
