/// A part of an answer between commas and contrasting words.
struct AnswerClause {
  /// How a clause belongs to the one before it.
  enum Link {
    case none
    case contrast
    case condition
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
  }

  let kind: QuestionKind
  let link: Link
  private(set) var outcomes: [Outcome] = []
  private(set) var commands: [AnswerMeaning] = []
  private(set) var deniedCommands: [AnswerMeaning] = []
  private(set) var isHedged = false
  /// Whether a question word stands in it.
  private(set) var isQuestion = false
  private(set) var isConditional = false
  private(set) var hasManner = false
  /// Whether a command of it denies that something is to happen: "tidak jadi".
  private(set) var callsOff = false
  /// Words without a role.
  private(set) var unknown = 0
  /// Whether a negation stands right before a word without a role.
  private(set) var deniesUnknown = false
  private(set) var isEmpty = true

  private var negations: [AnswerItem] = []
  private var isNameDenied = false
  private var sawExists = false
  private var sawDone = false
  private var sawMore = false
  /// Whether something falls short that has not been named yet.
  private var lacks = false
  /// Whether a modal verb waits for what it helps.
  private var isWilling = false
  /// Whether the last word was a negation.
  private var isOpen = false
  private var hasSpoken = false

  init(kind: QuestionKind, link: Link) {
    self.kind = kind
    self.link = link
  }

  var asks: Bool { isQuestion && commands.isEmpty }

  /// Whether what is denied is named rather than judged: "bukan jember".
  var deniesOnlyAName: Bool { isNameDenied && unknown <= 3 }

  mutating func take(_ item: AnswerItem) {
    guard let role = item.role else {
      unknown += 1
      if isOpen {
        deniesUnknown = true
        isNameDenied = negations.last?.role == .negationOfClause
      }
      (isOpen, isEmpty, hasSpoken) = (false, false, true)
      return
    }
    let wasOpen = isOpen
    isOpen = false
    switch role {
    case .filler, .repair: return
    case .contrast: return
    case .condition:
      isConditional = true
      return
    case .assent: takeAssent(item, behindNegation: wasOpen)
    case .fine: add(.fine, true)
    case .good: add(.quality, lacks ? isDenied : !isDenied)
    case .lacking: lacks = true
    case .bad, .change: add(.quality, !negations.isEmpty)
    case .willing: add(.will, lacks ? isDenied : !isDenied)
    case .modal: isWilling = true
    case .act:
      // "Tidak sesuai yang saya kirim" judges, whatever was sent.
      if outcomes.last?.subject != .quality { add(.act, !isDenied) }
    case .refusal: add(.refusal, !negations.isEmpty)
    case .negation, .negationOfClause, .prohibition, .notYet:
      negations.append(item)
      isOpen = true
    case .done: sawDone = true
    case .exists: sawExists = true
    case .more: sawMore = true
    case .degree, .object: isOpen = false
    case .manner: hasManner = true
    case .hedge: isHedged = true
    case .question: isQuestion = true
    case .alternative, .idiom: isHedged = true
    case .command(let meaning):
      if item.deniesItself { callsOff = true }
      takeCommand(meaning)
    }
    isEmpty = false
    if !role.isTransparent { hasSpoken = true }
  }

  /// `ya` behind other words is a particle: "jangan ya", "makasih ya".
  private mutating func takeAssent(_ item: AnswerItem, behindNegation: Bool) {
    if item.isParticle, hasSpoken || behindNegation {
      isOpen = false
      return
    }
    add(.assent, true)
  }

  private mutating func takeCommand(_ meaning: AnswerMeaning) {
    if negations.isEmpty || meaning.isCourtesy {
      commands.append(meaning)
    } else if isUnwilling {
      // "Gak usah, batal" without the comma.
      commands.append(meaning)
    } else {
      commands.append(meaning)
      deniedCommands.append(meaning)
      negations = []
    }
  }

  /// Whether something was declined before: the negation belongs to that.
  private var isUnwilling: Bool { outcomes.contains { !$0.isPositive } && negations.isEmpty }

  private mutating func add(_ subject: Outcome.Subject, _ isPositive: Bool) {
    outcomes.append(Outcome(subject: subject, isPositive: isPositive))
    negations = []
    (lacks, isWilling) = (false, false)
  }

  /// Whether the negations that reach a word deny it: several deny it once, unless "bukan" denies
  /// another negation.
  private var isDenied: Bool {
    guard let first = negations.first else { return false }
    let others = Set(negations.map(\.word)).subtracting([first.word])
    return !(first.role == .negationOfClause && !others.isEmpty)
  }

  /// Says what is left to say when nothing follows any more.
  mutating func finish() {
    if lacks { add(.quality, !negations.isEmpty) }
    if isWilling { add(.will, !isDenied) }
    if let last = negations.last?.role {
      if sawExists {
        outcomes.append(Outcome(subject: .exists, isPositive: false))
      } else if sawMore, kind == .more {
        outcomes.append(Outcome(subject: .more, isPositive: false))
      } else {
        let subject: Outcome.Subject =
          switch last {
          case .notYet: .done
          case .prohibition: .act
          default: .assent
          }
        outcomes.append(Outcome(subject: subject, isPositive: false))
      }
    } else if outcomes.allSatisfy({ $0.subject == .assent }), commands.isEmpty {
      if sawExists { outcomes.append(Outcome(subject: .exists, isPositive: true)) }
      if sawMore, !sawExists { outcomes.append(Outcome(subject: .more, isPositive: true)) }
      if sawDone { outcomes.append(Outcome(subject: .done, isPositive: true)) }
    }
  }
}
