/// A checked, total expression: no loops, no assignment, depth and size bounded by the compiler.
package indirect enum Expression: Hashable, Sendable {
  case constant(Value)
  case variable(VariableIndex)
  /// The answer being judged, in `syarat`.
  case answer
  case context(ContextField)
  case member(Expression, String)
  /// The item of a list, counted from 0; empty beyond its end.
  case element(list: Expression, index: Expression)
  case not(Expression)
  case and(Expression, Expression)
  case or(Expression, Expression)
  case compare(Comparison, Expression, Expression)
  /// Whether the right value is an item or a part of the left one.
  case contains(Expression, Expression)
  case arithmetic(Arithmetic, Expression, Expression)
  case call(Function, [Expression])
  case label(Expression, ChoiceSetIndex)
  /// A cell of a table: its row by key, its column by place. Without a column the whole row.
  case lookup(table: Int, key: Expression, column: Int?)
}

package enum Comparison: Hashable, Sendable {
  case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
}

package enum Arithmetic: Hashable, Sendable { case add, subtract, multiply, divide }

/// What an expression can read of the present turn.
package enum ContextField: String, CaseIterable, Sendable {
  case messageText, messageKind, today, timeOfDay, now, channel
}

/// The built-in functions.
///
/// Their words and signatures stand in the compiler.
package enum Function: String, CaseIterable, Sendable {
  case isEmpty, isPresent, length, lowercase, uppercase, titleCase, trim, contains, hasPrefix
  case hasSuffix, matches, replace, cut, toNumber, round, minimum, maximum, count, today, now
  case daysBetween, minutesBetween, addDays, dayOfWeek, isOfficeHours, domain, join, randomCode
  /// Never asked: not even skipped. Only the compiler uses it.
  case isUnset
}

/// What may be done to a value on its way into a text.
package enum Filter: Hashable, Sendable {
  case fallback(String)
  case label(ChoiceSetIndex?)
  case titleCase
  case uppercase
  case cut(Int)
  case date
  case time
  case rupiah
  case number
  /// Items joined as in a sentence: "a, b, dan c".
  case list
  /// Items one below the other, each after "• ".
  case lines
  case choose(ifPresent: String, otherwise: String)
  case deadLink
  case mask
  case raw
}

/// A text with places for values.
package struct Template: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    case literal(String)
    /// A shared sentence that has translations, by language code.
    case translated([Segment], translations: [String: [Segment]])
    case value(Expression, [Filter], type: ValueType)
  }

  package var segments: [Segment]

  package init(segments: [Segment]) { self.segments = segments }
  package init(literal: String) { segments = [.literal(literal)] }

  /// Whether something other than fixed text stands in it.
  package var hasValues: Bool {
    segments.contains { if case .literal = $0 { false } else { true } }
  }

  /// The text, if no value stands in it.
  package var literalText: String? {
    var text = ""
    for segment in segments {
      guard case .literal(let part) = segment else { return nil }
      text += part
    }
    return text
  }
}
