/// The telephone number that a message gives in E.164 form (`+62812…`), or nil for none or several.
///
/// - Indonesian mobile numbers have 9 to 12 digits after `0`, `62` or `+62` and begin with 8;
///   without any of these the operator's prefix must be a known one.
/// - Numbers of a fixed line have an area code after `0` or `+62`.
/// - Other countries need the plus and have 8 to 15 digits (ITU-T E.164).
///
/// Digits may be spelled out (`nol delapan satu …`), and a link to a chat (`wa.me/62…`) counts.
package func readPhone(_ text: String) -> String? {
  let entities = Entities(in: text)
  var numbers: Set<String> = []
  for entity in entities.codes {
    if case .phone(let number) = entity.value { numbers.insert(number) }
  }
  for entity in entities.addresses {
    guard case .link(let link) = entity.value, link.platform == .whatsApp,
      let number = chatNumber(link.url)
    else { continue }
    numbers.insert(number)
  }
  return numbers.count == 1 ? numbers.first : nil
}

/// The number of `wa.me/62…` and `api.whatsapp.com/send?phone=62…`.
private func chatNumber(_ url: String) -> String? {
  let utf8 = url.utf8Span
  let bytes = utf8.span
  var longest = 0..<0
  var start = 0
  for place in 0...bytes.count {
    if place < bytes.count, bytes[place] >= 0x30, bytes[place] <= 0x39 { continue }
    if place - start > longest.count { longest = start..<place }
    start = place + 1
  }
  let digits = longest.map { bytes[$0] }
  return normalizedPhone(digits, isInternational: digits.first != 0x30)
}

/// Takes a telephone number that stands next; the longest run of groups that makes one.
func takePhone(_ cursor: inout TokenCursor) -> String? {
  if cursor.peek()?.kind == .word { return takeSpelledPhone(&cursor) ?? takeLetterZero(&cursor) }
  if let token = cursor.peek(), token.kind == .digits, !mayBeginPhone(cursor, token) { return nil }
  // Digits behind a letter or inside a longer code are no number.
  let isInCode =
    cursor.isDigits(-2) && !cursor.isMark(Sign.slash, -1) && !cursor.isMark(Sign.comma, -1)
  if cursor.isGlued(), touchesLetter(cursor, -1) || isInCode { return nil }
  if isPriced(cursor) { return nil }
  return cursor.attempt { rest in
    _ = rest.take(mark: Sign.openParenthesis)
    let isInternational = rest.take(mark: Sign.plus)
    guard rest.isDigits() else { return nil }
    var run = PhoneRun(isInternational: isInternational)
    return run.take(&rest)
  }
}

/// Whether a currency mark stands before the digits: `Rp 081…`, `Rp. 8.123.…`, `idr: 62…`.
private func isPriced(_ cursor: borrowing TokenCursor) -> Bool {
  let isDivided = cursor.isMark(Sign.point, -1) || cursor.isMark(Sign.colon, -1)
  let place = isDivided ? -2 : -1
  return cursor.isWord(.rp, place) || cursor.isWord(.idr, place) || cursor.isWord(.rupiah, place)
}

/// Whether a number can begin with these digits: a zero, `62`, or the `8` of an operator; a group
/// of one or two is only `8`, `62` or the first of digits written one by one.
private func mayBeginPhone(_ cursor: borrowing TokenCursor, _ token: ReaderToken) -> Bool {
  if token.digitCount < 3 {
    return token.value == 8 || token.value == 62 || PhoneRun.beginsSingles(cursor)
  }
  var first = token.value
  for _ in 1..<token.digitCount { first /= 10 }
  return first == 0 || first == 8 || first == 6
}

/// Whether the token so far away is a word that announces nothing (`b08123…`).
private func touchesLetter(_ cursor: borrowing TokenCursor, _ ahead: Int) -> Bool {
  guard let token = cursor.peek(ahead), token.kind == .word else { return false }
  return token.entry.isOneLetter
}

/// `O812…`: the letter is typed for the zero.
private func takeLetterZero(_ cursor: inout TokenCursor) -> String? {
  guard cursor.isWord(.o), cursor.isGlued(1), cursor.isDigits(1) else { return nil }
  return cursor.attempt { rest in
    rest.skip()
    var run = PhoneRun(isInternational: false)
    run.append(0x30)
    return run.take(&rest)
  }
}

/// `nol delapan satu dua …`.
private func takeSpelledPhone(_ cursor: inout TokenCursor) -> String? {
  guard maySpellPhone(cursor) else { return nil }
  return cursor.attempt { rest in
    var digits: [UInt8] = []
    while digits.count <= PhoneRun.mostDigits {
      if rest.isWord(.kosong) {
        digits.append(0x30)
      } else if case .unit(let unit)? = rest.meaning().number, !rest.meaning().isOrdinal {
        digits.append(0x30 + UInt8(unit))
      } else if rest.isMark(Sign.comma), !digits.isEmpty {
        rest.skip()
        continue
      } else {
        break
      }
      rest.skip()
    }
    return normalizedPhone(digits, isInternational: false)
  }
}

/// Whether a number can begin with the digit that a word is: 0, 6 or 8.
private func maySpellPhone(_ cursor: borrowing TokenCursor) -> Bool {
  if cursor.isWord(.kosong) { return true }
  guard case .unit(let digit)? = cursor.meaning().number else { return false }
  return digit == 0 || digit == 6 || digit == 8
}

/// The digits of a number that is written in groups.
private struct PhoneRun {
  let isInternational: Bool
  private var digits: [UInt8] = []

  /// ITU-T E.164: fifteen with the country's code; some write a zero more.
  static let mostDigits = 16

  /// Eight digits and what stands before them.
  private static let fewestDigits = 8

  init(isInternational: Bool) { self.isInternational = isInternational }

  mutating func append(_ digit: UInt8) { digits.append(digit) }

  /// Takes groups and the signs between them; `- . ( )` and blanks divide.
  mutating func take(_ cursor: inout TokenCursor) -> String? {
    // `06-12-2020` is a day; the first group of a fixed line is its area code.
    let firstGroup = digits.count + cursor.digitCount()
    let isShort = !isInternational && digits.isEmpty && firstGroup < 3
    let isSingle = Self.beginsSingles(cursor)
    if isShort, !isSingle, let value = cursor.peek()?.value, value != 8, value != 62 { return nil }
    guard cursor.holdsDigits(Self.fewestDigits - digits.count) else { return nil }
    digits.reserveCapacity(Self.mostDigits)
    var best: (number: String, end: Int)?
    while let token = cursor.peek(), token.kind == .digits {
      // A single digit behind a blank counts something else, unless all are written so.
      let isOne = token.digitCount == 1
      let isLoose = token.spaced && digits.count > 3 && (isSingle ? !isOne : isOne)
      guard !isLoose, digits.count + token.digitCount <= Self.mostDigits, token.value >= 0 else {
        if !isLoose, !token.spaced { best = nil }
        break
      }
      token.addDigits(to: &digits)
      cursor.skip()
      if digits.count >= Self.fewestDigits, !isMasked(cursor),
        let number = normalizedPhone(digits, isInternational: isInternational)
      {
        best = (number, cursor.position)
      }
      skipSigns(&cursor)
    }
    guard let best else { return nil }
    cursor.move(to: best.end)
    return best.number
  }

  /// Whether digits one by one begin here, as those of a mobile number do: `0 8 1 2 …`, `6 2 8 …`.
  static func beginsSingles(_ cursor: borrowing TokenCursor) -> Bool {
    guard cursor.digitCount(1) == 1, cursor.digitCount(2) == 1, cursor.digitCount(-1) != 1,
      let first = cursor.peek()?.value, let second = cursor.peek(1)?.value
    else { return false }
    // `08 5 2 …`
    if cursor.digitCount() == 2 { return first == 8 }
    guard cursor.digitCount() == 1 else { return false }
    return first == 0 && second == 8 || first == 6 && second == 2
  }

  /// Whether letters stand for digits: `0812xxxx`.
  private func isMasked(_ cursor: borrowing TokenCursor) -> Bool {
    guard cursor.isGlued(), let next = cursor.peek() else { return false }
    return next.kind == .word && next.meaning == .none || next.kind == .digits
  }

  private func skipSigns(_ cursor: inout TokenCursor) {
    var count = 0
    while count < 3, cursor.peek(count)?.isDivider == true { count += 1 }
    if count > 0, cursor.isDigits(count) { cursor.skip(count) }
  }
}

private func normalizedPhone(_ digits: [UInt8], isInternational: Bool) -> String? {
  var national = digits[...]
  let begin: ReaderPhonePrefix
  if national.starts(with: indonesia) {
    national = national.dropFirst(2)
    if national.first == 0x30 { national = national.dropFirst() }
    begin = .country
  } else if !isInternational, digits.starts(with: [0x30, 0x30] + indonesia) {
    national = national.dropFirst(4)
    begin = .country
  } else if !isInternational, national.first == 0x30 {
    national = national.dropFirst()
    begin = .zero
  } else if isInternational {
    guard (8...15).contains(digits.count), digits.first != 0x30 else { return nil }
    return "+" + String(decoding: digits, as: UTF8.self)
  } else {
    begin = .none
  }
  guard isIndonesian(national, begin) else { return nil }
  return "+62" + String(decoding: national, as: UTF8.self)
}

private enum ReaderPhonePrefix { case zero, country, none }

private func isIndonesian(_ national: ArraySlice<UInt8>, _ begin: ReaderPhonePrefix) -> Bool {
  guard let first = national.first, let second = national.dropFirst().first else { return false }
  if first == 0x38 {
    let range = begin == .none ? 10...12 : 9...12
    // 80x are service numbers; the operators have 81 to 83, 85, 87 to 89.
    let isOperator = second != 0x30 && second != 0x34 && second != 0x36
    return range.contains(national.count) && (isOperator || begin != .none && second != 0x30)
  }
  // Area codes begin with 2 to 7 or 9 and have two or three digits, the number five to eight.
  return begin != .none && (0x32...0x39).contains(first) && (8...11).contains(national.count)
    && second != 0x30
}

/// The digits `6` and `2`.
private let indonesia: [UInt8] = [0x36, 0x32]
