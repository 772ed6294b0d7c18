/// A time as spoken: an hour and the minutes to add to it, which may be negative.
struct SpokenTime: Equatable {
  var hour: Int
  var minutes: Int
  var part: DayPart?
  /// Whether it was written as a clock shows it (`07.30`), so that no half of the day is open.
  var isWritten = false
  /// Whether `jam` or a sign that only times have stood beside it.
  var isAnnounced = false
  /// "Setengah 1" needs a part of the day: half past midnight and half past noon are both likely.
  var needsPart = false

  /// Minutes since the beginning of the day, beyond its end for `jam 12 malam`; nil where the hour
  /// does not go with the part of the day.
  func minutesOfDay(_ part: DayPart?) -> Int? {
    guard let part = self.part ?? part else {
      if hour == 24, minutes == 0 { return isWritten ? TimeOfDay.minutesPerDay : nil }
      guard (0..<24).contains(hour) else { return nil }
      return hour * 60 + minutes >= 0 ? hour * 60 + minutes : nil
    }
    return part.hour(hour).map { max(0, $0 * 60 + minutes) }
  }

  /// Whether half a day later may be meant as well.
  var isOpen: Bool { part == nil && (1...11).contains(hour) && !isWritten }
}

/// Takes a time that stands next, its part of the day included, or nil.
func takeSpokenTime(_ cursor: inout TokenCursor) -> SpokenTime? {
  cursor.attempt { rest in
    let isAnnounced = rest.take(.clock)
    if isAnnounced {
      while rest.cue() == .about || rest.isMark(Sign.colon) || rest.isMark(Sign.point) {
        rest.skip()
      }
      // `kira-kira`, `kira2`.
      if rest.isMark(Sign.hyphen), rest.cue(1) == .about { rest.skip(2) }
      if rest.isDigits(), rest.isGlued(), rest.cue(-1) == .about { rest.skip() }
    }
    guard var time = takeClock(&rest, isAnnounced: isAnnounced) else { return nil }
    takeRounding(&rest)
    time.part = takeDayPart(&rest) ?? takeHalfDay(&rest, hour: time.hour)
    if time.part != nil { time = addMinutes(time, &rest) ?? time }
    time.isAnnounced = isAnnounced || time.isAnnounced || time.part != nil
    return time
  }
}

/// `7`, `07.30`, `19:30:05`, `1930` behind "pukul", `setengah 9`, `7 lewat 15`.
private func takeClock(_ cursor: inout TokenCursor, isAnnounced: Bool) -> SpokenTime? {
  if case .fraction(5_000)? = cursor.meaning().number {
    cursor.skip()
    guard let hour = takeHour(&cursor), (1...12).contains(hour) else { return nil }
    return SpokenTime(hour: hour, minutes: -30, needsPart: hour == 1)
  }
  if isAnnounced, let token = cursor.peek(), token.kind == .digits, token.digitCount == 4 {
    cursor.skip()
    guard token.value / 100 < 24, token.value % 100 < 60 else { return nil }
    return SpokenTime(hour: token.value / 100, minutes: token.value % 100, isWritten: true)
  }
  let isPadded = cursor.peek()?.digitCount == 2
  guard let hour = takeHour(&cursor) else { return nil }
  if let written = takeWrittenMinutes(&cursor, hour: hour, isPadded: isPadded) { return written }
  if cursor.isGlued(), cursor.isGlued(1), cursor.isDigits(1),
    cursor.isMark(Sign.point) || cursor.isMark(Sign.colon) || cursor.isMark(Sign.comma)
  {
    return nil
  }
  let time = SpokenTime(hour: hour, minutes: 0)
  return addMinutes(time, &cursor) ?? time
}

/// The minutes behind a point or colon; seconds are passed over.
private func takeWrittenMinutes(
  _ cursor: inout TokenCursor, hour: Int, isPadded: Bool
) -> SpokenTime? {
  guard cursor.isGlued(), cursor.isMark(Sign.point) || cursor.isMark(Sign.colon),
    cursor.isGlued(1), let minutes = cursor.peek(1), minutes.kind == .digits,
    minutes.digitCount == 2, minutes.value < 60
  else { return nil }
  let hasColon = cursor.isMark(Sign.colon)
  let sign = hasColon ? Sign.colon : Sign.point
  var length = 2
  if cursor.isGlued(2), cursor.isMark(Sign.point, 2) || cursor.isMark(Sign.colon, 2),
    cursor.isDigits(3), cursor.isGlued(3)
  {
    guard cursor.isMark(sign, 2), let seconds = cursor.peek(3), seconds.digitCount == 2,
      (0..<60).contains(seconds.value)
    else { return nil }
    length = 4
  }
  cursor.skip(length)
  return SpokenTime(
    hour: hour, minutes: minutes.value, isWritten: isPadded,
    isAnnounced: hasColon)
}

/// `lewat 15`, `kurang seperempat`, `lebih 10 menit`.
private func addMinutes(_ time: SpokenTime, _ cursor: inout TokenCursor) -> SpokenTime? {
  guard time.minutes == 0, let cue = cursor.cue(), cue == .past || cue == .short else { return nil }
  return cursor.attempt { rest in
    rest.skip()
    let minutes: Int?
    switch rest.meaning().number {
    case .fraction(let units)?:
      minutes = Int(units * 60 / FixedDecimal.unitsPerOne)
      rest.skip()
    default: minutes = takeHour(&rest)
    }
    guard let minutes, (1..<60).contains(minutes) else { return nil }
    if rest.meaning().unit == .minute { rest.skip() }
    var sum = time
    sum.minutes = cue == .past ? minutes : -minutes
    return sum
  }
}

/// A small number in digits or in words.
private func takeHour(_ cursor: inout TokenCursor) -> Int? {
  if cursor.isDigits() { return cursor.takeDigits(atMost: 2) }
  guard !cursor.meaning().isOrdinal, !cursor.meaning().isMoney else { return nil }
  let isRound = cursor.meaning().isApproximate
  if case .about(let hour)? = cursor.relative() {
    // `jam tujuhan`.
    cursor.skip()
    return Int(hour)
  }
  guard let value = NumberWords.takeBelowThousand(&cursor), !isRound || value <= 12 else {
    return nil
  }
  return value
}

/// The ending of `jam 7-an`.
private func takeRounding(_ cursor: inout TokenCursor) {
  if cursor.isMark(Sign.hyphen), cursor.isWord(.an, 1) { cursor.skip(2) }
  if cursor.isWord(.an) { cursor.skip() }
}

/// Takes the name of a part of the day that stands next.
func takeDayPart(_ cursor: inout TokenCursor) -> DayPart? {
  if cursor.cue() == .small, cursor.meaning(1).unit == .day {
    cursor.skip(2)
    return .smallHours
  }
  guard let part = cursor.meaning().part, cursor.meaning().daysFromToday == nil else { return nil }
  cursor.skip()
  // `pagi2`, `malam-malam`, `siang bolong`, `pagi buta`.
  if cursor.isDigits(), cursor.isGlued(), cursor.peek()?.value == 2 { cursor.skip() }
  if cursor.isMark(Sign.hyphen), cursor.meaning(1).part == part { cursor.skip(2) }
  if cursor.isWord(.bolong) || cursor.isWord(.buta) { cursor.skip() }
  return part
}

/// `am` and `pm`.
private func takeHalfDay(_ cursor: inout TokenCursor, hour: Int) -> DayPart? {
  if cursor.take(word: .am) { return .morning }
  guard cursor.take(word: .pm) else { return nil }
  return hour == 12 || hour <= 2 ? .noon : hour <= 6 ? .afternoon : .night
}
