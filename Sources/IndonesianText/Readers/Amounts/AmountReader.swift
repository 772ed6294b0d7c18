/// What a number is wanted for.
package enum AmountKind: Sendable {
  case number, money, percent, ordinal
}

/// The number of a kind that a message names, or nil where it names none or several.
///
/// Money is in rupiah; a place in a row counts from 1, and -1 is the last one.
package func readAmount(_ text: String, as kind: AmountKind) -> FixedDecimal? {
  if kind == .number, let number = readNumber(text) { return number }
  let amounts = Entities(in: text).amounts
  return switch kind {
  case .number: amounts.number
  case .money: amounts.money
  case .percent: amounts.percent
  case .ordinal: amounts.ordinal ?? amounts.plainPlace
  }
}

/// The name of an account (`@ani_sby`) that a message gives, or nil for none or several.
package func readAccount(_ text: String) -> String? {
  var found: Set<String> = []
  for entity in findAddresses(in: text) {
    if case .account(let name) = entity.value { found.insert(name) }
  }
  return found.count == 1 ? found.first : nil
}
