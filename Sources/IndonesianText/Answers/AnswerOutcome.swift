extension AnswerClause {
  /// Whether a part is singled out.
  var hasPart: Bool { parts > 0 }

  /// Whether it is about all that is asked for, and not about something that it names.
  var isAboutAll: Bool { !namesObject && !hasPart && told == 0 }

  /// Whether the last thing said judged or wanted something.
  var judgesOrWants: Bool {
    switch outcomes.last?.subject {
    case .quality, .will, .act: true
    default: false
    }
  }

  var asks: Bool { isQuestion && commands.isEmpty }

  /// Whether what is denied is named rather than judged: "bukan jember".
  var deniesOnlyAName: Bool { isNameDenied && unknown <= 3 }

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
