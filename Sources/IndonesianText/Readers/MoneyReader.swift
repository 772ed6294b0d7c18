/// The whole rupiah that an answer gives, or nil where something else is said.
///
/// Understands `50rb`, `50k`, `Rp 1,5 juta`, `Rp. 75.000,-`, `seratus ribu`, and the Hokkien
/// counting words `goceng`, `ceban`, `gocap`.
package func readMoney(_ text: String) -> Int64? {
  guard var cursor = TokenCursor(text) else { return nil }
  while cursor.take(anyOf: moneyLeads) != nil { _ = cursor.take(mark: 0x3A) }
  while let word = cursor.first?.word, ReaderWords.isFiller(word) { cursor.next() }
  if cursor.take(anyOf: ["rp", "idr"]) != nil {
    while cursor.take(mark: 0x2E) || cursor.take(mark: 0x3A) {}
  }
  guard let amount = takeMoney(&cursor) else { return nil }
  while cursor.take(mark: 0x2C) || cursor.take(mark: 0x2E) || cursor.take(mark: 0x2D) {}
  _ = cursor.take(anyOf: ["rupiah", "rp", "idr", "perak"])
  cursor.trim()
  guard cursor.isAtEnd else { return nil }
  return amount.whole.map { Int64($0) }
}

private func takeMoney(_ cursor: inout TokenCursor) -> FixedDecimal? {
  if let slang = cursor.take(from: moneySlang) { return FixedDecimal(slang) }
  return NumberWords.money.take(&cursor)
}

private let moneyLeads: Set<String> = [
  "uang", "uangnya", "sebesar", "sejumlah", "jumlah", "jumlahnya", "total", "totalnya", "senilai",
  "nilai", "nilainya", "harga", "harganya", "bayar", "dibayar",
]

/// Origin: compiled by hand for this project; `gocap` is fifty, `cepek` a hundred.
private let moneySlang = [
  "cepe": 100, "cepek": 100, "gopek": 500, "seceng": 1000, "ceng": 1000, "noceng": 2000,
  "goceng": 5000, "ceban": 10_000, "noban": 20_000, "goban": 50_000, "gocap": 50, "jigo": 25,
]
