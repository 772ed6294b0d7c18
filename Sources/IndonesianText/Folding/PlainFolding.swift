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
    var words: [FoldedText.Word] = []
    var isPlain = true
    let bytes = [UInt8](capacity: source.count) { output in
      var writer = Writer()
      isPlain = writer.fold(source, into: &output, &words)
    }
    guard isPlain, !words.isEmpty else { return nil }
    self.bytes = bytes
    self.words = words
  }

  private struct Writer {
    private var wordStart = 0
    private var foldedStart = 0
    /// How often the letter that was written last stands there in a row.
    private var run = 0
    private var last: UInt8 = 0x20
    private var signs = SignLetters()

    /// Whether the message is plain; what was written does not count otherwise.
    mutating func fold(
      _ source: Span<UInt8>, into output: inout OutputSpan<UInt8>, _ words: inout [FoldedText.Word]
    ) -> Bool {
      for position in source.indices {
        let byte = source[position]
        let small = byte | 0x20
        if small >= 0x61, small <= 0x7A, byte < 0x80 {
          if last == 0x20 { begin(at: position, &output, isFirst: words.isEmpty) }
          write(small, into: &output)
        } else if byte >= 0x30, byte <= 0x39 {
          if last == 0x20 { begin(at: position, &output, isFirst: words.isEmpty) }
          // Perhaps a doubled word.
          if byte == 0x32, last >= 0x61 { return false }
          output.append(byte)
          last = byte
          run = 1
        } else {
          if byte >= 0x80 || byte == 0x27 { return false }
          // Perhaps a sign in the place of a letter.
          if byte == 0x40 || byte == 0x24, signs.isInsideWord(source, position) {
            return false
          }
          if last != 0x20 { end(at: position, output.count, &words) }
        }
      }
      if last != 0x20 { end(at: source.count, output.count, &words) }
      return true
    }

    private mutating func begin(
      at position: Int, _ output: inout OutputSpan<UInt8>, isFirst: Bool
    ) {
      if !isFirst { output.append(0x20) }
      wordStart = position
      foldedStart = output.count
    }

    /// Three or more of a letter in a row are one.
    private mutating func write(_ letter: UInt8, into output: inout OutputSpan<UInt8>) {
      run = letter == last ? run + 1 : 1
      last = letter
      if run < 3 {
        output.append(letter)
      } else if run == 3 {
        _ = output.removeLast()
      }
    }

    private mutating func end(at position: Int, _ count: Int, _ words: inout [FoldedText.Word]) {
      if words.isEmpty { words.reserveCapacity(8) }
      words.append(
        FoldedText.Word(folded: foldedStart..<count, original: wordStart..<position))
      last = 0x20
      run = 0
    }
  }
}
