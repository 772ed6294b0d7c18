/// Words that many vocabularies share beside those of the language: prepared once in a process, and
/// begun with by `VocabularyBuilder`.
///
/// A shared word has the same number in each of these vocabularies, and what shared words mean
/// together is the same, unless a script replaces some of them by synonyms.
package final class BotWords: Sendable {
  /// Those of answers, commands and menus: every bot understands them.
  package static let answers = {
    var builder = VocabularyBuilder()
    AnswerLexicon.intern(into: &builder)
    for word in LightWords.all + SpokenWords.lackingWords { builder.intern(word) }
    return BotWords(builder)
  }()

  /// The same with those that questions of all kinds are told apart by.
  package static let questions = {
    var builder = VocabularyBuilder(.answers)
    IntentIndex.intern(into: &builder)
    return BotWords(builder)
  }()

  /// Those that the language itself does not have.
  let own: WordTable
  let all: WordTable
  let spellings: Spellings
  let misspelt: MisspeltMeanings

  private init(_ builder: VocabularyBuilder) {
    if let begun = builder.botWords {
      var all = begun.all
      for word in 0..<builder.spoken.count { _ = all.add(builder.spoken.bytes(word)) }
      self.all = all
    } else {
      all = builder.spoken
    }
    own = builder.own
    spellings = Spellings(own: own, extending: builder.botWords?.spellings)
    misspelt = MisspeltMeanings(all, spellings)
  }
}
