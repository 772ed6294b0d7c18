import IndonesianText

/// The lines of a case table, cut at ` | `.
func caseRows(_ table: String) -> [[String]] {
  table.split(separator: "\n").map { line in
    line.split(separator: "|", omittingEmptySubsequences: false).map { field in
      String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}

/// Tuesday, 8 December 2020, 18.03 WIB.
let caseNow: ReferenceTime = {
  guard let time = TimeOfDay(hour: 18, minute: 3) else { preconditionFailure("18.03 is a time") }
  return ReferenceTime(date: CalendarDate(daysSince1970: 18_604), time: time)
}()
