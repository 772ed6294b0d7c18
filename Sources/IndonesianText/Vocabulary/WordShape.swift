/// What kinds of characters stand in a word.
struct WordShape {
  var hasDigit = false
  var hasLetter = false
  var hasDoubledLetter = false

  init(_ word: ArraySlice<UInt8>) {
    var previous: UInt8 = 0
    for byte in word {
      if byte >= 0x30, byte <= 0x39 {
        hasDigit = true
      } else {
        hasLetter = true
        if byte == previous, byte < 0x80 { hasDoubledLetter = true }
      }
      previous = byte
    }
  }
}
