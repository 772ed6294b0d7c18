/// The folding of a message in plain ASCII, where each byte can be judged alone.
///
/// Most messages are plain. Two arrays are made, of the folded bytes and of the words; nothing is
/// collected first. Example: in `Halooo, KAK` the third `o` takes the second away and the fourth is
/// left out, so `halo kak` is written.
///
/// nil is the answer for everything that needs `TextFolder`: other scalars, an apostrophe, a 2
/// behind a letter (`hati2`), a message of signs alone.
struct PlainFolding {
  let bytes: [UInt8]
  let words: [FoldedText.Word]

  init?(_ text: String) {
    let utf8 = text.utf8Span
    let source = utf8.span
    // A word has four letters and a blank on average, so the words seldom move.
    var words: [FoldedText.Word] = []
    words.reserveCapacity(source.count / 5 + 2)
    // No byte is written before it is read, so the text never needs more room.
    var bytes: [UInt8] = Array(repeating: 0, count: source.count)
    guard let count = Self.fold(source, into: &bytes, &words), !words.isEmpty else { return nil }
    if count < bytes.count { bytes.removeLast(bytes.count - count) }
    self.bytes = bytes
    self.words = words
  }

  /// How many bytes were written; nil where the message is not plain.
  private static func fold(
    _ source: Span<UInt8>, into bytes: inout [UInt8], _ words: inout [FoldedText.Word]
  ) -> Int? {
    var output = bytes.mutableSpan
    var count = 0
    var signs = SignLetters()
    var position = 0
    while position < source.count {
      let byte = source[position]
      guard isLetter(byte | 0x20) || isDigit(byte) else {
        if byte >= 0x80 || byte == 0x27 { return nil }
        // Perhaps a sign in the place of a letter.
        if byte == 0x40 || byte == 0x24, signs.isInsideWord(source, position) { return nil }
        position += 1
        continue
      }
      if count > 0 {
        output[count] = 0x20
        count += 1
      }
      let (folded, original) = (count, position)
      guard foldWord(source, &position, into: &output, &count) else { return nil }
      words.append(FoldedText.Word(folded: folded..<count, original: original..<position))
    }
    return count
  }

  /// Goes on to the end of the word at a place; whether it is plain.
  private static func foldWord(
    _ source: Span<UInt8>, _ position: inout Int, into output: inout MutableSpan<UInt8>,
    _ count: inout Int
  ) -> Bool {
    // What was read last, and how often it stands there in a row.
    var (last, run): (UInt8, Int) = (0, 0)
    while position < source.count {
      let byte = source[position]
      let small = byte | 0x20
      let isLetter = isLetter(small)
      // Nearly all bytes are another letter than the last.
      if isLetter, small != last {
        output[count] = small
        (last, run) = (small, 1)
        count &+= 1
        position &+= 1
        continue
      }
      guard isLetter || isDigit(byte) else { return true }
      // Perhaps a doubled word.
      if byte == 0x32, last >= 0x61 { return false }
      // Three or more of a letter in a row are one; digits are values and stay.
      run = isLetter && small == last ? run + 1 : 1
      last = isLetter ? small : byte
      if run < 3 {
        output[count] = last
        count += 1
      } else if run == 3 {
        count -= 1
      }
      position += 1
    }
    return true
  }

  /// No byte of another scalar is one when its bit for small letters is set.
  private static func isLetter(_ small: UInt8) -> Bool { small &- 0x61 < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
