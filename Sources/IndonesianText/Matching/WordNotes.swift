/// What a word does in a message to a bot.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  // Of the head of a word's family.

  /// It says little by itself.
  static let isLight = WordRoles(rawValue: 1)
  static let isEveryday = WordRoles(rawValue: 1 << 1)
  /// It stands between other words without meaning.
  static let isParticle = WordRoles(rawValue: 1 << 2)
  /// "Ga" and "belum": the tag of a question.
  static let negates = WordRoles(rawValue: 1 << 3)
  /// What may stand between a tag and the word that it asks about: "apa belum".
  static let offersOther = WordRoles(rawValue: 1 << 4)

  // Of a word or its root.

  /// Behind it a place, an occasion, a means or a reason stands.
  static let opensAside = WordRoles(rawValue: 1 << 5)
  static let closesAside = WordRoles(rawValue: 1 << 6)
  /// It is of a matter of its own; see `OtherTopics`.
  static let isOtherTopic = WordRoles(rawValue: 1 << 7)
  /// The same, of a matter that no utterance speaks of.
  static let isForeign = WordRoles(rawValue: 1 << 8)
  /// It stands so in an utterance.
  static let isSaid = WordRoles(rawValue: 1 << 9)
}

/// What each word of a vocabulary is to a set of intents, found at one look.
struct WordNotes: Sendable {
  struct Note: Sendable {
    fileprivate var termPlusOne: Int32 = 0
    fileprivate(set) var roles: WordRoles = []

    /// The term of a family's head; nil for all other words.
    var term: Int32? { termPlusOne == 0 ? nil : termPlusOne - 1 }
  }

  /// By number of a word.
  private var notes: [Note]

  init(wordCount: Int) { notes = Array(repeating: Note(), count: wordCount + 1) }

  subscript(word: WordID) -> Note { notes[Int(word.rawValue)] }

  mutating func mark(_ words: some Sequence<WordID>, _ roles: WordRoles) {
    for word in words { notes[Int(word.rawValue)].roles.formUnion(roles) }
  }

  mutating func setTerm(_ term: Int, of head: WordID) {
    notes[Int(head.rawValue)].termPlusOne = Int32(truncatingIfNeeded: term + 1)
  }
}
