import IndonesianText

extension TurnRun {
  /// The value of a built-in function.
  ///
  /// Arguments were counted and typed by the compiler.
  func call(_ function: Function, _ arguments: [Value]) -> Value {
    let first = arguments.first ?? .empty
    let second = arguments.count > 1 ? arguments[1] : .empty
    switch function {
    case .isUnset: return .boolean(first == .empty)
    case .isEmpty: return .boolean(first.isEmpty)
    case .isPresent: return .boolean(!first.isEmpty)
    case .contains: return .boolean(contains(first, second))
    case .length, .lowercase, .uppercase, .titleCase, .trim, .hasPrefix, .hasSuffix, .matches,
      .replace, .cut, .domain:
      return callOnText(function, first, Array(arguments.dropFirst()))
    case .toNumber, .round, .minimum, .maximum, .count:
      return callOnNumber(function, first, arguments)
    case .today, .now, .daysBetween, .minutesBetween, .addDays, .dayOfWeek, .isOfficeHours:
      return callOnTime(function, first, second)
    case .join: return join(first, with: second.text ?? ", ")
    case .randomCode: return .text(randomCode(letters: first.number?.whole ?? 4))
    }
  }

  private func callOnText(_ function: Function, _ value: Value, _ rest: [Value]) -> Value {
    let text = value.text ?? (function == .length ? plainText(value) : "")
    let argument = rest.first?.text ?? ""
    switch function {
    case .length: return .wholeNumber(text.count)
    case .lowercase: return .text(text.lowercased())
    case .uppercase: return .text(text.uppercased())
    case .titleCase: return .text(text.inTitleCase)
    case .trim: return .text(text.trimmed)
    case .hasPrefix: return .boolean(text.lowercased().hasPrefix(argument.lowercased()))
    case .hasSuffix: return .boolean(text.lowercased().hasSuffix(argument.lowercased()))
    case .matches: return .boolean(Self.mask(argument)?.read(text) != nil)
    case .replace:
      let replacement = rest.count > 1 ? rest[1].text ?? "" : ""
      return .text(text.replacing(argument, by: replacement))
    case .cut: return .text(text.cut(toScalars: rest.first?.number?.whole ?? 0))
    case .domain: return .text(readLinks(text).first?.host ?? "")
    default: return .empty
    }
  }

  /// nil for a mask that cannot be read; the compiler has told about constant ones.
  private static func mask(_ source: String) -> TextMask? {
    do throws(TextMask.Fault) { return try TextMask(source) } catch { return nil }
  }

  private func callOnNumber(_ function: Function, _ value: Value, _ all: [Value]) -> Value {
    switch function {
    case .toNumber:
      return value.text.flatMap { readNumber($0) }.map { .number($0) }
        ?? (value.number == nil ? .empty : value)
    case .round:
      let places = all.count > 1 ? all[1].number?.whole ?? 0 : 0
      return value.number?.rounded(places: places).map { .number($0) } ?? .empty
    case .minimum: return all.compactMap(\.number).min().map { .number($0) } ?? .empty
    case .maximum: return all.compactMap(\.number).max().map { .number($0) } ?? .empty
    case .count:
      return .wholeNumber(value.list?.count ?? (value.isEmpty ? 0 : 1))
    default: return .empty
    }
  }

  private func callOnTime(_ function: Function, _ first: Value, _ second: Value) -> Value {
    switch function {
    case .today: return .date(today)
    case .now: return .moment(event.at)
    case .daysBetween:
      guard let from = first.date, let until = second.date else { return .empty }
      return .wholeNumber(Int(until.daysSince1970) - Int(from.daysSince1970))
    case .minutesBetween:
      guard let from = first.moment, let until = second.moment else { return .empty }
      return .wholeNumber(Int((until - from).milliseconds / 60_000))
    case .addDays:
      guard let date = first.date, let days = second.number?.whole else { return .empty }
      return date.adding(days: days).map { .date($0) } ?? .empty
    case .dayOfWeek:
      return first.date.map { .wholeNumber($0.weekday) } ?? .empty
    case .isOfficeHours: return .boolean(isOfficeHours)
    default: return .empty
    }
  }

  private var isOfficeHours: Bool {
    guard let hours = script.officeHours else { return true }
    let time = script.zone.time(at: event.at)
    return hours.days.contains(today.weekday) && hours.from <= time && time < hours.until
  }

  private func join(_ list: Value, with separator: String) -> Value {
    .text((list.list ?? [list]).map { plainText($0) }.joined(separator: separator))
  }

  /// Letters that cannot be mistaken for each other when read aloud or written by hand.
  private static let codeAlphabet = Array("23456789CFGHJMPQRVWX")

  private func randomCode(letters: Int) -> String {
    var hash = Fingerprint()
    hash.combine(state.seed)
    hash.combine(UInt64(state.turn))
    hash.combine(UInt64(trace.steps))
    var rest = hash.mixed
    let alphabet = Self.codeAlphabet
    return String(
      (0..<max(1, min(letters, 12))).map { _ in
        defer { rest /= UInt64(alphabet.count) }
        return alphabet[Int(rest % UInt64(alphabet.count))]
      })
  }
}

extension String {
  var trimmed: String {
    // Most texts begin and end with a visible ASCII character.
    if isVisibleASCII(utf8.first), isVisibleASCII(utf8.last) { return self }
    let scalars = unicodeScalars
    guard
      let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }

  /// Whether nothing but blanks stands in the text.
  var isBlank: Bool { !isVisibleASCII(utf8.first) && trimmed.isEmpty }

  private func isVisibleASCII(_ byte: UInt8?) -> Bool {
    byte.map { (0x21...0x7E).contains($0) } ?? false
  }

  /// The first letter of each word in upper case, the others as they are.
  var inTitleCase: String {
    var result = ""
    var atStart = true
    for character in self {
      result += atStart ? character.uppercased() : String(character)
      atStart = character.isWhitespace || character == "-"
    }
    return result
  }

  /// Every occurrence of `part` replaced, from the left, without looking at what was put in.
  func replacing(_ part: String, by replacement: String) -> String {
    guard !part.isEmpty else { return self }
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        result += replacement
        rest = rest.dropFirst(part.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result.cut(toScalars: ChannelLimits.textBody)
  }
}
