/// A set of byte strings, each with the number of its place, found without making a `String`.
///
/// Open addressing over one pool of bytes. Example: after adding `tidak` and `gk`, the pool is
/// `tidakgk`, entry 0 is 0..<5 and entry 1 is 5..<7; a look-up hashes the bytes to a slot and walks
/// on while the slot holds another entry, until an empty slot says "not here". A slot keeps half of
/// the hash beside the entry, so that other entries are passed without looking at their bytes, and
/// a growing table does not hash again. At most half of the slots are filled, so the walk is short.
struct WordTable: Hashable, Sendable {
  private(set) var pool: [UInt8] = []
  /// Where each entry begins in the pool, and the pool's end.
  private(set) var starts: [UInt32] = [0]
  /// The low half of the hash in the high half, entry number plus one in the low half; 0 is empty.
  private var slots = Self.noSlots

  private static let noSlots: [UInt64] = Array(repeating: 0, count: 16)

  var count: Int { starts.count - 1 }

  mutating func reserveCapacity(words: Int, bytes: Int) {
    pool.reserveCapacity(bytes)
    starts.reserveCapacity(words + 1)
    var capacity = slots.count
    while capacity < words * 2 { capacity *= 2 }
    if capacity > slots.count { resize(to: capacity) }
  }

  /// The bytes of an entry.
  func bytes(_ entry: Int) -> ArraySlice<UInt8> {
    pool[Int(starts[entry])..<Int(starts[entry + 1])]
  }

  /// The entry of a byte string, or nil.
  func find(_ key: ArraySlice<UInt8>) -> Int? { find(key.span) }

  /// The entry of a byte string, or nil.
  func find(_ key: Span<UInt8>) -> Int? {
    let entry = find(key, hash: Self.hash(key))
    return entry < 0 ? nil : entry
  }

  /// The entry of a byte string with this hash, or -1.
  func find(_ key: Span<UInt8>, hash: UInt64) -> Int {
    let slots = slots.span
    let mark = hash << 32
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let value = slots[slot]
      if value == 0 { return -1 }
      if value & 0xFFFF_FFFF_0000_0000 == mark {
        let entry = Int(truncatingIfNeeded: value & 0xFFFF_FFFF) - 1
        if isEntry(entry, key) { return entry }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private func isEntry(_ entry: Int, _ key: Span<UInt8>) -> Bool {
    let start = Int(starts[entry])
    guard Int(starts[entry + 1]) - start == key.count else { return false }
    let letters = pool.span.extracting(start..<(start + key.count))
    var place = 0
    while place < key.count, letters[place] == key[place] { place &+= 1 }
    return place == key.count
  }

  /// The entry of a byte string, added if it is new.
  mutating func add(_ key: ArraySlice<UInt8>) -> Int { add(key.span) }

  /// The entry of a byte string, added if it is new; nil where it is and the table has so many.
  mutating func entry(_ key: ArraySlice<UInt8>, atMost most: Int) -> Int? {
    count < most ? add(key) : find(key)
  }

  /// The entry of a byte string, added if it is new.
  mutating func add(_ key: Span<UInt8>) -> Int { add(key, hash: Self.hash(key)) }

  /// The entry of a byte string with this hash, added if it is new.
  mutating func add(_ key: Span<UInt8>, hash: UInt64) -> Int {
    let found = find(key, hash: hash)
    if found >= 0 { return found }
    pool.append(addingCapacity: key.count) { letters in
      for place in key.indices { letters.append(key[place]) }
    }
    starts.append(UInt32(truncatingIfNeeded: pool.count))
    if count * 2 > slots.count { resize(to: slots.count * 2) }
    let entries = count
    var output = slots.mutableSpan
    Self.place(hash << 32 | UInt64(entries), in: &output)
    return entries - 1
  }

  private mutating func resize(to capacity: Int) {
    let filled = slots
    slots = Array(repeating: 0, count: capacity)
    var output = slots.mutableSpan
    for value in filled where value != 0 { Self.place(value, in: &output) }
  }

  /// Fills the first free slot of a value's walk.
  private static func place(_ value: UInt64, in slots: inout MutableSpan<UInt64>) {
    var slot = Int(truncatingIfNeeded: value >> 32) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = value
  }

  /// FNV-1a, mixed; the keys come from scripts and our own lists, so they need no secret seed.
  static func hash(_ key: Span<UInt8>) -> UInt64 {
    var hash = RunningHash()
    for place in key.indices { hash.add(key[place]) }
    return hash.value
  }

  /// The hash of all that was added so far, so that each beginning of a text has its own at once.
  struct RunningHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

    var value: UInt64 { state ^ (state >> 29) }
  }
}
