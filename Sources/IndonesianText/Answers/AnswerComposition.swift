/// Decides what the roles of a message's words mean together.
///
/// A message is cut into clauses at commas, at words that contrast ("tapi") and at words that take
/// back ("eh"). In a clause a negation holds until the word it denies: "tidak ada yang salah"
/// denies a fault and so agrees, "belum benar" declines. What the clauses say is then joined: the
/// same, or one that limits the other, or nothing that can be acted on.
struct AnswerComposition {
  let items: [AnswerItem]
  let kind: QuestionKind
  let asks: Bool

  var reading: AnswerReading {
    if items.contains(where: { $0.role == .idiom || $0.role == .alternative }) {
      return AnswerReading(.unclear, .doubt)
    }
    if breaksOff { return AnswerReading(.unclear, .doubt) }
    if describesFault { return AnswerReading(.no, .composition) }
    let clauses = sinceTurn(split())
    if let command = command(clauses) { return command }
    if let last = clauses.lastIndex(where: \.isHedged) {
      // "Mungkin benar, tapi namanya salah": the doubt is settled.
      if !asks, let limit = limit(clauses, from: last + 1) { return limit }
      let isWhole = items.allSatisfy { isDoubt($0.role) || $0.role?.isTransparent == true }
      return AnswerReading(isWhole ? .unsure : .unclear, .doubt)
    }
    if asks && !isRhetorical || clauses.contains(where: \.asks) {
      return AnswerReading(.unclear, .doubt)
    }
    let verdict = AnswerVerdict(clauses: clauses, kind: kind)
    guard let isYes = verdict.isYes else {
      let isDoubt = verdict.isDoubt || clauses.contains(where: \.isSoftened)
      return AnswerReading(.unclear, isDoubt ? .doubt : .unknown)
    }
    if isYes != kind.cautiousAnswer, clauses.contains(where: \.isSoftened) {
      return AnswerReading(.unclear, .doubt)
    }
    return AnswerReading(isYes ? .yes : .no, .composition)
  }

  /// What still holds: "awalnya kukira keliru, ternyata bener" finds no fault; "tanggalnya salah,
  /// sekarang namanya bener" does.
  private func sinceTurn(_ clauses: [AnswerClause]) -> [AnswerClause] {
    guard kind == .correct,
      let turn = clauses.lastIndex(where: { clause in
        clause.turns && clause.isAboutAll && clause.outcomes.contains { $0.subject == .quality }
      })
    else { return clauses }
    return Array(clauses[turn...])
  }

  /// Whether it ends where something is about to be set against what was said: "iya tapi eh".
  private var breaksOff: Bool {
    items.last { !$0.isAside && $0.role != .repair }?.role == .contrast
  }

  private func isDoubt(_ role: AnswerRole?) -> Bool {
    role == .hedge || role == .softener || role == .should
  }

  /// Whether a question mark belongs to a question that consents.
  private var isRhetorical: Bool { items.contains { $0.role == .rhetoric } }

  /// Whether what stands there is set against what should.
  ///
  /// "Tertulis senin padahal selasa", "kok ditulis senin", "harusnya bantul bukan sleman"; where
  /// something is judged as well, that decides.
  private var describesFault: Bool {
    guard kind == .correct, !asks else { return false }
    if protestsAgainstName { return true }
    if let should = items.firstIndex(where: { $0.role == .should }), contradicts(from: should) {
      return true
    }
    guard let shown = items.firstIndex(where: { $0.role == .shown })
    else { return false }
    let isSetAgainst =
      items.contains { $0.role == .contrast || $0.role == .should }
      || items[..<shown].contains { $0.role == .protest }
    return isSetAgainst
      && items.allSatisfy { item in
        switch item.role {
        case .good, .bad, .fine, .negation, .negationOfClause, .notYet, .question, .how, .hedge,
          .softener:
          false
        default: true
        }
      }
  }

  /// "Kok jadi Budi" wonders at a name.
  private var protestsAgainstName: Bool {
    guard let place = items.firstIndex(where: { $0.role == .protest && !$0.isSingle }),
      place + 1 < items.count
    else { return false }
    return items[place + 1].role == nil
      && items.allSatisfy { $0.role == nil || $0.role == .protest || !$0.speaks }
  }

  /// Whether what stands there is named and denied: "harusnya bantul bukan sleman".
  private func contradicts(from should: Int) -> Bool {
    let said = items[(should + 1)...]
    guard let denial = said.firstIndex(where: { $0.role == .negationOfClause }),
      denial > should + 1, denial < items.count - 1
    else { return false }
    return said.allSatisfy { item in
      item.role == nil || item.role == .negationOfClause || item.role?.isTransparent == true
    }
  }

  /// The cautious answer, where clauses that limit what was said before them give it.
  private func limit(_ clauses: [AnswerClause], from start: Int) -> AnswerReading? {
    let limiting = clauses[start...]
    guard let first = limiting.first, !limiting.contains(where: \.asks) else { return nil }
    // "Hampir benar, nomornya salah" needs no "tapi".
    guard first.link == .contrast || first.link == .exception || clauses[start - 1].isPartial
    else { return nil }
    let verdict = AnswerVerdict(clauses: Array(limiting), kind: kind)
    guard verdict.isYes == kind.cautiousAnswer else { return nil }
    return AnswerReading(kind.cautiousAnswer ? .yes : .no, .composition)
  }

  // MARK: - Clauses

  private func split() -> [AnswerClause] {
    var clauses: [AnswerClause] = []
    var current = AnswerClause(kind: kind, link: .none)
    for (place, item) in items.enumerated() {
      let link: AnswerClause.Link? =
        switch item.role {
        case .contrast: .contrast
        case .exception: .exception
        case .condition, .proviso: current.isEmpty ? nil : .condition
        case .reason: current.isEmpty ? nil : .reason
        case .repair, .slip: .repair
        default: item.startsClause ? AnswerClause.Link.none : nil
        }
      if let link, !current.isEmpty || link != .none {
        current.finish()
        if !current.isEmpty { clauses.append(current) }
        current = AnswerClause(kind: kind, link: link)
      }
      current.take(item)
      if item.role == .slip, !items[(place + 1)...].contains(where: \.speaks) {
        current.takeFault()
      }
    }
    current.finish()
    if !current.isEmpty { clauses.append(current) }
    return clauses
  }

  // MARK: - Commands

  /// What is asked for where the message asks for something.
  private func command(_ clauses: [AnswerClause]) -> AnswerReading? {
    var found: [AnswerMeaning] = []
    for clause in clauses {
      for command in clause.commands where !found.contains(command) { found.append(command) }
    }
    guard !found.isEmpty else { return nil }
    let unknown = clauses.reduce(0) { $0 + $1.told }
    if let denied = deniedCommand(clauses) { return denied }
    let agreed = AnswerVerdict(clauses: clauses, kind: kind).isYes
    // "Makasih banyak bantuannya" asks for nothing.
    let orders = found.filter { !$0.isCourtesy && !($0 == .help && found.first == .thanks) }
    guard let order = Self.first(of: orders) else {
      return courtesy(found[0], agreed, clauses, unknown: unknown)
    }
    let isHedged = clauses.contains(where: \.isHedged) && order != .help && order != .again
    let isWaiting = order == .wait && items.first { !$0.isAside }?.role == .command(.wait)
    let limit = isWaiting ? Self.wordsBesideWaiting : Self.wordsBesideCommand
    guard unknown <= limit, !isHedged else {
      return AnswerReading(.unclear, .unknown)
    }
    if kind == .action, order == .cancel, clauses.contains(where: \.callsOff) {
      return AnswerReading(.no, .command)
    }
    // "Iya kak tolong dibantu proses"
    let isToldToAct = clauses.contains { clause in
      clause.outcomes.contains { $0.subject == .act && $0.isPositive }
    }
    let isQuestion = clauses.contains { $0.isQuestion }
    if order == .help, agreed == true, isToldToAct, !isQuestion {
      return AnswerReading(.yes, .composition)
    }
    if let answer = answer(by: order, agreed) {
      return AnswerReading(answer ? .yes : .no, .command)
    }
    // "Eh bentar, ada yang salah"
    let findsFault = clauses.contains { clause in
      clause.outcomes.contains { $0.subject == .quality && !$0.isPositive }
    }
    if order == .wait, kind == .correct, agreed == false, findsFault {
      return AnswerReading(.no, .composition)
    }
    if isQuestion, ![.help, .again, .staff].contains(order) {
      return AnswerReading(.unclear, .doubt)
    }
    return AnswerReading(order, .command)
  }

  /// Words that may stand beside a command without making it something else.
  private static let wordsBesideCommand = 1
  /// Who asks to wait first may say why: "bentar, anak saya nangis".
  private static let wordsBesideWaiting = 4

  /// "Gak jadi batal", "jangan dibatalkan", "belum selesai".
  private func deniedCommand(_ clauses: [AnswerClause]) -> AnswerReading? {
    guard let denied = clauses.flatMap(\.deniedCommands).first else { return nil }
    switch (denied, kind) {
    case (.done, .more): return AnswerReading(.yes, .command)
    case (.done, _): return AnswerReading(.no, .command)
    case (.cancel, .action): return AnswerReading(.no, .command)
    default: return wanted(instead: clauses) ?? AnswerReading(.unclear, .doubt)
    }
  }

  /// "Bukan mau dibatalkan, cuma mau diubah": the careful answer that comes behind what is denied.
  private func wanted(instead clauses: [AnswerClause]) -> AnswerReading? {
    guard let denying = clauses.lastIndex(where: { !$0.deniedCommands.isEmpty }) else { return nil }
    let rest = clauses[(denying + 1)...]
    let isPlain = rest.allSatisfy { $0.commands.isEmpty && !$0.isHedged && !$0.asks }
    guard !rest.isEmpty, isPlain, !asks, kind == .correct,
      AnswerVerdict(clauses: Array(rest), kind: kind).isYes == kind.cautiousAnswer
    else { return nil }
    return AnswerReading(.no, .composition)
  }

  /// Where the question is whether to go on or whether there is more, some commands answer it.
  private func answer(by order: AnswerMeaning, _ agreed: Bool?) -> Bool? {
    switch (kind, order) {
    case (.more, .done), (.more, .skip): false
    case (.action, .cancel): agreed == true ? true : nil
    default: nil
    }
  }

  /// Thanks, greetings and farewells beside an answer change nothing.
  private func courtesy(
    _ meaning: AnswerMeaning, _ agreed: Bool?, _ clauses: [AnswerClause], unknown: Int
  ) -> AnswerReading? {
    if agreed != nil { return nil }
    let says = clauses.contains { !$0.outcomes.isEmpty || $0.isHedged || $0.asks }
    guard !says, unknown <= 1 else { return nil }
    return AnswerReading(meaning, .command)
  }

  /// Of several orders the one that the others serve; nil where none is or they differ.
  private static func first(of orders: [AnswerMeaning]) -> AnswerMeaning? {
    guard orders.count > 1 else { return orders.first }
    for (stronger, weaker) in precedence
    where orders.contains(stronger) && orders.allSatisfy({ $0 == stronger || weaker.contains($0) })
    {
      return stronger
    }
    return .unclear
  }

  private static let precedence: [(AnswerMeaning, Set<AnswerMeaning>)] = [
    (.cancel, [.done, .back, .menu, .help, .wait]), (.menu, [.back, .again, .help, .done]),
    (.staff, [.help, .wait, .again, .back]), (.again, [.help, .wait, .back]),
    (.back, [.help, .wait]),
    (.skip, [.help, .wait, .done]), (.help, [.wait]), (.done, [.wait]),
  ]
}
