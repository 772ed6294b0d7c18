/// Known words, found by what somebody typed for them with typing errors.
///
/// The only place where single words are recognised so: options, questions, answers, regions and
/// the words of a vocabulary all ask here, each with its own tolerance. `TypingErrorIndex` leads to
/// a few candidates, `slipCost` weighs them, so the cost does not grow with the number of words.
/// Whether a word is known, and therefore never taken for another one, is for the caller to say.
package struct MisspeltWords: Sendable {
  /// A word that the typed one may be.
  package struct Match: Hashable, Sendable {
    /// Place in the list of words.
    package var place: Int
    /// Hundredths of a slip (`slipCost`); never 0.
    package var cost: Int

    /// How sure it is, of 100.
    package var quality: Int { TypingTolerance.quality(cost: cost) }
  }

  /// The letters of all words, one after the other.
  private let letters: [UInt8]
  /// Where each word begins in `letters`, and the end.
  private let starts: [UInt32]
  private let index: TypingErrorIndex
  private let tolerance: TypingTolerance

  /// Indexes folded words.
  package init(_ words: [String], _ tolerance: TypingTolerance) {
    var letters: [UInt8] = []
    var starts: [UInt32] = [0]
    for word in words {
      letters += word.utf8
      starts.append(UInt32(truncatingIfNeeded: letters.count))
    }
    self.letters = letters
    self.starts = starts
    index = TypingErrorIndex(words)
    self.tolerance = tolerance
  }

  /// Indexes folded words; their places are the entries of the table.
  init(_ words: WordTable, _ tolerance: TypingTolerance) {
    letters = words.pool
    starts = words.starts
    index = TypingErrorIndex(words)
    self.tolerance = tolerance
  }

  /// All words within the tolerance, by place.
  ///
  /// - `typed`: a folded word.
  package func matches(of typed: String) -> [Match] {
    let typedLetters = Array(typed.utf8)
    guard typedLetters.count >= TypingTolerance.fewestLetters else { return [] }
    return index.candidates(for: typed).compactMap { place in
      let word = letters.span.extracting(Int(starts[place])..<Int(starts[place + 1]))
      let limit = tolerance.limit(typed: typedLetters.count, word: word.count)
      let cost = slipCost(
        typedLetters.span, word, atMost: limit, shortWordCharge: tolerance.shortWordCharge)
      return cost.flatMap { $0 > 0 ? Match(place: place, cost: $0) : nil }
    }
  }

  /// The nearest words, by place; several where they are equally near.
  package func nearest(to typed: String) -> [Match] {
    let matches = matches(of: typed)
    guard let least = matches.map(\.cost).min() else { return [] }
    return matches.filter { $0.cost == least }
  }
}

/// How much a word may be off to be taken for another one, in hundredths of a slip.
package struct TypingTolerance: Sendable {
  /// By letters: 4, 5, 6 or 7, 8 to 10, more.
  private let limits: [Int]
  /// Whether the letters of the known word count, however many were typed.
  private let countsKnownWord: Bool
  /// See `slipCost`.
  let shortWordCharge: Int

  /// Shorter words are never corrected: too many others are near them.
  static let fewestLetters = 4

  /// The options of one menu: few, and one of them is probably meant.
  package static let options = TypingTolerance(limits: [140, 140, 140, 200, 200])
  /// Words of sentences about anything.
  package static let sentences = TypingTolerance(
    limits: [0, 80, 100, 150, 150], shortWordCharge: 20)
  /// Short answers: only slips that are easily made ("bnear", "betil"), for a letter that lies far
  /// from the right one makes another word ("tidar"); the longest by two such slips.
  package static let answers = TypingTolerance(limits: [60, 80, 100, 100, 150])
  /// Thanks and greetings: long, and little harm where one is taken for another.
  static let courtesies = TypingTolerance(limits: [0, 80, 100, 150, 200])
  /// Names of regions: many, and near each other.
  package static let regions = TypingTolerance(
    limits: [30, 80, 90, 150, 200], countsKnownWord: true, shortWordCharge: 40)

  private init(limits: [Int], countsKnownWord: Bool = false, shortWordCharge: Int = 0) {
    self.limits = limits
    self.countsKnownWord = countsKnownWord
    self.shortWordCharge = shortWordCharge
  }

  /// The most that words of so many letters may cost; 0 where none may be off.
  func limit(typed: Int, word: Int) -> Int {
    switch countsKnownWord ? word : min(typed, word) {
    case ..<Self.fewestLetters: 0
    case 4: limits[0]
    case 5: limits[1]
    case 6...7: limits[2]
    case 8...10: limits[3]
    default: limits[4]
    }
  }

  /// What a word counts that was found at this cost: 85 of 100, and 60 from two slips on.
  static func quality(cost: Int) -> Int { 85 - min(cost, 200) / 8 }
}
