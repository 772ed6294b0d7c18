import Dialogue
import IndonesianText

/// A command before its words are known to the vocabulary.
struct CommandDraft {
  struct Pattern {
    var words: String
    var variable: VariableIndex
    var answer: AnswerType
    var mask: TextMask?
  }

  var name: String
  var words: [String]
  var patterns: [Pattern]
  var confirmation: Template?
  var effect: Command.Effect
  var worksDuringHandOver: Bool
  var role: String?
}

/// Triggers before their words are known to the vocabulary.
struct TriggerDraft {
  var phrases: [Triggers.Phrase] = []
  var kinds: [Triggers.Kind] = []

  func assembled(with language: LanguageAssembly) -> Triggers {
    let table = phrases.enumerated().map { place, phrase in
      (words: language.phrase(phrase.text), value: Int32(place))
    }
    return Triggers(phrases: phrases, table: PhraseTable(table), kinds: kinds)
  }
}

/// Collects every word a script can understand, then makes tables of them.
struct LanguageAssembly {
  /// Groups that widen what counts as an answer instead of replacing words everywhere: a script's
  /// "lanjut" means yes when that is the question, and stays "lanjut" in a menu.
  private static let answerGroups: [AnswerMeaning] = [.yes, .no, .skip]

  private var builder: VocabularyBuilder
  private var vocabulary: Vocabulary?
  private var addedAnswers: [(meaning: AnswerMeaning, expression: String)] = []
  private var answers: AnswerLexicon?
  private var sentences: AnswerLexicon?

  init(_ document: ScriptDocument) {
    builder = VocabularyBuilder(document.questions.isEmpty ? .answers : .questions)
    for group in document.lexicon {
      if let meaning = Self.answerGroups.first(where: { $0.rawValue == group.head.text }) {
        addedAnswers += group.members.map { (meaning, $0.text) }
      } else {
        builder.addSynonyms(of: group.head.text, group.members.map(\.text))
      }
    }
    for (_, expression) in addedAnswers { builder.intern(expression) }
    let texts = StandardTexts()
    for label in [texts.yes, texts.no, texts.switchYes, texts.switchNo, texts.morePage] {
      builder.intern(label)
    }
  }

  mutating func collect(_ command: CommandDraft) {
    for word in command.words { builder.intern(word) }
    for pattern in command.patterns { builder.intern(pattern.words) }
  }

  mutating func collect(_ prompts: [PromptParts], document: ScriptDocument) {
    for prompt in prompts {
      for spelling in prompt.spellings { builder.intern(spelling.text) }
      for word in prompt.gathering?.done ?? [] { builder.intern(word) }
    }
    for question in document.questions {
      let phrases = question.utterances + question.required.flatMap { $0 } + question.excluded
      for phrase in phrases { builder.intern(phrase.text) }
    }
    for insertion in document.insertions {
      for word in insertion.words { builder.intern(word.text) }
    }
    for flow in document.flows {
      for phrase in flow.phrases { builder.intern(phrase.text) }
      flow.steps.walk { step in
        for option in step.prompts.flatMap({ $0.options }) {
          for word in option.contains { builder.intern(word.text) }
        }
      }
    }
    let vocabulary = builder.build()
    let answers = AnswerLexicon(vocabulary, added: addedAnswers)
    self.answers = answers
    sentences = answers.ofSentences(added: addedAnswers)
    self.vocabulary = vocabulary
  }

  /// - Precondition: everything has been collected.
  func phrase(_ text: String) -> [WordID] {
    guard let vocabulary else {
      preconditionFailure("phrases are looked up after the vocabulary is built")
    }
    return vocabulary.phrase(text)
  }

  func build() -> ScriptLanguage {
    guard let vocabulary, let answers, let sentences else {
      preconditionFailure("the language is built after the vocabulary")
    }
    return ScriptLanguage(
      vocabulary: vocabulary, answers: answers, sentences: sentences,
      fillers: WordSet(CoreExpressions.fillers.flatMap { phrase($0) }))
  }

  func insertionPhrases(_ documents: [InsertionDocument]) -> PhraseTable {
    PhraseTable(
      documents.enumerated().flatMap { place, insertion in
        insertion.words.map { (words: phrase($0.text), value: Int32(place)) }
      })
  }

  func questions(_ documents: [QuestionDocument], flows: [String: FlowIndex]) -> Questions {
    let known = documents.compactMap { document in
      flows[document.name.text].map { (document, $0) }
    }
    guard !known.isEmpty else { return Questions(index: nil, flows: []) }
    let intents = known.map { document, _ in
      IntentIndex.Intent(
        utterances: document.utterances.map(\.text),
        required: document.required.map { $0.map(\.text) },
        excluded: document.excluded.map(\.text))
    }
    guard let vocabulary else {
      preconditionFailure("questions are indexed after the vocabulary is built")
    }
    return Questions(index: IntentIndex(intents, vocabulary), flows: known.map { $0.1 })
  }

  /// A question with its tables of phrases.
  ///
  /// `question` is what was written, by which it is known what a yes or a no would answer; nil for
  /// a question that nobody wrote.
  func finished(_ prompt: PromptParts, asking question: SourceText?) -> PromptParts {
    var prompt = prompt
    let phrases = prompt.spellings.map { (words: phrase($0.text), value: Int32($0.option)) }
    prompt.optionPhrases = PhraseTable(phrases)
    setAgreement(of: &prompt, phrases.map(\.words))
    let mayAgree = prompt.answer == .yesNo || prompt.options.contains { $0.agrees != nil }
    if prompt.kind == nil, mayAgree, let question {
      prompt.kind = QuestionKind(question: question.text)
    }
    prompt.containedPhrases = PhraseTable(
      prompt.contained.map { (words: phrase($0.text), value: Int32($0.option)) })
    return prompt
  }

  /// The most options among which "ya" and "tidak" are looked for; in a longer list a label such as
  /// "Lanjut usia" agrees to nothing.
  private static let agreeingOptions = 3

  /// Finds the one option that means yes ("Ya, adukan", "Setuju", "Kirim") and the one that means
  /// no.
  ///
  /// Beside typed answers only a title means yes: where a picture is asked for, "ya" is no "Lewati"
  /// because `lanjut` is another word for it.
  ///
  /// `phrases` are the words of the spellings.
  private func setAgreement(of prompt: inout PromptParts, _ phrases: [[WordID]]) {
    guard prompt.options.count <= Self.agreeingOptions, let answers else { return }
    let meanings = phrases.map { answers.meaning(of: $0[...]) }
    let isTyped = ![.yesNo, .choice].contains(prompt.answer)
    for meaning in Self.answerGroups.prefix(2) {
      let agreeing = Set(
        prompt.spellings.indices.filter { place in
          let spelling = prompt.spellings[place]
          if isTyped, meaning == .yes,
            spelling.text != FoldedText(prompt.options[spelling.option].label).text
          {
            return false
          }
          return meanings[place] == meaning || Self.isFirstWord(meaning.rawValue, of: spelling.text)
        }.map { prompt.spellings[$0].option })
      guard agreeing.count == 1, let option = agreeing.first else { continue }
      prompt.options[option].agrees = meaning == .yes
    }
    // At a review a no asks for something to be changed.
    if case .review = prompt.role, !prompt.options.contains(where: { $0.agrees == false }),
      let change = prompt.options.firstIndex(where: { $0.key == PromptOption.changeKey })
    {
      prompt.options[change].agrees = false
    }
  }

  /// Whether a folded text is a word or begins with it.
  private static func isFirstWord(_ word: String, of text: String) -> Bool {
    guard text.utf8.starts(with: word.utf8) else { return false }
    let rest = text.utf8.dropFirst(word.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: " ")
  }

  func finished(_ draft: CommandDraft) -> Command {
    Command(
      name: draft.name,
      phrases: PhraseTable(draft.words.map { (words: phrase($0), value: 0) }),
      patterns: draft.patterns.map {
        Command.Pattern(
          words: phrase($0.words), variable: $0.variable, answer: $0.answer, mask: $0.mask)
      },
      confirmation: draft.confirmation, effect: draft.effect,
      worksDuringHandOver: draft.worksDuringHandOver, role: draft.role)
  }
}
