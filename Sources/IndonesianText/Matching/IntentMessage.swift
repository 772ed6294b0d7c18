/// What a message says, in the terms of an `IntentIndex`.
struct IntentMessage {
  /// A word of the utterances that the message says.
  struct Word {
    var term: Int32
    /// Of 100, for the best of the message's words that say it.
    var quality: Int32
    var form: WordForm
    /// The root of that word, which may stand for its family; `unknown` for a misspelt word.
    var root: WordID
    /// Which of the message's canonical words say it.
    var places: Range<Int>
    /// Stands for a word's field beside the word itself.
    var isKin = false
  }

  /// In ascending order of the terms, none twice.
  var words: [Word]
  /// The weight of all words that carry meaning, unknown ones included.
  var weight: Int32
  /// Words of matters that no intent knows; see `OtherTopics`.
  var otherTopics: Int32
  /// Those among them of matters that the bot never speaks of.
  var foreign: Int32
  /// Words of such matters told beside the matter: where, when, by which means.
  var asides: Int32
  /// Pairs of words that stand together in utterances too.
  var pairs: [Int32]
  /// The weight of the words that no intent knows.
  var strangers: Int32
  /// Telling words that a word follows which no intent knows: "kantor" in "kantor pajak".
  var diverted: [Int32]
  /// The word that the message asks about, of those that utterances say; -1 for none.
  var focus: Int32

  /// Whether it says a term.
  func says(_ term: Int32) -> Bool {
    for word in words where word.term >= term { return word.term == term }
    return false
  }

  /// Adds a word of a weight; of several that say a term the best counts.
  mutating func add(_ word: Word, weight: Int32) {
    for place in words.indices where words[place].term == word.term {
      words[place].quality = max(words[place].quality, word.quality)
      return
    }
    words.append(word)
    self.weight += weight
  }

  /// Adds a word that no intent knows.
  mutating func addStranger(_ weight: Int32) {
    self.weight += weight
    strangers += weight
  }
}
