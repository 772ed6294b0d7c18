/// Finds which of many questions a message asks.
///
/// Each intent has sample utterances, groups of required words and excluded words. A message is
/// compared with the intents that share a telling word with it, and only with those: an inverted
/// index leads from words to intents and from words to utterances, so the cost follows the hits,
/// not the number of intents.
///
/// Words are compared by root and family (`WordFamilies`), so "ngaduin" meets "melapor". A word
/// weighs more the fewer intents know it, and a word that no intent knows weighs like the rarest:
/// it says that the message is about something else. How the evidence is weighed stands in
/// `IntentEvidence`.
///
/// A class: it is shared by all turns and never copied.
package final class IntentIndex: Sendable {
  /// One intent as its writer gives it.
  package struct Intent: Sendable {
    package var utterances: [String]
    /// Every group must be met by at least one of its phrases.
    package var required: [[String]]
    /// None of these phrases may occur.
    package var excluded: [String]

    package init(utterances: [String], required: [[String]] = [], excluded: [String] = []) {
      self.utterances = utterances
      self.required = required
      self.excluded = excluded
    }
  }

  /// In which words an intent says what a message says.
  package enum Wording: Hashable, Sendable {
    /// In the same ones.
    case own
    /// In others of their families.
    case kin
    case mixed
  }

  /// How well an intent fits a message.
  package struct Score: Hashable, Sendable {
    /// Place in the list of intents.
    package var intent: Int
    /// 0 to 100.
    package var points: Int
    /// The utterance that fitted best, as a place in the intent's list.
    package var utterance: Int
    /// How much of what its utterances share with the message stands there in the same words.
    package var wording = Wording.mixed

    /// Whether another intent fits nearly as well.
    ///
    /// Of two that do, one that has the very words is meant where the other has none of them: where
    /// a bot tells "kalender" from "jadwal", "jadwal" is no calendar.
    package func isNear(to best: Score) -> Bool {
      best.points - points < IntentIndex.margin && (best.wording != .own || wording != .kin)
    }
  }

  /// From here on an intent is taken.
  package static let acceptance = 54
  /// From here on an intent is taken although a question waits.
  package static let interruption = 62
  /// From here on it is worth asking about.
  package static let doubt = 44
  /// A winner must lead by this much.
  package static let margin = 5

  let vocabulary: Vocabulary
  let terms: IntentTerms
  private let intents: [Conditions]
  /// Where the utterances of each intent begin; one more than there are intents.
  private let starts: [Int32]
  private let utterances: IntentUtterances
  /// By intent, the least that the words of one of its utterances weigh together.
  private let lightest: [Int32]
  /// The most terms that one intent knows.
  private let mostKnown: Int

  /// The utterances as they were given.
  private let texts: [String]

  /// Required and excluded phrases by the roots of their words.
  private struct Conditions: Sendable {
    var required: [[[WordID]]]
    var excluded: [[WordID]]
    var isFree: Bool { required.isEmpty && excluded.isEmpty }
  }

  /// Makes the words that say little known; to be called before the vocabulary is built.
  static func intern(into builder: inout VocabularyBuilder) {
    let words =
      LightWords.all + LightWords.questions + LightWords.everyday + FunctionWords.all
      + CoreExpressions.fillers + OtherTopics.words
    for word in words {
      builder.intern(word)
    }
    WordFamilies.intern(into: &builder)
  }

  /// Indexes intents in the words of a vocabulary that holds them and begins with
  /// `BotWords.questions`.
  package init(_ intents: [Intent], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let terms = IntentTerms(intents.map(\.utterances), vocabulary)
    self.terms = terms
    var starts: [Int32] = [0]
    var utterances = IntentUtterances()
    var lightest: [Int32] = Array(repeating: .max, count: intents.count)
    for (number, intent) in intents.enumerated() {
      let known = terms.postings.all[terms.postings.places(of: Int32(number))].map(\.term)
      for utterance in intent.utterances {
        let (said, weight) = terms.words(of: utterance)
        let postings = known.indices.filter { said.contains(known[$0]) }
        utterances.add(postings.map { Int32(truncatingIfNeeded: $0) }, weight: weight)
        lightest[number] = min(lightest[number], weight)
      }
      starts.append(Int32(truncatingIfNeeded: utterances.count))
    }
    self.starts = starts
    texts = intents.flatMap(\.utterances)
    self.utterances = utterances
    self.lightest = lightest
    mostKnown = terms.postings.longest
    let roots = { (phrase: String) in vocabulary.canonicalize(FoldedText(phrase)).stems }
    self.intents = intents.map { intent in
      Conditions(
        required: intent.required.map { $0.map(roots) }, excluded: intent.excluded.map(roots))
    }
  }

  package var isEmpty: Bool { intents.isEmpty }

  /// Intents worth talking about, best first; ties in the order of the list.
  ///
  /// - `withTypos`: whether unknown words may be misspelt words of an utterance.
  /// - `floor`: the fewest points; 1 for someone who asks why an intent was not taken.
  package func scores(
    for folded: FoldedText, _ canonical: CanonicalText, withTypos: Bool = true,
    floor: Int = IntentIndex.doubt
  ) -> [Score] {
    scores(for: terms.message(folded, canonical, withTypos: withTypos), canonical, floor: floor)
  }

  /// The utterance that a score stands for, as its writer gave it.
  package func utterance(of score: Score) -> String {
    let places = Int(starts[score.intent])..<Int(starts[score.intent + 1])
    let place = places.lowerBound + score.utterance
    return places.contains(place) ? texts[place] : ""
  }

  /// What each word of a message adds to the points of an intent, by place of the canonical word:
  /// the points that are lost where it is left out.
  ///
  /// Negative for a word that speaks against the intent. The sum is not the intent's points, for
  /// words also count together.
  package func evidence(
    for intent: Int, _ folded: FoldedText, _ canonical: CanonicalText, withTypos: Bool = true
  ) -> [Int] {
    let points = { [self] (words: [CanonicalWord]) in
      let canonical = CanonicalText(words: words)
      let message = terms.message(folded, canonical, withTypos: withTypos)
      return scores(for: message, canonical, floor: 1).first { $0.intent == intent }?.points ?? 0
    }
    let whole = points(canonical.words)
    return canonical.words.indices.map { place in
      var words = canonical.words
      words.remove(at: place)
      return whole - points(words)
    }
  }

  /// The winner of scores, where it is good enough and leads clearly.
  package func clear(_ scores: [Score]) -> Score? {
    guard let best = scores.first, best.points >= Self.acceptance else { return nil }
    return scores.dropFirst().contains { $0.isNear(to: best) } ? nil : best
  }

  private func scores(
    for message: borrowing IntentMessage, _ canonical: CanonicalText, floor: Int
  ) -> [Score] {
    guard message.weight > 0, !message.words.isEmpty else { return [] }
    var candidates = IntentCandidates(message, terms)
    var evidence = IntentEvidence(message)
    evidence.askedOtherwise = candidates.asking
    var scores: [Score] = []
    var fits: [Int32] = []
    for intent in candidates.intents {
      evidence.pairs =
        candidates.hasPair(intent) ? terms.pairs.weight(of: message.pairs, in: intent) : 0
      let most = candidates.most(
        of: intent, message, pairs: evidence.pairs, lightest: lightest[Int(intent)], terms)
      guard most >= floor else { continue }
      if fits.isEmpty {
        fits.reserveCapacity(mostKnown)
        fits.append(contentsOf: repeatElement(0, count: mostKnown))
      }
      let score = score(of: intent, message, evidence, floor: floor, &fits)
      if score.points >= floor, isAllowed(score.intent, canonical) { scores.append(score) }
    }
    if scores.count > 1 { scores.sort { ($1.points, $0.intent) < ($0.points, $1.intent) } }
    return scores
  }

  /// The points of one intent; 0 where they are fewer than the floor.
  ///
  /// - `given`: what is known before the words are compared.
  /// - `fits`: room for what is heard of each posting of the intent, used again and again.
  private func score(
    of intent: Int32, _ message: borrowing IntentMessage, _ given: IntentEvidence, floor: Int,
    _ fits: inout [Int32]
  ) -> Score {
    var evidence = given
    terms.postings.hear(message, in: intent, &evidence, &fits, terms)
    let own = Int(starts[Int(intent)])..<Int(starts[Int(intent) + 1])
    let best = utterances.best(of: own, fits.span, messageWeight: message.weight)
    evidence.harmony = best.harmony
    evidence.said = best.said
    evidence.utteranceWeight = utterances.weight(of: best.place)
    let ofWords = evidence.ofWords
    var points = evidence.points(ofWords: ofWords)
    // What is missing only takes points away.
    if points >= floor {
      for place in utterances.postings(of: best.place) {
        let posting = terms.postings.posting(Int(place), of: intent)
        let term = posting.term
        guard terms.isContent(term), !message.says(term), !message.says(terms.field(of: term))
        else { continue }
        evidence.missing += terms.weight(of: term) * posting.frequency
      }
      if evidence.missing > 0 { points = evidence.points(ofWords: ofWords) }
    }
    return Score(
      intent: Int(intent), points: points < floor ? 0 : points,
      utterance: best.place - own.lowerBound, wording: evidence.wording)
  }

  private func isAllowed(_ intent: Int, _ message: CanonicalText) -> Bool {
    let conditions = intents[intent]
    guard !conditions.isFree else { return true }
    let words = message.stems
    let isRequired = conditions.required.allSatisfy { group in
      group.contains { Self.occurs($0, in: words) }
    }
    return isRequired && !conditions.excluded.contains { Self.occurs($0, in: words) }
  }

  private static func occurs(_ phrase: [WordID], in message: [WordID]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= message.count, !phrase.contains(.unknown) else {
      return false
    }
    return (0...(message.count - phrase.count)).contains {
      message[$0..<($0 + phrase.count)].elementsEqual(phrase)
    }
  }
}

extension CanonicalText {
  /// The roots of the words; the word itself where no root is known.
  var stems: [WordID] { words.map(\.stem) }
}

extension CanonicalWord {
  /// The root, or the word itself where no root is known.
  var stem: WordID { root == .unknown ? id : root }
}
