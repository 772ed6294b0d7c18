/// The whole rupiah that a message names, or nil where it names none, several, or parts of one.
///
/// Understands `50rb`, `50k`, `Rp 1,5 juta`, `Rp. 75.000,-`, `seratus ribu`, and the Hokkien
/// counting words `goceng`, `ceban`, `gocap`, alone or in a sentence.
package func readMoney(_ text: String) -> Int64? {
  Entities(in: text).amounts.money?.whole.map { Int64($0) }
}
