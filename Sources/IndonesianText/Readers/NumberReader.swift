/// The number that an answer gives, or nil where something else is said.
///
/// Understands `25`, `25 tahun`, `no 3`, `dua puluh lima`, `1.500`, `1,5 juta`, `setengah juta`.
package func readNumber(_ text: String) -> FixedDecimal? {
  guard var cursor = TokenCursor(text) else { return nil }
  while cursor.take(anyOf: numberLeads) != nil {
    while cursor.take(mark: 0x2E) || cursor.take(mark: 0x3A) {}
  }
  while let word = cursor.first?.word, ReaderWords.isFiller(word) { cursor.next() }
  let negative = cursor.take(mark: 0x2D) || cursor.take("minus")
  guard let amount = NumberWords.numbers.take(&cursor) else { return nil }
  if !cursor.take(mark: 0x25) { _ = cursor.take(anyOf: numberUnits) }
  cursor.trim()
  guard cursor.isAtEnd else { return nil }
  return negative ? FixedDecimal.zero - amount : amount
}

/// Words that announce a number.
private let numberLeads: Set<String> = [
  "nomor", "no", "urut", "angka", "pilihan", "jumlah", "jumlahnya", "total", "totalnya", "umur",
  "usia", "umurku", "umurnya",
]

/// Words that say what is counted; the question has asked for it already.
private let numberUnits: Set<String> = [
  "tahun", "th", "orang", "kali", "x", "hari", "jam", "menit", "detik", "minggu", "pekan", "bulan",
  "buah", "biji", "akun", "lembar", "unit", "ekor", "kg", "km", "meter", "persen", "anak", "jiwa",
  "kk", "foto", "video", "pesan", "grup", "laporan", "butir",
]
