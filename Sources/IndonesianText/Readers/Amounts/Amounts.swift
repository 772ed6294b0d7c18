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
  var number: FixedDecimal? { only(nil, \.value) }

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

  /// The one value of all mentions of a kind, or of any where it is nil.
  private func only(
    _ kind: AmountMention.Kind?, _ value: (AmountMention) -> FixedDecimal
  ) -> FixedDecimal? {
    var only: FixedDecimal?
    for mention in mentions where kind == nil || mention.kind == kind {
      let next = value(mention)
      guard only == nil || only == next else { return nil }
      only = next
    }
    return only
  }

  /// No rupiah coin is smaller than 25; smaller numbers count something else.
  private static let smallestAmount = FixedDecimal(units: 25 * FixedDecimal.unitsPerOne)
}
