/// The expressions that answers are made of, in the words of one vocabulary.
///
/// A class: it is shared by all turns and never copied.
package final class AnswerLexicon: Sendable {
  package let vocabulary: Vocabulary
  /// Whole messages; values are places in `AnswerMeaning.allCases`.
  let whole: PhraseTable
  /// Parts of messages; values are `AnswerRole.number`.
  let parts: PhraseTable
  let fillers: WordSet
  /// Every word of these expressions.
  private let words: WordSet
  /// Words that agree only where nothing else is spoken of.
  let ordinary: WordSet
  /// The word that a verb or an adjective with "-kah" asks like.
  let askingWord: WordID
  /// English "no".
  let noWord: WordID
  /// "ya", as which `iya` and `iye` are read.
  let yesWord: WordID
  /// The same for every vocabulary.
  private static let near = NearWords(
    AnswerWords.guessable.map(\.expressions) + [CoreExpressions.combinable],
    courtesies: CoreExpressions.longCourtesies)

  /// Makes the expressions' words known; to be called before the vocabulary is built.
  static func intern(into builder: inout VocabularyBuilder) {
    for meaning in AnswerMeaning.allCases {
      CoreExpressions.eachPart(of: CoreExpressions.text(for: meaning)) { builder.intern($0) }
    }
    for (_, expressions) in AnswerWords.roles {
      CoreExpressions.eachPart(of: expressions) { builder.intern($0) }
    }
    for filler in CoreExpressions.fillers { builder.intern(filler) }
  }

  /// Fixes the expressions in the words of a vocabulary that begins with `BotWords.answers`.
  ///
  /// - `added`: further expressions of a script, which count before ours.
  package init(_ vocabulary: Vocabulary, added: [(meaning: AnswerMeaning, expression: String)] = [])
  {
    self.vocabulary = vocabulary
    let isPlain = added.isEmpty && vocabulary.keepsMeaning(of: .answers)
    let expressions = isPlain ? .common : Expressions(vocabulary, added)
    whole = expressions.whole
    parts = expressions.parts
    fillers = expressions.fillers
    words = expressions.words
    ordinary = expressions.ordinary
    askingWord = vocabulary.phrase("apakah").first ?? .unknown
    noWord = vocabulary.phrase("no").first ?? .unknown
    yesWord = vocabulary.phrase("ya").first ?? .unknown
  }

  /// The same for sentences, in which the words of an answer keep what they mean in the language;
  /// itself where the script says nothing else of them.
  ///
  /// A script that gives `jangan` as another word for `tidak` wants "jangan" to be a no; "boleh
  /// tapi jangan malam" is none.
  ///
  /// - `added`: the expressions that were added.
  package func ofSentences(
    added: [(meaning: AnswerMeaning, expression: String)]
  ) -> AnswerLexicon {
    let common = Expressions.common
    let vocabulary = vocabulary.keepingSynonyms { common.mean($0, whatIsMeantBy: $1) }
    let rest = added.filter { common.known(vocabulary.phrase($0.expression)) == nil }
    return vocabulary === self.vocabulary && rest.count == added.count
      ? self : AnswerLexicon(vocabulary, added: rest)
  }

  /// All expressions in the words of one vocabulary.
  private struct Expressions: Sendable {
    /// In the words of every vocabulary whose script does not give them another meaning.
    static let common = Expressions(VocabularyBuilder(.answers).build(), [])

    var whole: PhraseTable
    var parts: PhraseTable
    var fillers: WordSet
    var words: WordSet
    var ordinary: WordSet

    init(_ vocabulary: Vocabulary, _ added: [(meaning: AnswerMeaning, expression: String)]) {
      var (whole, parts) = (PhraseTable.List(), PhraseTable.List())
      var all: [WordID] = []
      // The words of one expression after the other.
      var words: [WordID] = []
      for (meaning, expression) in added {
        words = vocabulary.phrase(expression)
        all += words
        whole.add(words, value: value(of: meaning))
        parts.add(words, value: role(of: meaning).number)
      }
      for (role, expressions) in AnswerWords.roles {
        CoreExpressions.eachPart(of: expressions) { expression in
          vocabulary.read(phrase: expression, into: &words)
          all += words
          parts.add(words, value: role.number)
        }
      }
      var combinable = WordTable()
      CoreExpressions.eachPart(of: CoreExpressions.combinable) { _ = combinable.add($0) }
      for meaning in AnswerMeaning.allCases {
        let value = value(of: meaning)
        let isPart = meaning.isCommand || meaning.isCourtesy
        CoreExpressions.eachPart(of: CoreExpressions.text(for: meaning)) { expression in
          vocabulary.read(phrase: expression, into: &words)
          all += words
          whole.add(words, value: value)
          if isPart && words.count > 1 || combinable.find(expression) != nil {
            parts.add(words, value: AnswerRole.command(meaning).number)
          }
        }
      }
      self.whole = PhraseTable(whole)
      self.parts = PhraseTable(parts)
      self.words = WordSet(all)
      // "Udah ah" is no "udah": the sigh ends the conversation.
      fillers = WordSet(
        CoreExpressions.fillers.filter { $0 != "ah" }.flatMap { vocabulary.phrase($0) })
      ordinary = WordSet(AnswerWords.ordinary.sorted().flatMap { vocabulary.phrase($0) })
    }

    /// What words do in an answer; nil where they do nothing.
    func known(_ words: [WordID]) -> AnswerRole? {
      parts.first(words[...]).map { AnswerRole(number: $0) }
        ?? whole.first(words[...]).map {
          AnswerLexicon.role(of: AnswerMeaning.allCases[Int($0)])
        }
    }

    /// Whether words may stand for others in an answer: they do the same there, or nothing.
    func mean(_ words: [WordID], whatIsMeantBy head: [WordID]) -> Bool {
      guard let role = known(words), role != .object, role != .part else { return true }
      return role == known(head)
    }
  }

  private static func value(of meaning: AnswerMeaning) -> Int32 {
    Int32(AnswerMeaning.allCases.firstIndex(of: meaning) ?? 0)
  }

  private static func role(of meaning: AnswerMeaning) -> AnswerRole {
    switch meaning {
    case .yes: .assent
    case .no: .refusal
    case .unsure: .hedge
    default: .command(meaning)
    }
  }

  /// Whether a message may answer anything; false where the meaning is certainly unclear.
  ///
  /// Most messages have no word of an answer, and to see that costs next to nothing.
  /// `message` are the words of `text`.
  package func mayAnswer(_ message: [WordID], of text: FoldedText) -> Bool {
    if text.isSymbols { return true }
    let answers = message.contains { id in
      // What has letters and is not known may be an answer with typing errors.
      id == .unknown
        ? text.bytes.contains { $0 >= UInt8(ascii: "a") }
        : words.contains(id) || words.contains(vocabulary.root(of: id))
    }
    // "Tidakbenar" is two words in one.
    return answers || text.words.contains { text.bytes[$0.folded].starts(with: Self.negation) }
  }

  private static let negation = Array("tidak".utf8)

  /// What a whole message means by itself, or nil where it is no expression.
  package func meaning(of words: ArraySlice<WordID>) -> AnswerMeaning? {
    whole.first(words).map { AnswerMeaning.allCases[Int($0)] }
  }

  /// Whether words answer inside longer messages too.
  func isAnswer(_ words: ArraySlice<WordID>) -> Bool {
    role(of: words) != nil || words.count > 1
      || ![.yes, .no].contains(meaning(of: words) ?? .unclear)
  }

  /// The role of words, which must be all of an expression.
  func role(of words: ArraySlice<WordID>) -> AnswerRole? {
    parts.first(words).map { AnswerRole(number: $0) }
  }

  /// The words of an expression that a typed word must be, by its affixes or a typing error.
  func words(near word: String) -> [WordID]? {
    let meant = Self.near.expressions(
      for: word, isKnown: { vocabulary.isKnown($0) },
      isAnswer: { role(of: vocabulary.phrase($0)[...]) != nil })
    guard let first = meant.first.map(vocabulary.phrase),
      meant.dropFirst().allSatisfy({ vocabulary.phrase($0) == first })
    else { return nil }
    return first
  }

  /// The words of an expression to which a clitic of eastern Indonesia, Java or Sumatra was added:
  /// "belumpi", "iyami", "salahki", "betulji", "salahe".
  func words(withClitic typed: String) -> [WordID]? {
    guard typed.utf8.count <= AnswerClitics.longestWord else { return nil }
    for (endings, roles) in AnswerClitics.all {
      for ending in endings where typed.hasSuffix(ending) {
        let stem = String(typed.dropLast(ending.utf8.count))
        guard stem.utf8.count >= AnswerClitics.shortestStem else { continue }
        let words = vocabulary.phrase(stem)
        if let role = role(of: words[...]), roles(role) { return words }
      }
    }
    return nil
  }
}
