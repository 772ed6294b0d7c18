import IndonesianText
import Testing

@Suite struct FoldedScalarTests {
  /// The rule by Unicode's properties, which the classification works out from fewer look-ups.
  ///
  /// Between two letters a separator makes two words, and what is passed over leaves "ab"; anything
  /// else is a letter or digit, itself or one that it looks like.
  @Test func `a scalar divides words, is passed over, or is a letter, as its properties say`() {
    // Of the ideographs beyond the first planes, the ends of blocks and some between.
    let beyond = stride(from: UInt32(0x2_0000), to: 0x3_2400, by: 13)
    let ends = [UInt32(0x2_A6D0), 0x2_B730, 0x2_B810, 0x2_CE98, 0x2_EBD8, 0x3_1340]
      .flatMap { $0..<($0 + 32) }
    for number in Array(UInt32(0x80)..<0x2_0000) + Array(beyond) + ends {
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
