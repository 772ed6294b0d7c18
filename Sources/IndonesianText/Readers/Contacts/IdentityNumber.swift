/// The number of an Indonesian identity card (NIK).
///
/// Permendagri 72/2022, formerly Permendagri 19/2010: six digits of the district of first
/// registration, day, month and year of birth of two digits each (women have 40 added to the day),
/// and four digits in turn.
package struct IdentityNumber: Hashable, Sendable {
  /// Sixteen digits.
  package let digits: String
  /// The day of birth without its century.
  package let birthDay: Int
  package let birthMonth: Int
  /// 0 to 99.
  package let birthYearOfCentury: Int
  package let isFemale: Bool

  /// Takes sixteen digits, or gives nil where no card has such a number.
  package init?(digits: String) {
    let values = digits.utf8.map { Int($0) - 0x30 }
    guard values.count == 16, values.allSatisfy({ (0...9).contains($0) }) else { return nil }
    func number(_ range: Range<Int>) -> Int { values[range].reduce(0) { $0 * 10 + $1 } }
    let day = number(6..<8)
    isFemale = day > 40
    birthDay = isFemale ? day - 40 : day
    birthMonth = number(8..<10)
    birthYearOfCentury = number(10..<12)
    self.digits = digits
    guard Self.provinces.contains(number(0..<2)), number(2..<4) > 0, number(4..<6) > 0,
      number(12..<16) > 0
    else { return nil }
    // A leap day must have been one in one of the two centuries.
    let isDay = [1900, 2000].contains {
      CalendarDate(year: $0 + birthYearOfCentury, month: birthMonth, day: birthDay) != nil
    }
    guard isDay else { return nil }
  }

  /// The day of birth, which is not after `today`.
  package func birthDate(today: CalendarDate) -> CalendarDate? {
    [2000, 1900].compactMap {
      CalendarDate(year: $0 + birthYearOfCentury, month: birthMonth, day: birthDay)
    }.first { $0 <= today }
  }

  /// Codes of the provinces, those of 2022 among them.
  ///
  /// Source: Kepmendagri 300.2.2-2138/2025.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65,
    71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97,
  ]
}

/// The one identity number that a message gives, or nil.
package func readIdentityNumber(_ text: String) -> IdentityNumber? {
  var found: Set<IdentityNumber> = []
  for entity in Entities(in: text).codes {
    if case .identityNumber(let number) = entity.value { found.insert(number) }
  }
  return found.count == 1 ? found.first : nil
}

/// Takes sixteen digits that stand next, divided by blanks, points or hyphens.
func takeIdentityNumber(_ cursor: inout TokenCursor) -> IdentityNumber? {
  guard cursor.isDigits(), !isPartOfNumber(cursor), cursor.holdsDigits(16), !isFamilyCard(cursor)
  else { return nil }
  return cursor.attempt { rest in
    var digits: [UInt8] = []
    digits.reserveCapacity(16)
    while let token = rest.peek(), token.kind == .digits, token.value >= 0,
      digits.count + token.digitCount <= 16
    {
      token.addDigits(to: &digits)
      rest.skip()
      if digits.count == 16 { break }
      if rest.isMark(Sign.point) || rest.isMark(Sign.hyphen), rest.isDigits(1) { rest.skip() }
    }
    guard digits.count == 16, !rest.isDigits(),
      let number = IdentityNumber(digits: String(decoding: digits, as: UTF8.self))
    else { return nil }
    // A letter or a further group behind it makes it something else.
    if rest.isGlued(), rest.peek()?.kind == .word { return nil }
    if rest.isGlued(), rest.peek()?.kind == .mark, rest.isGlued(1), rest.isDigits(1) { return nil }
    return number
  }
}

/// Whether digits stand directly before, so that this is the tail of a longer number.
private func isPartOfNumber(_ cursor: borrowing TokenCursor) -> Bool {
  if cursor.isDigits(-1) { return true }
  return cursor.isGlued() && cursor.peek(-1)?.kind == .mark && cursor.isDigits(-2)
}

/// `no kk 35…`: the number of a family's card has the same form.
private func isFamilyCard(_ cursor: borrowing TokenCursor) -> Bool {
  var place = -1
  while cursor.isMark(Sign.colon, place) || cursor.isMark(Sign.point, place) { place -= 1 }
  return cursor.isWord(.kk, place) || cursor.isWord(.keluarga, place)
}
