import IndonesianText
import Testing

@Suite struct TimeReaderTests {
  @Test(arguments: [
    ("8", "08.00"), ("08.30", "08.30"), ("8:30", "08.30"), ("20.15", "20.15"), ("jam 8", "08.00"),
    ("setengah 9 pagi", "08.30"), ("setengah 9", "08.30"), ("jam setengah delapan malam", "19.30"),
    ("jam 2 siang", "14.00"), ("jam 12 siang", "12.00"), ("jam 11 siang", "11.00"),
    ("jam 7 malam", "19.00"), ("jam 12 malam", "00.00"), ("jam 1 malam", "01.00"),
    ("setengah 12 malam", "23.30"), ("setengah 1 siang", "12.30"), ("jam 4 sore", "16.00"),
    ("pukul 20.00 WIB", "20.00"), ("jam 7 lewat 15 pagi", "07.15"), ("jam 9 kurang 10", "08.50"),
    ("jam 3 kurang seperempat sore", "14.45"), ("tengah malam", "00.00"), ("jam tujuh", "07.00"),
    ("sekitar jam 8 malam kak", "20.00"), ("jam 3 subuh", "03.00"), ("jam 20 malam", "20.00"),
    ("jam 3 dini hari", "03.00"),
  ])
  func `a time is read`(text: String, time: String) {
    #expect(readTime(text).map(IndonesianFormat.time) == time)
  }

  @Test(arguments: [
    "", "jam", "24", "25.00", "8.5", "8.60", "jam 9 siang", "jam 13 pagi", "setengah 13",
    "setengah 1",
    "3 jam lalu", "jam 7 atau 8", "9/12", "1.500", "pagi", "kemarin jam 8", "0 kurang 5",
  ])
  func `anything else is not guessed`(text: String) {
    #expect(readTime(text) == nil)
  }

  @Test func `every written time is read back`() throws {
    for minutes in 0..<TimeOfDay.minutesPerDay {
      let time = try #require(TimeOfDay(minutes: minutes))
      #expect(readTime(IndonesianFormat.time(time)) == time)
    }
  }
}
