/// A number inside a message, with what it is a number of.
struct AmountMention: Equatable {
  enum Kind { case number, counted, money, percent, ordinal }

  let kind: Kind
  let value: FixedDecimal
  /// The value if it is money: a comma may divide thousands there.
  let moneyValue: FixedDecimal
  /// Range of tokens.
  let tokens: Range<Int>

  /// All numbers of a message, in order; each token is looked at a bounded number of times.
  static func all(in tokens: [ReaderToken]) -> [AmountMention] {
    var mentions: [AmountMention] = []
    var cursor = TokenCursor(tokens)
    while !cursor.isAtEnd {
      let start = cursor.position
      guard mayBegin(cursor) else {
        if cursor.isDigits() { skipChain(&cursor) } else { cursor.skip() }
        continue
      }
      let found = take(&cursor)
      let isPart = isPartOfMore(cursor)
      if let found, !isPart {
        // `dua lima`, `2 3`: nobody knows what two numbers in a row are.
        if let last = mentions.last, last.kind == .number, last.tokens.upperBound == start {
          mentions.removeLast()
        } else {
          mentions.append(found)
        }
        continue
      }
      let length = isPart ? cursor.position - start : 1
      cursor.move(to: start)
      if cursor.isDigits() {
        skipChain(&cursor)
      } else {
        cursor.skip(max(1, length))
      }
    }
    return mentions
  }

  private static func mayBegin(_ cursor: borrowing TokenCursor) -> Bool {
    guard let token = cursor.peek() else { return false }
    if token.isMark(Sign.hash) { return cursor.isDigits(1) }
    let meaning = token.meaning
    guard
      token.kind == .digits || meaning.number != nil || meaning.cue == .currency
        || meaning.cue == .placeLead || meaning.cue == .toward || meaning.cue == .last
    else { return false }
    if cursor.cue(-1) == .isNot || cursor.isWord(.salah, -1) { return false }
    // `tps3`, `covid19`: the digits belong to a name; `-3` and `2-3` are decided elsewhere.
    guard token.kind == .digits, cursor.isGlued(), let before = cursor.peek(-1) else { return true }
    return before.kind == .word
      ? before.meaning.cue == .counted || before.word == ReaderWord(.x)
      : !(before.kind == .mark && cursor.peek(-2)?.kind == .digits)
  }

  /// Whether a sign or letter touches that makes the digits something else: `2-3`, `4g`, `9/12`.
  private static func isPartOfMore(_ cursor: borrowing TokenCursor) -> Bool {
    guard let next = cursor.peek(), !next.spaced else { return false }
    switch next.kind {
    case .digits: return true
    case .word:
      let isKnown =
        next.meaning.number != nil || next.meaning.unit != nil || next.meaning.cue == .counted
        || next.meaning.cue == .address
        || next.meaning.cue == .coin || next.meaning.cue == .percent
        || next.entry.isFiller
      return cursor.isDigits(-1) && !isKnown
    case .mark:
      let joins =
        next.isMark(Sign.hyphen) || next.isMark(Sign.slash) || next.isMark(Sign.colon)
        || next.isMark(Sign.point) || next.isMark(Sign.comma)
      guard joins, let behind = cursor.peek(1), !behind.spaced else { return false }
      return behind.kind == .digits || behind.kind == .word && next.isMark(Sign.hyphen)
    case .claimed: return false
    }
  }

  /// Passes over digits and the signs between them.
  private static func skipChain(_ cursor: inout TokenCursor) {
    cursor.skip()
    while cursor.isGlued(), !cursor.isAtEnd {
      if cursor.isDigits() {
        cursor.skip()
      } else if cursor.peek()?.kind == .mark, cursor.isGlued(1), cursor.isDigits(1) {
        cursor.skip(2)
      } else {
        return
      }
    }
  }

  private static func take(_ cursor: inout TokenCursor) -> AmountMention? {
    let start = cursor.position
    if cursor.take(.last) {
      return mention(.ordinal, FixedDecimal(-1), start, cursor)
    }
    if cursor.take(mark: Sign.hash) {
      return mention(
        .ordinal, cursor.takeDigits(atMost: 4).flatMap { FixedDecimal($0) }, start, cursor)
    }
    switch cursor.cue() {
    case .currency?: return takeCurrency(&cursor)
    case .toward?, .placeLead?: return takePlace(&cursor)
    default: break
    }
    if cursor.meaning().isOrdinal { return takeOrdinal(&cursor) }
    return takePlain(&cursor)
  }

  private static func mention(
    _ kind: Kind, _ value: FixedDecimal?, money: FixedDecimal? = nil, _ start: Int,
    _ cursor: borrowing TokenCursor
  ) -> AmountMention? {
    let end = cursor.position
    return value.map {
      AmountMention(kind: kind, value: $0, moneyValue: money ?? $0, tokens: start..<end)
    }
  }

  /// `Rp 1,5 juta`, `Rp. 75.000,-`.
  private static func takeCurrency(_ cursor: inout TokenCursor) -> AmountMention? {
    let start = cursor.position
    cursor.skip()
    while cursor.isMark(Sign.point) || cursor.isMark(Sign.colon) { cursor.skip() }
    guard let amount = NumberWords.money.take(&cursor) else { return nil }
    takeMoneyTail(&cursor)
    return mention(.money, amount, start, cursor)
  }

  /// `,-`, `.-` and `rupiah` behind an amount.
  private static func takeMoneyTail(_ cursor: inout TokenCursor) {
    if cursor.isMark(Sign.comma) || cursor.isMark(Sign.point), cursor.isMark(Sign.hyphen, 1) {
      cursor.skip(2)
    }
    if cursor.cue() == .coin || cursor.cue() == .currency { cursor.skip() }
  }

  private static func takePlain(_ cursor: inout TokenCursor) -> AmountMention? {
    let start = cursor.position
    var hasMoneyRule = false
    let money = NumberWords.money.takeAmount(&cursor, &hasMoneyRule)
    if let money, money.isMoneyWord || isCoin(cursor) {
      takeMoneyTail(&cursor)
      return mention(.money, money.value, start, cursor)
    }
    let end = cursor.position
    var number = money
    // What no rule of money was used for says the same of anything else.
    if hasMoneyRule {
      cursor.move(to: start)
      number = NumberWords.numbers.takeAmount(&cursor, &hasMoneyRule) ?? money
      guard number != nil else { return nil }
      cursor.move(to: max(end, cursor.position))
    }
    guard let number else { return nil }
    if cursor.isMark(Sign.percent) || cursor.cue() == .percent {
      cursor.skip()
      return mention(.percent, number.value, start, cursor)
    }
    // `dua pertiga` is less than one.
    if cursor.relative() == .denominator { return nil }
    let isTimes = cursor.isWord(.x) && cursor.isDigits(1)
    if !isTimes,
      cursor.cue() == .counted || cursor.cue() == .address || cursor.meaning().unit != nil
    {
      return mention(.counted, number.value, start, cursor)
    }
    let isMoney = number.hasStep || money?.hasStep == true
    let value = isMoney ? money?.value ?? number.value : number.value
    return mention(isMoney ? .money : .number, value, money: money?.value, start, cursor)
  }

  private static func isCoin(_ cursor: borrowing TokenCursor) -> Bool {
    cursor.cue() == .coin || cursor.cue() == .currency && !cursor.isGlued()
      || cursor.isMark(Sign.comma) && cursor.isMark(Sign.hyphen, 1)
  }

  /// `nomor urut 3`, `no. 2`, `ke-4`, `ke sepuluh`, `ke-IV`.
  private static func takePlace(_ cursor: inout TokenCursor) -> AmountMention? {
    let start = cursor.position
    let isToward = cursor.cue() == .toward
    // `nomor urut yang ke` is the longest that is said.
    for _ in 0..<3 where cursor.cue() == .placeLead || cursor.cue() == .toward {
      cursor.skip()
      while cursor.isMark(Sign.point) || cursor.isMark(Sign.colon) { cursor.skip() }
    }
    if cursor.isMark(Sign.hyphen) { cursor.skip() }
    if cursor.meaning().isOrdinal { return takeOrdinal(&cursor) }
    if isToward,
      let roman = roman[String(decoding: WordMeanings.letters(of: cursor.word()), as: UTF8.self)]
    {
      cursor.skip()
      return mention(.ordinal, FixedDecimal(roman), start, cursor)
    }
    let place =
      cursor.isDigits()
      ? cursor.takeDigits(atMost: 4) : NumberWords.takeBelowThousand(&cursor)
    guard let place, place > 0 else { return nil }
    // "Ke dua tempat" counts places to go to.
    if isToward, cursor.cue() == .counted { return nil }
    return mention(.ordinal, FixedDecimal(place), start, cursor)
  }

  /// `ketiga`, `keempat belas`; "kedua orang tua" means both.
  private static func takeOrdinal(_ cursor: inout TokenCursor) -> AmountMention? {
    let start = cursor.position
    let isNamed =
      cursor.cue(-1) == .that || cursor.cue(-1) == .placeLead
      || !WordMeanings.letters(of: cursor.word()).starts(with: "ke".utf8)
    guard let place = NumberWords.takeBelowThousand(&cursor) else { return nil }
    if !isNamed, let next = cursor.peek(), next.kind == .word, !TokenCursor.isLoose(next),
      next.meaning.cue != .preposition
    {
      return nil
    }
    return mention(.ordinal, FixedDecimal(place), start, cursor)
  }

  static let roman = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]
}
