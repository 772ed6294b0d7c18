import IndonesianText
import Testing

@Suite struct MoneyReaderTests {
  @Test(arguments: [
    ("50rb", 50_000), ("50 rb", 50_000), ("50k", 50_000), ("Rp 1,5 juta", 1_500_000),
    ("1.5jt", 1_500_000), ("Rp. 75.000,-", 75_000), ("Rp75.000,00", 75_000), ("rp20.000", 20_000),
    ("50,000", 50_000), ("seratus ribu", 100_000), ("20 ribu rupiah", 20_000),
    ("2M", 2_000_000_000),
    ("goceng", 5_000), ("ceban", 10_000), ("gocap", 50), ("cepek", 100), ("50000", 50_000),
    ("sekitar 300rb kak", 300_000), ("uangnya 20 ribu", 20_000), ("sejuta", 1_000_000),
  ])
  func `an amount is read in whole rupiah`(text: String, rupiah: Int64) {
    #expect(readMoney(text) == rupiah)
  }

  @Test(arguments: [
    "", "Rp", "uang transport", "jutaan rupiah", "1,5", "-5", "50rb atau 100rb", "tiga orang",
    "9999 triliun",
  ])
  func `anything else is not guessed`(text: String) {
    #expect(readMoney(text) == nil)
  }

  @Test(arguments: [0, 1, 999, 1_000, 25_000, 123_456_789, 922_337_203_685_477])
  func `written money is read back`(amount: Int64) {
    #expect(readMoney(IndonesianFormat.rupiah(amount)) == amount)
  }
}
