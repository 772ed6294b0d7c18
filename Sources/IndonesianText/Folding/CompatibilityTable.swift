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
    let rows = Self.rows(of: CompatibilityLetters.rows)
    let blocks = (rows.last?.last ?? 0) >> 8 + 1
    var place = 0
    starts = (0...blocks).map { block in
      while place < rows.count, rows[place].last < block << 8 { place += 1 }
      return place
    }
    self.rows = rows
  }

  /// A row is `first=letters` or `first-last=letters`, the scalars in hexadecimal digits.
  private static func rows(of text: String) -> [Row] {
    var rows: [Row] = []
    eachWord(of: text) { row in
      var ends: (first: UInt32, last: UInt32?) = (0, nil)
      var place = 0
      while place < row.count, row[place] != UInt8(ascii: "=") {
        if row[place] == UInt8(ascii: "-") {
          ends.last = 0
        } else if let last = ends.last {
          ends.last = last << 4 | digit(row[place])
        } else {
          ends.first = ends.first << 4 | digit(row[place])
        }
        place += 1
      }
      precondition(place < row.count, "a row of compatible letters has an equals sign")
      var letters: UInt32 = 0
      for letter in (place + 1..<row.count).reversed() {
        letters = letters << 8 | UInt32(row[letter])
      }
      rows.append(Row(first: ends.first, last: ends.last ?? ends.first, letters: letters))
    }
    return rows
  }

  private static func digit(_ byte: UInt8) -> UInt32 {
    byte <= UInt8(ascii: "9") ? UInt32(byte) - 0x30 : UInt32(byte | 0x20) - 0x61 + 10
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
