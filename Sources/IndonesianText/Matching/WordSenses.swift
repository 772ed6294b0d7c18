/// The families that words belong to, while `WordFamilies` is being made.
///
/// A word may belong to several: "mati" is said of people and of light, "cabut" of a report and of
/// a meter. What a bot speaks of decides: the sense whose field has most other words in the bot's
/// utterances is taken, and the first one where none has more.
struct WordSenses {
  /// A word as a member of a family.
  struct Sense {
    var word: WordID
    var head: WordID
    var field: Int
    /// Whether the words of the field have too little in common to speak for each other.
    var isLoose: Bool

    /// Whether a word in this sense suggests another word's sense: they share a field, or, where
    /// fields are loose, a family.
    func speaks(for other: Sense) -> Bool {
      other.isLoose ? isLoose && head == other.head : !isLoose && field == other.field
    }
  }

  private var all: [Sense] = []

  /// Adds a member of a family; the first senses come first.
  mutating func add(_ word: WordID, head: WordID, field: Int, isLoose: Bool) {
    all.append(Sense(word: word, head: head, field: field, isLoose: isLoose))
  }

  /// One sense for each word, in the order of the first ones; none of a tight field that nobody
  /// speaks of.
  ///
  /// - `said`: the words and roots of a bot's utterances.
  /// - `wordCount`: how many words the vocabulary has.
  func chosen(for said: [WordID], wordCount: Int) -> [Sense] {
    var isSaid = Array(repeating: false, count: wordCount + 1)
    for word in said { isSaid[Int(word.rawValue)] = true }
    let spoken = all.filter { isSaid[Int($0.word.rawValue)] }
    // What is said decides for itself first, and then for all other words.
    let own = best(among: spoken, beside: spoken, wordCount: wordCount)
    return best(among: all, beside: own, wordCount: wordCount)
  }

  /// The sense of each word that most of the spoken words speak for.
  private func best(among senses: [Sense], beside spoken: [Sense], wordCount: Int) -> [Sense] {
    let isSpoken = spoken.reduce(into: Set<Int>()) { $0.insert($1.field) }
    let support = { (sense: Sense) in
      Set(spoken.lazy.filter { $0.speaks(for: sense) }.map(\.word)).subtracting([sense.word]).count
    }
    // By number of a word, its place among the chosen plus one; 0 for none.
    var places: [Int32] = Array(repeating: 0, count: wordCount + 1)
    var chosen: [Sense] = []
    for sense in senses where sense.isLoose || isSpoken.contains(sense.field) {
      let place = Int(places[Int(sense.word.rawValue)]) - 1
      if place < 0 {
        chosen.append(sense)
        places[Int(sense.word.rawValue)] = Int32(truncatingIfNeeded: chosen.count)
      } else if chosen[place].field != sense.field, support(sense) > support(chosen[place]) {
        chosen[place] = sense
      }
    }
    return chosen
  }
}
