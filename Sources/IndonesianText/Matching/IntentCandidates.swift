extension IntentTerms {
  /// Gives the intents to compare a message with, ascending: those of the telling words; of the
  /// most telling one if there is none.
  ///
  /// Left out are those that know too few of the words to have so many points, whatever else they
  /// say.
  ///
  /// - `asking`: how many words of the message ask.
  /// - `utterance`: the least that an utterance weighs.
  func eachCandidate(
    for message: IntentMessage, asking: Int32, utterance: Int32, floor: Int,
    _ visit: (Int32) -> Void
  ) {
    // By intent, a bit for each word that it knows; behind those a bit for each candidate.
    var marks: [UInt64] = Array(repeating: 0, count: intentCount + (intentCount + 63) / 64)
    var prospects = IntentProspects(
      message, asking: asking, utterance: utterance, floor: floor)
    var isFound = false
    var rarest: (count: Int, term: Int32) = (.max, -1)
    for (place, word) in message.words.enumerated() {
      let count = postings.count(of: word.term)
      let isField = roots[Int(word.term)] == .unknown
      let isRare = count <= (isField ? Self.mostFieldPostings : Self.mostPostings)
      if !isRare || place >= UInt64.bitWidth {
        prospects.add(word, self)
      } else {
        postings.eachIntent(of: word.term) { marks[Int($0)] |= 1 << UInt64(place) }
      }
      guard !word.isKin else { continue }
      if isRare {
        postings.eachIntent(of: word.term) {
          marks[intentCount + Int($0 / 64)] |= 1 << UInt64($0 % 64)
        }
        isFound = isFound || count > 0
      }
      if (count, word.term) < rarest { rarest = (count, word.term) }
    }
    guard isFound else {
      guard rarest.term >= 0 else { return }
      var left = Self.mostPostings
      postings.eachIntent(of: rarest.term) { intent in
        if left > 0, prospects.mayReach(marks[Int(intent)], in: intent, self) { visit(intent) }
        left -= 1
      }
      return
    }
    for place in 0..<(intentCount + 63) / 64 {
      var bits = marks[intentCount + place]
      while bits != 0 {
        let intent = Int32(truncatingIfNeeded: 64 * place + bits.trailingZeroBitCount)
        if prospects.mayReach(marks[Int(intent)], in: intent, self) { visit(intent) }
        bits &= bits - 1
      }
    }
  }
}

/// Says whether an intent that knows certain words of a message can have as many points as are
/// asked for.
///
/// All words are given their full weight, in an utterance that weighs as little as any and asks as
/// the message does. So no intent has more than what is found here, and most candidates,
/// which share a single word with a long message, need not be compared with it. Example: of "tolong
/// kasih tahu jadwal debat nanti malam" 23 intents know "jadwal" or "debat", and only those that
/// know both come near.
struct IntentProspects {
  /// What is known together of some words.
  private struct Known {
    /// Hundredths of weight.
    var weight: Int32 = 0
    var telling: Int32 = 0
    var tellingCount: Int32 = 0
    var rarest: Int32 = 0

    mutating func add(_ word: IntentMessage.Word, _ terms: IntentTerms) {
      let termWeight = terms.weights[Int(word.term)]
      weight += termWeight * word.quality
      guard terms.isTelling(word.term) else { return }
      telling += termWeight
      tellingCount += 1
      rarest = max(rarest, termWeight * word.quality)
    }
  }

  private let message: IntentMessage
  private let asked: Int32
  private let utterance: Int32
  private let floor: Int
  /// Words that most intents know, and therefore any may.
  private var common = Known()
  /// What was found for the words and pairs that were asked for.
  private var answers: [(words: UInt64, pairs: Int32, mayReach: Bool)] = []

  /// More are hardly ever asked for, and looked for in vain.
  private static let mostAnswers = 16

  init(_ message: IntentMessage, asking: Int32, utterance: Int32, floor: Int) {
    self.message = message
    self.utterance = utterance
    self.floor = floor
    asked = asking > 0 ? 100 : 0
  }

  /// Adds a word that any intent may know.
  mutating func add(_ word: IntentMessage.Word, _ terms: IntentTerms) { common.add(word, terms) }

  /// Whether an intent may have the points that knows these words, a bit for each, and the common
  /// ones.
  mutating func mayReach(_ words: UInt64, in intent: Int32, _ terms: IntentTerms) -> Bool {
    let pairs = terms.pairs.weight(of: message.pairs, in: intent)
    for answer in answers where answer.words == words && answer.pairs == pairs {
      return answer.mayReach
    }
    var known = common
    each(of: words) { word in
      guard !word.isKin || !saysOther(of: word.term, words, terms) else { return }
      known.add(word, terms)
    }
    var evidence = IntentEvidence(message)
    evidence.harmony = 20 * known.weight / max(message.weight + utterance, 1)
    evidence.said = known.weight
    evidence.utteranceWeight = utterance
    evidence.belonging = known.weight
    evidence.ownership = known.weight
    evidence.telling = known.telling
    evidence.tellingCount = known.tellingCount
    evidence.rarest = known.rarest
    evidence.asked = asked
    evidence.knowsFocus = message.focus >= 0
    evidence.pairs = pairs
    let mayReach = evidence.points >= floor
    if answers.count < Self.mostAnswers { answers.append((words, pairs, mayReach)) }
    return mayReach
  }

  /// Whether one of these words belongs to a field, which then does not count itself.
  private func saysOther(of field: Int32, _ words: UInt64, _ terms: IntentTerms) -> Bool {
    var says = false
    each(of: words) { says = says || terms.field(of: $0.term) == field }
    return says
  }

  private func each(of words: UInt64, _ visit: (IntentMessage.Word) -> Void) {
    var rest = words
    while rest != 0 {
      visit(message.words[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
  }
}
