/// A decimal number with four places, exact and without surprises of binary fractions.
///
/// - Counted in ten-thousandths, so 1.5 is 15,000 units; the range is about ±922 trillion.
/// - Arithmetic gives nil on overflow and on division by zero.
/// - Results that need more places are rounded half away from zero.
package struct FixedDecimal: Hashable, Comparable, Sendable {
  /// Ten-thousandths.
  package let units: Int64

  /// How many units make one.
  package static let unitsPerOne: Int64 = 10_000
  /// How many places are kept.
  package static let places = 4
  /// Nothing, without a sign.
  package static let zero = FixedDecimal(units: 0)

  /// Takes a count of ten-thousandths.
  package init(units: Int64) { self.units = units }

  /// Takes a whole number, or gives nil beyond the range.
  package init?(_ whole: Int) {
    let (units, overflow) = Int64(whole).multipliedReportingOverflow(by: Self.unitsPerOne)
    guard !overflow else { return nil }
    self.units = units
  }

  /// Reads the plain notation: an optional minus, digits, and at most four places after a point.
  ///
  /// What people type is read by `readNumber`.
  package init?(parsing text: String) {
    var bytes = Array(text.utf8)[...]
    let negative = bytes.first == 0x2D
    if negative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? parts[1] : []
    if parts.count == 2, fraction.isEmpty || fraction.count > Self.places { return nil }
    self.init(digits: whole, fraction: fraction, negative: negative)
  }

  /// Joins ASCII digits before and after the decimal sign; further places must be zero.
  init?(digits: some Collection<UInt8>, fraction: some Collection<UInt8>, negative: Bool = false) {
    var total: Int64 = 0
    var places = 0
    for byte in digits {
      guard let next = Self.append(byte, to: total, negative: negative) else { return nil }
      total = next
    }
    for byte in fraction {
      if places >= Self.places {
        guard byte == 0x30 else { return nil }
        continue
      }
      guard let next = Self.append(byte, to: total, negative: negative) else { return nil }
      total = next
      places += 1
    }
    while places < Self.places {
      guard let next = Self.append(0x30, to: total, negative: negative) else { return nil }
      total = next
      places += 1
    }
    units = total
  }

  private static func append(_ byte: UInt8, to total: Int64, negative: Bool) -> Int64? {
    guard byte >= 0x30, byte <= 0x39 else { return nil }
    let digit = Int64(byte - 0x30)
    let (shifted, overflow) = total.multipliedReportingOverflow(by: 10)
    guard !overflow else { return nil }
    let (sum, carry) =
      negative
      ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
    return carry ? nil : sum
  }

  package static func < (a: FixedDecimal, b: FixedDecimal) -> Bool { a.units < b.units }
}

extension FixedDecimal {
  /// The sum, or nil beyond the range.
  package static func + (a: FixedDecimal, b: FixedDecimal) -> FixedDecimal? {
    let (units, overflow) = a.units.addingReportingOverflow(b.units)
    return overflow ? nil : FixedDecimal(units: units)
  }

  /// The difference, or nil beyond the range.
  package static func - (a: FixedDecimal, b: FixedDecimal) -> FixedDecimal? {
    let (units, overflow) = a.units.subtractingReportingOverflow(b.units)
    return overflow ? nil : FixedDecimal(units: units)
  }

  /// The product, or nil beyond the range.
  package static func * (a: FixedDecimal, b: FixedDecimal) -> FixedDecimal? {
    let (product, overflow) = a.units.multipliedReportingOverflow(by: b.units)
    guard !overflow else {
      return quotient(Int128(a.units) * Int128(b.units), Int128(unitsPerOne))
    }
    // Most products fit, and the division of 128 bits is slow.
    let (result, rest) = product.quotientAndRemainder(dividingBy: unitsPerOne)
    let isRoundedAway = rest.magnitude * 2 >= UInt64(unitsPerOne)
    return FixedDecimal(units: isRoundedAway ? result + product.signum() : result)
  }

  /// The quotient, or nil on division by zero and beyond the range.
  package static func / (a: FixedDecimal, b: FixedDecimal) -> FixedDecimal? {
    b.units == 0 ? nil : quotient(Int128(a.units) * Int128(unitsPerOne), Int128(b.units))
  }

  /// The number with at most so many places, or nil where rounding leaves the range.
  ///
  /// Places outside 0 to 4 count as the nearest of them.
  package func rounded(places: Int) -> FixedDecimal? {
    var step: Int64 = 1
    for _ in min(max(places, 0), Self.places)..<Self.places { step *= 10 }
    guard let steps = Self.quotient(Int128(units), Int128(step)) else { return nil }
    let (result, overflow) = steps.units.multipliedReportingOverflow(by: step)
    return overflow ? nil : FixedDecimal(units: result)
  }

  /// The whole number, or nil where there are places.
  package var whole: Int? {
    units % Self.unitsPerOne == 0 ? Int(units / Self.unitsPerOne) : nil
  }

  private static func quotient(_ dividend: Int128, _ divisor: Int128) -> FixedDecimal? {
    let (result, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let roundsAway = remainder.magnitude >= divisor.magnitude - remainder.magnitude
    let away: Int128 = (dividend < 0) == (divisor < 0) ? 1 : -1
    return Int64(exactly: roundsAway ? result + away : result).map { FixedDecimal(units: $0) }
  }
}

extension FixedDecimal: CustomStringConvertible {
  /// The plain notation that `init(parsing:)` reads, without trailing zeros.
  package var description: String {
    let magnitude = units.magnitude
    let scale = UInt64(Self.unitsPerOne)
    let whole = (units < 0 ? "-" : "") + String(magnitude / scale)
    let fraction = fractionDigits
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  /// The digits after the decimal sign without trailing zeros; empty for a whole number.
  var fractionDigits: String {
    let rest = units.magnitude % UInt64(Self.unitsPerOne)
    guard rest != 0 else { return "" }
    var digits = String(rest + UInt64(Self.unitsPerOne)).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return String(digits)
  }
}
