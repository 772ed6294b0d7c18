/// Finds which of many questions a message asks.
///
/// Each intent has sample utterances, groups of required words and excluded words. A message is
/// compared with the intents that share a telling word with it, and only with those: an inverted
/// index leads from words to intents and from words to utterances, so the cost follows the hits,
/// not the number of intents.
///
/// Words are compared by root and concept (`WordConcepts`), so "ngaduin" meets "melapor". A word
/// weighs more the fewer intents know it, and a word that no intent knows weighs like the rarest:
/// it says that the message is about something else. The score is an integer from 0 to 100 of three
/// parts: how much of the message belongs to the intent (40), and how much of the best utterance
/// the message says, together with how much of the message that utterance explains (60, the
/// harmonic mean).
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

  /// How well an intent fits a message.
  package struct Score: Hashable, Sendable {
    /// Place in the list of intents.
    package var intent: Int
    /// 0 to 100.
    package var points: Int
    /// The utterance that fitted best, as a place in the intent's list.
    package var utterance: Int
  }

  /// From here on an intent is taken.
  package static let acceptance = 54
  /// From here on an intent is taken although a question waits.
  package static let interruption = 62
  /// From here on it is worth asking about.
  package static let doubt = 44
  /// A winner must lead by this much.
  package static let margin = 3

  private static let leastTelling: Int32 = 4
  private static let nearlyWhole: Int32 = 88

  let vocabulary: Vocabulary
  let terms: IntentTerms
  private let intents: [Conditions]
  /// Where the utterances of each intent begin; one more than there are intents.
  private let starts: [Int32]
  /// Terms of each utterance, sorted, none twice, with their total weight.
  private let utterances: [(terms: [Int32], weight: Int32)]

  /// The utterances as they were given.
  private let texts: [String]

  /// Required and excluded phrases by the roots of their words.
  private struct Conditions: Sendable {
    var required: [[[WordID]]]
    var excluded: [[WordID]]
    var isFree: Bool { required.isEmpty && excluded.isEmpty }
  }

  /// Makes the words that say little known; to be called before the vocabulary is built.
  package static func intern(into builder: inout VocabularyBuilder) {
    let words =
      LightWords.all + LightWords.questions + LightWords.everyday + CoreExpressions.fillers
    for word in words {
      builder.intern(word)
    }
    for (member, _) in WordConcepts.members { builder.intern(member) }
  }

  /// Indexes intents in the words of a vocabulary that holds them.
  package init(_ intents: [Intent], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let terms = IntentTerms(intents.map(\.utterances), vocabulary)
    self.terms = terms
    var starts: [Int32] = [0]
    var utterances: [(terms: [Int32], weight: Int32)] = []
    for intent in intents {
      for utterance in intent.utterances {
        let words = terms.words(of: utterance, vocabulary)
        utterances.append((words, words.reduce(0) { $0 + terms.weights[Int($1)] }))
      }
      starts.append(Int32(truncatingIfNeeded: utterances.count))
    }
    self.starts = starts
    texts = intents.flatMap(\.utterances)
    self.utterances = utterances
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
  package func scores(
    for folded: FoldedText, _ canonical: CanonicalText, withTypos: Bool = true
  ) -> [Score] {
    scores(for: terms.message(folded, canonical, withTypos: withTypos), canonical)
  }

  /// The utterance that a score stands for, as its writer gave it.
  package func utterance(of score: Score) -> String {
    let places = Int(starts[score.intent])..<Int(starts[score.intent + 1])
    let place = places.lowerBound + score.utterance
    return places.contains(place) ? texts[place] : ""
  }

  /// What each word of a message adds to an intent, by place of the canonical word; 0 for a word
  /// that belongs elsewhere.
  package func evidence(
    for intent: Int, _ folded: FoldedText, _ canonical: CanonicalText
  ) -> [Int] {
    let whole = terms.message(folded, canonical).weight
    return canonical.words.map { word in
      let single = terms.message(folded, CanonicalText(words: [word]))
      let points = single.terms.reduce(Int32(0)) {
        $0 + terms.weights[Int($1.term)] * $1.quality * min(terms.share(of: $1.term, in: intent), 1)
      }
      return Int(points / max(whole, 1))
    }
  }

  /// The winner of scores, where it is good enough and leads clearly.
  package func clear(_ scores: [Score]) -> Score? {
    guard let best = scores.first, best.points >= Self.acceptance else { return nil }
    guard let second = scores.dropFirst().first else { return best }
    return best.points - second.points >= Self.margin ? best : nil
  }

  private func scores(for message: IntentMessage, _ canonical: CanonicalText) -> [Score] {
    guard message.weight > 0, !message.terms.isEmpty else { return [] }
    var scores: [Score] = []
    for intent in terms.candidates(for: message) {
      let score = score(of: intent, message)
      guard score.points >= Self.doubt, isAllowed(intent, canonical) else { continue }
      scores.append(score)
    }
    return scores.sorted { ($1.points, $0.intent) < ($0.points, $1.intent) }
  }

  /// The points of one intent, whatever they are.
  private func score(of intent: Int, _ message: IntentMessage) -> Score {
    var belonging: Int32 = 0
    for (term, quality, form) in message.terms {
      belonging +=
        terms.weights[Int(term)] * quality * terms.share(of: term, in: intent)
        * terms.fit(of: form, in: intent) / 10_000
    }
    var best = (points: Int32(-1), place: 0)
    for place in Int(starts[intent])..<Int(starts[intent + 1]) {
      let (words, weight) = utterances[place]
      var said: Int32 = 0
      for (term, quality, form) in message.terms where contains(words, term) {
        said += terms.weights[Int(term)] * quality * terms.fit(of: form, in: intent) / 100
      }
      // The harmonic mean of said / weight and said / message: 2 said / (weight + message).
      let points = 2 * said / max(weight + message.weight, 1)
      if points > best.points { best = (points, place - Int(starts[intent])) }
    }
    // Question words alone ("jam berapa") ask nothing that could be told from other questions.
    if terms.telling(message, in: intent) < Self.leastTelling, best.points < Self.nearlyWhole {
      return Score(intent: intent, points: 0, utterance: best.place)
    }
    let share = belonging / max(message.weight, 1)
    let points = (40 * min(share, 100) + 60 * min(best.points, 100)) / 100
    return Score(intent: intent, points: Int(points), utterance: best.place)
  }

  private func contains(_ words: [Int32], _ term: Int32) -> Bool {
    for word in words where word >= term { return word == term }
    return false
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
  var stems: [WordID] { words.map { $0.root == .unknown ? $0.id : $0.root } }
}
