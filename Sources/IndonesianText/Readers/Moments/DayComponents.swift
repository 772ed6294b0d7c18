extension MomentParser {
  /// `Rabu`, `senin-rabu`, `sabtu malam minggu`.
  mutating func takeWeekday() -> Bool {
    let meaning = cursor.meaning()
    guard meaning.weekday != 0 else { return false }
    let weekday = Int(meaning.weekday)
    let isNamed = cursor.meaning(-1).unit == .day || cursor.meaning(-1).part == .night
    if meaning.unit == .week || meaning.number != nil, !isNamed {
      // "2 minggu" counts weeks, "50 rbu" is money.
      guard !cursor.isDigits(-1), cursor.meaning(-1).number == nil else { return false }
    }
    if meaning.needsCompany, !isNamed, !hasCompany { return false }
    if let earlier = phrase.weekday {
      // `sabtu malam minggu`; two names without a word between them are no day.
      if phrase.part == .night, cursor.meaning(-1).part == .night, weekday == earlier % 7 + 1 {
        cursor.skip()
        return true
      }
      phrase.isImpossible = phrase.isImpossible || weekday != earlier
      cursor.skip()
      return true
    }
    phrase.weekday = weekday
    if cursor.meaning(-1).part == .night, phrase.part == .night, phrase.today == nil,
      phrase.daysFromToday == nil
    {
      phrase.isEve = true
    }
    if let days = phrase.daysFromToday, phrase.period == nil, days != 0, abs(days) <= 2 {
      phrase.side = days < 0 ? .past : .future
      phrase.daysFromToday = nil
    }
    cursor.skip()
    if meaning.unit == .week, !isNamed, !hasFollower { phrase.needsWholeMessage = true }
    takeLastWeekday()
    return true
  }

  /// Whether a date, a part of the day or a word such as `lalu` stands behind an abbreviation.
  private var hasCompany: Bool {
    let next = cursor.meaning(1)
    return cursor.isMark(Sign.comma, 1) && cursor.isDigits(2) || cursor.isDigits(1)
      || next.part != nil || next.cue == .ago || next.cue == .ahead || next.cue == .date
      || next.daysFromToday != nil
  }

  /// Whether what stands behind "minggu" makes it the Sunday.
  private var hasFollower: Bool {
    cursor.meaning().part != nil || cursor.cue() == .date || cursor.cue() == .clock
      || cursor.isMark(Sign.comma) && cursor.isDigits(1)
  }

  private mutating func takeLastWeekday() {
    let start = cursor.position
    guard cursor.take(.until) || cursor.take(mark: Sign.hyphen) else { return }
    if cursor.meaning().unit == .day { cursor.skip() }
    guard cursor.meaning().weekday != 0 else {
      cursor.move(to: start)
      return
    }
    phrase.lastWeekday = Int(cursor.meaning().weekday)
    cursor.skip()
  }

  /// `malam`, `dini hari`, `tengah malam`, `tengah hari`.
  mutating func takePart() -> Bool {
    if cursor.cue() == .midst, phrase.time == nil {
      let next = cursor.meaning(1)
      if next.part == .night {
        phrase.time = SpokenTime(hour: 0, minutes: 0, isWritten: true, isAnnounced: true)
      } else if next.unit == .day {
        phrase.time = SpokenTime(hour: 12, minutes: 0, isWritten: true, isAnnounced: true)
      } else {
        return false
      }
      cursor.skip(2)
      return true
    }
    // `selamat pagi`, `met malam` greet.
    guard !cursor.word(-1).isOne(of: Self.greetings) else { return false }
    guard phrase.part == nil, phrase.time?.part == nil, let part = takeDayPart(&cursor) else {
      return false
    }
    phrase.part = part
    phrase.isPartChosen = cursor.cue() == .only
    // A Sunday, since a week has no evening.
    if phrase.period?.unit == .week, phrase.weekday == nil, phrase.daysFromToday == nil {
      phrase.weekday = 7
    }
    return true
  }

  private static let greetings: [NamedWord] = [.selamat, .met, .slmt, .sugeng, .wilujeng]

  /// A time of day, or the end of `jam 7 sampai jam 9`.
  mutating func takeTime() -> Bool {
    guard phrase.time == nil, !cursor.isDigits() || mayBeTime else { return false }
    let start = cursor.position
    let isHalf = cursor.meaning().number == .fraction(5_000)
    guard let time = takeSpokenTime(&cursor) else { return takeImpossibleTime() }
    let isPlain = !time.isAnnounced && !time.isWritten && cursor.meaning().zoneHours == 0
    // A bare number is no time, and a count of hours is none either.
    if isPlain && !isHalf || cursor.meaning().unit != nil {
      cursor.move(to: start)
      return false
    }
    guard time.minutesOfDay(phrase.part) != nil else {
      phrase.isImpossible = true
      return true
    }
    phrase.time = time
    takeLastTime()
    return true
  }

  /// Whether what stands behind a number may make a time of it; a bare number is none.
  private var mayBeTime: Bool {
    if cursor.isMark(Sign.hyphen, 1) { return cursor.isWord(.an, 2) }
    if cursor.isMark(Sign.point, 1) || cursor.isMark(Sign.colon, 1) {
      return cursor.isGlued(1) && cursor.isDigits(2) && cursor.isGlued(2)
    }
    let next = cursor.meaning(1)
    if next.part != nil || next.zoneHours != 0 { return true }
    switch next.cue {
    case .past, .short, .small: return true
    default: return cursor.word(1).isOne(of: [.an, .am, .pm])
    }
  }

  /// `jam 25`, `pukul 7.75`: announced, but on no clock.
  private mutating func takeImpossibleTime() -> Bool {
    guard cursor.cue() == .clock || cursor.meaning().unit == .hour, cursor.isDigits(1) else {
      return false
    }
    phrase.isImpossible = true
    cursor.skip(2)
    while cursor.isGlued(), cursor.isMark(Sign.point) || cursor.isMark(Sign.colon) {
      cursor.skip(2)
    }
    return true
  }

  private mutating func takeLastTime() {
    let last: SpokenTime? = cursor.attempt { rest in
      let isJoined =
        rest.take(.until) || rest.take(mark: Sign.hyphen) || rest.take(.and) || rest.take(.either)
      return isJoined ? takeSpokenTime(&rest) : nil
    }
    guard let last else { return }
    phrase.lastTime = last
    if phrase.time?.part == nil { phrase.time?.part = last.part }
    phrase.time?.isAnnounced = true
  }

  /// `natal`, `malam tahun baru`, `H-1 lebaran`.
  mutating func takeFeast() -> Bool {
    guard phrase.feast == nil, cursor.meaning().beginsFeast else { return false }
    return cursor.isWord(.h) ? takeDaysFromFeast() : takeNamedFeast()
  }

  private mutating func takeNamedFeast() -> Bool {
    guard cursor.meaning().beginsFeast,
      let feast = Feast.beginning(with: cursor.word()).first(
        where: { follows($0.words) })
    else { return false }
    let lead = cursor.meaning(-1)
    let isDay = cursor.isWord(.hari)
    cursor.skip(feast.words.count + 1)
    phrase.feast = feast.feast
    if phrase.part == .night, lead.part == .night {
      phrase.isEve = true
    }
    if let days = phrase.daysFromToday, phrase.period == nil {
      phrase.side = days < 0 ? .past : .future
      phrase.daysFromToday = nil
    }
    if let token = cursor.peek(), token.kind == .digits, token.digitCount == 4,
      TimeTable.years.contains(token.value)
    {
      phrase.year = token.value
      cursor.skip()
    }
    let isLed =
      isDay || lead.cue == .eventLead || phrase.isEve || phrase.side != nil
      || phrase.year != nil || cursor.cue() == .ago || cursor.cue() == .ahead
      || cursor.cue() == .this || cursor.meaning().daysFromToday != nil
      || cursor.meaning().unit == .year
    phrase.needsWholeMessage = phrase.needsWholeMessage || !isLed
    return true
  }

  private func follows(_ words: [ReaderWord]) -> Bool {
    for place in words.indices where !cursor.isWord(words[place], place + 1) { return false }
    return true
  }

  /// `H-1`, `H+3 natal`; without a name the day of voting is meant.
  private mutating func takeDaysFromFeast() -> Bool {
    let isLater = cursor.isMark(Sign.plus, 1)
    guard isLater || cursor.isMark(Sign.hyphen, 1), cursor.isDigits(2),
      let days = cursor.peek(2), days.digitCount <= 2
    else { return false }
    let before = phrase
    cursor.skip(3)
    if !takeNamedFeast() {
      phrase.feast = Feast.voting
    }
    guard phrase.feast != nil else {
      phrase = before
      return false
    }
    phrase.daysFromFeast = isLater ? days.value : -days.value
    phrase.needsWholeMessage = false
    return true
  }
}
