/// What is known of a term, whoever knows it.
struct Term: Sendable {
  var weight: Int32
  /// How much of all that is said of it is one intent's at most, of 100.
  var mostPart: Int32
  /// The term of the field that the word belongs to, or -1.
  var field: Int32
  var traits: TermTraits
}

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
  /// It is no word, but a field of words.
  static let isField = TermTraits(rawValue: 8)
}
