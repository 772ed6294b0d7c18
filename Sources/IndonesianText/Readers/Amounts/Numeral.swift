/// A number in digits with its points and commas.
///
/// A point before exactly three digits divides thousands, a comma begins the decimals; where that
/// cannot be, the other way round is read (`1.5`, `1,234.5`).
enum Numeral {
  /// Takes digits and the separators that touch them, or nil where the groups make no sense.
  static func take(_ cursor: inout TokenCursor, commaMayGroup: Bool) -> FixedDecimal? {
    guard let first = takeGroup(&cursor) else { return nil }
    guard isSeparated(cursor) else {
      let isCode = first.isZeroPadded && first.count > longestZeroPadded
      return isCode ? nil : FixedDecimal(first.value)
    }
    var groups = [first]
    var separators: [UInt8] = []
    while isSeparated(cursor), groups.count < mostGroups {
      separators.append(cursor.isMark(Sign.point) ? Sign.point : Sign.comma)
      cursor.skip()
      guard let next = takeGroup(&cursor) else { return nil }
      groups.append(next)
    }
    return isSeparated(cursor) ? nil : value(groups, separators, commaMayGroup)
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
  private static func isSeparated(_ cursor: TokenCursor) -> Bool {
    cursor.isGlued() && (cursor.isMark(Sign.point) || cursor.isMark(Sign.comma))
      && cursor.isGlued(1) && cursor.isDigits(1)
  }

  private static func value(
    _ groups: [Group], _ separators: [UInt8], _ commaMayGroup: Bool
  ) -> FixedDecimal? {
    guard let mark = separators.last, let last = groups.last, let first = groups.first else {
      return nil
    }
    let sameMark = separators.allSatisfy { $0 == mark }
    if sameMark, areThousands(groups), separators.count > 1 || mark == Sign.point || commaMayGroup {
      return joined(groups).flatMap { FixedDecimal($0) }
    }
    if separators.count == 1 { return decimal(first.value, last) }
    let whole = Array(groups.dropLast())
    let inner = separators.dropLast()
    guard inner.allSatisfy({ $0 != mark && $0 == inner.first }), areThousands(whole) else {
      return nil
    }
    return joined(whole).flatMap { decimal($0, last) }
  }

  private static func areThousands(_ groups: [Group]) -> Bool {
    guard let first = groups.first, first.count <= 3, first.value > 0, !first.isZeroPadded else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func joined(_ groups: [Group]) -> Int? {
    var total = 0
    for group in groups {
      let (shifted, overflow) = total.multipliedReportingOverflow(by: power(group.count))
      let (sum, carry) = shifted.addingReportingOverflow(group.value)
      if overflow || carry { return nil }
      total = sum
    }
    return total
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
