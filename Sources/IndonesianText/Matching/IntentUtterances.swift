/// The sample utterances of all intents, as the terms that stand in them.
struct IntentUtterances: Sendable {
  /// The utterance that fits a message best.
  struct Best {
    var place: Int
    /// Thousandths: how well the utterance and the message cover each other.
    var harmony: Int32
    /// Hundredths of weight that they share.
    var said: Int32
  }

  /// Of all utterances one after the other, which postings of their intent stand in them: places
  /// counted from the intent's first posting, ascending, none twice.
  private var postings: [Int32] = []
  /// By utterance, where its postings begin; one more than there are utterances.
  private var starts: [Int32] = [0]
  /// By utterance, the weight of its words together.
  private var weights: [Int32] = []

  var count: Int { weights.count }

  /// Adds an utterance with these postings of its intent, ascending, none twice.
  mutating func add(_ postings: [Int32], weight: Int32) {
    self.postings += postings
    starts.append(Int32(truncatingIfNeeded: self.postings.count))
    weights.append(weight)
  }

  /// The weight of an utterance's words together.
  func weight(of utterance: Int) -> Int32 { weights[utterance] }

  /// The postings of an utterance, ascending.
  func postings(of utterance: Int) -> ArraySlice<Int32> {
    postings[Int(starts[utterance])..<Int(starts[utterance + 1])]
  }

  /// The first of the utterances that fit best.
  ///
  /// - `fits`: by posting of the intent, how much of it the message says, in hundredths.
  func best(of utterances: Range<Int>, _ fits: Span<Int32>, messageWeight: Int32) -> Best {
    let (postings, starts, weights) = (postings.span, starts.span, weights.span)
    var best = Best(place: utterances.lowerBound, harmony: -1, said: 0)
    for utterance in utterances {
      var said: Int32 = 0
      for place in Int(starts[utterance])..<Int(starts[utterance + 1]) {
        said &+= fits[Int(postings[place])]
      }
      // The harmonic mean of said / weight and said / message: 2 said / (weight + message).
      let harmony = 20 * said / max(weights[utterance] + messageWeight, 1)
      if harmony > best.harmony { best = Best(place: utterance, harmony: harmony, said: said) }
    }
    return best
  }
}
