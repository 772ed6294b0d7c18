/// What one scalar means for the words of a message.
enum FoldedScalar {
  case letter(UInt32)
  case digit(UInt32)
  /// Joins two letters and splits everything else.
  case apostrophe
  /// A combining mark that may compose with the letter before it.
  case accent(UInt32)
  case ignorable
  case separator
  /// A separator beyond ASCII that is white space.
  case blank

  init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: self = .letter(UInt32(byte))
    case 0x41...0x5A: self = .letter(UInt32(byte) + 0x20)
    case 0x30...0x39: self = .digit(UInt32(byte))
    case 0x27: self = .apostrophe
    default: self = .separator
    }
  }

  /// Classifies a scalar that is already lower case.
  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self.init(ascii: UInt8(truncatingIfNeeded: scalar))
    } else if Self.isInBlockOfLetters(scalar) {
      self = .letter(scalar)
    } else if let value = Unicode.Scalar(scalar) {
      self.init(value, value.properties.generalCategory)
    } else {
      self = .separator
    }
  }

  /// Classifies a scalar beyond ASCII of this category that is already lower case.
  ///
  /// Other properties are asked for only where the category does not decide: each look-up costs as
  /// much as all the rest.
  init(_ scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory) {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC: self = .apostrophe
    case 0x0300...0x036F: self = .accent(scalar.value)
    case 0x1F3FB...0x1F3FF: self = .ignorable
    default: self.init(category: category, of: scalar)
    }
  }

  private init(category: Unicode.GeneralCategory, of scalar: Unicode.Scalar) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      self = .letter(scalar.value)
    case .decimalNumber:
      let value = scalar.properties.numericValue ?? -1
      self = value >= 0 && value <= 9 ? .digit(0x30 + UInt32(value)) : .separator
    case .nonspacingMark, .enclosingMark:
      self = scalar.properties.isAlphabetic ? .letter(scalar.value) : .ignorable
    case .spacingMark: self = scalar.properties.isAlphabetic ? .letter(scalar.value) : .separator
    case .otherSymbol: self = scalar.isLetterInCircle ? .letter(scalar.value) : .separator
    case .format: self = .ignorable
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .blank
    // A new line of its own.
    default: self = scalar.value == 0x85 ? .blank : .separator
    }
  }

  /// What a scalar beyond ASCII, of either case, stands for; nil where it stands for several.
  ///
  /// Look-alikes are the letters that they look like.
  static func single(_ scalar: UInt32) -> FoldedScalar? {
    switch scalar {
    case 0x80..<ends: signs.single[Int(scalar) - 0x80]
    case emoji: emojiSigns.single[Int(scalar - emoji.lowerBound)]
    default: workedOut(scalar)
    }
  }

  /// Alphabets and signs; behind them stand the large blocks of East Asia.
  private static let ends: UInt32 = 0x3400
  private static let emoji: Range<UInt32> = 0x1F000..<0x1FB00

  private static let signs = Known(0x80..<ends)
  private static let emojiSigns = Known(emoji)

  /// The rules, worked out once for what people type.
  private struct Known: Sendable {
    /// By scalar of the range, what it stands for, of either case; nil where it stands for several.
    private(set) var single: [FoldedScalar?] = []
    /// By scalar of the range, what it is as it stands.
    private(set) var standing: [FoldedScalar] = []

    init(_ range: Range<UInt32>) {
      single.reserveCapacity(range.count)
      standing.reserveCapacity(range.count)
      for scalar in range {
        guard let value = Unicode.Scalar(scalar) else {
          preconditionFailure("no range of signs holds surrogates")
        }
        // Asked for once: it costs as much as all the rest.
        let category = value.properties.generalCategory
        let stands = FoldedScalar(value, category)
        standing.append(stands)
        single.append(workedOut(value) { (category, stands) })
      }
    }
  }

  /// Whether a scalar is one of the ideographs and syllables of East Asia, which have no case.
  ///
  /// Blocks that hold nothing else, so that no property has to be asked for. Source: Unicode
  /// Character Database, Blocks.txt and UnicodeData.txt; what later versions add is found by its
  /// category.
  private static func isInBlockOfLetters(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x3400: false
    case 0x3400...0x4DB5, 0x4E00...0x9FEA, 0xAC00...0xD7A3, 0x2_0000...0x2_A6D6,
      0x2_A700...0x2_B734, 0x2_B740...0x2_B81D, 0x2_B820...0x2_CEA1, 0x2_CEB0...0x2_EBE0,
      0x3_0000...0x3_134A:
      true
    default: false
    }
  }

  private static func workedOut(_ scalar: UInt32) -> FoldedScalar? {
    if isInBlockOfLetters(scalar) { return .letter(scalar) }
    guard let value = Unicode.Scalar(scalar) else { return nil }
    return workedOut(value) {
      let category = value.properties.generalCategory
      return (category, FoldedScalar(value, category))
    }
  }

  /// What a scalar stands for.
  ///
  /// - `read`: its category and what it is as it stands; asked for only where it stands for itself.
  private static func workedOut(
    _ value: Unicode.Scalar, _ read: () -> (Unicode.GeneralCategory, standing: FoldedScalar)
  ) -> FoldedScalar? {
    // Lower-cased to i with a point, which no letter keeps.
    if value.value == 0x130 { return .letter(0x69) }
    if let plain = LookalikeLetters.plain(value.value) { return FoldedScalar(plain) }
    guard CompatibilityTable.shared.letters(of: value.value) == nil else { return nil }
    let (category, standing) = read()
    guard value.isUpperCase(category) else { return standing }
    let lower = value.properties.lowercaseMapping.unicodeScalars
    guard let only = lower.first, lower.count == 1 else { return nil }
    return FoldedScalar(LookalikeLetters.plain(only.value) ?? only.value)
  }

  /// What a scalar of either case is as it stands; look-alikes are what they are.
  private static func standing(_ scalar: UInt32) -> FoldedScalar {
    switch scalar {
    case 0x80..<ends: signs.standing[Int(scalar) - 0x80]
    case emoji: emojiSigns.standing[Int(scalar - emoji.lowerBound)]
    default: FoldedScalar(scalar)
    }
  }

  /// Whether a scalar of either case is a sign or a blank.
  static func divides(_ scalar: UInt32) -> Bool {
    switch standing(scalar) {
    case .separator, .blank: true
    case .letter, .digit, .apostrophe, .accent, .ignorable: false
    }
  }

  /// Blanks and marks that show nothing on their own, for messages of symbols alone.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    if scalar <= 0x20 || scalar == 0x7F { return true }
    switch standing(scalar) {
    case .ignorable, .accent, .blank: return true
    case .letter, .digit, .apostrophe: return false
    case .separator: return Unicode.Scalar(scalar) == nil
    }
  }
}

extension Unicode.Scalar {
  /// Circled letters, and letters in squares and on badges: the only symbols that are alphabetic.
  fileprivate var isLetterInCircle: Bool {
    (0x24B6...0x24E9).contains(value) || (0x1F130...0x1F189).contains(value)
      ? properties.isAlphabetic : false
  }

  /// Whether lower-casing changes it; its category must not be asked for again.
  func isUpperCase(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .uppercaseLetter, .titlecaseLetter, .letterNumber, .otherSymbol:
      (category != .otherSymbol || isLetterInCircle) && properties.changesWhenLowercased
    default: false
    }
  }
}

/// The scalar at a byte position of valid UTF-8, and how many bytes it takes.
///
/// Total: a broken sequence (which a `String` never holds) is one replacement character.
func decodeScalar(_ bytes: [UInt8], at position: Int) -> (scalar: UInt32, length: Int) {
  let first = bytes[position]
  let length: Int
  var scalar: UInt32
  switch first {
  case ..<0x80: return (UInt32(first), 1)
  case 0xC2...0xDF: (length, scalar) = (2, UInt32(first & 0x1F))
  case 0xE0...0xEF: (length, scalar) = (3, UInt32(first & 0x0F))
  case 0xF0...0xF4: (length, scalar) = (4, UInt32(first & 0x07))
  default: return (0xFFFD, 1)
  }
  guard position + length <= bytes.count else { return (0xFFFD, bytes.count - position) }
  for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
  return (scalar, length)
}

/// Writes one scalar as UTF-8; what is not a scalar is left out.
func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
  if scalar < 0x80 {
    bytes.append(UInt8(truncatingIfNeeded: scalar))
  } else if let value = Unicode.Scalar(scalar) {
    bytes.append(contentsOf: UTF8.encode(value) ?? UTF8.encodedReplacementCharacter)
  }
}
