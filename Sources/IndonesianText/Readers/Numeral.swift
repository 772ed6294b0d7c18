/// A number in digits with its points and commas.
///
/// A point before exactly three digits divides thousands, a comma begins the decimals; where that
/// cannot be, the other way round is read (`1.5`, `1,234.5`).
enum Numeral {
  /// Takes digits and the separators that touch them, or nil where the groups make no sense.
  static func take(_ cursor: inout TokenCursor, commaMayGroup: Bool) -> FixedDecimal? {
    var groups: [[UInt8]] = []
    var separators: [UInt8] = []
    guard let first = cursor.next()?.digits else { return nil }
    groups.append(first)
    while let mark = cursor.first, !mark.spaced, let digits = cursor.second, !digits.spaced,
      let group = digits.digits, mark.isMark(point) || mark.isMark(comma)
    {
      separators.append(mark.isMark(point) ? point : comma)
      groups.append(group)
      cursor.next()
      cursor.next()
    }
    return value(groups, separators, commaMayGroup: commaMayGroup)
  }

  private static func value(
    _ groups: [[UInt8]], _ separators: [UInt8], commaMayGroup: Bool
  ) -> FixedDecimal? {
    guard let first = groups.first, let last = groups.last else { return nil }
    guard let mark = separators.last else {
      let isCode = first.first == zero && first.count > longestZeroPadded
      return isCode ? nil : FixedDecimal(digits: first, fraction: [])
    }
    let thousands = areThousands(groups)
    let sameMark = separators.allSatisfy { $0 == mark }
    if sameMark, thousands, separators.count > 1 || mark == point || commaMayGroup {
      return FixedDecimal(digits: groups.joined(), fraction: [])
    }
    if separators.count == 1 { return FixedDecimal(digits: first, fraction: last) }
    let whole = groups.dropLast()
    let inner = separators.dropLast()
    guard inner.allSatisfy({ $0 != mark && $0 == inner.first }), areThousands(Array(whole)) else {
      return nil
    }
    return FixedDecimal(digits: whole.joined(), fraction: last)
  }

  private static func areThousands(_ groups: [[UInt8]]) -> Bool {
    guard let first = groups.first, first.count <= 3, first.first != zero else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static let point: UInt8 = 0x2E
  private static let comma: UInt8 = 0x2C
  private static let zero: UInt8 = 0x30
  /// `007` may be a number; more digits after a zero are a telephone number or a code.
  private static let longestZeroPadded = 4
}
