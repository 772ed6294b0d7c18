/// The intents to compare a message with, and what each of them can have at most.
///
/// Those of the telling words are compared; of the most telling one if there is none. For each the
/// words that it knows are given their full weight, in an utterance that weighs as little as its
/// lightest. So no intent has more points than what is found here, and most candidates, which share
/// a single word with a long message, need not be compared with it. Example: of "tolong kasih tahu
/// jadwal debat nanti malam" 23 intents know "jadwal" or "debat", and only those that know both
/// come near.
struct IntentCandidates {
  /// None twice, in no order.
  private(set) var intents: [Int32] = []
  /// How many words of the message ask.
  private(set) var asking: Int32 = 0
  /// By intent, a bit for each word that it knows; the highest bits for those in `intents` and for
  /// those that have pairs of the message.
  private var known: [UInt64] = []
  /// The words that most intents know, and therefore any may.
  private var common: IntentEvidence
  /// The bit of the word that the message asks about.
  private var focus: UInt64 = 0
  /// The words of the intent that was asked for last, and what speaks for it: the next one often
  /// knows the same.
  private var last: UInt64 = 0
  private var expected: IntentEvidence
  private var expectedOfWords: Int32

  private static let isCandidate: UInt64 = 1 << 63
  private static let hasPair: UInt64 = 1 << 62
  /// Words behind these may be known to any intent.
  private static let mostWords = 62

  init(_ message: borrowing IntentMessage, _ terms: borrowing IntentTerms) {
    common = IntentEvidence(message)
    (expected, expectedOfWords) = (common, 0)
    known.reserveCapacity(terms.intentCount)
    known.append(contentsOf: repeatElement(0, count: terms.intentCount))
    intents.reserveCapacity(IntentTerms.mostPostings)
    var rarest: (count: Int, term: Int32) = (.max, -1)
    for place in message.words.indices {
      let word = message.words[place]
      let count = terms.postings.count(of: word.term)
      let isRare =
        count <= (word.isField ? IntentTerms.mostFieldPostings : IntentTerms.mostPostings)
      let bit: UInt64 = isRare && place < Self.mostWords ? 1 << UInt64(place) : 0
      if isRare { add(terms.postings.intents(of: word.term), bit, isKin: word.isKin) }
      if bit == 0 { common.expect(word) }
      if word.term == message.focus { (focus, common.knowsFocus) = (bit, bit == 0) }
      if word.traits.contains(.asks) { asking += 1 }
      if !word.isKin, (count, word.term) < rarest { rarest = (count, word.term) }
    }
    for pair in message.pairs {
      for intent in terms.pairs.intents(of: pair) { known[Int(intent)] |= Self.hasPair }
    }
    common.askedOtherwise += asking
    (expected, expectedOfWords) = (common, common.ofWords)
    if intents.isEmpty, rarest.term >= 0 {
      intents += terms.postings.intents(of: rarest.term).prefix(IntentTerms.mostPostings)
    }
  }

  private mutating func add(_ knowing: ArraySlice<Int32>, _ bit: UInt64, isKin: Bool) {
    for intent in knowing {
      let before = known[Int(intent)]
      known[Int(intent)] = before | bit | (isKin ? 0 : Self.isCandidate)
      if !isKin, before & Self.isCandidate == 0 { intents.append(intent) }
    }
  }

  /// Whether an intent has a pair of words that the message has.
  func hasPair(_ intent: Int32) -> Bool { known[Int(intent)] & Self.hasPair != 0 }

  /// The most points that an intent can have.
  ///
  /// - `pairs`: what the pairs of words weigh that it has.
  /// - `lightest`: the least that one of its utterances weighs.
  mutating func most(
    of intent: Int32, _ message: borrowing IntentMessage, pairs: Int32, lightest: Int32,
    _ terms: IntentTerms
  ) -> Int {
    let known = known[Int(intent)] & (Self.hasPair - 1)
    if known != last { expect(known, message.words.span, terms) }
    var evidence = expected
    evidence.utteranceWeight = lightest
    evidence.harmony = 20 * evidence.said / max(message.weight + lightest, 1)
    evidence.pairs = pairs
    return evidence.points(ofWords: expectedOfWords)
  }

  /// Counts the words that an intent knows.
  private mutating func expect(
    _ known: UInt64, _ words: Span<IntentMessage.Word>, _ terms: IntentTerms
  ) {
    (last, expected) = (known, common)
    if known & focus != 0 { expected.knowsFocus = true }
    var rest = known
    while rest != 0 {
      let word = words[rest.trailingZeroBitCount]
      rest &= rest - 1
      if !word.isKin || !Self.hasWord(of: word.term, known, words, terms) { expected.expect(word) }
    }
    expectedOfWords = expected.ofWords
  }

  /// Whether one of these words belongs to a field, which then does not count itself.
  private static func hasWord(
    of field: Int32, _ known: UInt64, _ words: Span<IntentMessage.Word>, _ terms: IntentTerms
  ) -> Bool {
    var rest = known
    while rest != 0 {
      if terms.field(of: words[rest.trailingZeroBitCount].term) == field { return true }
      rest &= rest - 1
    }
    return false
  }
}

extension IntentEvidence {
  /// Counts a word in full, as an intent may know it at most.
  fileprivate mutating func expect(_ word: IntentMessage.Word) {
    let weight = word.weight &* word.quality
    said &+= weight
    belonging &+= weight
    ownership &+= weight &* word.mostPart / 100
    if word.traits.contains(.asks) {
      asked = 100
      askedOtherwise &-= 1
    }
    guard word.isTelling else { return }
    telling &+= word.weight
    tellingCount &+= 1
    rarest = max(rarest, weight)
  }
}
