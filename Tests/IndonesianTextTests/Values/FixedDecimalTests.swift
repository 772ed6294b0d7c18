import IndonesianText
import Testing

@Suite struct FixedDecimalTests {
  private let largest = FixedDecimal(units: .max)
  private let smallest = FixedDecimal(units: .min)
  private let one = FixedDecimal(units: 10_000)

  @Test(arguments: [
    ("0", 0), ("1.5", 15_000), ("-1.5", -15_000), ("0.0001", 1), ("12", 120_000),
    ("922337203685477.5807", Int64.max), ("-922337203685477.5808", Int64.min),
  ])
  func `the plain notation is read and written`(text: String, units: Int64) throws {
    let number = try #require(FixedDecimal(parsing: text))
    #expect(number.units == units)
    #expect(number.description == text)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1,5", "1.00001", "1.2.3", "+1", " 1", "922337203685477.5808", "1e3",
  ])
  func `other notations are refused`(text: String) {
    #expect(FixedDecimal(parsing: text) == nil)
  }

  @Test func `arithmetic is exact and rounds half away from zero`() throws {
    let a = try #require(FixedDecimal(parsing: "1.5"))
    let b = try #require(FixedDecimal(parsing: "-0.0001"))
    #expect((a + b)?.description == "1.4999")
    #expect((a - b)?.description == "1.5001")
    #expect((a * b)?.description == "-0.0002")
    #expect((b / FixedDecimal(units: 20_000))?.description == "-0.0001")
    #expect((one / FixedDecimal(units: 30_000))?.description == "0.3333")
    #expect(FixedDecimal(7)?.whole == 7 && a.whole == nil)
  }

  @Test func `leaving the range and dividing by zero give nil`() {
    #expect(largest + one == nil)
    #expect(smallest - one == nil)
    #expect(largest * largest == nil)
    #expect(smallest * FixedDecimal(units: -10_000) == nil)
    #expect(smallest / FixedDecimal(units: -10_000) == nil)
    #expect(largest / FixedDecimal(units: 1) == nil)
    #expect(one / .zero == nil)
    #expect(FixedDecimal(Int.max) == nil)
    #expect(largest.rounded(places: 0) == nil)
  }

  @Test(arguments: [
    ("1.25", 1, "1.3"), ("-1.25", 1, "-1.3"), ("1.2449", 2, "1.24"), ("2.5", 0, "3"),
    ("1.2345", 4, "1.2345"), ("1.2345", 9, "1.2345"), ("1.5", -3, "2"),
  ])
  func `a number is rounded to places`(text: String, places: Int, expected: String) throws {
    #expect(
      try #require(FixedDecimal(parsing: text)).rounded(places: places)?.description == expected)
  }

  @Test func `numbers are ordered by value`() {
    #expect(smallest < .zero && .zero < one && one < largest)
  }
}
