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

  /// Synonyms are compared after spelling.
  init(own: WordTable, synonyms groups: [(head: FoldedText, members: [FoldedText])]) {
    let spellings = Spellings(own: own)
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
    self.spellings = spellings
    self.heads = heads
    synonyms = PhraseTable(phrases)
  }

  /// The message in standard words, each with its root and the reason.
  package func canonicalize(_ text: FoldedText) -> CanonicalText {
    let core = CoreWords.shared
    let words = replacing(core.phrases, in: spellings.spelled(text)) { place in
      let phrase = core.table.spokenPhrases[place]
      return (phrase.standard, phrase.how)
    }
    guard !heads.isEmpty else { return CanonicalText(words: words) }
    return CanonicalText(words: replacing(synonyms, in: words) { (heads[$0], .synonym) })
  }

  /// The numbers of the message's standard words: `canonicalize` without the reasons.
  package func ids(of text: FoldedText) -> [WordID] {
    let ids = spellings.ids(of: text)
    if CoreWords.shared.phrases.longestContained(in: ids).isEmpty,
      heads.isEmpty || synonyms.longestContained(in: ids).isEmpty
    {
      return ids
    }
    return canonicalize(text).ids
  }

  /// The numbers of a phrase's standard words.
  package func phrase(_ text: String) -> [WordID] { ids(of: FoldedText(text)) }

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

  /// How many known words there are; their numbers are 1 to this.
  package var wordCount: Int { spellings.wordCount }

  /// The root of a standard word; the word itself where it has none.
  package func root(of id: WordID) -> WordID { spellings.root(of: id) }

  private func replacing(
    _ table: PhraseTable, in words: [CanonicalWord],
    by replacement: (Int) -> (ids: [WordID], how: Spelling)
  ) -> [CanonicalWord] {
    let matches = table.longestContained(in: words.map(\.id))
    guard !matches.isEmpty else { return words }
    var starts: [Int: PhraseMatch] = [:]
    for match in matches where starts[match.range.lowerBound] == nil {
      starts[match.range.lowerBound] = match
    }
    var result: [CanonicalWord] = []
    var position = 0
    while position < words.count {
      guard let match = starts[position] else {
        result.append(words[position])
        position += 1
        continue
      }
      let source =
        words[position].source.lowerBound..<words[match.range.upperBound - 1].source.upperBound
      let (ids, how) = replacement(Int(match.value))
      for id in ids {
        result.append(CanonicalWord(id: id, root: root(of: id), how: how, source: source))
      }
      position = match.range.upperBound
    }
    return result
  }
}
