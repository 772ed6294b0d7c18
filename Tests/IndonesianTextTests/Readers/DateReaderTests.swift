import IndonesianText
import Testing

/// Today is Tuesday, 8 December 2020.
@Suite struct DateReaderTests {
  private let today = CalendarDate(daysSince1970: 18_604)

  private func read(_ text: String, _ direction: DateDirection) -> String? {
    readDate(text, at: ReferenceTime(noonOf: today), direction: direction).map {
      "\($0.year)-\($0.month)-\($0.day)"
    }
  }

  @Test(arguments: [
    ("9/12/2020", "2020-12-9"), ("9-12-20", "2020-12-9"), ("9.12.2020", "2020-12-9"),
    ("2020-12-09", "2020-12-9"), ("7/12", "2020-12-7"), ("9/12", "2019-12-9"),
    ("17-8-85", "1985-8-17"), ("9 Des", "2019-12-9"), ("6 des kak", "2020-12-6"),
    ("9 desember 2020", "2020-12-9"), ("9 Desember '20", "2020-12-9"),
    ("20 nopember", "2020-11-20"),
    ("Minggu, 6 Desember 2020", "2020-12-6"), ("tgl 6 bulan 12", "2020-12-6"),
    ("tanggal 9", "2020-11-9"), ("tgl 3", "2020-12-3"), ("tgl 31", "2020-10-31"),
    ("tanggal 9 bulan lalu", "2020-11-9"), ("hari ini", "2020-12-8"), ("skrg", "2020-12-8"),
    ("kemarin", "2020-12-7"), ("kmrn", "2020-12-7"), ("kemariiin", "2020-12-7"),
    ("kemarin lusa", "2020-12-6"), ("tadi pagi", "2020-12-8"), ("tadi malam", "2020-12-7"),
    ("kemarin siang jam 2", "2020-12-7"), ("3 hari lalu", "2020-12-5"),
    ("dua hari yg lalu", "2020-12-6"), ("seminggu yang lalu", "2020-12-1"),
    ("3 minggu lalu", "2020-11-17"), ("senin", "2020-12-7"), ("selasa", "2020-12-8"),
    ("rabu", "2020-12-2"), ("senin kemarin", "2020-12-7"), ("hari sabtu", "2020-12-5"),
    ("kamis lalu", "2020-12-3"), ("jum'at", "2020-12-4"), ("rabu minggu lalu", "2020-12-2"),
    ("malam minggu", "2020-12-5"), ("minggu malam", "2020-12-6"), ("hari minggu", "2020-12-6"),
    ("malam senin kemarin", "2020-12-6"), ("29 februari", "2020-2-29"), ("besok", "2020-12-9"),
  ])
  func `a day in the past is read`(text: String, date: String) {
    #expect(read(text, .past) == date)
  }

  @Test(arguments: [
    ("besok", "2020-12-9"), ("bsk pagi", "2020-12-9"), ("lusa", "2020-12-10"),
    ("Rabu depan", "2020-12-9"), ("selasa depan", "2020-12-15"), ("4 hari lagi", "2020-12-12"),
    ("minggu depan hari senin", "2020-12-14"), ("senin minggu depan", "2020-12-14"),
    ("tgl 20", "2020-12-20"), ("tgl 3", "2021-1-3"), ("9/12", "2020-12-9"), ("7 des", "2021-12-7"),
    ("malam minggu", "2020-12-12"), ("1-1-21", "2021-1-1"), ("nanti malam", "2020-12-8"),
    ("3 hari ke depan", "2020-12-11"), ("senin", "2020-12-14"), ("kemarin", "2020-12-7"),
  ])
  func `a day in the future is read`(text: String, date: String) {
    #expect(read(text, .future) == date)
  }

  @Test(arguments: [
    ("9/12", "2020-12-9"), ("7/12", "2020-12-7"), ("1 januari", "2021-1-1"),
    ("jumat", "2020-12-11"),
    ("sabtu", "2020-12-5"), ("tgl 30", "2020-11-30"), ("tgl 20", "2020-12-20"),
  ])
  func `without a direction the nearest day is meant`(text: String, date: String) {
    #expect(read(text, .either) == date)
  }

  @Test(arguments: [
    "", "?", "minggu lalu", "minggu depan", "minggu kemarin", "bulan lalu", "2 bulan lalu",
    "tahun lalu",
    "desember", "bu Mei", "32/12/2020", "12/31/2020", "31/4/2020", "9/12/3020", "29 februari 2021",
    "tanggal 32", "tanggal 1-3 desember", "Selasa, 6 Desember 2020", "2 orang", "jamu", "gak inget",
    "jalan senin kamis no 2", "Rp 8.12", "9", "9.12", "99999999999 hari lalu", "tadi kamu",
    "hari", "malam",
  ])
  func `a span and anything else is not guessed`(text: String) {
    #expect(read(text, .past) == nil)
  }

  @Test func `every written date of three years is read back`() throws {
    let first = try #require(CalendarDate(year: 2019, month: 1, day: 1))
    for offset in 0..<1096 {
      let date = try #require(first.adding(days: offset))
      for direction in [DateDirection.past, .future, .either] {
        #expect(
          readDate(
            IndonesianFormat.date(date), at: ReferenceTime(noonOf: today), direction: direction)
            == date)
      }
      let long = IndonesianFormat.dateWithWeekday(date)
      #expect(readDate(long, at: ReferenceTime(noonOf: today), direction: .past) == date)
    }
  }

  @Test func `the ends of the calendar are no trap`() {
    for today in [CalendarDate(daysSince1970: .max), CalendarDate(daysSince1970: .min)] {
      for text in [
        "besok", "kemarin", "tanggal 3", "senin", "9 des", "9/12/20", "9999 minggu lagi",
      ] {
        for direction in [DateDirection.past, .future, .either] {
          _ = readDate(text, at: ReferenceTime(noonOf: today), direction: direction)
        }
      }
    }
  }
}
