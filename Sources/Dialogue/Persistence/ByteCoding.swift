/// Writes numbers and texts as bytes: little-endian, lengths and counts as LEB128 varints.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  /// Bytes that most of what is written stays under.
  private static let usualBytes = 192

  package init() { bytes.reserveCapacity(Self.usualBytes) }

  package mutating func write(_ byte: UInt8) { bytes.append(byte) }

  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  package mutating func write(fixed number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  package mutating func write(count: Int) { write(varint: UInt64(count)) }

  package mutating func write(varint number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers of either sign take few bytes (zigzag).
  package mutating func write(signed number: Int64) {
    write(varint: UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  package mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what `ByteWriter` wrote.
///
/// Every read checks that the bytes are there.
package struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  /// The most items of a list and the deepest nesting that are believed.
  package static let longestList = 4_096
  package static let deepest = 16

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { position == bytes.count }

  package mutating func byte() throws(StateDecodingError) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  package mutating func flag() throws(StateDecodingError) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .corrupt
    }
  }

  package mutating func fixed() throws(StateDecodingError) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      number |= UInt64(try byte()) << shift
    }
    return number
  }

  package mutating func varint() throws(StateDecodingError) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      let next = try byte()
      guard shift < 63 || next <= 1 else { throw .corrupt }
      number |= UInt64(next & 0x7f) << shift
      if next < 0x80 { return number }
    }
    throw .corrupt
  }

  package mutating func signed() throws(StateDecodingError) -> Int64 {
    let number = try varint()
    return Int64(bitPattern: (number >> 1) ^ (0 &- (number & 1)))
  }

  package mutating func count() throws(StateDecodingError) -> Int {
    let number = try varint()
    guard number <= UInt64(Self.longestList) else { throw .corrupt }
    return Int(number)
  }

  package mutating func narrow<Number: FixedWidthInteger>(
    _ type: Number.Type
  ) throws(StateDecodingError) -> Number {
    guard let number = Number(exactly: try varint()) else { throw .corrupt }
    return number
  }

  package mutating func text() throws(StateDecodingError) -> String {
    let length = try varint()
    guard length <= UInt64(bytes.count - position) else { throw .truncated }
    let end = position + Int(length)
    defer { position = end }
    guard let text = String(validating: bytes[position..<end], as: UTF8.self) else {
      throw .corrupt
    }
    return text
  }
}
