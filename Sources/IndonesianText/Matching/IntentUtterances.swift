/// The sample utterances of all intents, as the terms that stand in them.
struct IntentUtterances: Sendable {
  /// A term that a message says and an intent knows.
  struct Known {
    var term: Int32
    /// In hundredths.
    var weight: Int32
  }

  /// The utterance that fits a message best.
  struct Best {
    var place: Int
    /// Thousandths: how well the utterance and the message cover each other.
    var harmony: Int32
    /// Hundredths of weight that they share.
    var said: Int32
  }

  /// Of all utterances one after the other, each sorted, none twice.
  private var terms: [Int32] = []
  /// By utterance, where its terms begin; one more than there are utterances.
  private var starts: [Int32] = [0]
  /// By utterance, the weight of its words together.
  private var weights: [Int32] = []

  var count: Int { weights.count }

  /// Adds an utterance of these terms, sorted, none twice.
  mutating func add(_ terms: [Int32], weight: Int32) {
    self.terms += terms
    starts.append(Int32(truncatingIfNeeded: self.terms.count))
    weights.append(weight)
  }

  /// The weight of an utterance's words together.
  func weight(of utterance: Int) -> Int32 { weights[utterance] }

  /// Calls for each term of an utterance, ascending.
  func eachTerm(of utterance: Int, _ visit: (Int32) -> Void) {
    for place in Int(starts[utterance])..<Int(starts[utterance + 1]) { visit(terms[place]) }
  }

  /// The first of the utterances that fit best.
  ///
  /// - `known`: ascending by term.
  func best(of utterances: Range<Int>, _ known: [Known], messageWeight: Int32) -> Best {
    let (terms, known) = (terms.span, known.span)
    var best = Best(place: utterances.lowerBound, harmony: -1, said: 0)
    for utterance in utterances {
      var said: Int32 = 0
      var next = 0
      for place in Int(starts[utterance])..<Int(starts[utterance + 1]) {
        while next < known.count, known[next].term < terms[place] { next += 1 }
        guard next < known.count else { break }
        if known[next].term == terms[place] { said += known[next].weight }
      }
      // The harmonic mean of said / weight and said / message: 2 said / (weight + message).
      let harmony = 20 * said / max(weights[utterance] + messageWeight, 1)
      if harmony > best.harmony { best = Best(place: utterance, harmony: harmony, said: said) }
    }
    return best
  }
}
