/// Reads an amount in digits, in words, or in both (`1 juta tiga ratus ribu`).
///
/// Grammar, each line from the outside in:
/// ```
/// amount = part { part }            each part smaller than the step of the part before
/// part   = group [setengah] [step [setengah]] | setengah step | se-step
/// group  = numeral [puluh | ratus] | [unit ratus] [unit puluh [unit] | unit belas | unit]
/// step   = ribu | juta | miliar | triliun
/// ```
struct NumberWords {
  /// Whether it is about money: `50,000` is fifty thousand rather than fifty, `M` a thousand
  /// millions, `sejuta dua ratus` 1.2 millions.
  let isMoney: Bool

  static let numbers = NumberWords(isMoney: false)
  static let money = NumberWords(isMoney: true)

  /// An amount and how it was written.
  struct Amount {
    var value: FixedDecimal
    /// Whether a step such as `rb` or `juta` was written.
    var hasStep = false
    /// Whether a word was used that only counts money.
    var isMoneyWord = false
  }

  /// Takes an amount that stands next, or nil.
  ///
  /// - `below`: what the amount is less than; reading ends at the first part that is not.
  func take(_ cursor: inout TokenCursor, below most: FixedDecimal? = nil) -> FixedDecimal? {
    var hasMoneyRule = false
    return takeAmount(&cursor, below: most, &hasMoneyRule)?.value
  }

  /// Takes an amount that stands next, or nil.
  ///
  /// - `hasMoneyRule`: becomes true where something other than money would be read otherwise.
  func takeAmount(
    _ cursor: inout TokenCursor, below most: FixedDecimal? = nil, _ hasMoneyRule: inout Bool
  ) -> Amount? {
    var total: Amount?
    var limit: FixedDecimal?
    while total == nil || limit != nil {
      let before = cursor.position
      guard var part = takePart(&cursor, &hasMoneyRule) else { break }
      if let limit, part.value >= limit {
        cursor.move(to: before)
        return nil
      }
      if let most, part.value >= most { return nil }
      // "Sejuta dua ratus" and "1 jt 250" leave out "ribu": no coins are that small.
      if isMoney, total?.hasStep == true, !part.amount.hasStep, limit == Self.million,
        let whole = part.value.whole, (100...999).contains(whole),
        let thousands = part.value * Self.thousand
      {
        hasMoneyRule = true
        part.amount.value = thousands
      }
      guard let sum = (total?.value ?? .zero) + part.amount.value else { return nil }
      total = Amount(
        value: sum, hasStep: total?.hasStep == true || part.amount.hasStep,
        isMoneyWord: total?.isMoneyWord == true || part.amount.isMoneyWord)
      limit = part.step
    }
    if total != nil { takeRounding(&cursor) }
    return total
  }

  private struct Part {
    var amount: Amount
    /// What a following part must stay below; nil means that none can follow.
    var step: FixedDecimal?
    var value: FixedDecimal { amount.value }
  }

  private func takePart(_ cursor: inout TokenCursor, _ hasMoneyRule: inout Bool) -> Part? {
    let meaning = cursor.meaning()
    let isInWords = !cursor.isDigits()
    if case .oneStep(let step)? = meaning.number {
      cursor.skip()
      var halves: Int64 = 2
      // "Sejuta setengah".
      if cursor.meaning().number == .fraction(Self.half.units) {
        halves = 3
        cursor.skip()
      }
      return whole(step).flatMap { one in
        whole(step / 2 * halves).map {
          Part(amount: Amount(value: $0, hasStep: true, isMoneyWord: meaning.isMoney), step: one)
        }
      }
    }
    if meaning.isMoney, case .step(let step)? = meaning.number, isMoney {
      hasMoneyRule = true
      cursor.skip()
      return whole(step).map {
        Part(amount: Amount(value: $0, isMoneyWord: true), step: nil)
      }
    }
    guard let group = takeGroup(&cursor, &hasMoneyRule) else { return nil }
    var value = group
    // "Dua setengah juta" and "satu setengah"; after a step the half belongs to the step.
    if cursor.meaning().number == .fraction(Self.half.units), value.whole != nil {
      guard let sum = value + Self.half else { return nil }
      value = sum
      cursor.skip()
    }
    guard let step = takeStep(&cursor, isInWords: isInWords, &hasMoneyRule) else {
      return Part(
        amount: Amount(value: value, isMoneyWord: meaning.isMoney), step: nil)
    }
    if cursor.meaning().number == .fraction(Self.half.units) {
      guard let sum = value + Self.half else { return nil }
      value = sum
      cursor.skip()
    }
    return (value * step).map {
      Part(
        amount: Amount(value: $0, hasStep: true, isMoneyWord: meaning.isMoney), step: step)
    }
  }

  private func takeStep(
    _ cursor: inout TokenCursor, isInWords: Bool, _ hasMoneyRule: inout Bool
  ) -> FixedDecimal? {
    switch cursor.meaning().number {
    case .step(let step)?:
      cursor.skip()
      return whole(step)
    case .dozen(let count)?:
      cursor.skip()
      return FixedDecimal(count)
    default:
      // Letters of money, behind digits only.
      guard isMoney, !isInWords, cursor.isWord(.m) || cursor.isWord(.t) else { return nil }
      hasMoneyRule = true
      defer { cursor.skip() }
      return whole(cursor.isWord(.m) ? 1_000_000_000 : 1_000_000_000_000)
    }
  }

  /// `20-an`, `2jtan`: the round number itself is meant.
  private func takeRounding(_ cursor: inout TokenCursor) {
    if cursor.isMark(Sign.hyphen), cursor.isWord(.an, 1) {
      cursor.skip(2)
    } else if cursor.isWord(.an) {
      cursor.skip()
    }
  }

  private func takeGroup(
    _ cursor: inout TokenCursor, _ hasMoneyRule: inout Bool
  ) -> FixedDecimal? {
    if cursor.isDigits() {
      let numeral = Numeral.take(&cursor, commaMayGroup: isMoney, &hasMoneyRule)
      guard let numeral else { return nil }
      switch cursor.meaning().number {
      case .hundredfold?:
        cursor.skip()
        return numeral * Self.hundred
      case .tenfold?:
        cursor.skip()
        return numeral * Self.ten
      default: return numeral
      }
    }
    switch cursor.meaning().number {
    case .fraction(let units)?:
      cursor.skip()
      return FixedDecimal(units: units)
    case .oneDozen(let count)?:
      cursor.skip()
      return FixedDecimal(count)
    case .unit(let count)? where cursor.meaning(1).number == .quarters:
      cursor.skip(2)
      return FixedDecimal(units: Int64(count) * 2_500)
    default: return Self.takeBelowThousand(&cursor).flatMap { FixedDecimal($0) }
    }
  }

  /// Takes number words for 0 to 999.
  static func takeBelowThousand(_ cursor: inout TokenCursor) -> Int? {
    switch cursor.meaning().number {
    case .hundreds(let hundreds)?:
      cursor.skip()
      return takeRest(&cursor, behind: hundreds)
    case .unit(let unit)? where unit > 0 && cursor.meaning(1).number == .hundredfold:
      cursor.skip(2)
      return takeRest(&cursor, behind: unit * 100)
    default: return takeBelowHundred(&cursor)
    }
  }

  private static func takeRest(_ cursor: inout TokenCursor, behind hundreds: Int) -> Int? {
    guard let rest = takeBelowHundred(&cursor) else { return hundreds }
    return rest == 0 ? nil : hundreds + rest
  }

  private static func takeBelowHundred(_ cursor: inout TokenCursor) -> Int? {
    switch cursor.meaning().number {
    case .whole(let value)?:
      cursor.skip()
      return value
    case .tens(let tens)?:
      cursor.skip()
      return tens + takeUnit(&cursor)
    case .unit(let unit)?:
      cursor.skip()
      guard unit > 0 else { return unit }
      switch cursor.meaning().number {
      case .teen?:
        cursor.skip()
        return unit + 10
      case .tenfold?:
        cursor.skip()
        return unit * 10 + takeUnit(&cursor)
      default: return unit
      }
    default: return nil
    }
  }

  private static func takeUnit(_ cursor: inout TokenCursor) -> Int {
    guard case .unit(let unit)? = cursor.meaning().number, unit > 0 else { return 0 }
    cursor.skip()
    return unit
  }

  private func whole(_ step: Int64) -> FixedDecimal? { FixedDecimal(Int(step)) }

  private static let half = FixedDecimal(units: 5_000)
  private static let ten = FixedDecimal(units: 10 * FixedDecimal.unitsPerOne)
  private static let hundred = FixedDecimal(units: 100 * FixedDecimal.unitsPerOne)
  private static let thousand = FixedDecimal(units: 1_000 * FixedDecimal.unitsPerOne)
  private static let million = FixedDecimal(units: 1_000_000 * FixedDecimal.unitsPerOne)
}
