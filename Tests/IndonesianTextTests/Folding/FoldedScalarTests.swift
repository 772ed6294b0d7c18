import IndonesianText
import Testing

@Suite struct FoldedScalarTests {
  /// The rule by Unicode's properties, which the classification works out from fewer look-ups.
  ///
  /// Between two letters a separator makes two words, and what is passed over leaves "ab"; anything
  /// else is a letter or digit, itself or one that it looks like.
  @Test func `a scalar divides words, is passed over, or is a letter, as its properties say`() {
    for number in UInt32(0x80)..<0x2_0000 {
      // Apostrophes, accents, and the colours of skin are decided by themselves.
      let isNamed =
        [0x2BC, 0x2018, 0x2019, 0xFF07].contains(number) || (0x300...0x36F).contains(number)
        || (0x1F3FB...0x1F3FF).contains(number)
      guard let scalar = Unicode.Scalar(number), !isNamed else { continue }
      let properties = scalar.properties
      let isPassedOver = [.format, .nonspacingMark, .enclosingMark].contains(
        properties.generalCategory)
      let isWord = properties.isAlphabetic || properties.generalCategory == .decimalNumber
      let folded = FoldedText("a\(scalar)b")
      if folded.words.count == 2 {
        #expect(!isWord && !isPassedOver, "U+\(String(number, radix: 16))")
      } else if folded.text == "ab" {
        #expect(!isWord && isPassedOver, "U+\(String(number, radix: 16))")
      }
    }
  }
}
