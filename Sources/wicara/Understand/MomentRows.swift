import FoundationEssentials
import IndonesianText

extension UnderstandSet {
  /// When something was, or will be: the beginning and how exactly it was said.
  static let moment = UnderstandSet(name: "tanggal", columns: ["masukan", "acuan", "arah"]) { row in
    guard let now = referenceTime(row["acuan"]) else { return "none" }
    let direction: DateDirection =
      switch row["arah"] {
      case "lampau": .past
      case "depan": .future
      default: .either
      }
    return readMoment(row["masukan"], at: now, direction: direction)
      .map { "\($0.isoStart)\t\($0.grainName)" } ?? "none"
  }

  /// A time as `2020-12-08T18:03:00+07:00`; nil for anything else.
  private static func referenceTime(_ text: String) -> ReferenceTime? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count >= 5,
      let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]),
      let time = TimeOfDay(hour: numbers[3], minute: numbers[4])
    else { return nil }
    let hours = numbers.count >= 7 ? numbers[numbers.count - 2] : 7
    return ReferenceTime(date: date, time: time, hoursAheadOfUTC: hours)
  }
}
