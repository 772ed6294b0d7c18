import IndonesianText
import Testing

@Suite struct TimeOfDayTests {
  @Test func `a time has hour and minute`() throws {
    let time = try #require(TimeOfDay(hour: 14, minute: 5))
    #expect((time.minutes, time.hour, time.minute) == (845, 14, 5))
    #expect(TimeOfDay(minutes: 1439)?.hour == 23)
  }

  @Test(arguments: [(24, 0), (-1, 0), (0, 60), (0, -1), (Int.max, 0)])
  func `a time outside the day is refused`(hour: Int, minute: Int) {
    #expect(TimeOfDay(hour: hour, minute: minute) == nil)
    #expect(TimeOfDay(minutes: 1440) == nil && TimeOfDay(minutes: -1) == nil)
  }
}
