import IndonesianText

extension TurnRun {
  /// The value of an expression for the flow that is talking.
  ///
  /// Total: what has no value (a wrong type after an edit, a division by zero) is empty.
  /// `answer` is the answer being judged; it is empty outside `syarat`.
  func evaluate(_ expression: Expression, answer: Value = .empty) -> Value {
    switch expression {
    case .constant(let value): value
    case .variable(let variable): value(of: variable)
    case .answer: answer
    case .context(let field): contextValue(field)
    case .member(let base, let name): member(name, of: evaluate(base, answer: answer))
    case .element(let list, let index):
      element(of: evaluate(list, answer: answer), at: evaluate(index, answer: answer))
    case .not(let operand): .boolean(!isTrue(operand, answer: answer))
    case .and(let left, let right):
      .boolean(isTrue(left, answer: answer) && isTrue(right, answer: answer))
    case .or(let left, let right):
      .boolean(isTrue(left, answer: answer) || isTrue(right, answer: answer))
    case .compare(let comparison, let left, let right):
      .boolean(
        compare(comparison, evaluate(left, answer: answer), evaluate(right, answer: answer)))
    case .contains(let whole, let part):
      .boolean(contains(evaluate(whole, answer: answer), evaluate(part, answer: answer)))
    case .arithmetic(let operation, let left, let right):
      calculate(operation, evaluate(left, answer: answer), evaluate(right, answer: answer))
    case .call(let function, let arguments):
      call(function, arguments.map { evaluate($0, answer: answer) })
    case .label(let operand, let choices):
      label(of: evaluate(operand, answer: answer), choices: choices)
    case .lookup(let table, let key, let column):
      lookUp(evaluate(key, answer: answer), in: script.tables[table], column: column)
    }
  }

  /// Whether a condition holds: `ya`, or anything that is not empty.
  func isTrue(_ expression: Expression, answer: Value = .empty) -> Bool {
    let value = evaluate(expression, answer: answer)
    return value.boolean ?? !value.isEmpty
  }

  func value(of variable: VariableIndex) -> Value {
    let declaration = script[variable]
    let values =
      switch declaration.scope {
      case .contact: state.contact
      case .session: state.session
      case .local: state.frames.last?.locals ?? []
      }
    return declaration.slot < values.count ? values[declaration.slot] : .empty
  }

  mutating func set(_ variable: VariableIndex, to value: Value) {
    let declaration = script[variable]
    switch declaration.scope {
    case .contact: state.contact[declaration.slot] = value
    case .session: state.session[declaration.slot] = value
    case .local:
      guard let top = state.frames.indices.last,
        declaration.slot < state.frames[top].locals.count
      else { return }
      state.frames[top].locals[declaration.slot] = value
    }
  }

  private func contextValue(_ field: ContextField) -> Value {
    switch field {
    case .messageText: input.map { .text($0.typed) } ?? .empty
    case .messageKind: input.map { .text($0.kind) } ?? .empty
    case .today: .date(today)
    case .timeOfDay: .time(script.zone.time(at: event.at))
    case .now: .moment(event.at)
    case .channel: .text("whatsapp")
    }
  }

  /// The calendar day of the event where the bot lives.
  var today: CalendarDate { script.zone.date(at: event.at) }

  /// What "yesterday" and "an hour ago" are counted from.
  var now: ReferenceTime {
    ReferenceTime(
      date: today, time: script.zone.time(at: event.at),
      hoursAheadOfUTC: Int(script.zone.hours))
  }

  private func member(_ name: String, of value: Value) -> Value {
    switch value {
    case .record(let fields): fields.first { $0.name == name }?.value ?? .empty
    case .media(let media) where name == "keterangan": .text(media.caption)
    case .location(let location) where name == "nama": .text(location.name)
    case .contactCard(let card) where name == "nama": .text(card.name)
    case .contactCard(let card) where name == "telepon": .text(card.phone)
    default: .empty
    }
  }

  private func lookUp(_ key: Value, in table: LookupTable, column: Int?) -> Value {
    guard let row = key.text.flatMap({ table.row($0) }) else { return .empty }
    if let column { return row[column] }
    return .record(zip(table.columns, row).map { RecordField(name: $0, value: $1) })
  }

  private func element(of list: Value, at index: Value) -> Value {
    guard let items = list.list, let place = index.number?.whole,
      items.indices.contains(place)
    else { return .empty }
    return items[place]
  }

  private func compare(_ comparison: Comparison, _ left: Value, _ right: Value) -> Bool {
    switch comparison {
    case .equal: left == right || (left.isEmpty && right.isEmpty)
    case .unequal: !(left == right || (left.isEmpty && right.isEmpty))
    case .less: isLess(left, right) ?? false
    case .greater: isLess(right, left) ?? false
    case .lessOrEqual: isLess(right, left).map { !$0 } ?? false
    case .greaterOrEqual: isLess(left, right).map { !$0 } ?? false
    }
  }

  /// nil when the two cannot be ordered.
  private func isLess(_ left: Value, _ right: Value) -> Bool? {
    switch (left, right) {
    case (.number(let one), .number(let other)): one < other
    case (.text(let one), .text(let other)): one < other
    case (.date(let one), .date(let other)): one < other
    case (.time(let one), .time(let other)): one < other
    case (.moment(let one), .moment(let other)): one < other
    default: nil
    }
  }

  func contains(_ whole: Value, _ part: Value) -> Bool {
    switch (whole, part) {
    case (.list(let items), _): items.contains(part)
    case (.text(let text), .text(let piece)):
      piece.isEmpty || FoldedText(text).text.firstRange(of: FoldedText(piece).text)
    default: false
    }
  }

  private func calculate(_ operation: Arithmetic, _ left: Value, _ right: Value) -> Value {
    if operation == .add, case .text(let one) = left, case .text(let other) = right {
      return .text((one + other).cut(toScalars: ChannelLimits.textBody))
    }
    guard let one = left.number, let other = right.number else { return .empty }
    let result =
      switch operation {
      case .add: one + other
      case .subtract: one - other
      case .multiply: one * other
      case .divide: one / other
      }
    return result.map { .number($0) } ?? .empty
  }

  func label(of value: Value, choices: ChoiceSetIndex) -> Value {
    switch value {
    case .text(let key): .text(script[choices: choices].label(of: key) ?? key)
    case .list(let items): .list(items.map { label(of: $0, choices: choices) })
    default: value
    }
  }
}

extension String {
  fileprivate func firstRange(of part: String) -> Bool {
    let whole = Array(utf8)
    let piece = Array(part.utf8)
    guard piece.count <= whole.count else { return false }
    return (0...(whole.count - piece.count)).contains { start in
      whole[start] == (piece.first ?? whole[start])
        && whole[start..<(start + piece.count)].elementsEqual(piece)
    }
  }

  /// The text, cut to `limit` Unicode scalars with "…" as the last of them where it was longer.
  package func cut(toScalars limit: Int) -> String {
    guard limit > 0 else { return "" }
    guard utf8.count > limit, unicodeScalars.count > limit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(limit - 1))) + "…"
  }
}
