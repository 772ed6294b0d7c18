extension MomentParser {
  /// `9/12/2020`, `9-12-20`, `9.12.2020`, `9 12 2020`, `2020-12-09`, `9/12`, `12/2020`.
  mutating func takeNumericDate() -> Bool {
    guard let first = cursor.peek(), phrase.day == nil else { return false }
    guard first.digitCount <= 4 else { return takePackedDate(first) }
    let start = cursor.position
    let isTaken = takeNumbers(first)
    if !isTaken { cursor.move(to: start) }
    return isTaken
  }

  /// Takes what follows the first number of a date; where it is none, the cursor stands anywhere.
  private mutating func takeNumbers(_ first: ReaderToken) -> Bool {
    let start = cursor.position
    cursor.skip()
    let mark = takeSeparator(allowsBlank: true)
    guard let mark, let second = cursor.peek(), second.kind == .digits, second.digitCount <= 4
    else { return false }
    cursor.skip()
    var third: ReaderToken?
    let end = cursor.position
    if takeSeparator(allowsBlank: mark == 0) == mark, let token = cursor.peek(),
      token.kind == .digits
    {
      cursor.skip()
      third = token
    } else {
      cursor.move(to: end)
    }
    // A fourth number makes it something else, as does a letter that touches.
    if cursor.isGlued(), cursor.isMark(mark), cursor.isDigits(1) { return false }
    if let third { return take(first, second, third, mark) }
    return mark == Sign.slash || mark == Sign.hyphen
      ? takePair(first, second, mark, from: start) : false
  }

  /// `06122020`, which is believed only alone.
  private mutating func takePackedDate(_ token: ReaderToken) -> Bool {
    guard token.digitCount == 8, phrase.month == nil else { return false }
    let (day, month, year) = (
      token.value / 1_000_000, token.value / 10_000 % 100, token.value % 10_000
    )
    guard CalendarDate(year: year, month: month, day: day) != nil, TimeTable.years.contains(year)
    else { return false }
    (phrase.day, phrase.month, phrase.year) = (day, month, year)
    phrase.needsWholeMessage = true
    cursor.skip()
    return true
  }

  /// The sign between two numbers, 0 for a blank; nil where there is neither.
  private mutating func takeSeparator(allowsBlank: Bool) -> UInt8? {
    switch cursor.sign {
    case Sign.slash?, Sign.hyphen?, Sign.point?:
      guard cursor.isDigits(1) else { return nil }
      let mark = cursor.sign
      if mark == Sign.point, !cursor.isGlued() || !cursor.isGlued(1) { return nil }
      cursor.skip()
      return mark
    default: return allowsBlank && cursor.isDigits() ? 0 : nil
    }
  }

  private mutating func take(
    _ first: ReaderToken, _ second: ReaderToken, _ third: ReaderToken, _ mark: UInt8
  ) -> Bool {
    guard second.digitCount <= 2 else { return false }
    if first.digitCount == 4, third.digitCount <= 2 {
      (phrase.year, phrase.month, phrase.day) = (first.value, second.value, third.value)
    } else if first.digitCount <= 2, third.digitCount == 4 {
      (phrase.day, phrase.month, phrase.year) = (first.value, second.value, third.value)
    } else if first.digitCount <= 2, third.digitCount == 2, mark != 0,
      mark != Sign.point || first.digitCount == 2 && second.digitCount == 2
    {
      (phrase.day, phrase.month) = (first.value, second.value)
      phrase.year = 2000 + third.value
      // `17-8-85`.
      if third.value > Self.lastShortYear { phrase.year = 1900 + third.value }
    } else {
      return false
    }
    // The time of an export of a chat: `2020-12-06T19:30`.
    if cursor.isWord(.t), cursor.isGlued(), cursor.isDigits(1) { cursor.skip() }
    checkDate()
    return true
  }

  /// Two-digit years up to here are of this century.
  static let lastShortYear = 39

  /// - `start`: where the first number stands; the cursor stands behind the second.
  private mutating func takePair(
    _ first: ReaderToken, _ second: ReaderToken, _ mark: UInt8, from start: Int
  ) -> Bool {
    if first.digitCount <= 2, second.digitCount == 4, (1...12).contains(first.value),
      TimeTable.years.contains(second.value)
    {
      (phrase.month, phrase.year) = (first.value, second.value)
      return true
    }
    guard first.digitCount <= 2, second.digitCount <= 2, phrase.month == nil,
      !(first.value == 24 && second.value == 7)
    else { return false }
    // `6/7 desember`, `1-3 januari` are days of a month; `5-6 jam` are hours, `5/6 jam 9` are not.
    let next = cursor.meaning()
    guard next.month == 0, next.unit == nil || isAtTime(), next.number == nil,
      next.cue != .counted, !cursor.isMark(Sign.percent)
    else { return false }
    (phrase.day, phrase.month) = (first.value, second.value)
    let lead = cursor.cue(start - 1 - cursor.position)
    phrase.needsWholeMessage =
      phrase.weekday == nil && lead != .preposition && lead != .eventLead
    checkDate()
    takeLastPair(mark)
    return true
  }

  /// Whether a time of day stands next: `jam 9`, not `jam 30 menit`.
  private mutating func isAtTime() -> Bool {
    guard cursor.cue() == .clock else { return false }
    let start = cursor.position
    defer { cursor.move(to: start) }
    return takeSpokenTime(&cursor) != nil && cursor.meaning().unit == nil
  }

  /// `1/12 - 3/12`.
  private mutating func takeLastPair(_ mark: UInt8) {
    let last: (day: Int, month: Int)? = cursor.attempt { rest in
      guard rest.take(mark: Sign.hyphen) || rest.take(.until), rest.isDigits(),
        let day = rest.takeDigits(atMost: 2), rest.take(mark: mark), rest.isDigits(),
        let month = rest.takeDigits(atMost: 2)
      else { return nil }
      return (day, month)
    }
    if let last { (phrase.lastDay, phrase.lastMonth) = last }
  }

  /// Marks a day that no year has.
  mutating func checkDate() {
    guard let day = phrase.day else { return }
    let month = phrase.month ?? 1
    let year = phrase.year ?? 2020
    if CalendarDate(year: year, month: month, day: day) == nil || !TimeTable.years.contains(year) {
      phrase.isImpossible = true
    }
  }

  /// `tanggal 9`, `tgl 1-3`, `tgl 9/12`, `tanggal 9 desember`.
  mutating func takeAnnouncedDate() -> Bool {
    let start = cursor.position
    cursor.skip()
    while cursor.isMark(Sign.colon) || cursor.isMark(Sign.point) || cursor.cue() == .about {
      cursor.skip()
    }
    if cursor.isDigits(), takeNumericDate() {
      phrase.needsWholeMessage = false
      return true
    }
    if takeWrittenDate() { return true }
    guard phrase.day == nil, let day = takeDayNumber() else {
      cursor.move(to: start)
      return false
    }
    phrase.day = day
    if let lastDay = takeLastDay() { phrase.lastDay = lastDay }
    if cursor.isWord(.an), cursor.isGlued() { cursor.skip() }
    if !(1...31).contains(day) || phrase.lastDay.map({ !(1...31).contains($0) }) == true {
      phrase.isImpossible = true
    }
    checkDate()
    return true
  }

  /// `9 Des`, `9 Desember 2020`, `1-3 desember`, `tgl 9 bulan 12`.
  mutating func takeWrittenDate() -> Bool {
    guard phrase.day == nil, phrase.month == nil, mayNameMonth() else { return false }
    let start = cursor.position
    guard let day = takeDayNumber() else { return false }
    let lastDay = takeLastDay()
    if cursor.isMark(Sign.hyphen) || cursor.isMark(Sign.slash) || cursor.isMark(Sign.point) {
      cursor.skip()
    }
    let isNumbered = cursor.meaning().unit == .month && !cursor.meaning().isOneUnit
    if isNumbered { cursor.skip() }
    let meaning = cursor.meaning()
    if meaning.month != 0 {
      phrase.month = Int(meaning.month)
      cursor.skip()
    } else if isNumbered, cursor.cue(start - 1 - cursor.position) == .date, cursor.isDigits(),
      let month = cursor.takeDigits(atMost: 2)
    {
      phrase.month = month
      if !(1...12).contains(month) { phrase.isImpossible = true }
    } else {
      cursor.move(to: start)
      return false
    }
    phrase.day = day
    if let lastDay { phrase.lastDay = lastDay }
    _ = takeYear()
    takeLastDate()
    checkDate()
    if let last = phrase.lastDay,
      CalendarDate(year: 2020, month: phrase.lastMonth ?? phrase.month ?? 1, day: last) == nil
    {
      phrase.isImpossible = true
    }
    return true
  }

  /// A day in digits or words, not yet checked.
  private mutating func takeDayNumber() -> Int? {
    if cursor.isDigits() { return cursor.takeDigits(atMost: 2) }
    guard !cursor.meaning().isOrdinal else { return nil }
    return NumberWords.takeBelowThousand(&cursor)
  }

  /// The end of `1-3`, `1 s/d 3`, `1 sampai 3`, `6 atau 7`.
  private mutating func takeLastDay() -> Int? {
    cursor.attempt { rest in
      let isJoined =
        rest.take(.until) || rest.take(.and) || rest.take(.either)
        || rest.take(mark: Sign.hyphen) || rest.take(mark: Sign.slash)
      if !isJoined {
        guard rest.isWord(.s), rest.peek(1)?.kind == .mark, rest.isWord(.d, 2) else { return nil }
        rest.skip(3)
        if rest.isMark(Sign.point) { rest.skip() }
      }
      if rest.cue() == .date { rest.skip() }
      guard rest.isDigits() || rest.meaning().number != nil else { return nil }
      return Self.takeNumber(&rest)
    }
  }

  private static func takeNumber(_ cursor: inout TokenCursor) -> Int? {
    cursor.isDigits()
      ? cursor.takeDigits(atMost: 2) : NumberWords.takeBelowThousand(&cursor)
  }

  /// The end of `28 november sampai 2 desember`.
  private mutating func takeLastDate() {
    let last: (day: Int, month: Int)? = cursor.attempt { rest in
      guard rest.take(.until) || rest.take(mark: Sign.hyphen) else { return nil }
      if rest.cue() == .date { rest.skip() }
      guard let day = Self.takeNumber(&rest), rest.meaning().month != 0 else { return nil }
      let month = Int(rest.meaning().month)
      rest.skip()
      return (day, month)
    }
    guard let last else { return }
    (phrase.lastDay, phrase.lastMonth) = last
    _ = takeYear()
  }

  /// The year behind a month: `2020`, `'20`, `tahun 2020`, `dua ribu dua puluh`.
  mutating func takeYear() -> Bool {
    guard phrase.month != nil, phrase.year == nil else { return takeBareYear() }
    let start = cursor.position
    while cursor.isMark(Sign.comma) || cursor.isMark(Sign.hyphen) || cursor.isMark(Sign.slash)
      || cursor.isMark(Sign.point)
    {
      cursor.skip()
    }
    if cursor.meaning().unit == .year, !cursor.meaning().isOneUnit { cursor.skip() }
    if cursor.isDigits() ? takeYearInDigits() : takeYearInWords() { return true }
    cursor.move(to: start)
    return false
  }

  private mutating func takeYearInDigits() -> Bool {
    guard let token = cursor.peek() else { return false }
    let isShort = token.digitCount == 2 && phrase.day != nil && isShortYear
    guard token.digitCount == 4 || isShort else { return false }
    let year = token.digitCount == 4 ? token.value : 2000 + token.value
    cursor.skip()
    phrase.year = isShort && token.value > Self.lastShortYear ? year - 100 : year
    if !TimeTable.years.contains(year) { phrase.isImpossible = true }
    return true
  }

  /// `2019`, which is believed only alone.
  private mutating func takeBareYear() -> Bool {
    guard !phrase.namesDay, let token = cursor.peek(), token.kind == .digits,
      token.digitCount == 4, (1990...2039).contains(token.value)
    else { return false }
    phrase.year = token.value
    phrase.needsWholeMessage = true
    cursor.skip()
    return true
  }

  /// Whether two digits are a year and not the hour of a time or a count.
  private var isShortYear: Bool {
    let isTime =
      cursor.isGlued(1) && cursor.isGlued(2) && cursor.isDigits(2)
      && (cursor.isMark(Sign.point, 1) || cursor.isMark(Sign.colon, 1))
    let next = cursor.meaning(1)
    return !isTime && next.unit == nil && next.number == nil && next.cue != .counted
      && next.part == nil
  }

  mutating func takeYearInWords() -> Bool {
    guard cursor.meaning().number?.begins == true else { return false }
    let year: Int? = cursor.attempt { rest in
      guard let year = NumberWords.numbers.take(&rest, below: Self.beyondYears)?.whole,
        TimeTable.years.contains(year)
      else { return nil }
      return year
    }
    guard let year else { return false }
    phrase.year = year
    return true
  }

  /// Above every year, so that larger numbers are not read to their ends.
  private static let beyondYears = FixedDecimal(units: 10_000 * FixedDecimal.unitsPerOne)

  /// `november`; alone in a sentence it may be a name.
  mutating func takeMonth() -> Bool {
    let meaning = cursor.meaning()
    guard meaning.month != 0, phrase.month == nil else { return false }
    let isAnnounced =
      cursor.meaning(-1).unit == .month || cursor.cue(-1) == .preposition
      || phrase.section != nil || phrase.day != nil
    phrase.month = Int(meaning.month)
    cursor.skip()
    let hasYear = takeYear()
    if !hasYear, phrase.day == nil, takeDayAfterMonth() { return true }
    if meaning.needsCompany, !hasYear, !isAnnounced { return false }
    phrase.needsWholeMessage = !hasYear && !isAnnounced
    return true
  }

  /// `desember 5`, `bulan desember tgl 5`.
  mutating func takeDayAfterMonth() -> Bool {
    guard phrase.month != nil, phrase.day == nil, phrase.section == nil, let token = cursor.peek(),
      token.kind == .digits, token.digitCount <= 2, (1...31).contains(token.value)
    else { return false }
    let isTime = cursor.isGlued(1) && cursor.isDigits(2) && cursor.isGlued(2)
    guard !isTime, cursor.meaning(1).unit == nil, cursor.meaning(1).number == nil,
      cursor.cue(1) != .counted
    else { return false }
    phrase.day = token.value
    phrase.needsWholeMessage = false
    cursor.skip()
    _ = takeYear()
    checkDate()
    return true
  }
}
