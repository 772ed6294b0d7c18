/// One piece of a message: a run of digits, a word, or a sign.
struct ReaderToken: Equatable {
  enum Kind: Equatable {
    /// ASCII digits; `value` is their number.
    case digits
    /// A folded word in its standard spelling.
    case word
    /// Any other visible scalar (`value`), full-width forms as ASCII and dashes as hyphen.
    case mark
    /// Part of something that was recognised before the words were looked at.
    case claimed
  }

  var kind: Kind
  /// Whether a blank stands before it.
  let spaced: Bool
  /// Byte range in the UTF-8 of the message.
  let original: Range<Int>
  /// Empty for what is no word.
  var word = ""
  var meaning = WordMeaning.none
  /// Whether the meaning is any at all.
  var saysSomething = false
  /// The number that digits write, or -1 for more than 18 of them; the scalar of a sign.
  var value = 0
  /// How many digits there are; zeros in front count.
  var digitCount = 0

  func isMark(_ ascii: UInt8) -> Bool { kind == .mark && value == Int(ascii) }
}
