/// An ending of at most four letters as one number, compared with the end of a word at once.
///
/// Example: `kan` is 0x6B616E, and its mask 0xFFFFFF; the last four letters of `laporkan` are
/// 0x726B616E, of which the mask leaves the ending.
struct PackedEnding: Sendable {
  let letters: UInt32
  /// The bits of as many letters.
  let mask: UInt32
  let count: Int

  /// - `ending`: one to four ASCII letters.
  init(_ ending: String) {
    let letters = ending.utf8Span.span
    precondition((1...4).contains(letters.count), "an ending fits into a number")
    self.letters = Self.pack(letters, upTo: letters.count)
    mask = UInt32.max >> UInt32(32 - letters.count * 8)
    count = letters.count
  }

  /// The last letters before a place, four at most, the last one lowest.
  static func pack(_ letters: Span<UInt8>, upTo end: Int) -> UInt32 {
    var packed: UInt32 = 0
    for place in max(0, end - 4)..<end { packed = packed << 8 | UInt32(letters[place]) }
    return packed
  }

  /// Whether packed letters end so.
  func ends(_ packed: UInt32) -> Bool { packed & mask == letters }
}
