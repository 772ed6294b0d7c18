/// Joins what the clauses of an answer say to one yes or no, by the kind of the question.
struct AnswerVerdict {
  /// nil where nothing can be acted on.
  private(set) var isYes: Bool?
  /// Whether something was said but contradicts itself.
  private(set) var isDoubt = false

  private let kind: QuestionKind

  init(clauses: [AnswerClause], kind: QuestionKind) {
    self.kind = kind
    var said: [(isYes: Bool, clause: AnswerClause)] = []
    var isStory = false
    for clause in clauses {
      if clause.link == .repair { said = [] }
      switch judgement(of: clause) {
      case .says(let isYes):
        // "Saya keberatan kalau ditelepon" says once what is objected to.
        if !said.isEmpty, clause.link == .condition, clause.outcomes.allSatisfy(\.isPlainAct) {
          continue
        }
        if said.isEmpty, kind == .consent, clause.terms.isConditional, clause.terms.hasManner,
          !isYes
        {
          // "Asal jangan malam ya" consents, "kalau malam jangan" leaves it open.
          guard clause.terms.isProviso else {
            isDoubt = true
            return
          }
          said.append((true, clause))
          continue
        }
        if kind == .correct, isYes, said.allSatisfy({ !$0.isYes }) {
          // "Yang lain benar" alone says that something is not.
          if clause.namesRest, said.isEmpty {
            isDoubt = true
            return
          }
          // "Tanggalnya salah, yang lain benar", "namanya salah, alamatnya benar"
          if !said.isEmpty, !clause.turns, clause.hasPart || clause.namesRest { continue }
        }
        said.append((isYes, clause))
      case .nothing:
        if kind == .consent, said.isEmpty, clause.consentsByTerms {
          said.append((true, clause))
          continue
        }
        // "Bukan facebook tapi instagram"
        if clause.link == .contrast, clause.told <= Self.wordsOfStory, !clause.asks,
          !said.isEmpty, said.allSatisfy({ $0.isYes == kind.cautiousAnswer })
        {
          isStory = isStory || clause.unknown > Self.wordsBesideAnswer
          continue
        }
        if [.contrast, .exception, .condition].contains(clause.link) || clause.terms.isConditional {
          guard kind == .consent, clause.terms.hasManner, clause.unknown <= 2 else { return }
        } else if clause.link == .reason, !said.isEmpty {
          guard clause.told <= Self.wordsOfStory else { return }
        } else if clause.told > wordsBeside(said.map(\.clause)) {
          guard clause.told <= Self.wordsOfStory else { return }
          isStory = true
        }
      case .contradiction:
        isDoubt = true
        return
      }
    }
    if isStory, !isFirm(said, opens: judgement(of: clauses[0])) { return }
    join(said)
  }

  /// Whether an answer stands although much else is told: who agrees says so twice, who finds fault
  /// says so first or asks for it to be mended.
  private func isFirm(
    _ said: [(isYes: Bool, clause: AnswerClause)], opens opening: Judgement
  ) -> Bool {
    guard let first = said.first, said.allSatisfy({ $0.isYes == first.isYes }) else { return false }
    if first.isYes != kind.cautiousAnswer {
      return said.count { !$0.clause.weight.agreesCasually && $0.clause.weight.isPlain } > 1
    }
    return said.contains { $0.clause.asksForMending }
      || opening == .says(first.isYes) && !first.clause.weight.faultsCasually
  }

  private static let wordsBesideAnswer = 3
  /// A part of a story may have so many more.
  private static let wordsOfStory = 10
  private static let wordsBesideCasualAnswer = 1

  /// How many words without a role another clause may have.
  private func wordsBeside(_ said: [AnswerClause]) -> Int {
    !said.isEmpty && said.allSatisfy(\.weight.agreesCasually)
      ? Self.wordsBesideCasualAnswer : Self.wordsBesideAnswer
  }

  /// Clauses that agree, or of which the later one limits the earlier.
  private mutating func join(_ said: [(isYes: Bool, clause: AnswerClause)]) {
    guard let first = said.first else { return }
    guard said.contains(where: { $0.isYes != first.isYes }) else {
      isYes = first.isYes
      return
    }
    // "Enggak, udah bener kok" denies a fault, as "iya, ada yang salah" admits one.
    if kind == .correct, first.isYes == false, first.clause.isBareDenial,
      said.dropFirst().allSatisfy({ $0.isYes && $0.clause.confirms })
    {
      isYes = true
      return
    }
    let cautious = kind.cautiousAnswer
    // "Kecuali wilayahnya, yang lain benar"
    if first.clause.link == .exception, first.isYes == cautious {
      isYes = cautious
      return
    }
    guard let turn = said.firstIndex(where: { $0.isYes != first.isYes }),
      first.isYes != cautious, said[turn...].allSatisfy({ $0.isYes == cautious })
    else {
      isDoubt = true
      return
    }
    let limit = said[turn].clause
    let isPlain = first.clause.outcomes.allSatisfy { $0.subject == .assent }
    if kind == .consent {
      // "Setuju tapi saya tidak mau sebut nama": what is refused is to be known.
      if limit.link == .contrast, limit.terms.asksDiscretion,
        limit.outcomes.allSatisfy({ [.will, .act, .refusal].contains($0.subject) })
      {
        isYes = true
        return
      }
      // "Boleh tapi jangan malam" consents; "mau tapi tidak bisa" does not.
      if limit.link != .none, limit.outcomes.allSatisfy({ $0.subject == .act }) {
        if limit.terms.hasManner { isYes = true } else { isDoubt = true }
        return
      }
    }
    if isPlain || limit.link == .contrast || limit.link == .exception {
      isYes = cautious
    } else {
      isDoubt = true
    }
  }

  private enum Judgement: Equatable {
    case says(Bool)
    case nothing
    case contradiction
  }

  private func judgement(of clause: AnswerClause) -> Judgement {
    if clause.link == .exception, [.correct, .fault, .general].contains(kind) {
      return .says(kind.cautiousAnswer)
    }
    // "Oke tapi fotonya belum masuk"
    if clause.link == .contrast, kind == .correct, clause.outcomes.last?.isPositive == false,
      clause.deniesUnknown, clause.unknown <= 3
    {
      return .says(false)
    }
    if kind == .correct, clause.lacksPart || clause.confirmsOnlyAPart { return .says(false) }
    guard !clause.outcomes.isEmpty else { return .nothing }
    guard isBearable(clause) else { return .nothing }
    let answers = clause.outcomes.compactMap { outcome in
      answer(outcome).map { (isYes: $0, isPlain: outcome.subject == .assent) }
    }
    guard let first = answers.first else { return .nothing }
    if answers.allSatisfy({ $0.isYes == first.isYes }) { return .says(first.isYes) }
    // "Iya namanya salah", "ya gak mau": what is said after a plain yes counts.
    let rest = answers.dropFirst()
    if first.isPlain, first.isYes, let second = rest.first,
      !second.isPlain || clause.isEmphatic && !second.isYes,
      rest.allSatisfy({ $0.isYes == second.isYes })
    {
      return .says(second.isYes)
    }
    // "Namanya benar tanggalnya salah"
    if kind == .correct, clause.parts > 1, clause.outcomes.allSatisfy({ $0.subject == .quality }) {
      return .says(false)
    }
    return .contradiction
  }

  /// Whether the words that have no role leave the clause an answer.
  private func isBearable(_ clause: AnswerClause) -> Bool {
    guard let last = clause.outcomes.last else { return false }
    if clause.weight.isGuessed, clause.narration.holdsStrangeWord { return false }
    if clause.weight.agreesCasually, last.isPositive, clause.unknown > 0 { return false }
    if clause.weight.faultsCasually, last.subject == .quality, !last.isPositive,
      clause.unknown > 0, !clause.hasPart, !clause.sawExists
    {
      return false
    }
    switch last.subject {
    case .will, .act:
      // "Boleh minta alamat kantor" wants something else.
      if last.isPositive, kind == .correct, clause.hasPart, last.subject == .will { return false }
      if last.isPositive { return clause.unknown <= (kind == .consent ? 1 : 0) }
      return clause.unknown <= (kind == .consent ? 3 : kind == .action ? 2 : 0)
    case .quality, .refusal: return clause.told <= (last.isPositive ? 2 : 4)
    case .assent, .fine, .done, .exists, .more:
      if !last.isPositive, clause.deniesUnknown { return clause.deniesOnlyAName }
      // "Sudah lapor polisi" is about something else that has been done.
      if last.isPositive, kind == .correct, last.subject == .done { return clause.unknown == 0 }
      return clause.unknown <= 2
    }
  }

  /// What an expression means for this kind of question.
  private func answer(_ outcome: AnswerClause.Outcome) -> Bool? {
    let isPositive = outcome.isPositive
    switch (kind, outcome.subject) {
    case (.fault, .fine): return false
    case (.fault, .quality), (.fault, .will), (.fault, .act): return !isPositive
    case (.fault, .done): return nil
    case (.more, .done): return isPositive ? false : nil
    case (.more, .quality), (.more, .fine): return nil
    case (.done, .will), (.done, .act), (.done, .fine): return nil
    case (.correct, .exists), (.consent, .exists), (.action, .exists): return nil
    case (.correct, .more), (.consent, .more), (.action, .more): return nil
    case (.fault, .refusal): return nil
    default: return isPositive
    }
  }
}

extension AnswerClause {
  /// Whether it says no and nothing else: "enggak kak".
  fileprivate var isBareDenial: Bool {
    outcomes.count == 1 && outcomes[0].subject == .assent && !outcomes[0].isPositive
      && link == .none && unknown == 0 && !hasPart
  }

  /// Whether it says of all there is that it is right by now: "udah bener semua kok".
  fileprivate var confirms: Bool {
    sawDone && link == .none && unknown == 0 && !hasPart && !terms.isConditional
      && !terms.hasManner && outcomes.allSatisfy { $0.subject == .quality && $0.isPositive }
  }

  /// Whether it only says under which terms it consents: "asal sore", "lewat WA saja ya".
  fileprivate var consentsByTerms: Bool { outcomes.isEmpty && unknown == 0 && terms.consent }

  /// "Cuma namanya yang benar": the rest is not.
  fileprivate var confirmsOnlyAPart: Bool {
    link == .contrast && hasPart && !outcomes.isEmpty
      && outcomes.allSatisfy { $0.subject == .quality && $0.isPositive }
  }

  /// Whether a part is not there yet: "fotonya belum masuk".
  fileprivate var lacksPart: Bool {
    hasPart && unknown <= 1 && sawNotYet && outcomes.allSatisfy { !$0.isPositive }
  }
}
