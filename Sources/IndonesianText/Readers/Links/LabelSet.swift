/// A set of short ASCII words, looked up by the bytes of a message in either case.
///
/// A word of at most sixteen bytes is one number: `com` is 0x6D6F63. Most of what is asked for is
/// too long or stands in no slot, so asking costs a few instructions and no memory.
struct LabelSet: Sendable {
  private typealias Key = SIMD2<UInt64>

  /// By hash; zero is empty, and half of them are at least.
  private var slots: [Key]
  private let longest: Int

  /// Words in small letters, each of at most sixteen bytes.
  init(_ words: some Collection<String>) {
    longest = words.map(\.utf8.count).max() ?? 0
    precondition(longest <= 16, "a label is one number")
    var count = 4
    while count < words.count * 2 { count *= 2 }
    slots = Array(repeating: .zero, count: count)
    for word in words {
      let key = Self.key(Array(word.utf8)[...])
      var slot = Self.hash(key) & (count - 1)
      while slots[slot] != .zero, slots[slot] != key { slot = (slot + 1) & (count - 1) }
      slots[slot] = key
    }
  }

  /// Whether the word is one of these; ASCII capitals are small letters.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard !word.isEmpty, word.count <= longest else { return false }
    let key = Self.key(word)
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] != .zero {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private static func key(_ word: ArraySlice<UInt8>) -> Key {
    var (low, high): (UInt64, UInt64) = (0, 0)
    var shift: UInt64 = 0
    for byte in word {
      let small = UInt64(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
      if shift < 64 { low |= small << shift } else { high |= small << (shift - 64) }
      shift += 8
    }
    return Key(low, high)
  }

  private static func hash(_ key: Key) -> Int {
    let mixed = (key[0] ^ (key[1] &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}
