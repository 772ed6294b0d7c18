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
    var rows: [Row] = []
    eachScalarRow(of: CompatibilityLetters.rows) { scalars, value in
      var letters: UInt32 = 0
      for place in value.indices.reversed() { letters = letters << 8 | UInt32(value[place]) }
      rows.append(Row(first: scalars.lowerBound, last: scalars.upperBound, letters: letters))
    }
    let blocks = (rows.last?.last ?? 0) >> 8 + 1
    var place = 0
    starts = (0...blocks).map { block in
      while place < rows.count, rows[place].last < block << 8 { place += 1 }
      return place
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

  /// The scalars that it holds.
  var ranges: [ClosedRange<UInt32>] { rows.map { $0.first...$0.last } }

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
