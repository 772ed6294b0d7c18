/// An expression as it was written; places count Unicode scalars from the start of its text.
struct ExpressionNode {
  indirect enum Kind {
    case text(String)
    case number(String)
    case boolean(Bool)
    case empty
    case path([String])
    case not(ExpressionNode)
    case binary(BinaryOperator, ExpressionNode, ExpressionNode)
    case call(String, [ExpressionNode])
    /// What comes after the bracket of a call: `cari(t, x).label`.
    case member(ExpressionNode, String)
  }

  var kind: Kind
  var range: Range<Int>
}

package enum BinaryOperator: String, CaseIterable, Sendable {
  case or = "atau"
  case and = "dan"
  case equal = "="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isIn = "dalam"
  case contains = "berisi"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"

  /// Higher binds tighter.
  package var strength: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .contains: 3
    case .add, .subtract: 4
    case .multiply, .divide: 5
    }
  }
}

/// Why a text is no expression.
struct ExpressionFault: Error {
  /// What was expected, in Indonesian.
  var expected: String
  var range: Range<Int>
}
