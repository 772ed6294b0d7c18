/// Reads what a message says about times, phrase by phrase from left to right.
///
/// At each token the longest component that stands there is taken (`takeComponent`); components
/// that only prepositions, commas and courtesies divide are one phrase. Every component looks at a
/// bounded number of tokens, so the whole is linear.
struct MomentParser: ~Copyable {
  var cursor: TokenCursor
  var phrase: MomentPhrase
  private(set) var phrases: [MomentPhrase] = []
  /// The open phrase as it was before a component was looked for.
  private var kept = MomentPhrase(at: 0)
  /// The words that name a month, or say that a number does; and those that are counted.
  private var months = TokenSearch { $0.meaning.month != 0 || $0.meaning.unit == .month }
  private var units = TokenSearch { $0.meaning.unit != nil }

  private init(_ tokens: [ReaderToken]) {
    cursor = TokenCursor(tokens)
    phrase = MomentPhrase(at: 0)
  }

  /// The phrases of a message in order, impossible ones among them.
  static func phrases(in tokens: [ReaderToken]) -> [MomentPhrase] {
    var parser = MomentParser(tokens)
    parser.run()
    return parser.phrases
  }

  /// Whether a month is named so near that it may be that of a day that stands next.
  mutating func mayNameMonth() -> Bool {
    months.finds(within: Self.longestDay, of: cursor.position, in: cursor.tokens)
  }

  /// Whether a unit stands so near that it may be counted by a number that stands next.
  mutating func mayNameUnit() -> Bool {
    units.finds(within: Self.longestCount, of: cursor.position, in: cursor.tokens)
  }

  /// Before a month there are two days of at most four words each, and the signs between them.
  private static let longestDay = 20
  /// Before a unit there is a number: the groups of digits with their signs, or words.
  private static let longestCount = 60

  /// How many tokens may stand between two components of one phrase.
  private static let longestGap = 4

  private mutating func run() {
    var isOpen = false
    var isBlocked = false
    while !cursor.isAtEnd {
      let start = cursor.position
      if mayBegin(isOpen: isOpen) {
        // What is not open is begun anew by the next component, so only what is open is kept.
        if isOpen { kept = phrase } else { phrase = MomentPhrase(at: start) }
        let blocks = isBlocked || isAfterAddress()
        if takeComponent() {
          isBlocked = blocks
          if blocks {
            if isOpen { phrase = kept }
          } else {
            if !isOpen {
              phrase.isDenied = start > 0 && cursor.tokens[start - 1].meaning.cue == .isNot
            }
            phrase.tokens = phrase.tokens.lowerBound..<cursor.position
            isOpen = true
          }
          continue
        }
        if isOpen { phrase = kept }
        cursor.move(to: start)
      }
      isBlocked = false
      if isOpen, !isConnector() || start - phrase.tokens.upperBound >= Self.longestGap {
        close()
        isOpen = false
      }
      cursor.skip()
    }
    if isOpen { close() }
  }

  private mutating func close() {
    for place in phrase.tokens where cursor.tokens[place].kind != .mark {
      phrases.append(phrase)
      return
    }
  }

  /// Whether the token may begin a component: a cheap test before the many forms are tried.
  private func mayBegin(isOpen: Bool) -> Bool {
    let token = cursor.tokens[cursor.position]
    guard token.kind == .digits else { return token.entry.beginsMoment }
    // A year, a day in one, the day behind a month; any other number needs something behind it.
    return isOpen || token.digitCount == 4 || token.digitCount == 8 || isFollowed()
  }

  /// Whether what stands behind a number may make a time of it: `9/12`, `9 des`, `9 12 2020`.
  private func isFollowed() -> Bool {
    guard let next = cursor.peek(1) else { return false }
    switch next.kind {
    case .mark: return mayJoin(next)
    case .word: return mayFollowNumber(next)
    case .digits:
      guard let last = cursor.peek(2), last.kind == .digits else { return false }
      return last.digitCount == 4 || cursor.peek()?.digitCount == 4
    case .claimed: return false
    }
  }

  /// A sign within a date, a time or a number with decimals.
  private func mayJoin(_ mark: ReaderToken) -> Bool {
    let divides = mark.isMark(Sign.slash) || mark.isMark(Sign.hyphen) || mark.isMark(Sign.point)
    return divides
      || (mark.isMark(Sign.colon) || mark.isMark(Sign.comma)) && cursor.isDigits(2)
        && cursor.isGlued(2)
  }

  /// `9 des`, `9 jam`, `9 pagi`, `9 lewat 5`, `9 sampai 11`.
  private func mayFollowNumber(_ word: ReaderToken) -> Bool {
    let meaning = word.meaning
    if meaning.unit != nil || meaning.month != 0 || meaning.number != nil || meaning.part != nil
      || meaning.zoneHours != 0
    {
      return true
    }
    switch meaning.cue {
    case .past, .short, .until, .and, .either, .small: return true
    default: return word.word.isOne(of: [.an, .am, .pm, .s])
    }
  }

  /// `jl. 17 agustus`, `Rp 12.50`; and names of people and places after `pak` and `pasar`.
  private func isAfterAddress() -> Bool {
    var place = -1
    while cursor.isMark(Sign.point, place) || cursor.isMark(Sign.colon, place) { place -= 1 }
    switch cursor.cue(place) {
    case .address: return cursor.isWord(.pasar, place) || !isTimeBehindWeekday
    case .currency, .placeLead, .every: return true
    case .title: return cursor.meaning().weekday != 0 || cursor.meaning().month != 0
    default: return false
    }
  }

  /// "Di warung sabtu malam" is a time, "masjid jumat berkah" a name; "pasar minggu" always is one.
  private var isTimeBehindWeekday: Bool {
    guard cursor.meaning().weekday != 0, let next = cursor.peek(1)?.meaning else { return false }
    if next.part != nil || next.daysFromToday != nil { return true }
    switch next.cue {
    case .ago, .ahead, .this, .that, .earlierToday, .date, .clock: return true
    default: return false
    }
  }

  /// Whether a phrase may go on behind the token.
  private func isConnector() -> Bool {
    guard let token = cursor.peek() else { return false }
    if TokenCursor.isLoose(token) { return true }
    if token.isMark(Sign.hyphen) { return token.spaced }
    if token.meaning.unit == .day, !token.meaning.isOneUnit { return true }
    switch token.meaning.cue {
    case .preposition, .eventLead, .about, .that, .date: return true
    default: return false
    }
  }

  /// Takes what stands next and says something that the phrase does not say yet.
  private mutating func takeComponent() -> Bool {
    if cursor.isDigits() {
      return takeNumericDate() || takeCounted() || takeWrittenDate() || takeYear() || takeTime()
        || takeDayAfterMonth()
    }
    let meaning = cursor.meaning()
    if meaning.cue == .date { return takeAnnouncedDate() }
    if takeFeast() { return true }
    if meaning.number?.begins == true || meaning.isOneUnit,
      takeCounted() || takeWrittenDate() || takeTime()
    {
      return true
    }
    if takeRelativeDay() || takePeriod() || takeSection() || takeWeekday() || takePart() {
      return true
    }
    if meaning.month != 0 { return takeMonth() }
    if meaning.cue == .clock || meaning.unit == .hour { return takeTime() }
    if meaning.zoneHours != 0, phrase.time != nil, phrase.zoneHours == nil {
      phrase.zoneHours = Int(meaning.zoneHours)
      cursor.skip()
      return true
    }
    return takeSide()
  }
}
