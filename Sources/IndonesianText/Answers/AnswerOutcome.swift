extension AnswerClause {
  /// How a clause belongs to the one before it.
  enum Link {
    case none
    case contrast
    /// Names what is not so.
    case exception
    case condition
    /// Gives a reason for it.
    case reason
    /// Takes the clause before it back.
    case repair
  }

  /// What one expression says, after the negations that reach it.
  struct Outcome {
    enum Subject {
      case assent
      case fine
      case quality
      case will
      case act
      case done
      case exists
      case more
      case refusal
    }

    var subject: Subject
    var isPositive: Bool

    var isPlainAct: Bool { subject == .act && isPositive }
  }
}
