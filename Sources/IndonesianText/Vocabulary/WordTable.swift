/// A set of byte strings, each with the number of its place, found without making a `String`.
///
/// Open addressing over one pool of bytes. Example: after adding `tidak` and `gk`, the pool is
/// `tidakgk`, entry 0 is 0..<5 and entry 1 is 5..<7; a look-up hashes the bytes to a slot and walks
/// on while the slot holds another entry, until an empty slot says "not here". At most half of the
/// slots are filled, so the walk is short.
struct WordTable: Hashable, Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int] = []
  /// Entry number plus one; 0 is empty.
  private var slots = Self.noSlots

  private static let noSlots: [UInt32] = Array(repeating: 0, count: 16)

  var count: Int { ends.count }

  /// The bytes of an entry.
  func bytes(_ entry: Int) -> ArraySlice<UInt8> {
    pool[(entry == 0 ? 0 : ends[entry - 1])..<ends[entry]]
  }

  /// The entry of a byte string, or nil.
  func find(_ key: ArraySlice<UInt8>) -> Int? {
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if isEntry(entry, key) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isEntry(_ entry: Int, _ key: ArraySlice<UInt8>) -> Bool {
    let start = entry == 0 ? 0 : ends[entry - 1]
    guard ends[entry] - start == key.count else { return false }
    let offset = key.startIndex - start
    for place in start..<ends[entry] where pool[place] != key[place + offset] { return false }
    return true
  }

  /// The entry of a byte string, added if it is new.
  mutating func add(_ key: ArraySlice<UInt8>) -> Int {
    if let entry = find(key) { return entry }
    pool.append(contentsOf: key)
    ends.append(pool.count)
    if ends.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for entry in 0..<ends.count { place(entry) }
    } else {
      place(ends.count - 1)
    }
    return ends.count - 1
  }

  private mutating func place(_ entry: Int) {
    var slot = Self.hash(bytes(entry)) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: entry + 1)
  }

  /// FNV-1a; the keys come from scripts and our own lists, so they need no secret seed.
  private static func hash(_ key: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
