import IndonesianText

/// `senin-jumat`, `senin, rabu`, `08.00-16.00` of bot.yaml.
enum OfficeHoursText {
  /// 1 for Monday to 7 for Sunday; nil if a word is no day.
  static func days(_ text: String) -> Set<Int>? {
    let names = (1...7).map { IndonesianFormat.weekdayName($0).lowercased() }
    var days: Set<Int> = []
    for part in text.lowercased().split(separator: ",") {
      let ends = part.split(separator: "-").map { end in
        names.firstIndex(of: String(end).trimmingSpaces).map { $0 + 1 }
      }
      switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
      case (1, let day?, _): days.insert(day)
      case (2, let from?, let until?):
        var day = from
        days.insert(day)
        while day != until {
          day = day % 7 + 1
          days.insert(day)
        }
      default: return nil
      }
    }
    return days.isEmpty ? nil : days
  }

  /// nil unless both ends are times.
  static func hours(_ text: String) -> (from: TimeOfDay, until: TimeOfDay)? {
    let ends = text.split(separator: "-").map { readTime(String($0).trimmingSpaces) }
    guard ends.count == 2, let from = ends[0], let until = ends[1] else { return nil }
    return (from, until)
  }
}
