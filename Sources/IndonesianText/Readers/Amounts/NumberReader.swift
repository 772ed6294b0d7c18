/// The number that an answer gives, or nil where something else is said.
///
/// Understands `25`, `25 tahun`, `no 3`, `dua puluh lima`, `1.500`, `1,5 juta`, `setengah juta`.
package func readNumber(_ text: String) -> FixedDecimal? {
  guard var cursor = TokenCursor.answer(text) else { return nil }
  takeNumberLeads(&cursor)
  let negative = cursor.take(mark: Sign.hyphen) || cursor.take(.minus)
  guard !cursor.meaning().isOrdinal, let amount = NumberWords.numbers.take(&cursor) else {
    return nil
  }
  if !cursor.take(mark: Sign.percent), isUnit(cursor) { cursor.skip() }
  cursor.trim()
  guard cursor.isAtEnd else { return nil }
  return negative ? FixedDecimal.zero - amount : amount
}

/// `nomor`, `jumlahnya`, `umur`, `kira-kira` before a number.
private func takeNumberLeads(_ cursor: inout TokenCursor) {
  while cursor.cue() == .placeLead || cursor.word().isOne(of: numberLeads) {
    cursor.skip()
    while cursor.isMark(Sign.point) || cursor.isMark(Sign.colon) { cursor.skip() }
  }
  cursor.trim()
}

/// Whether the word says what is counted; the question has asked for it already.
private func isUnit(_ cursor: borrowing TokenCursor) -> Bool {
  cursor.cue() == .counted || cursor.cue() == .address || cursor.cue() == .percent
    || cursor.meaning().unit != nil
}

/// Words that announce a number.
private let numberLeads: [NamedWord] = [
  .jumlah, .jumlahnya, .total, .totalnya, .umur, .usia, .umurku, .umurnya,
]
