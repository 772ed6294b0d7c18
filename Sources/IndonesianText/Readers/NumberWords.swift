/// Reads an amount in digits, in words, or in both (`1 juta tiga ratus ribu`).
///
/// Grammar, each line from the outside in:
/// ```
/// amount = part { part }            each part smaller than the step of the part before
/// part   = group [step [setengah]] | setengah step | se-step
/// group  = numeral [puluh | ratus] | [unit ratus] [unit puluh [unit] | unit belas | unit]
/// step   = ribu | juta | miliar | triliun
/// ```
struct NumberWords {
  /// How many times the number before it a word makes.
  private let steps: [String: Int64]
  /// Whether `50,000` is fifty thousand (money) rather than fifty.
  private let commaMayGroup: Bool

  static let numbers = NumberWords(steps: plainSteps, commaMayGroup: false)
  static let money = NumberWords(
    steps: plainSteps.merging(["m": 1_000_000_000, "t": 1_000_000_000_000]) { $1 },
    commaMayGroup: true)

  /// Takes an amount that stands next, or nil.
  func take(_ cursor: inout TokenCursor) -> FixedDecimal? {
    var total = FixedDecimal.zero
    var limit: FixedDecimal?
    var found = false
    while let part = takePart(&cursor) {
      if let limit, part.value >= limit { return nil }
      guard let sum = total + part.value else { return nil }
      total = sum
      found = true
      limit = part.step
      if part.step == nil { break }
    }
    return found ? total : nil
  }

  /// One part and its step; no step means that nothing smaller can follow.
  private func takePart(_ cursor: inout TokenCursor) -> (value: FixedDecimal, step: FixedDecimal?)?
  {
    if let word = cursor.first?.word, word.hasPrefix("se"),
      let step = steps[String(word.dropFirst(2))],
      word.utf8.count > 3
    {
      cursor.next()
      return decimal(step).map { ($0, $0) }
    }
    guard var group = takeGroup(&cursor) else { return nil }
    if cursor.first?.word == "setengah", let next = cursor.second?.word, steps[next] != nil,
      group.whole != nil
    {
      cursor.next()
      guard let sum = group + Self.half else { return nil }
      group = sum
    }
    guard let step = cursor.take(from: steps).flatMap(decimal) else { return (group, nil) }
    if cursor.take("setengah") {
      guard let sum = group + Self.half else { return nil }
      group = sum
    }
    return (group * step).map { ($0, step) }
  }

  private func takeGroup(_ cursor: inout TokenCursor) -> FixedDecimal? {
    if cursor.first?.digits != nil {
      guard let numeral = Numeral.take(&cursor, commaMayGroup: commaMayGroup) else { return nil }
      if cursor.take("ratus") { return FixedDecimal(100).flatMap { numeral * $0 } }
      return cursor.take("puluh") ? FixedDecimal(10).flatMap { numeral * $0 } : numeral
    }
    if let fraction = cursor.take(from: Self.fractions) { return fraction }
    return Self.takeBelowThousand(&cursor).flatMap { FixedDecimal($0) }
  }

  /// Takes number words for 0 to 999.
  static func takeBelowThousand(_ cursor: inout TokenCursor) -> Int? {
    var hundreds: Int?
    if cursor.take("seratus") {
      hundreds = 100
    } else if let unit = cursor.first?.word.flatMap({ units[$0] }), unit > 0,
      cursor.second?.word == "ratus"
    {
      cursor.next()
      cursor.next()
      hundreds = unit * 100
    } else if let value = cursor.take(from: glued["ratus"] ?? [:]) {
      hundreds = value
    }
    let rest = takeBelowHundred(&cursor)
    guard let hundreds else { return rest }
    return rest == 0 ? nil : hundreds + (rest ?? 0)
  }

  private static func takeBelowHundred(_ cursor: inout TokenCursor) -> Int? {
    if let value = cursor.take(from: fixed) { return value }
    if let tens = cursor.take(from: glued["puluh"] ?? [:]) {
      return tens + takeUnit(&cursor)
    }
    guard let unit = cursor.take(from: units) else { return nil }
    if unit > 0, cursor.take("belas") { return unit + 10 }
    if unit > 0, cursor.take("puluh") { return unit * 10 + takeUnit(&cursor) }
    return unit
  }

  /// Takes a unit after tens, unless it counts the next step (`dua puluh lima ribu` is one group).
  private static func takeUnit(_ cursor: inout TokenCursor) -> Int {
    guard let unit = cursor.first?.word.flatMap({ units[$0] }), unit > 0 else { return 0 }
    cursor.next()
    return unit
  }

  private func decimal(_ step: Int64) -> FixedDecimal? { FixedDecimal(Int(step)) }

  private static let half = FixedDecimal(units: 5_000)

  private static let plainSteps: [String: Int64] = [
    "ribu": 1000, "k": 1000, "juta": 1_000_000, "miliar": 1_000_000_000,
    "triliun": 1_000_000_000_000,
  ]

  private static let units = [
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "ampat": 4, "lima": 5, "enam": 6,
    "anam": 6,
    "tujuh": 7, "tuju": 7, "delapan": 8, "lapan": 8, "sembilan": 9, "semilan": 9,
  ]

  private static let fractions = [
    "setengah": half, "separuh": half, "separo": half, "seperempat": FixedDecimal(units: 2_500),
  ]

  /// Words of their own below a hundred, `limabelas` among them.
  private static let fixed: [String: Int] = {
    var fixed = ["sepuluh": 10, "sebelas": 11, "selusin": 12, "sewidak": 60]
    for (word, value) in units where value > 0 { fixed[word + "belas"] = value + 10 }
    return fixed
  }()

  /// `duapuluh`, `limaratus`.
  private static let glued: [String: [String: Int]] = {
    var tens: [String: Int] = [:]
    var hundreds: [String: Int] = [:]
    for (word, value) in units where value > 0 {
      tens[word + "puluh"] = value * 10
      hundreds[word + "ratus"] = value * 100
    }
    return ["puluh": tens, "ratus": hundreds]
  }()
}
