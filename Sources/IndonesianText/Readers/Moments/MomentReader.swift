/// The time that a message names, or nil where it names none, an impossible one, or several.
///
/// Understands `kmrn mlm`, `9/12/2020`, `tgl 20`, `senin depan`, `jam setengah 9 pagi`,
/// `2 jam lalu`, `awal bulan`, `H-1 natal`, wherever they stand in a sentence. The day always
/// stands before the month; an evening before a weekday is named after that day (`malam minggu`).
package func readMoment(
  _ text: String, at now: ReferenceTime, direction: DateDirection
) -> Moment? {
  Entities(in: text).moments.only(at: now, direction: direction)
}

/// The day that a message names, or nil where it names none or only a week, month or span.
///
/// An hour alone names the day only where the direction is known.
package func readDate(
  _ text: String, at now: ReferenceTime, direction: DateDirection
) -> CalendarDate? {
  guard let moment = readMoment(text, at: now, direction: direction) else { return nil }
  guard moment.namesDay || direction != .either else { return nil }
  return moment.day
}

/// The time on the clock that an answer gives, or nil where something else is said.
///
/// Understands `8`, `08.30`, `8:30`, `setengah 9 pagi`, `jam 2 siang`, `pukul 20.00 WIB`,
/// `jam 7 lewat 15`. Without a part of the day the hour is taken as on a 24-hour clock. The name
/// of a time zone is accepted and not converted.
package func readTime(_ text: String) -> TimeOfDay? {
  readWholeTime(text) ?? Entities(in: text).moments.onlyTime
}

/// The time that the whole answer is.
private func readWholeTime(_ text: String) -> TimeOfDay? {
  guard var cursor = TokenCursor.answer(text) else { return nil }
  var minutes: Int?
  if cursor.cue() == .midst, cursor.meaning(1).part == .night || cursor.meaning(1).unit == .day {
    minutes = cursor.meaning(1).part == .night ? 0 : 720
    cursor.skip(2)
  } else if let time = takeSpokenTime(&cursor) {
    guard !time.needsPart || time.part != nil else { return nil }
    minutes = time.minutesOfDay(nil)
  }
  if cursor.meaning().zoneHours != 0 { cursor.skip() }
  cursor.trim()
  guard let minutes, cursor.isAtEnd else { return nil }
  let day = TimeOfDay.minutesPerDay
  return TimeOfDay(minutes: (minutes + day) % day)
}

/// The phrases of a message that name times.
struct Moments {
  /// Phrases that mean a time in this message, in order.
  let phrases: [MomentPhrase]

  init(in tokens: [ReaderToken]) {
    var phrases = MomentParser.phrases(in: tokens)
    phrases.removeAll { phrase in
      let isMeant =
        phrase.isCertain || phrase.isLikely && Self.isWhole(phrase.tokens, of: tokens)
        || phrase.isOnlyEarlierToday && Self.endsSentence(phrase.tokens, in: tokens)
      return !isMeant
    }
    self.phrases = phrases
  }

  /// Whether nothing but courtesies stands around a phrase.
  private static func isWhole(_ phrase: Range<Int>, of tokens: [ReaderToken]) -> Bool {
    guard tokens.count <= phrase.count + longestCourtesy else { return false }
    return tokens.indices.allSatisfy { index in
      phrase.contains(index) || TokenCursor.isLoose(tokens[index])
        || tokens[index].meaning.cue == .preposition || tokens[index].meaning.cue == .eventLead
        || tokens[index].meaning.unit == .day
    }
  }

  /// Whether a phrase is the last one of the message or of a part of it: `saya lihat tadi di ig`.
  private static func endsSentence(_ phrase: Range<Int>, in tokens: [ReaderToken]) -> Bool {
    guard let next = tokens[phrase.upperBound...].first else { return true }
    return TokenCursor.isLoose(next) || next.meaning.cue == .preposition
  }

  /// More tokens than this around a value are a sentence.
  private static let longestCourtesy = 12

  /// The one time of day that the message names, without a day and without a second one.
  var onlyTime: TimeOfDay? {
    guard phrases.count == 1, let phrase = phrases.first, let time = phrase.time,
      !phrase.isImpossible, !phrase.isDenied, phrase.lastTime == nil, !phrase.namesDay,
      time.isAnnounced, !time.needsPart || time.part != nil
    else { return nil }
    let day = TimeOfDay.minutesPerDay
    return time.minutesOfDay(phrase.part).flatMap { TimeOfDay(minutes: ($0 + day) % day) }
  }

  /// The one time that the message names; day and hour may stand apart.
  func only(at now: ReferenceTime, direction: DateDirection) -> Moment? {
    guard !phrases.contains(where: { $0.isImpossible && !$0.isDenied }) else { return nil }
    // No more than three are wanted: one, or two that say one time together.
    let meant = Array(phrases.lazy.filter { !$0.isDenied }.prefix(3))
    guard var first = meant.first else { return nil }
    if meant.count == 2, first.namesDay != meant[1].namesDay, first.namesTime != meant[1].namesTime
    {
      let hour = first.namesDay ? meant[1] : first
      if meant[1].namesDay { first = meant[1] }
      first.part = hour.part
      first.time = hour.time
      first.lastTime = hour.lastTime
      first.zoneHours = hour.zoneHours
    }
    return first.moment(at: now, direction: direction)
  }
}
