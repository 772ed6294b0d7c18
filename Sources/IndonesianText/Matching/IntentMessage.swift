/// What a message says, in the terms of an `IntentIndex`; lent to all intents and never copied.
struct IntentMessage: ~Copyable {
  /// A word of the utterances that the message says.
  struct Word {
    let term: Int32
    /// Of the term.
    let weight: Int32
    let traits: TermTraits
    /// How much of all that is said of the term is one intent's at most, of 100.
    let mostPart: Int32
    /// Of 100, for the best of the message's words that say it.
    fileprivate(set) var quality: Int32
    /// The forms that it may be of.
    let forms: WordForm.Set
    /// The root of that word, which may stand for its family; `unknown` for a misspelt word.
    let root: WordID
    /// Stands for a word's field beside the word itself.
    let isKin: Bool
    /// A word follows that no intent knows: "kantor" in "kantor pajak".
    fileprivate(set) var isDiverted = false

    /// - `known`: what is known of the term.
    init(
      term: Int32, _ known: Term, quality: Int32, form: WordForm, root: WordID, isKin: Bool = false
    ) {
      self.term = term
      weight = known.weight
      traits = known.traits
      mostPart = known.mostPart
      self.quality = quality
      forms = WordForm.Set(meetingForm: form)
      self.root = root
      self.isKin = isKin
    }

    /// Whether it says something beyond asking and politeness.
    var isTelling: Bool { traits.contains(.isTelling) }

    /// Whether it stands for all words of a field.
    var isField: Bool { traits.contains(.isField) }
  }

  /// In the order in which the message first says them, no term twice.
  private(set) var words: [Word] = []
  /// By term, its place in `words` plus one; 0 for one that the message does not say.
  private(set) var places: [Int32]
  /// The weight of all words that carry meaning, unknown ones included.
  private(set) var weight: Int32 = 0
  /// Words of matters that no intent knows; see `OtherTopics`.
  var otherTopics: Int32 = 0
  /// Those among them of matters that the bot never speaks of.
  var foreign: Int32 = 0
  /// Words of such matters told beside the matter: where, when, by which means.
  var asides: Int32 = 0
  /// Pairs of words that stand together in utterances too, none twice.
  var pairs: [Int32] = []
  /// The weight of the words that no intent knows.
  private(set) var strangers: Int32 = 0
  /// The word that the message asks about, of those that utterances say; -1 for none.
  var focus: Int32 = -1

  /// - `termCount`: how many terms there are.
  /// - `wordCount`: how many words the message has.
  init(termCount: Int, wordCount: Int) {
    places = []
    places.reserveCapacity(termCount)
    places.append(contentsOf: repeatElement(0, count: termCount))
    // Each may be said with its field.
    words.reserveCapacity(2 * wordCount)
  }

  /// Whether it says a term; never for -1, which is none.
  func says(_ term: Int32) -> Bool { term >= 0 && places[Int(term)] > 0 }

  /// Adds a word; of several that say a term the best counts.
  mutating func add(_ word: Word) {
    let place = Int(places[Int(word.term)]) - 1
    if place >= 0 {
      words[place].quality = max(words[place].quality, word.quality)
    } else {
      words.append(word)
      places[Int(word.term)] = Int32(truncatingIfNeeded: words.count)
      if !word.isKin { weight += word.weight }
    }
  }

  /// Adds a word that no intent knows.
  mutating func addStranger(_ weight: Int32) {
    self.weight += weight
    strangers += weight
  }

  /// Notes that a word which no intent knows follows a term that the message says.
  mutating func divert(_ term: Int32) { words[Int(places[Int(term)]) - 1].isDiverted = true }
}
