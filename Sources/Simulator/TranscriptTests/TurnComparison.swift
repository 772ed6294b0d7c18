package import Dialogue

/// What a turn said and did, beside what a test says it should.
package struct TurnComparison: Hashable, Sendable {
  /// An expected message, or `...`.
  package enum ExpectedItem: Hashable, Sendable {
    case message(ExpectedMessage, line: Int)
    case any(line: Int)

    package var line: Int {
      switch self {
      case .message(_, let line), .any(let line): line
      }
    }
  }

  /// What was expected and did not come, without what fits at both ends.
  package private(set) var missing: [ExpectedItem] = []
  /// What came instead.
  package private(set) var extra: [OutboundMessage] = []
  package private(set) var missingEffects: [(effect: ExpectedEffect, line: Int)] = []
  package private(set) var extraEffects: [TranscriptEffect] = []

  package var isFine: Bool {
    missing.isEmpty && extra.isEmpty && missingEffects.isEmpty && extraEffects.isEmpty
  }

  /// Compares; what expected messages capture is added to `captures`.
  package init(
    _ expected: [ScriptedLine], with got: [TranscriptLine], captures: inout [String: String]
  ) {
    var items: [ExpectedItem] = []
    var effects: [(effect: ExpectedEffect, line: Int)] = []
    for line in expected {
      switch line.content {
      case .message(let message): items.append(.message(message, line: line.start))
      case .anyMessages: items.append(.any(line: line.start))
      case .effect(let effect): effects.append((effect, line.start))
      case .user, .statement, .comment: break
      }
    }
    let messages = got.compactMap { if case .bot(let message) = $0 { message } else { nil } }
    compare(items, messages, &captures)
    compare(
      effects, got.compactMap { if case .effect(let effect) = $0 { effect } else { nil } },
      captures)
  }

  // MARK: - Messages

  /// The parts between `...` are looked for from the left, as in file name patterns: the first one
  /// stands at the start, the last one at the end.
  private mutating func compare(
    _ items: [ExpectedItem], _ messages: [OutboundMessage], _ captures: inout [String: String]
  ) {
    let parts = items.split(omittingEmptySubsequences: false) {
      if case .any = $0 { true } else { false }
    }
    let first = Array(parts.first ?? [])
    var start = 0
    while start < first.count, start < messages.count,
      Self.fits(first[start], messages[start], &captures)
    {
      start += 1
    }
    if start == first.count {
      if parts.count == 1, messages.count == start { return }
      if parts.count > 1, fits(parts.dropFirst(), messages[start...], &captures) { return }
    }
    var rest = items[start...]
    var left = messages[start...]
    while let item = rest.last, let message = left.last, Self.fits(item, message, &captures) {
      rest.removeLast()
      left.removeLast()
    }
    missing = Array(rest)
    extra = Array(left)
  }

  private func fits(
    _ parts: ArraySlice<ArraySlice<ExpectedItem>>, _ messages: ArraySlice<OutboundMessage>,
    _ captures: inout [String: String]
  ) -> Bool {
    var rest = messages
    for part in parts.dropLast() {
      while !Self.begins(rest, with: part, &captures) {
        guard !rest.isEmpty else { return false }
        rest = rest.dropFirst()
      }
      rest = rest.dropFirst(part.count)
    }
    guard let last = parts.last, last.count <= rest.count else { return false }
    return Self.begins(rest.suffix(last.count), with: last, &captures)
  }

  private static func begins(
    _ messages: ArraySlice<OutboundMessage>, with part: ArraySlice<ExpectedItem>,
    _ captures: inout [String: String]
  ) -> Bool {
    guard part.count <= messages.count else { return false }
    var tried = captures
    for (item, message) in zip(part, messages) where !fits(item, message, &tried) { return false }
    captures = tried
    return true
  }

  private static func fits(
    _ item: ExpectedItem, _ message: OutboundMessage, _ captures: inout [String: String]
  ) -> Bool {
    guard case .message(let expected, _) = item else { return false }
    return expected.matches(message, captures: &captures)
  }

  // MARK: - Effects

  /// In order among themselves; where they stand between the messages does not count.
  private mutating func compare(
    _ expected: [(effect: ExpectedEffect, line: Int)], _ got: [TranscriptEffect],
    _ captures: [String: String]
  ) {
    var rest = expected[...]
    for effect in got {
      if let next = rest.first, next.effect.matches(effect, captures: captures) {
        rest.removeFirst()
      } else if !effect.isImplied {
        extraEffects.append(effect)
      }
    }
    missingEffects = Array(rest)
  }

  package static func == (left: TurnComparison, right: TurnComparison) -> Bool {
    left.missing == right.missing && left.extra == right.extra
      && left.extraEffects == right.extraEffects
      && left.missingEffects.elementsEqual(right.missingEffects) {
        $0.effect == $1.effect && $0.line == $1.line
      }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(missing)
    hasher.combine(extra)
    hasher.combine(extraEffects)
  }
}
