/// The numbers of a message, and what they say to who wants one of a kind.
struct Amounts {
  /// In order.
  let mentions: [AmountMention]

  /// The one amount of money: named as such, or a plain number that nothing else is counted by.
  var money: FixedDecimal? {
    if let amount = only(.money, \.moneyValue) { return amount }
    guard !mentions.contains(where: { $0.kind == .money }) else { return nil }
    return only(.number, \.moneyValue).flatMap { $0 >= Self.smallestAmount ? $0 : nil }
  }

  /// The one number of a message, whatever it counts.
  var number: FixedDecimal? {
    let values = Set(mentions.map(\.value))
    return values.count == 1 ? values.first : nil
  }

  /// The one percentage.
  var percent: FixedDecimal? { only(.percent, \.value) }

  /// The one place in a row.
  var ordinal: FixedDecimal? { only(.ordinal, \.value) }

  /// A number that nothing is counted by, where a place in a row is asked for: `yang 2`.
  var plainPlace: FixedDecimal? {
    guard mentions.count == 1, let amount = mentions.first, amount.kind == .number,
      amount.value > .zero
    else { return nil }
    return amount.value
  }

  private func only(
    _ kind: AmountMention.Kind, _ value: (AmountMention) -> FixedDecimal
  ) -> FixedDecimal? {
    let values = Set(mentions.filter { $0.kind == kind }.map(value))
    return values.count == 1 ? values.first : nil
  }

  /// No rupiah coin is smaller than 25; smaller numbers count something else.
  private static let smallestAmount = FixedDecimal(units: 25 * FixedDecimal.unitsPerOne)
}
