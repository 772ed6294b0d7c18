/// A number in digits with its points and commas.
///
/// A point before exactly three digits divides thousands, a comma begins the decimals; where that
/// cannot be, the other way round is read (`1.5`, `1,234.5`).
enum Numeral {
  /// Takes digits and the separators that touch them, or nil where the groups make no sense.
  ///
  /// - `hasMoneyRule`: becomes true where `commaMayGroup` decides.
  static func take(
    _ cursor: inout TokenCursor, commaMayGroup: Bool, _ hasMoneyRule: inout Bool
  ) -> FixedDecimal? {
    guard let first = takeGroup(&cursor) else { return nil }
    guard isSeparated(cursor) else {
      let isCode = first.isZeroPadded && first.count > longestZeroPadded
      return isCode ? nil : FixedDecimal(first.value)
    }
    var row = Row(first)
    while isSeparated(cursor), row.count < mostGroups {
      let mark = cursor.isMark(Sign.point) ? Sign.point : Sign.comma
      cursor.skip()
      guard let next = takeGroup(&cursor) else { return nil }
      row.append(next, behind: mark)
      // Three groups or more divide thousands, so that no row is read to its end for nothing.
      if row.count > 2, !row.areThousands { return nil }
    }
    return isSeparated(cursor) ? nil : row.value(commaMayGroup, &hasMoneyRule)
  }

  private struct Group {
    let value: Int
    let count: Int
    var isZeroPadded: Bool { count > 1 && value < Numeral.power(count - 1) }
  }

  private static func takeGroup(_ cursor: inout TokenCursor) -> Group? {
    guard let token = cursor.peek(), token.kind == .digits, token.value >= 0 else { return nil }
    cursor.skip()
    return Group(value: token.value, count: token.digitCount)
  }

  /// Whether a point or comma and further digits follow without a blank.
  private static func isSeparated(_ cursor: borrowing TokenCursor) -> Bool {
    cursor.isGlued() && (cursor.isMark(Sign.point) || cursor.isMark(Sign.comma))
      && cursor.isGlued(1) && cursor.isDigits(1)
  }

  /// Groups of digits as they are read; what counts of them is known without keeping them.
  private struct Row {
    private(set) var count = 1
    private let first: Group
    private var last: Group
    /// The separator before the last group.
    private var mark: UInt8 = 0
    /// The one separator between the groups before the last; nil for none or both.
    private var innerMark: UInt8?
    /// The groups before the last as one number; nil where it is too large.
    private var whole: Int?
    /// Whether points or commas may divide thousands between the groups before the last.
    private(set) var areThousands: Bool

    init(_ first: Group) {
      self.first = first
      last = first
      whole = 0
      areThousands = first.count <= 3 && first.value > 0 && !first.isZeroPadded
    }

    mutating func append(_ next: Group, behind mark: UInt8) {
      whole = joined(last)
      if count > 1 {
        innerMark = count == 2 || innerMark == self.mark ? self.mark : nil
        areThousands = areThousands && last.count == 3
      }
      self.mark = mark
      last = next
      count += 1
    }

    /// The number before the last group with the group behind it; nil where it is too large.
    private func joined(_ group: Group) -> Int? {
      guard let whole else { return nil }
      let (shifted, overflow) = whole.multipliedReportingOverflow(by: power(group.count))
      let (sum, carry) = shifted.addingReportingOverflow(group.value)
      return overflow || carry ? nil : sum
    }

    func value(_ commaMayGroup: Bool, _ hasMoneyRule: inout Bool) -> FixedDecimal? {
      let isPair = count == 2
      if isPair || innerMark == mark, areThousands, last.count == 3 {
        let isOpen = isPair && mark != Sign.point
        if isOpen { hasMoneyRule = true }
        if !isOpen || commaMayGroup { return joined(last).flatMap { FixedDecimal($0) } }
      }
      if isPair { return decimal(first.value, last) }
      guard let innerMark, innerMark != mark, areThousands else { return nil }
      return whole.flatMap { decimal($0, last) }
    }
  }

  /// A whole part and decimals, of which the fifth and later must be zero.
  private static func decimal(_ whole: Int, _ decimals: Group) -> FixedDecimal? {
    var units = Int64(decimals.value)
    if decimals.count <= FixedDecimal.places {
      units *= Int64(power(FixedDecimal.places - decimals.count))
    } else {
      let (kept, cut) = units.quotientAndRemainder(
        dividingBy: Int64(power(decimals.count - FixedDecimal.places)))
      guard cut == 0 else { return nil }
      units = kept
    }
    return FixedDecimal(whole).flatMap { $0 + FixedDecimal(units: units) }
  }

  /// Ten to the power of so many, which is at most 18.
  fileprivate static func power(_ exponent: Int) -> Int {
    var result = 1
    for _ in 0..<min(exponent, 18) { result *= 10 }
    return result
  }

  /// `007` may be a number; more digits after a zero are a telephone number or a code.
  private static let longestZeroPadded = 4
  /// More groups than a number of 18 digits has.
  private static let mostGroups = 7
}
