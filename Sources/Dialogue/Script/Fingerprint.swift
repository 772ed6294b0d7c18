/// A 64-bit FNV-1a hash that is the same on every machine and in every run.
///
/// Swift's own `Hasher` is seeded anew in each process, so it cannot name anything on disk.
/// Source of the constants: http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, 64 bit).
package struct Fingerprint: Hashable, Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// Adds a text and an end mark, so that ("ab", "c") and ("a", "bc") differ.
  package mutating func combine(_ text: String) {
    let bytes = text.utf8Span.span
    for index in bytes.indices { combine(byte: bytes[index]) }
    combine(byte: 0xff)
  }

  /// Adds bytes as they are.
  package mutating func combine(_ bytes: [UInt8]) {
    for byte in bytes { combine(byte: byte) }
  }

  /// Adds a number, lowest byte first.
  package mutating func combine(_ number: UInt64) {
    var rest = number
    for _ in 0..<8 {
      combine(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private mutating func combine(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash with its bits mixed once more (SplitMix64's finisher), for use as a random number.
  package var mixed: UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
