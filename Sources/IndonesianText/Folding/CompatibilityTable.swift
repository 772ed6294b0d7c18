/// The rows of `CompatibilityLetters`, to be searched.
///
/// Few blocks of 256 scalars have any, so a scalar of another block costs one look.
struct CompatibilityTable: Sendable {
  static let shared = CompatibilityTable()

  private struct Row {
    var first: UInt32
    var last: UInt32
    /// Letters of `first`, the first one in the lowest byte; a row of several scalars has one.
    var letters: UInt32
  }

  private let rows: [Row]
  /// By block, the first row that does not end before it.
  private let starts: [Int]

  private init() {
    let rows: [Row] = CompatibilityLetters.rows.split(whereSeparator: { $0 == " " || $0 == "\n" })
      .compactMap {
        let parts = $0.split(separator: "=")
        let ends = parts[0].split(separator: "-").compactMap { UInt32($0, radix: 16) }
        guard parts.count == 2, let first = ends.first, let last = ends.last else { return nil }
        let letters = parts[1].utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        return Row(first: first, last: last, letters: letters)
      }
    let blocks = (rows.last?.last ?? 0) >> 8 + 1
    starts = (0...blocks).map { block in
      rows.firstIndex { $0.last >= block << 8 } ?? rows.count
    }
    self.rows = rows
  }

  /// The one ASCII letter or digit that a scalar stands for, or nil for none or several.
  func letter(of scalar: UInt32) -> UInt32? {
    guard let row = row(of: scalar), row.letters < 0x100 else { return nil }
    return row.letters + scalar - row.first
  }

  /// The ASCII letters and digits that a scalar stands for, the first in the lowest byte, or nil.
  func letters(of scalar: UInt32) -> UInt32? {
    guard let row = row(of: scalar) else { return nil }
    return row.letters < 0x100 ? row.letters + scalar - row.first : row.letters
  }

  /// The scalars that stand for several letters.
  var several: [UInt32] { rows.filter { $0.letters >= 0x100 }.map(\.first) }

  private func row(of scalar: UInt32) -> Row? {
    let block = Int(scalar >> 8)
    guard block + 1 < starts.count else { return nil }
    var low = starts[block]
    // A row may reach into the next block.
    var high = min(starts[block + 1] + 1, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].last < scalar { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].first <= scalar ? rows[low] : nil
  }
}
