extension MomentParser {
  /// `9/12/2020`, `9-12-20`, `9.12.2020`, `9 12 2020`, `2020-12-09`, `9/12`, `12/2020`.
  mutating func takeNumericDate() -> Bool {
    guard let first = cursor.peek(), phrase.day == nil else { return false }
    guard first.digitCount <= 4 else { return takePackedDate(first) }
    var rest = cursor
    rest.skip()
    let mark = takeSeparator(&rest, allowsBlank: true)
    guard let mark, let second = rest.peek(), second.kind == .digits, second.digitCount <= 4 else {
      return false
    }
    rest.skip()
    var third: ReaderToken?
    var longer = rest
    if takeSeparator(&longer, allowsBlank: mark == 0) == mark, let token = longer.peek(),
      token.kind == .digits
    {
      longer.skip()
      third = token
      rest = longer
    }
    // A fourth number makes it something else, as does a letter that touches.
    if rest.isGlued(), rest.isMark(mark), rest.isDigits(1) { return false }
    if let third { return take(first, second, third, mark, behind: rest) }
    return mark == Sign.slash || mark == Sign.hyphen
      ? takePair(first, second, mark, behind: rest) : false
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
  private func takeSeparator(_ cursor: inout TokenCursor, allowsBlank: Bool) -> UInt8? {
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
    _ first: ReaderToken, _ second: ReaderToken, _ third: ReaderToken, _ mark: UInt8,
    behind rest: TokenCursor
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
    cursor = rest
    // The time of an export of a chat: `2020-12-06T19:30`.
    if cursor.isWord(.t), cursor.isGlued(), cursor.isDigits(1) { cursor.skip() }
    checkDate()
    return true
  }

  /// Two-digit years up to here are of this century.
  static let lastShortYear = 39

  private mutating func takePair(
    _ first: ReaderToken, _ second: ReaderToken, _ mark: UInt8, behind rest: TokenCursor
  ) -> Bool {
    if first.digitCount <= 2, second.digitCount == 4, (1...12).contains(first.value),
      TimeTable.years.contains(second.value)
    {
      (phrase.month, phrase.year) = (first.value, second.value)
      cursor = rest
      return true
    }
    guard first.digitCount <= 2, second.digitCount <= 2, phrase.month == nil,
      !(first.value == 24 && second.value == 7)
    else { return false }
    // `6/7 desember`, `1-3 januari` are days of a month; `5-6 jam` are hours, `5/6 jam 9` are not.
    let next = rest.meaning()
    guard next.month == 0, next.unit == nil || isAtTime(rest), next.number == nil,
      next.cue != .counted,
      !rest.isMark(Sign.percent)
    else { return false }
    (phrase.day, phrase.month) = (first.value, second.value)
    phrase.needsWholeMessage =
      phrase.weekday == nil && cursor.cue(-1) != .preposition && cursor.cue(-1) != .eventLead
    cursor = rest
    checkDate()
    takeLastPair(mark)
    return true
  }

  /// Whether a time of day stands next: `jam 9`, not `jam 30 menit`.
  private func isAtTime(_ cursor: TokenCursor) -> Bool {
    var rest = cursor
    return cursor.cue() == .clock && takeSpokenTime(&rest) != nil && rest.meaning().unit == nil
  }

  /// `1/12 - 3/12`.
  private mutating func takeLastPair(_ mark: UInt8) {
    var rest = cursor
    guard rest.take(mark: Sign.hyphen) || rest.take(.until), rest.isDigits(),
      let day = rest.takeDigits(atMost: 2), rest.take(mark: mark), rest.isDigits(),
      let month = rest.takeDigits(atMost: 2)
    else { return }
    (phrase.lastDay, phrase.lastMonth) = (day, month)
    cursor = rest
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
    let start = cursor
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
      cursor = start
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
    guard phrase.day == nil, phrase.month == nil else { return false }
    let start = cursor
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
    } else if isNumbered, start.cue(-1) == .date, cursor.isDigits(),
      let month = cursor.takeDigits(atMost: 2)
    {
      phrase.month = month
      if !(1...12).contains(month) { phrase.isImpossible = true }
    } else {
      cursor = start
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
    var rest = cursor
    let isJoined =
      rest.take(.until) || rest.take(.and) || rest.take(.either)
      || rest.take(mark: Sign.hyphen) || rest.take(mark: Sign.slash)
    if !isJoined {
      guard rest.isWord(.s), rest.peek(1)?.kind == .mark, rest.isWord(.d, 2) else { return nil }
      rest.skip(3)
      if rest.isMark(Sign.point) { rest.skip() }
    }
    if rest.cue() == .date { rest.skip() }
    guard rest.isDigits() || rest.meaning().number != nil, let day = takeNumber(&rest) else {
      return nil
    }
    // `1-3/12`.
    cursor = rest
    return day
  }

  private func takeNumber(_ cursor: inout TokenCursor) -> Int? {
    cursor.isDigits()
      ? cursor.takeDigits(atMost: 2) : NumberWords.takeBelowThousand(&cursor)
  }

  /// The end of `28 november sampai 2 desember`.
  private mutating func takeLastDate() {
    var rest = cursor
    let isJoined = rest.take(.until) || rest.take(mark: Sign.hyphen)
    guard isJoined else { return }
    if rest.cue() == .date { rest.skip() }
    guard let day = takeNumber(&rest), rest.meaning().month != 0 else { return }
    phrase.lastDay = day
    phrase.lastMonth = Int(rest.meaning().month)
    rest.skip()
    cursor = rest
    _ = takeYear()
  }

  /// The year behind a month: `2020`, `'20`, `tahun 2020`, `dua ribu dua puluh`.
  mutating func takeYear() -> Bool {
    guard phrase.month != nil, phrase.year == nil else { return takeBareYear() }
    var rest = cursor
    while rest.isMark(Sign.comma) || rest.isMark(Sign.hyphen) || rest.isMark(Sign.slash)
      || rest.isMark(Sign.point)
    {
      rest.skip()
    }
    if rest.meaning().unit == .year, !rest.meaning().isOneUnit { rest.skip() }
    guard let token = rest.peek() else { return false }
    if token.kind == .digits {
      let isShort = token.digitCount == 2 && phrase.day != nil && isShortYear(rest)
      guard token.digitCount == 4 || isShort else { return false }
      let year = token.digitCount == 4 ? token.value : 2000 + token.value
      rest.skip()
      cursor = rest
      phrase.year = isShort && token.value > Self.lastShortYear ? year - 100 : year
      if !TimeTable.years.contains(year) { phrase.isImpossible = true }
      return true
    }
    let start = cursor
    cursor = rest
    if takeYearInWords() { return true }
    cursor = start
    return false
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
  private func isShortYear(_ cursor: TokenCursor) -> Bool {
    let isTime =
      cursor.isGlued(1) && cursor.isGlued(2) && cursor.isDigits(2)
      && (cursor.isMark(Sign.point, 1) || cursor.isMark(Sign.colon, 1))
    let next = cursor.meaning(1)
    return !isTime && next.unit == nil && next.number == nil && next.cue != .counted
      && next.part == nil
  }

  mutating func takeYearInWords() -> Bool {
    var rest = cursor
    guard rest.meaning().number != nil, let year = NumberWords.numbers.take(&rest)?.whole,
      TimeTable.years.contains(year)
    else { return false }
    cursor = rest
    phrase.year = year
    return true
  }

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
