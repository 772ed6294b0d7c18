/// What a message says about one time, before it is put on the calendar.
///
/// Example: "malam senin kemarin jam 8" is an eve, the weekday 1, the past, and a spoken hour 8.
struct MomentPhrase {
  /// Which third of a month or which end of a week or year.
  enum Section { case beginning, middle, end }
  /// A week, month or year counted from the present one.
  struct Period: Equatable {
    var unit: TimeUnit
    var offset: Int
  }

  var daysFromToday: Int?
  var minutesFromNow: Int?
  /// Whether "sekarang" was said, which `barusan` does not.
  var isNow = false
  /// `tadi`, `nanti`.
  var today: DateDirection?
  var weekday: Int?
  var lastWeekday: Int?
  /// Whether the evening before the weekday or feast is meant.
  var isEve = false
  var day: Int?
  var lastDay: Int?
  var month: Int?
  var lastMonth: Int?
  var year: Int?
  var period: Period?
  /// Of a month or year that no number and no `lalu` makes certain: `awal bulan`.
  var openUnit: TimeUnit?
  var section: Section?
  var isWeekend = false
  var feast: Feast?
  var daysFromFeast = 0
  /// `lalu` and `depan` beside a name of which there are many.
  var side: DateDirection?
  var part: DayPart?
  var time: SpokenTime?
  var lastTime: SpokenTime?
  var zoneHours: Int?

  /// Whether something was said that no calendar and no clock has.
  var isImpossible = false
  /// Whether the words only mean a time if nothing else stands in the message: `5/12`, `mei`.
  var needsWholeMessage = false
  /// Whether the part of the day was chosen and does not greet: `siang saja`.
  var isPartChosen = false
  /// Whether it is not meant: `bukan kemarin`.
  var isDenied = false
  /// Range of tokens.
  var tokens: Range<Int>

  init(at token: Int) { tokens = token..<token }

  /// Whether a day, week, month or year is named, and not only an hour.
  var namesDay: Bool {
    daysFromToday != nil || minutesFromNow != nil || today != nil || weekday != nil || day != nil
      || month != nil || year != nil || period != nil || openUnit != nil || isWeekend
      || feast != nil
  }

  var namesTime: Bool { part != nil || time != nil }

  /// Whether the words mean a time in whatever sentence they stand.
  var isCertain: Bool {
    if isImpossible { return true }
    if today != nil {
      return namesTime || daysFromToday != nil || weekday != nil || day != nil || month != nil
    }
    if needsWholeMessage {
      return (namesDay && time != nil) || side != nil
    }
    if namesDay { return true }
    return time?.isAnnounced == true || zoneHours != nil && time != nil
  }

  /// Whether nothing but `tadi` was said.
  var isOnlyEarlierToday: Bool {
    today == .past && !namesTime && daysFromToday == nil && weekday == nil && day == nil
      && month == nil && period == nil
  }

  /// Whether the words mean a time where the message holds nothing else.
  var isLikely: Bool {
    if today == .future, !namesTime, daysFromToday == nil, weekday == nil, day == nil {
      return false
    }
    return namesDay || time != nil || part?.isPrayer == true || part == .smallHours
      || part != nil && isPartChosen
  }
}
