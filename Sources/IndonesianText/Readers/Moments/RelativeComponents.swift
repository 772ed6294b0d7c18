extension MomentParser {
  /// `kemarin`, `besok`, `tadi`, `nanti`, `barusan`, `semalam`.
  mutating func takeRelativeDay() -> Bool {
    let meaning = cursor.meaning()
    if let days = meaning.daysFromToday { return takeDays(Int(days), part: meaning.part) }
    switch meaning.cue {
    case .now?:
      phrase.isNow = takeNow()
      return phrase.isNow
    case .justNow?: return takeNow()
    case .just?:
      // `baru tadi pagi` is said of the morning.
      let isJustNow =
        cursor.cue(1) == .earlierToday && cursor.meaning(2).part == nil && cursor.cue(2) != .clock
      guard cursor.cue(1) == .only || isJustNow else { return false }
      cursor.skip()
      return takeNow()
    case .earlierInJavanese?:
      let next = cursor.meaning(1)
      let isBefore = next.part != nil && Self.isJavanesePart(cursor.word(1))
      guard phrase.today == nil, isBefore || Self.isJavanesePart(cursor.word(-1)) else {
        return false
      }
      phrase.today = .past
      cursor.skip()
      return true
    case .earlierToday?, .laterToday?:
      guard phrase.today == nil else { return false }
      if cursor.cue(1) == .justNow { cursor.skip() }
      phrase.today = meaning.cue == .earlierToday ? .past : .future
      cursor.skip()
      return true
    // `saat ini`, `detik ini`.
    case .eventLead? where cursor.isWord(.saat) && cursor.cue(1) == .this:
      cursor.skip()
      return takeNow()
    default:
      guard meaning.unit == .day, !meaning.isOneUnit, cursor.cue(1) == .this else { return false }
      cursor.skip()
      return takeDays(0, part: nil)
    }
  }

  private static func isJavanesePart(_ word: ReaderWord) -> Bool {
    word.isOne(of: [.bengi, .wengi, .esuk, .isuk, .enjing, .sonten, .awan])
  }

  private mutating func takeNow() -> Bool {
    guard !phrase.namesDay else { return false }
    phrase.minutesFromNow = 0
    cursor.skip()
    if cursor.cue() == .only || cursor.cue() == .earlierToday { cursor.skip() }
    return true
  }

  /// Days from today; beside a name of which there are many only the side of today.
  private mutating func takeDays(_ days: Int, part: DayPart?) -> Bool {
    var days = days
    let next = cursor.meaning(1)
    // `kemarin-kemarin`, `kemarin2`: some day before.
    let isDoubled =
      cursor.isMark(Sign.hyphen, 1) && cursor.meaning(2).daysFromToday == Int8(days)
      || cursor.isGlued(1) && cursor.peek(1)?.kind == .digits && cursor.peek(1)?.value == 2
    if isDoubled {
      phrase.isImpossible = true
      cursor.skip(cursor.isMark(Sign.hyphen, 1) ? 3 : 2)
      return true
    }
    if days == -1, next.daysFromToday == 2 || next.cue == .formerly {
      days = -2
      cursor.skip()
    } else if days == 1, next.daysFromToday == 2 {
      days = 2
      cursor.skip()
    } else if days == 2, next.daysFromToday == -1 {
      days = -2
      cursor.skip()
    }
    cursor.skip()
    if phrase.weekday != nil || phrase.day != nil || phrase.month != nil || phrase.feast != nil
      || phrase.isWeekend
    {
      guard days != 0 else { return true }
      phrase.side = days < 0 ? .past : .future
    } else if phrase.daysFromToday == nil, phrase.minutesFromNow == nil, phrase.period == nil {
      phrase.daysFromToday = days
      if cursor.meaning().unit == .day, cursor.cue(1) != .this { cursor.skip() }
    } else {
      return phrase.daysFromToday == days
    }
    if let part, phrase.part == nil { phrase.part = part }
    return true
  }

  /// `3 hari lalu`, `sejam yang lalu`, `dua minggu lagi`, `1 jam 30 menit lagi`.
  mutating func takeCounted() -> Bool {
    guard phrase.daysFromToday == nil, phrase.minutesFromNow == nil, phrase.period == nil,
      mayNameUnit()
    else { return false }
    let start = cursor.position
    guard let (count, unit) = takeSpan() else { return false }
    var minutes = count * Self.minutes(unit)
    if Self.minutes(unit) > 0, let (more, smaller) = takeSpan(), smaller == .minute {
      minutes += more
    }
    guard let sign = takeDirection() else {
      cursor.move(to: start)
      return false
    }
    let steps = Int((count / 2).rounded()) * sign
    switch unit {
    case .second, .minute, .hour:
      phrase.minutesFromNow = Int((minutes / 2).rounded()) * sign
    case .day: phrase.daysFromToday = steps
    case .week:
      phrase.period = MomentPhrase.Period(unit: .week, offset: steps)
      phrase.daysFromToday = steps * 7
    case .month where count.truncatingRemainder(dividingBy: 2) != 0:
      // Half a month is fifteen days.
      phrase.daysFromToday = Int(count) * 15 * sign
    case .year where count.truncatingRemainder(dividingBy: 2) != 0:
      phrase.period = MomentPhrase.Period(unit: .month, offset: Int(count) * 6 * sign)
    case .month, .year: phrase.period = MomentPhrase.Period(unit: unit, offset: steps)
    }
    return true
  }

  /// A count of halves, and what is counted; nil where there is none.
  private mutating func takeSpan() -> (halves: Double, unit: TimeUnit)? {
    let start = cursor.position
    if cursor.meaning().isOneUnit, let unit = cursor.meaning().unit {
      cursor.skip()
      if cursor.meaning().number == .fraction(5_000) {
        cursor.skip()
        return (3, unit)
      }
      return (2, unit)
    }
    guard let count = NumberWords.numbers.take(&cursor, below: Self.mostCounted), count > .zero,
      count < Self.mostCounted, let unit = cursor.meaning().unit, !cursor.meaning().isOneUnit
    else {
      cursor.move(to: start)
      return nil
    }
    cursor.skip()
    if cursor.isWord(.an) { cursor.skip() }
    var halves = Double(count.units) / 5_000
    if cursor.meaning().number == .fraction(5_000) {
      halves += 1
      cursor.skip()
    }
    return (halves, unit)
  }

  /// Nobody counts the days of longer spans.
  private static let mostCounted = FixedDecimal(units: 99_999_999)

  private static func minutes(_ unit: TimeUnit) -> Double {
    switch unit {
    case .minute: 1
    case .hour: 60
    default: 0
    }
  }

  /// -1 for `yang lalu`, 1 for `lagi` and `ke depan`.
  private mutating func takeDirection() -> Int? {
    cursor.attempt { rest in
      // `3 hari yg lalu`, `2 hari kak lalu` is not said.
      while rest.cue() == .that { rest.skip() }
      if rest.cue() == .toward { rest.skip() }
      var sign: Int?
      switch rest.cue() {
      case .ago?, .past?: sign = -1
      case .ahead?, .later?: sign = 1
      default:
        if rest.meaning().daysFromToday == -1 { sign = -1 }
        if rest.isWord(.belakang) || rest.isWord(.sebelumnya) { sign = -1 }
        if rest.isWord(.akan), rest.isWord(.datang, 1) {
          rest.skip()
          sign = 1
        }
      }
      if sign != nil { rest.skip() }
      return sign
    }
  }

  /// `minggu lalu`, `bulan ini`, `tahun depan`; `bulan 11`, `tahun 2019`.
  mutating func takePeriod() -> Bool {
    guard let unit = cursor.meaning().unit, unit == .week || unit == .month || unit == .year,
      !cursor.meaning().isOneUnit, cursor.meaning(-1).unit != .day,
      !isEveningBefore, !isAfterNumber || unit == .month && isAfterDay
    else { return false }
    let start = cursor.position
    cursor.skip()
    if unit != .week, takeNumbered(unit) { return true }
    if let offset = takeOffset() {
      guard phrase.period == nil || phrase.period?.unit == unit else {
        cursor.move(to: start)
        return false
      }
      phrase.period = MomentPhrase.Period(unit: unit, offset: offset)
      return true
    }
    cursor.move(to: start)
    return false
  }

  /// `malam minggu lalu` is about the Sunday; `rabu malam minggu lalu` about the week.
  private var isEveningBefore: Bool {
    cursor.meaning(-1).part == .night && (phrase.weekday == nil || phrase.weekday == 6)
  }

  /// Whether the word is counted: `2 minggu`.
  private var isAfterNumber: Bool { cursor.isDigits(-1) || cursor.meaning(-1).number != nil }

  /// Whether the number before is a day of the month: `tanggal 2 bulan lalu`.
  private var isAfterDay: Bool {
    phrase.day != nil && phrase.tokens.upperBound == cursor.position
  }

  /// 0 for `ini`, -1 for `lalu`, 1 for `depan`.
  mutating func takeOffset() -> Int? {
    cursor.attempt { rest in
      while rest.cue() == .that { rest.skip() }
      if rest.cue() == .toward { rest.skip() }
      var offset: Int?
      switch rest.cue() {
      case .ago?: offset = -1
      case .this?, .now?: offset = 0
      case .ahead?: offset = 1
      default:
        if let days = rest.meaning().daysFromToday, abs(days) == 1, rest.meaning().part == nil {
          offset = Int(days)
        }
        if rest.isWord(.akan), rest.isWord(.datang, 1) {
          rest.skip()
          offset = 1
        }
      }
      if offset != nil { rest.skip() }
      return offset
    }
  }

  /// `bulan november`, `bln 12`, `tahun 2019`, `thn 19`.
  private mutating func takeNumbered(_ unit: TimeUnit) -> Bool {
    if unit == .month {
      guard phrase.month == nil else { return false }
      if cursor.meaning().month != 0 { return takeMonth() }
      let month: Int? = cursor.attempt { rest in
        guard let month = rest.takeDigits(atMost: 2), rest.meaning().unit == nil,
          rest.cue() != .counted
        else { return nil }
        return month
      }
      guard let month else { return false }
      phrase.isImpossible = phrase.isImpossible || !(1...12).contains(month)
      phrase.month = month
      return true
    }
    guard phrase.year == nil, let token = cursor.peek() else { return false }
    if token.kind == .digits, token.digitCount == 4 || token.digitCount == 2 {
      let year = token.digitCount == 4 ? token.value : 2000 + token.value
      guard TimeTable.years.contains(year) else { return false }
      phrase.year = year
      cursor.skip()
      return true
    }
    return takeYearInWords()
  }

  /// `awal bulan lalu`, `akhir november`, `pertengahan tahun`, `akhir pekan`.
  mutating func takeSection() -> Bool {
    guard let cue = cursor.cue(), phrase.section == nil, !phrase.isWeekend else { return false }
    if cue == .weekend {
      phrase.isWeekend = true
      cursor.skip()
      return true
    }
    let section: MomentPhrase.Section
    switch cue {
    case .beginning: section = .beginning
    case .middle, .midst: section = .middle
    case .end: section = .end
    default: return false
    }
    let start = cursor.position
    cursor.skip()
    if cursor.meaning().unit == .week, section == .end {
      cursor.skip()
      phrase.isWeekend = true
      return true
    }
    let before = phrase
    phrase.section = section
    if takePeriod() { return true }
    if cursor.meaning().month != 0, takeMonth() { return true }
    if let token = cursor.peek(), token.kind == .digits, token.digitCount == 4,
      TimeTable.years.contains(token.value)
    {
      phrase.year = token.value
      cursor.skip()
      return true
    }
    if let unit = cursor.meaning().unit, unit == .month || unit == .year || unit == .week,
      !cursor.meaning().isOneUnit
    {
      phrase.openUnit = unit
      cursor.skip()
      return true
    }
    phrase = before
    cursor.move(to: start)
    return false
  }

  /// `lalu`, `depan` and `ini` behind a name of which there are many.
  mutating func takeSide() -> Bool {
    guard phrase.tokens.upperBound > phrase.tokens.lowerBound, phrase.side == nil,
      phrase.namesDay || phrase.namesTime
    else { return false }
    let isNamed =
      phrase.weekday != nil || phrase.day != nil || phrase.month != nil || phrase.feast != nil
      || phrase.isWeekend || phrase.openUnit != nil
    let start = cursor.position
    while cursor.cue() == .that { cursor.skip() }
    switch cursor.cue() {
    case .ago? where isNamed: phrase.side = .past
    // What is said to be before a house is no time: `di depan rumah`.
    case .ahead? where isNamed && !cursor.isWord(.di, -1): phrase.side = .future
    case .this? where phrase.weekday != nil:
      phrase.period = MomentPhrase.Period(unit: .week, offset: 0)
    case .this? where isNamed: phrase.side = .either
    case .this? where phrase.part != nil && !phrase.namesDay: phrase.daysFromToday = 0
    default:
      cursor.move(to: start)
      return false
    }
    cursor.skip()
    return true
  }
}
