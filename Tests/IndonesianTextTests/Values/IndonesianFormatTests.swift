import IndonesianText
import Testing

@Suite struct IndonesianFormatTests {
  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1.000"), ("1234567", "1.234.567"), ("1234.5", "1.234,5"),
    ("-1234.05", "-1.234,05"), ("0.0001", "0,0001"),
    ("-922337203685477.5808", "-922.337.203.685.477,5808"),
  ])
  func `a number has points and a comma`(plain: String, written: String) throws {
    #expect(IndonesianFormat.number(try #require(FixedDecimal(parsing: plain))) == written)
  }

  @Test func `money stands behind Rp`() throws {
    #expect(IndonesianFormat.rupiah(25_000 as Int64) == "Rp25.000")
    #expect(IndonesianFormat.rupiah(-500 as Int64) == "-Rp500")
    #expect(IndonesianFormat.rupiah(Int64.min) == "-Rp9.223.372.036.854.775.808")
    #expect(IndonesianFormat.rupiah(try #require(FixedDecimal(parsing: "-1500.5"))) == "-Rp1.500,5")
  }

  @Test func `a date and a time are written in full`() throws {
    let date = try #require(CalendarDate(year: 2020, month: 12, day: 9))
    #expect(IndonesianFormat.date(date) == "9 Desember 2020")
    #expect(IndonesianFormat.dateWithWeekday(date) == "Rabu, 9 Desember 2020")
    #expect(IndonesianFormat.time(try #require(TimeOfDay(hour: 14, minute: 30))) == "14.30")
    #expect(IndonesianFormat.time(try #require(TimeOfDay(minutes: 65))) == "01.05")
  }

  @Test func `months and weekdays outside the calendar have no name`() {
    #expect(IndonesianFormat.monthName(0) == "" && IndonesianFormat.monthName(13) == "")
    #expect(IndonesianFormat.weekdayName(.min) == "" && IndonesianFormat.weekdayName(8) == "")
    #expect(IndonesianFormat.monthName(5) == "Mei" && IndonesianFormat.weekdayName(7) == "Minggu")
  }
}
