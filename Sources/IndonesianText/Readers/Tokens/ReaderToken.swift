/// One piece of a message: a run of digits, a word, or a sign.
///
/// Words are numbers, so that a token is copied and compared without a string; it takes 64 bytes,
/// and a long message has thousands.
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

  /// What the tables know of a word; nothing of what is no word.
  private(set) var entry = WordMeanings.Entry.unknown
  private(set) var kind: Kind
  /// Whether a blank stands before it.
  let spaced: Bool
  /// The number that digits write, or -1 for more than 18 of them; the scalar of a sign.
  let value: Int
  /// How many digits there are; zeros in front count.
  var digitCount: Int { Int(count) }
  private let count: Int32
  private let start: Int32
  private let end: Int32

  init(
    kind: Kind, spaced: Bool, original: Range<Int>, entry: WordMeanings.Entry = .unknown,
    value: Int = 0, digitCount: Int = 0
  ) {
    self.kind = kind
    self.spaced = spaced
    self.entry = entry
    self.value = value
    count = Int32(truncatingIfNeeded: digitCount)
    start = Int32(truncatingIfNeeded: original.lowerBound)
    end = Int32(truncatingIfNeeded: original.upperBound)
  }

  /// Byte range in the UTF-8 of the message.
  var original: Range<Int> { Int(start)..<Int(end) }

  var word: ReaderWord { entry.word }

  var meaning: WordMeaning { entry.meaning }

  func isMark(_ ascii: UInt8) -> Bool { kind == .mark && value == Int(ascii) }

  /// One of `- . ( )`, which divide the groups of a number.
  var isDivider: Bool {
    kind == .mark && (value == 0x2D || value == 0x2E || value == 0x28 || value == 0x29)
  }

  /// Adds the digits as they are written, which are 18 at most.
  func addDigits(to digits: inout [UInt8]) {
    digits.append(contentsOf: repeatElement(0x30, count: digitCount))
    var rest = value
    var place = digits.count
    while rest > 0 {
      place -= 1
      digits[place] += UInt8(rest % 10)
      rest /= 10
    }
  }

  /// Makes the token say nothing.
  mutating func claim() {
    kind = .claimed
    entry = .unknown
  }
}
