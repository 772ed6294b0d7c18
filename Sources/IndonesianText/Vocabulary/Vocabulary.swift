/// The words a bot knows, and how people spell them.
///
/// A typed word is looked for in this order: the script's words, the language's words and informal
/// spellings, the same with letters typed twice or as digits, a root with affixes, a word cut
/// short. Then spoken phrases are replaced, and phrases by the head of their synonyms, longest
/// first.
///
/// A class: it is shared by all turns and never copied.
package final class Vocabulary: Sendable {
  /// The words of the language alone, without a script's.
  package static let core = VocabularyBuilder().build()

  private let spellings: Spellings
  private let synonyms: PhraseTable
  private let heads: [[WordID]]
  private let botWords: BotWords?
  /// Words of the script that a message may misspell.
  private let misspelt: MisspeltMeanings

  /// Synonyms are compared after spelling; `spoken` are the words of the script alone, `own` all
  /// that the language does not have, the shared ones first.
  init(
    _ botWords: BotWords?, own: WordTable, spoken: WordTable,
    synonyms groups: [(head: FoldedText, members: [FoldedText])]
  ) {
    self.botWords = botWords
    let spellings = Spellings(own: own, extending: botWords?.spellings)
    var phrases: [(words: [WordID], value: Int32)] = []
    var heads: [[WordID]] = []
    var taken: Set<[WordID]> = []
    for (head, members) in groups {
      let headIDs = spellings.ids(of: head)
      guard !headIDs.isEmpty else { continue }
      for member in members {
        let ids = spellings.ids(of: member)
        guard ids != headIDs, taken.insert(ids).inserted else { continue }
        phrases.append((ids, Int32(truncatingIfNeeded: heads.count)))
      }
      heads.append(headIDs)
    }
    misspelt = MisspeltMeanings(spoken, spellings)
    self.spellings = spellings
    self.heads = heads
    synonyms = PhraseTable(phrases)
  }

  private init(_ other: Vocabulary, synonyms: PhraseTable) {
    spellings = other.spellings
    heads = other.heads
    botWords = other.botWords
    misspelt = other.misspelt
    self.synonyms = synonyms
  }

  /// The same words with the same numbers, but only with synonyms that are wanted; itself where all
  /// are.
  ///
  /// - `isWanted`: says so of the words of a synonym and of what it stands for.
  func keepingSynonyms(where isWanted: ([WordID], _ head: [WordID]) -> Bool) -> Vocabulary {
    let all = synonyms.phrases
    let wanted = all.filter { isWanted($0.words, heads[Int($0.value)]) }
    return wanted.count == all.count ? self : Vocabulary(self, synonyms: PhraseTable(wanted))
  }

  /// Whether shared words mean together what they mean without a script.
  func keepsMeaning(of words: BotWords) -> Bool {
    synonyms.isEmpty && (botWords === words || botWords === BotWords.questions)
  }

  /// The message in standard words, each with its root and the reason.
  package func canonicalize(_ text: FoldedText) -> CanonicalText {
    let core = CoreWords.shared
    var words = replacing(core.phrases, in: spellings.spelled(text)) { place in
      let phrase = core.table.spokenPhrases[place]
      return (phrase.standard, phrase.how)
    }
    if !synonyms.isEmpty { words = replacing(synonyms, in: words) { (heads[$0], .synonym) } }
    return CanonicalText(words: words)
  }

  /// The same words, but those that nobody knows as the known words that they must be with typing
  /// errors: words that the script uses, and the most frequent ones of the language.
  ///
  /// A word that is known, has a known root, or names a region is never taken for another one, nor
  /// one that is equally near to two. Of a message with very many unknown words only the first
  /// `mostMisspelt` are looked at.
  ///
  /// - `text`: the message of which these are the words.
  package func corrected(_ canonical: CanonicalText, of text: FoldedText) -> CanonicalText {
    guard canonical.words.contains(where: { isUnknown($0, text) }) else { return canonical }
    // What is typed again is wrong in the same way again.
    var typed = WordTable()
    var meant: [(id: WordID, cost: Int)?] = []
    return CanonicalText(
      words: canonical.words.map { word in
        guard isUnknown(word, text) else { return word }
        let letters = text.bytes[text.words[word.source.lowerBound].folded]
        guard let entry = typed.entry(letters, atMost: Self.mostMisspelt) else { return word }
        if entry == meant.count { meant.append(self.meant(by: letters)) }
        guard let (id, cost) = meant[entry] else { return word }
        return CanonicalWord(
          id: id, root: root(of: id), how: .typingError(cost: cost), source: word.source)
      })
  }

  /// Different unknown words of a message that may be corrected.
  ///
  /// Who types a hundred words has a few of them wrong; so many unknown words are another language
  /// or no words at all, and what could be made of them says nothing.
  package static let mostMisspelt = 64

  /// Whether a folded word has no digit, sign or letter of another alphabet, which is no slip.
  static func isOfLetters(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  private func isUnknown(_ word: CanonicalWord, _ text: FoldedText) -> Bool {
    word.id == .unknown && word.root == .unknown && word.source.count == 1
      && Self.misspeltLetters.contains(text.words[word.source.lowerBound].folded.count)
  }

  /// Letters of a word that may be corrected.
  private static let misspeltLetters = 5...24

  /// The one known word that is nearest to a folded word; nil where there is none, where several
  /// are, and for names of regions and of people.
  private func meant(by letters: ArraySlice<UInt8>) -> (id: WordID, cost: Int)? {
    guard Self.isOfLetters(letters),
      RegionIndex.shared.entry(of: letters) == nil, !PersonNames.contain(letters)
    else { return nil }
    let typed = String(decoding: letters, as: UTF8.self)
    let found =
      misspelt.nearest(to: typed) + (botWords?.misspelt.nearest(to: typed) ?? [])
      + MisspeltMeanings.frequent.nearest(to: typed)
    guard let least = found.map(\.cost).min() else { return nil }
    let nearest = found.filter { $0.cost == least }
    guard let id = nearest.first?.id, id != .unknown, nearest.allSatisfy({ $0.id == id }) else {
      return nil
    }
    return (id, least)
  }

  /// The numbers of the message's standard words: `canonicalize` without the reasons.
  package func ids(of text: FoldedText) -> [WordID] {
    plainIDs(of: text) ?? canonicalize(text).ids
  }

  /// The same where no word has to be looked for any further than in the tables; else nil, and
  /// `canonicalize` reads the message.
  package func plainIDs(of text: FoldedText) -> [WordID]? {
    guard let ids = spellings.plainIDs(of: text), isPlain(ids) else { return nil }
    return ids
  }

  /// Whether no phrase in these words stands for others.
  private func isPlain(_ ids: [WordID]) -> Bool {
    CoreWords.shared.phrases.longestContained(in: ids).isEmpty
      && (synonyms.isEmpty || synonyms.longestContained(in: ids).isEmpty)
  }

  /// The numbers of a phrase's standard words.
  package func phrase(_ text: String) -> [WordID] {
    var words: [WordID] = []
    read(phrase: text.utf8Span.span, into: &words)
    return words
  }

  /// Writes the numbers of a phrase's standard words over others.
  func read(phrase: Span<UInt8>, into words: inout [WordID]) {
    words.removeAll(keepingCapacity: true)
    let isRead =
      FoldedText.isFolded(phrase) && spellings.addPlainIDs(ofFolded: phrase, to: &words)
      && isPlain(words)
    if !isRead { words = ids(of: FoldedText(String(copying: phrase))) }
  }

  /// Whether every word of the text is a known word or a known spelling.
  package func isKnown(_ word: String) -> Bool {
    let folded = FoldedText(word)
    return !folded.isEmpty
      && folded.words.allSatisfy { spellings.isKnown(folded.bytes[$0.folded]) }
  }

  /// The standard word of a number; empty for an unknown one.
  package func word(_ id: WordID) -> String {
    spellings.word(id)
  }

  /// The letters of a standard word; none of an unknown one.
  func letters(of id: WordID) -> ArraySlice<UInt8> { spellings.letters(of: id) }

  /// How many known words there are; their numbers are 1 to this.
  package var wordCount: Int { spellings.wordCount }

  /// The root of a standard word; the word itself where it has none.
  package func root(of id: WordID) -> WordID { spellings.root(of: id) }

  /// The root of one typed word, or nil where it is unknown or stands for several words.
  func root(ofTyped word: ArraySlice<UInt8>) -> WordID? {
    switch spellings.reading(of: word) {
    case .word(let id, _): root(of: id)
    case .affixed(let root): root
    case .phrase, .unknown: nil
    }
  }

  /// A word of the language by its letters, also where people mean another word by them.
  func standardWord(_ text: String) -> WordID? {
    let table = CoreWords.shared.table
    guard let entry = table.words.find(ArraySlice(text.utf8)), entry < table.standardCount else {
      return nil
    }
    return CoreTable.id(entry)
  }

  /// Replaces each longest phrase of a table, from left to right.
  private func replacing(
    _ table: PhraseTable, in words: [CanonicalWord],
    by replacement: (Int) -> (ids: [WordID], how: Spelling)
  ) -> [CanonicalWord] {
    var result: [CanonicalWord] = []
    // Words before this one stand in the result.
    var taken = 0
    var position = 0
    while position < words.count {
      guard
        let (value, count) = table.longestStarting(
          at: position, before: words.count, { words[$0].id })
      else {
        position += 1
        continue
      }
      let (ids, how) = replacement(Int(value))
      if taken == 0 { result.reserveCapacity(words.count + ids.count) }
      result += words[taken..<position]
      let source =
        words[position].source.lowerBound..<words[position + count - 1].source.upperBound
      for id in ids {
        result.append(CanonicalWord(id: id, root: root(of: id), how: how, source: source))
      }
      position += count
      taken = position
    }
    if taken == 0 { return words }
    result += words[taken...]
    return result
  }
}
