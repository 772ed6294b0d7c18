import Dialogue
import IndonesianText

/// The winner of a message and the runner-up, with the points by which questions of `tanya_jawab`
/// are compared.
extension TurnExplanation {
  /// Lines about who won and who came next; none where nobody competes (a tap, a picture).
  func contest(_ trace: Trace) -> [String] {
    guard let message = world.exchange.message, case .text = message else { return [] }
    let ranking = QuestionRanking(script, typed(message), trace)
    let winner = judged(trace).first(where: \.isTaken)
    var lines: [String] = []
    var runnersUp = ranking?.scores[...] ?? []
    switch winner {
    case .question?:
      if let best = runnersUp.popFirst(), let ranking {
        lines.append("Pemenang: " + ranking.line(for: best))
      }
    case .flow(let flow, let phrase, _, _)?:
      lines.append("Pemenang: \(named(flow, phrase)); pemicu menang tanpa poin")
      runnersUp = runnersUp.filter { script.questions.flows[$0.intent] != flow }[...]
    case .some: return []
    case nil: lines.append("Pemenang: tidak ada")
    }
    lines += otherFlow(judged(trace), than: winner)
    guard let ranking, let next = runnersUp.first else {
      if lines.count == 1, winner != nil { lines.append("Berikutnya: tidak ada") }
      return lines
    }
    lines.append("Berikutnya: " + ranking.line(for: next) + lead(ranking.scores[0], over: next))
    return lines
  }

  /// Another flow that a trigger in the message names.
  private func otherFlow(
    _ candidates: [Trace.Candidate], than winner: Trace.Candidate?
  ) -> [String] {
    for case .flow(let flow, let phrase, _, false) in candidates where winner != nil {
      return ["Berikutnya: \(named(flow, phrase))"]
    }
    return []
  }

  private func named(_ flow: FlowIndex, _ phrase: String) -> String {
    "alur \"\(script[flow].name)\" lewat pemicu \"\(phrase)\""
  }

  /// By how much the best question leads; nothing to say of the best one itself.
  private func lead(_ best: IntentIndex.Score, over next: IntentIndex.Score) -> String {
    guard best != next else {
      return next.points < IntentIndex.acceptance ? "; perlu \(IntentIndex.acceptance)" : ""
    }
    return "; selisih \(best.points - next.points), perlu \(IntentIndex.margin)"
  }
}

/// The questions of a script by their points for a message.
private struct QuestionRanking {
  let script: Script
  let index: IntentIndex
  let folded: FoldedText
  let canonical: CanonicalText
  /// All that have a point, best first.
  let scores: [IntentIndex.Score]
  private let withTypos: Bool

  /// nil where the script has no questions.
  init?(_ script: Script, _ folded: FoldedText, _ trace: Trace) {
    guard let index = script.questions.index, !index.isEmpty else { return nil }
    self.script = script
    self.index = index
    self.folded = folded
    let canonical = script.language.vocabulary.canonicalize(folded)
    self.canonical = canonical
    // The engine compares without typing errors first; what it noted tells which scores it used.
    let noted = trace.candidates.compactMap { candidate -> Int? in
      if case .question(_, let points, _, _) = candidate { points } else { nil }
    }
    let strict = index.scores(for: folded, canonical, withTypos: false, floor: 1)
    withTypos = strict.first?.points != noted.first
    scores = withTypos ? index.scores(for: folded, canonical, floor: 1) : strict
  }

  /// A question with its points, its utterance, and what each word adds to it.
  func line(for score: IntentIndex.Score) -> String {
    let points = index.evidence(for: score.intent, folded, canonical, withTypos: withTypos)
    let words = zip(canonical.words, points).prefix(40).map { word, points in
      "\(word.source.map { folded.word($0) }.joined(separator: " ")) \(points)"
    }
    let title = script[script.questions.flows[score.intent]].title
    return "tanya jawab \"\(title)\", \(score.points) dari 100 lewat ujaran "
      + "\"\(index.utterance(of: score))\" (\(words.joined(separator: ", ")))"
  }
}

extension Trace.Candidate {
  /// Whether this is what the turn followed.
  fileprivate var isTaken: Bool {
    switch self {
    case .command(_, let taken), .option(_, _, _, let taken), .value(_, let taken),
      .flow(_, _, _, let taken), .question(_, _, _, let taken):
      taken
    case .noReading, .validationFailed, .insertion, .draft, .failure: false
    }
  }
}
