/// Collects the words of a script beside those of the language itself.
///
/// The order of calls decides the numbers of the words, so the same script gives the same numbers.
package struct VocabularyBuilder: Sendable {
  let botWords: BotWords?
  /// Words that the language itself does not have, the shared ones before the others.
  private(set) var own: WordTable
  /// All words of the script that are not shared; all words where there are no shared ones.
  private(set) var spoken: WordTable
  private var synonyms: [(head: FoldedText, members: [FoldedText])] = []

  /// Starts with the words of the language, and with shared ones.
  package init(_ botWords: BotWords? = nil) {
    self.botWords = botWords
    own = botWords?.own ?? WordTable()
    spoken = WordTable()
  }

  /// Makes every member mean the head; both may be of several words.
  ///
  /// In a message the longest member wins. A member given for two heads keeps its first head; a
  /// member that is the head itself, or empty, is left out.
  package mutating func addSynonyms(of head: String, _ members: [String]) {
    let head = FoldedText(head)
    let members = members.map { FoldedText($0) }
    synonyms.append((head, members))
    add(head)
    for member in members { add(member) }
  }

  /// Makes the words of a phrase known.
  package mutating func intern(_ phrase: String) { intern(phrase.utf8Span.span) }

  /// Makes the words of a phrase known.
  mutating func intern(_ phrase: Span<UInt8>) {
    guard FoldedText.isFolded(phrase) else { return add(FoldedText(String(copying: phrase))) }
    eachWord(of: phrase) { add($0) }
  }

  /// Fixes the vocabulary.
  package func build() -> Vocabulary {
    Vocabulary(botWords, own: own, spoken: spoken, synonyms: synonyms)
  }

  private mutating func add(_ phrase: FoldedText) {
    let bytes = phrase.bytes.span
    for word in phrase.words { add(bytes.extracting(word.folded)) }
  }

  private mutating func add(_ word: Span<UInt8>) {
    let hash = WordTable.hash(word)
    if let botWords, botWords.all.find(word, hash: hash) >= 0 { return }
    _ = spoken.add(word, hash: hash)
    if !CoreWords.shared.table.isExplicit(word, hash: hash) { _ = own.add(word, hash: hash) }
  }
}
