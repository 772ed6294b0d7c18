/// A part of an answer between commas and contrasting words.
struct AnswerClause {
  let kind: QuestionKind
  let link: Link
  private(set) var outcomes: [Outcome] = []
  private(set) var commands: [AnswerMeaning] = []
  private(set) var deniedCommands: [AnswerMeaning] = []
  private(set) var isHedged = false
  /// Whether it is said with a softener: a no stays one, a yes is doubtful.
  private(set) var isSoftened = false
  /// Whether a question word stands in it.
  private(set) var isQuestion = false
  private(set) var terms = AnswerTerms()
  /// Whether it says how it is by now: "ternyata benar".
  private(set) var turns = false
  /// Whether it names what it is about: "data", "saya".
  private(set) var namesObject = false
  /// Whether a command of it denies that something is to happen: "tidak jadi".
  private(set) var callsOff = false
  /// What it tells beside answering.
  private(set) var narration = AnswerNarration()
  /// Whether it puts the answer off until something is read over: "baca dulu".
  private(set) var defers = false
  /// Whether a question that consents was asked: "kenapa tidak".
  private var isRhetorical = false
  /// Whether the last word was an English "no", which may belong to the next one.
  private var isDetermining = false
  /// Whether something is to be mended: "tolong dibetulkan".
  private(set) var asksForMending = false
  /// Whether it speaks of what is left beside what was named: "yang lain benar".
  private(set) var namesRest = false
  /// Words that single out a part: "namanya sudah benar".
  private(set) var parts = 0
  /// Whether a negation stands right before a word without a role.
  private(set) var deniesUnknown = false
  private(set) var isEmpty = true

  private var negations: [AnswerItem] = []
  private(set) var isNameDenied = false
  /// Whether it says that only a part is so: "hampir benar".
  private(set) var isPartial = false
  private(set) var isEmphatic = false
  /// Whether a negation stands right behind what it would deny: "boleh nggak".
  private var isTag = false
  private(set) var sawExists = false
  private(set) var sawDone = false
  private var sawMore = false
  private(set) var sawNotYet = false
  /// Whether something falls short that has not been named yet.
  private var lacks = false
  /// Whether a modal verb waits for what it helps.
  private var isWilling = false
  /// Whether the last word was a modal verb.
  private var isHelping = false
  /// Whether the last word was a negation.
  private var isOpen = false
  private var isNaming = false
  private var hasSpoken = false
  private var isThanking = false
  /// Whether the last word may have been a negation that we do not know.
  private var mayBeDenied = false
  /// "Tidak mau" if nothing came behind it yet: it may belong to the next word.
  private var refused: AnswerItem?
  /// Whether it begins with "ya" that is typed as a particle is.
  private var opensWithParticle = false
  private(set) var weight = AnswerWeight()
  /// Whether the last word was "yang" or the like.
  private var isSingling = false
  /// Whether what is right is set against what is shown: "yang benar tanggal 9".
  private var corrects: Int?
  /// Whether staff are named, rather than asked for by a whole request.
  private var namesStaff = false

  init(kind: QuestionKind, link: Link) {
    self.kind = kind
    self.link = link
  }

  /// Words that name something, so far.
  private var said: Int { parts + unknown }

  mutating func take(_ item: AnswerItem) {
    narration.take(item)
    guard let role = item.role, ![.usage, .review].contains(role),
      kind == .consent || ![.discretion, .excuse].contains(role)
    else {
      takeUnknown(item)
      return
    }
    terms.take(role)
    let wasOpen = isOpen
    isOpen = false
    defer { isNaming = false }
    isHelping = role == .modal
    if !role.isCommand, role != .change { refused = nil }
    isThanking = isThanking && role == .done
    if mayBeDenied, [.good, .willing, .modal].contains(role) { isHedged = true }
    mayBeDenied = false
    isDetermining = false
    // "Kenapa tidak boleh" asks.
    if isRhetorical, role == .manner || role == .turn || !role.isTransparent, role != .assent {
      isQuestion = true
    }
    switch role {
    case .filler, .repair, .slip, .contrast, .exception, .protest, .reason, .condition, .proviso:
      return
    case .insistence:
      // "Ya enggak lah": of course not.
      isEmphatic = isEmphatic || wasOpen && opensWithParticle && outcomes.count == 1
      return
    case .plea:
      hasSpoken = true
      return
    case .address:
      if wasOpen, negations.last?.role != .prohibition { settle() }
      return
    case .negation, .negationOfClause, .prohibition, .notYet: takeNegation(item)
    case .degree, .object, .part, .rest, .manner, .contact, .turn, .still, .more, .shown:
      takeTransparent(role)
    case .later: takeLater()
    default:
      if !(role == .assent && item.isParticle) { isTag = false }
      takeSpeaking(item, role, behindNegation: wasOpen)
    }
    isEmpty = false
    // A "ya" behind whatever was said softens it: "besok ya", "bentar ya".
    hasSpoken = true
  }

  private mutating func takeUnknown(_ item: AnswerItem) {
    narration.words += 1
    // "No signal" is no "no".
    if isDetermining, !item.startsClause { isHedged = true }
    if isRhetorical { isQuestion = true }
    isDetermining = false
    mayBeDenied = item.mayDeny && negations.isEmpty
    if isHelping {
      // "Gak perlu disensor" is about something else.
      if kind == .correct, !negations.isEmpty { deniesUnknown = true }
      // "Mau tanya" is willing to do something else.
      isWilling = false
    }
    refused = nil
    if isOpen || negations.last?.role == .negationOfClause {
      deniesUnknown = true
      isNameDenied = negations.last?.role == .negationOfClause
    }
    (isOpen, isEmpty, hasSpoken, isTag, isHelping) = (false, false, true, false, false)
    isNaming = true
  }

  /// Finds fault, by whatever words.
  mutating func takeFault() { add(.quality, false) }

  private mutating func takeNegation(_ item: AnswerItem) {
    if let role = item.role { weight.takeCertainty(of: item, role) }
    // "Bayar ga" asks as "boleh ga" does.
    let asks = isNaming && item.isCasual && outcomes.isEmpty && kind != .correct
    isTag =
      item.role != .prohibition && negations.isEmpty && !lacks
      && (isWilling || sawExists || sawDone || judgesOrWants || asks)
    negations.append(item)
    sawNotYet = sawNotYet || item.role == .notYet
    isOpen = true
  }

  /// "Mau saya baca dulu": not now.
  private mutating func takeLater() {
    guard narration.reviews > 0, outcomes.isEmpty, negations.isEmpty, !sawDone else { return }
    defers = true
    isWilling = false
  }

  private mutating func takeTransparent(_ role: AnswerRole) {
    if role != .degree { isTag = false }
    switch role {
    case .more: sawMore = true
    case .turn: turns = true
    case .object: namesObject = true
    case .rest: namesRest = true
    case .shown: narration.words += 1
    case .part:
      parts += 1
      isSingling = true
    case .still:
      settle()
      sawMore = sawMore || kind == .more
    default: return
    }
  }

  private mutating func takeSpeaking(
    _ item: AnswerItem, _ role: AnswerRole, behindNegation: Bool
  ) {
    let wasSingling = isSingling
    isSingling = false
    weight.take(item, role, lacks: lacks)
    switch role {
    case .assent: takeAssent(item, behindNegation: behindNegation)
    case .fine: add(.fine, true)
    case .good:
      if wasSingling, negations.isEmpty { corrects = said }
      add(.quality, lacks ? isDenied : !isDenied)
    case .lacking: lacks = true
    case .bad: add(.quality, !negations.isEmpty)
    case .change: takeChange()
    case .willing: add(.will, lacks ? isDenied : !isDenied)
    case .modal: isWilling = true
    case .act:
      // "Tidak sesuai yang saya kirim" judges, whatever was sent; so does "malas dihubungi", and
      // "tidak bersedia dihubungi" denies once.
      let judges = [.quality, .refusal].contains(outcomes.last?.subject)
      let helps = outcomes.last?.subject == .will && negations.isEmpty
      if !judges, !helps { add(.act, !isDenied) }
    case .refusal:
      refused = item.deniesItself && negations.isEmpty ? item : nil
      isDetermining = item.isDeterminer
      add(.refusal, !negations.isEmpty)
    case .done:
      // "Gak ada, udah bener": what is done is not what is denied.
      settle()
      // "Makasih udah bantu" is about what the other one did.
      sawDone = sawDone || !isThanking
    case .experience: sawDone = sawDone || kind == .done
    case .exists: sawExists = true
    case .emphasis:
      if behindNegation || lacks {
        add(.quality, lacks && isDenied)
      } else {
        isEmphatic = true
      }
    case .softener: isSoftened = true
    case .partial: isPartial = true
    case .rhetoric:
      if [.consent, .action].contains(kind) {
        isRhetorical = true
        add(.will, true)
      } else {
        isQuestion = true
      }
    case .hedge, .should, .alternative, .idiom: isHedged = true
    case .question, .how: isQuestion = true
    case .excuse:
      // "Lagi sibuk" declines to be called; "gak usah repot" does so by its first words.
      if negations.isEmpty { add(.will, false) } else if behindNegation { isHedged = true }
    case .discretion:
      // "Asal jangan disebar", "tapi nama saya dirahasiakan"
      (negations, isWilling) = ([], false)
    case .command(let meaning):
      if item.deniesItself { callsOff = true }
      if meaning == .staff, item.isSingle { namesStaff = true }
      takeCommand(meaning)
    default: return
    }
  }

  /// What is to be changed is not right; what has been changed may be.
  private mutating func takeChange() {
    reopen()
    asksForMending = negations.isEmpty
    if sawDone, negations.isEmpty, !isWilling {
      isHedged = true
    } else {
      let isYetToCome = negations.last?.role == .notYet && !isWilling
      add(.quality, !negations.isEmpty && !isYetToCome)
    }
  }

  /// "Tidak mau dibatalkan" refuses that, not what is asked.
  private mutating func reopen() {
    guard let refused else { return }
    outcomes.removeLast()
    negations = [refused]
    self.refused = nil
  }

  /// `ya` behind other words is a particle: "jangan ya", "makasih ya".
  private mutating func takeAssent(_ item: AnswerItem, behindNegation: Bool) {
    if item.isParticle, hasSpoken || behindNegation { return }
    // "Tak woco sik yo"
    if defers { return }
    if lacks {
      add(.quality, isDenied)
      return
    }
    guard behindNegation, isDenied else {
      settle()
      opensWithParticle = opensWithParticle || item.isParticle && outcomes.isEmpty
      add(.assent, true)
      return
    }
    // "Gak oke" declines; nobody knows what "gak iya" says.
    if item.isYes { isHedged = true } else { add(.assent, false) }
  }

  private mutating func takeCommand(_ meaning: AnswerMeaning) {
    // "Bersedia dihubungi oleh petugas" speaks of them; it asks for nobody.
    let answers = outcomes.contains { [.will, .act, .fine, .refusal].contains($0.subject) }
    if meaning == .staff, kind == .consent, answers { return }
    // "Beda sama yang tadi saya tulis" compares.
    if meaning == .back, outcomes.last?.subject == .quality { return }
    if !meaning.isCourtesy { reopen() }
    if negations.isEmpty || meaning.isCourtesy {
      commands.append(meaning)
      isThanking = meaning.isCourtesy
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
    isEmpty = false
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
    if isTag, !negations.isEmpty { isQuestion = true }
    if defers, outcomes.isEmpty { commands.append(.wait) }
    // "Petugas yang mana" and "petugasnya jahat" ask for nobody.
    if namesStaff, unknown > 0 || isQuestion && !sawExists, commands.contains(.staff) {
      commands.removeAll { $0 == .staff }
      narration.words += 1
    }
    if unknown - narration.usages <= 1, narration.asksHowTo(whereAsked: commands == [.help]) {
      commands.append(.help)
      narration.words -= narration.usages
    }
    if negations.isEmpty, !lacks, !isWilling {
      if outcomes.allSatisfy({ $0.subject == .assent }), commands.isEmpty { sayPlainly() }
    } else {
      settle()
    }
    if isPartial { judgePart() }
    if kind == .correct, let corrects, said > corrects, let last = outcomes.indices.last,
      outcomes[last].subject == .quality
    {
      outcomes[last].isPositive = false
    }
  }

  /// What the words say that nothing denies.
  private mutating func sayPlainly() {
    if isEmphatic { outcomes.append(Outcome(subject: .assent, isPositive: true)) }
    if sawExists { outcomes.append(Outcome(subject: .exists, isPositive: true)) }
    if sawMore, !sawExists { outcomes.append(Outcome(subject: .more, isPositive: true)) }
    if sawDone { outcomes.append(Outcome(subject: .done, isPositive: true)) }
  }

  /// "Sebagian benar, sebagian salah" is not right; "hampir benar" alone leaves it open.
  private mutating func judgePart() {
    if outcomes.contains(where: { !$0.isPositive }) {
      outcomes = [Outcome(subject: .quality, isPositive: false)]
    } else {
      isHedged = true
    }
  }

  /// Says what a negation or a modal verb says by itself if nothing more belongs to it.
  private mutating func settle() {
    if lacks {
      add(.quality, !negations.isEmpty)
    } else if isWilling {
      add(.will, !isDenied)
    } else if let last = negations.last?.role {
      add(deniedSubject(of: last), false)
      sawExists = false
    }
  }

  private func deniedSubject(of negation: AnswerRole) -> Outcome.Subject {
    if sawExists { return .exists }
    if sawMore, kind == .more { return .more }
    return switch negation {
    case .notYet: .done
    case .prohibition: .act
    // "Ya bukan di situ"
    case .negationOfClause where kind == .correct: .quality
    default: .assent
    }
  }
}
