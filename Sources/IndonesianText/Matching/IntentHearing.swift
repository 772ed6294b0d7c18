/// What a term does in a sentence.
struct TermTraits: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It asks.
  static let asks = TermTraits(rawValue: 1)
  /// It says something beyond asking and politeness.
  static let isTelling = TermTraits(rawValue: 2)
  /// An utterance that lacks it would say something else.
  static let isContent = TermTraits(rawValue: 4)
}

/// Compares the words of a message with what an intent knows.
///
/// A small struct of its own, for it is asked for every candidate of every message.
struct IntentHearing: Sendable {
  let postings: IntentPostings
  /// By term.
  let weights: [Int32]
  /// By term.
  let traits: [TermTraits]
  /// By term, the term of the field that the word belongs to, or -1.
  let fields: [Int32]

  /// Adds to the evidence what an intent knows of the words of a message.
  ///
  /// - `fits`: by posting of the intent, how much of it the message says, in hundredths of weight;
  ///   there must be room for all of them.
  func hear(
    _ message: IntentMessage, in intent: Int32, _ evidence: inout IntentEvidence,
    _ fits: inout [Int32]
  ) {
    let known = postings.places(of: intent)
    // Spans, since nothing is to be counted for each of the intents.
    let all = postings.all.span
    let roots = postings.roots.span
    let weights = weights.span
    let traits = traits.span
    let fields = fields.span
    let words = message.words.span
    let places = message.places.span
    var fits = fits.mutableSpan
    for place in 0..<known.count {
      fits[place] = 0
      let posting = known.lowerBound + place
      let term = all[posting].term
      let said = Int(places[Int(term)]) - 1
      guard said >= 0 else { continue }
      // A field counts only where the intent knows none of the words that were said of it.
      if words[said].isKin {
        var other = 0
        while other < place,
          fits[other] == 0 || fields[Int(all[known.lowerBound + other].term)] != term
        {
          other += 1
        }
        if other < place { continue }
      }
      let (termWeight, quality) = (weights[Int(term)], words[said].quality)
      let weight = termWeight &* quality
      var fit = weight
      if words[said].forms.isDisjoint(with: all[posting].forms) { fit = fit &* 3 / 4 }
      let root = words[said].root
      if root != .unknown {
        var next = Int(all[posting].firstRoot)
        let end = Int(all[posting].endOfRoots)
        while next < end, roots[next] != root { next += 1 }
        // The same family in another word.
        if next == end { fit = fit &* 92 / 100 }
      }
      fits[place] = fit
      evidence.belonging &+= fit &* all[posting].share / 100
      evidence.ownership &+= fit &* all[posting].part / 100
      if term == message.focus { evidence.knowsFocus = true }
      if traits[Int(term)].contains(.asks) {
        evidence.asked = max(evidence.asked, all[posting].frequency)
        evidence.askedOtherwise &-= 1
      }
      if traits[Int(term)].contains(.isTelling) {
        evidence.telling &+= termWeight
        evidence.tellingCount &+= 1
        if words[said].isDiverted { evidence.diverted &+= 1 }
        evidence.rarest = max(evidence.rarest, weight)
      }
    }
  }
}
