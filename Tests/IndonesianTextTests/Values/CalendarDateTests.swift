import IndonesianText
import Testing

@Suite struct CalendarDateTests {
  @Test func `every day from 1900 to 2100 survives the way there and back`() throws {
    var number: Int32 = -25_567
    var weekday = 1
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, year: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          guard date.daysSince1970 == number, date.weekday == weekday,
            (date.year, date.month, date.day) == (year, month, day)
          else {
            Issue.record("\(year)-\(month)-\(day)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
  }

  @Test(arguments: [
    (2021, 2, 29), (1900, 2, 29), (2020, 13, 1), (2020, 0, 1), (2020, 4, 31), (2020, 1, 0),
    (0, 1, 1), (10_000, 1, 1), (Int.max, 1, 1), (2020, Int.min, 1), (2020, 1, Int.max),
  ])
  func `a day that does not exist is refused`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func `9 December 2020 is a Wednesday`() throws {
    let date = try #require(CalendarDate(year: 2020, month: 12, day: 9))
    #expect(date.daysSince1970 == 18_605)
    #expect(date.weekday == 3)
  }

  @Test func `days are added and counted`() throws {
    let date = try #require(CalendarDate(year: 2020, month: 2, day: 28))
    let later = try #require(date.adding(days: 2))
    #expect((later.month, later.day) == (3, 1))
    #expect(date.days(to: later) == 2 && later.days(to: date) == -2 && date < later)
  }

  @Test func `leaving the range gives nil and the ends have a date`() {
    let last = CalendarDate(daysSince1970: .max)
    let first = CalendarDate(daysSince1970: .min)
    #expect(last.adding(days: 1) == nil && first.adding(days: -1) == nil)
    #expect(first.adding(days: .min) == nil && last.adding(days: .max) == nil)
    #expect((1...12).contains(first.month) && (1...31).contains(last.day))
    #expect(first.days(to: last) == Int(Int32.max) - Int(Int32.min))
  }
}
