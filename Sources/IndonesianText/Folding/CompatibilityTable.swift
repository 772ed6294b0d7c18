/// The rows of `CompatibilityLetters`, to be searched.
struct CompatibilityTable: Sendable {
  static let shared = CompatibilityTable()

  private struct Row {
    var first: UInt32
    var last: UInt32
    /// Letters of `first`; a row of several scalars has one letter.
    var letters: [UInt8]
  }

  private let rows: [Row]

  private init() {
    rows = CompatibilityLetters.rows.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap {
      let parts = $0.split(separator: "=")
      let ends = parts[0].split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard parts.count == 2, let first = ends.first, let last = ends.last else { return nil }
      return Row(first: first, last: last, letters: Array(parts[1].utf8))
    }
  }

  /// The ASCII letters and digits that a scalar stands for, or nil.
  func letters(of scalar: UInt32) -> [UInt8]? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].last < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < rows.count, rows[low].first <= scalar else { return nil }
    let row = rows[low]
    guard row.first != row.last else { return row.letters }
    return row.letters.map { $0 + UInt8(truncatingIfNeeded: scalar - row.first) }
  }
}
