/// What speaks for an intent and against it, weighed to points.
///
/// A logistic model with fixed integer weights (`Weight`). Each kind of evidence lies between 0 and
/// 1 (`otherTopics`, `missing` and `askedOtherwise`: 2) and is kept in thousandths, so that points
/// never depend on the order of additions.
struct IntentEvidence {
  /// What each kind of evidence is worth: so many points if divided by 100.
  ///
  /// Fitted with one choice for each message (an intent or none) to unlike bots together: those of
  /// the tables in `Tests/IndonesianTextTests/Matching`, which hold some 1,200 messages. Weights
  /// fitted without a table did nearly as well on it as those fitted with it.
  private enum Weight {
    /// How well the best utterance and the message cover each other.
    static let harmony: Int32 = 1_273
    /// How much of the message the best utterance says.
    static let saidOfMessage: Int32 = 1_119
    /// How much of the best utterance the message says.
    static let saidOfUtterance: Int32 = 1_565
    /// How much of the message belongs to the intent, in any of its utterances.
    static let belonging: Int32 = 1_516
    /// The same, where a word counts by how much of it is this intent's and not another's.
    static let ownership: Int32 = 873
    /// Pairs of words that stand together in the intent's utterances too: the first, and all.
    static let firstPair: Int32 = 683
    static let pairs: Int32 = 1_766
    /// How much the shared words say beyond the way of asking, together, and the most telling one.
    static let telling: Int32 = 591
    static let rarest: Int32 = 304
    /// More than one such word is shared.
    static let several: Int32 = 1_082
    /// Only one is, and the message says other things as well.
    static let lonely: Int32 = -829
    /// The intent asks as the message does: when, where, how.
    static let asked: Int32 = 874
    /// The intent speaks of the very word that the message asks about.
    static let focus: Int32 = 900
    /// The message asks in a way that the intent never does.
    static let askedOtherwise: Int32 = -432
    /// Words that much of the intent speaks of and the message lacks.
    static let missing: Int32 = -1_863
    /// Words that no intent knows.
    static let strangers: Int32 = -12
    /// Words that the intent knows, said of something that no intent knows: "kantor pajak".
    static let diverted: Int32 = -852
    /// Words of other matters; see `OtherTopics`.
    static let otherTopics: Int32 = -2_358
    /// The same, where the bot speaks of nothing in the matter.
    static let foreign: Int32 = -2_200
    /// What a message has without any evidence.
    static let start: Int32 = -4_017
  }

  /// What the message says, the same for all intents; see `IntentMessage`.
  private let messageWeight: Int32
  /// What the words that no intent knows take away, and what is there without any evidence.
  private let given: Int32
  /// What they take away from an intent that knows a single telling word.
  private let lonely: Int32
  /// Hundredths of weight that belong to the intent.
  var belonging: Int32 = 0
  /// Hundredths of weight that are the intent's more than others'.
  var ownership: Int32 = 0
  /// Thousandths: how well the best utterance and the message cover each other.
  var harmony: Int32 = 0
  /// Hundredths of weight that the best utterance shares with the message.
  var said: Int32 = 0
  var utteranceWeight: Int32 = 0
  /// What the pairs of words weigh that the intent has as well.
  var pairs: Int32 = 0
  /// The weight of the words that say more than how one asks, and how many there are.
  var telling: Int32 = 0
  var tellingCount: Int32 = 0
  /// Hundredths of weight of the most telling of them.
  var rarest: Int32 = 0
  /// In how many of 100 utterances the intent asks as the message does.
  var asked: Int32 = 0
  /// Whether the intent knows the word that the message asks about.
  var knowsFocus = false
  /// How many ways the message asks that the intent never does.
  var askedOtherwise: Int32 = 0
  /// Hundredths of weight of words that the best utterance has, the message lacks, and much of the
  /// intent speaks of: in "alamat kantor pajak" it is "bawaslu".
  var missing: Int32 = 0

  /// Telling words that the intent has themselves; no evidence, but it decides near ties.
  var literal: Int32 = 0
  /// How many of the words that the intent knows are followed by one that no intent knows.
  var diverted: Int32 = 0

  var wording: IntentIndex.Wording {
    literal == tellingCount ? .own : literal == 0 ? .kin : .mixed
  }

  init(_ message: borrowing IntentMessage) {
    messageWeight = message.weight
    given =
      Weight.start &* Self.one &+ Weight.strangers &* (min(message.strangers, 40) &* 25)
      &+ Weight.otherTopics &* (min(message.otherTopics, 2) &* Self.one)
      &+ Weight.foreign &* (min(message.foreign, 1) &* Self.one)
    lonely = Weight.lonely &* (min(message.strangers, 10) &* 100)
  }

  /// 0 to 100, where `IntentIndex.acceptance` is the least that is taken.
  ///
  /// - `words`: what the words give (`ofWords`), which is known before the rest.
  func points(ofWords words: Int32) -> Int {
    guard isTelling else { return 0 }
    if harmony >= Self.whole { return 100 }
    let sum = words &+ ofUtterance
    return Int(max(0, min(Int32(IntentIndex.acceptance) &+ sum / (100 * Self.one), 99)))
  }

  // Each kind of evidence has a limit, so the sums cannot overflow.

  /// What the words give, in whichever utterance they stand.
  var ofWords: Int32 {
    var sum = given
    sum &+= Weight.saidOfMessage &* share(said, of: messageWeight)
    sum &+= Weight.belonging &* share(belonging, of: messageWeight)
    sum &+= Weight.ownership &* share(ownership, of: messageWeight)
    sum &+= Weight.telling &* (min(telling, 20) &* 50)
    sum &+= Weight.rarest &* min(10 &* rarest / 12, Self.one)
    sum &+= Weight.asked &* (min(asked, 100) &* 10)
    sum &+= Weight.diverted &* (min(diverted, 2) &* Self.one)
    sum &+= Weight.askedOtherwise &* (min(askedOtherwise, 2) &* Self.one)
    if knowsFocus { sum &+= Weight.focus &* Self.one }
    sum &+= tellingCount > 1 ? Weight.several &* Self.one : lonely
    return sum
  }

  private var ofUtterance: Int32 {
    var sum = Weight.harmony &* harmony
    sum &+= Weight.saidOfUtterance &* share(said, of: utteranceWeight)
    if pairs > 0 {
      sum &+= Weight.firstPair &* Self.one &+ Weight.pairs &* (min(pairs, 8) &* 125)
    }
    if missing > 0 { sum &+= Weight.missing &* min(10 &* missing / 12, 2 &* Self.one) }
    return sum
  }

  private func share(_ part: Int32, of whole: Int32) -> Int32 {
    min(10 &* part / max(whole, 1), Self.one)
  }

  /// Question words alone ("jam berapa") ask nothing that could be told from other questions.
  private var isTelling: Bool { telling >= 4 || pairs > 0 || harmony >= Self.nearlyWhole }

  private static let one: Int32 = 1_000
  private static let nearlyWhole: Int32 = 880
  private static let whole: Int32 = 990
}
