extension IntentPostings {
  /// Adds to the evidence what an intent knows of the words of a message.
  ///
  /// - `fits`: by posting of the intent, how much of it the message says, in hundredths of weight;
  ///   there must be room for all of them.
  func hear(
    _ message: borrowing IntentMessage, in intent: Int32, _ evidence: inout IntentEvidence,
    _ fits: inout [Int32], _ terms: IntentTerms
  ) {
    // Spans, since nothing is to be counted for each of the intents.
    let known = all.span.extracting(places(of: intent))
    let roots = roots.span
    let words = message.words.span
    let places = message.places.span
    var fits = fits.mutableSpan
    for place in known.indices {
      fits[place] = 0
      let said = Int(places[Int(known[place].term)]) - 1
      guard said >= 0 else { continue }
      let posting = known[place]
      let word = words[said]
      // A field counts only where the intent knows none of the words that were said of it.
      if word.isKin {
        var other = 0
        while other < place, fits[other] == 0 || terms.field(of: known[other].term) != word.term {
          other += 1
        }
        if other < place { continue }
      }
      let weight = word.weight &* word.quality
      var fit = weight
      if word.forms.isDisjoint(with: posting.forms) { fit = fit &* 3 / 4 }
      if word.root != .unknown {
        var next = Int(posting.firstRoot)
        let end = Int(posting.endOfRoots)
        while next < end, roots[next] != word.root { next += 1 }
        // The same family in another word.
        if next == end {
          fit = fit &* 92 / 100
        } else if word.isTelling {
          evidence.literal &+= 1
        }
      }
      fits[place] = fit
      evidence.belonging &+= fit &* posting.share / 100
      evidence.ownership &+= fit &* posting.part / 100
      if posting.term == message.focus { evidence.knowsFocus = true }
      if word.traits.contains(.asks) {
        evidence.asked = max(evidence.asked, posting.frequency)
        evidence.askedOtherwise &-= 1
      }
      if word.isTelling {
        evidence.telling &+= word.weight
        evidence.tellingCount &+= 1
        if word.isDiverted { evidence.diverted &+= 1 }
        evidence.rarest = max(evidence.rarest, weight)
      }
    }
  }
}
