/// Gives each row of a table of scalars: `scalar=value` or `first-last=value`, the scalars in
/// hexadecimal digits.
func eachScalarRow(
  of text: String, _ visit: (ClosedRange<UInt32>, _ value: Span<UInt8>) -> Void
) {
  eachWord(of: text) { row in
    var (first, last): (UInt32?, UInt32) = (nil, 0)
    var place = 0
    while place < row.count, row[place] != UInt8(ascii: "=") {
      if row[place] == UInt8(ascii: "-") {
        (first, last) = (last, 0)
      } else {
        last = last << 4 | hexadecimalDigit(row[place])
      }
      place += 1
    }
    precondition(place < row.count, "a row of scalars has an equals sign")
    visit((first ?? last)...last, row.extracting((place + 1)...))
  }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt32 {
  byte <= UInt8(ascii: "9") ? UInt32(byte) - 0x30 : UInt32(byte | 0x20) - 0x61 + 10
}
