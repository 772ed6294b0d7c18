/// What speaks for an intent and against it, weighed to points.
///
/// A logistic model with fixed integer weights, which were fitted to four unlike bots of 15 and 12
/// intents with some 730 messages; weights fitted to two of them were nearly the same, and did
/// as well on the other two. Each kind of evidence lies between 0 and 1 (`other`: 2) and is kept in
/// thousandths, so that points never depend on the order of additions.
struct IntentEvidence {
  /// The weight of the message's words.
  private let messageWeight: Int32
  private let otherTopics: Int32
  /// Hundredths of weight that belong to the intent.
  var belonging: Int32 = 0
  /// Thousandths: how well the best utterance and the message cover each other.
  var harmony: Int32 = 0
  /// Hundredths of weight that the best utterance shares with the message.
  var said: Int32 = 0
  var utteranceWeight: Int32 = 0
  /// What the pairs of words weigh that the intent has as well.
  var pairs: Int32 = 0
  /// The weight of the words that say more than how one asks.
  var telling: Int32 = 0
  /// Hundredths of weight of the most telling of them.
  var rarest: Int32 = 0
  /// Hundredths of weight of words that the best utterance has, the message lacks, and much of the
  /// intent speaks of: in "alamat kantor pajak" it is "bawaslu".
  var missing: Int32 = 0

  init(_ message: IntentMessage) {
    messageWeight = message.weight
    otherTopics = message.otherTopics
  }

  /// 0 to 100, where `IntentIndex.acceptance` are as likely right as wrong.
  var points: Int {
    guard isTelling else { return 0 }
    if harmony >= Self.whole { return 100 }
    var sum: Int32 = Self.start
    sum += 17 * harmony / 10
    sum += 4 * min(10 * said / max(messageWeight, 1), 1_000) / 10
    sum += 14 * min(10 * said / max(utteranceWeight, 1), 1_000) / 10
    sum += 45 * min(10 * belonging / max(messageWeight, 1), 1_000) / 10
    sum += 19 * min(pairs, 8) * 125 / 10 + (pairs > 0 ? 400 : 0)
    sum += 15 * min(telling, 20) * 50 / 10
    sum += 16 * min(10 * rarest / 12, 1_000) / 10
    sum -= 23 * min(10 * missing / 12, 2_000) / 10
    sum -= 2_600 * min(otherTopics, 2)
    return Int(max(0, min(Int32(IntentIndex.acceptance) + sum / 100, 99)))
  }

  /// Question words alone ("jam berapa") ask nothing that could be told from other questions.
  private var isTelling: Bool { telling >= 4 || pairs > 0 || harmony >= Self.nearlyWhole }

  private static let start: Int32 = -6_500
  private static let nearlyWhole: Int32 = 880
  private static let whole: Int32 = 990
}
