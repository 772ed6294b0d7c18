import Diagnostics
import Dialogue
import IndonesianText

/// A command and one of the words that call it.
typealias CommandWord = (command: CommandDocument, word: SourceText)

/// What a check of words may look at: the documents, and the vocabulary they are understood by.
///
/// Every phrase is folded and looked up once, for all checks.
struct WordContext {
  /// A question with the phrases of its options, by their place.
  struct Question {
    var flow: FlowDocument
    var prompt: PromptDocument
    var options: [[Phrase]]
  }

  let document: ScriptDocument
  let symbols: Symbols
  let language: ScriptLanguage
  /// Every question, those of forms included.
  let questions: [Question]
  /// The phrases that open each flow, by its place in the document.
  let triggers: [[Phrase]]
  /// Words of the commands that everybody can use; of two commands the first has the word.
  let commandWords: [Phrase.Meaning: CommandWord]
  private let check: CheckContext

  init(_ check: CheckContext, _ parts: ScriptParts) {
    self.check = check
    document = check.document
    symbols = check.symbols
    language = parts.language
    let vocabulary = parts.language.vocabulary
    questions = check.questions.map { flow, prompt in
      Question(
        flow: flow, prompt: prompt, options: prompt.options.map { $0.value.phrases(vocabulary) })
    }
    triggers = check.document.flows.map { flow in
      flow.phrases.map { Phrase($0, vocabulary) }
    }
    var words: [Phrase.Meaning: CommandWord] = [:]
    for command in check.document.manifest.commands where command.role == nil {
      for word in command.words {
        let meaning = Phrase(word, vocabulary).meaning
        if words[meaning] == nil { words[meaning] = (command, word) }
      }
    }
    commandWords = words
  }

  /// A text as a phrase of this script.
  func phrase(_ source: SourceText) -> Phrase { Phrase(source, language.vocabulary) }

  /// A text as a phrase of this script, told of at a place.
  func phrase(_ text: String, at range: SourceRange) -> Phrase {
    Phrase(text, at: range, language.vocabulary)
  }

  /// The phrases of an option.
  func phrases(of option: OptionDocument) -> [Phrase] { option.value.phrases(language.vocabulary) }

  /// Calls `visit` for every form, with the flow it stands in.
  func forms(_ visit: (FlowDocument, FormDocument) -> Void) {
    check.walk { flow, step in
      if case .form(let form) = step.kind { visit(flow, form) }
    }
  }
}

/// One rule about words that people can type.
///
/// Each stands in a file of its own, with a test and a page in `docs/penulis/galat`.
protocol WordCheck: Sendable {
  func diagnostics(in context: WordContext) -> [Diagnostic]
}

/// All rules about words.
let wordChecks: [any WordCheck] = [
  DuplicateOptionCheck(), DuplicateCommandCheck(), ShadowedOptionCheck(), DuplicateTriggerCheck(),
  SwallowedTriggerCheck(), DuplicateUtteranceCheck(), SwallowedUtteranceCheck(),
  SimilarWordsCheck(),
]

/// A phrase that people can type, with its place and what it is to the engine.
struct Phrase {
  /// What a phrase is to the engine: its standard words, or its letters where words do not count.
  ///
  /// Two phrases with one meaning cannot be told apart.
  enum Meaning: Hashable {
    case words([WordID])
    case letters(String)

    /// Nothing that could be typed.
    var isEmpty: Bool { self == .letters("") }
  }

  var text: String
  var range: SourceRange
  var folded: String
  var meaning: Meaning

  init(_ source: SourceText, _ vocabulary: Vocabulary) {
    self.init(source.text, at: source.range, vocabulary)
  }

  init(_ text: String, at range: SourceRange, _ vocabulary: Vocabulary) {
    self.text = text
    self.range = range
    let folded = FoldedText(text)
    self.folded = folded.text
    let words = vocabulary.ids(of: folded)
    meaning =
      words.isEmpty || words.contains(.unknown) ? .letters(self.folded) : .words(words)
  }

  /// The meaning where a whole answer must be this phrase, letter by letter (`cocok: persis`).
  var strictMeaning: Meaning { .letters(folded) }

  /// Whether it is a number.
  var isNumber: Bool { folded.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension OptionContent {
  /// What people can type for this option: what they see first, then its other words.
  ///
  /// A key beside a label names the value and is not looked at: nobody sees it.
  fileprivate func phrases(_ vocabulary: Vocabulary) -> [Phrase] {
    var phrases: [Phrase] = []
    phrases.reserveCapacity(words.count + 2)
    for shown in [label, shortLabel, label == nil ? key : nil] {
      if let shown { phrases.append(Phrase(shown, vocabulary)) }
    }
    for word in words { phrases.append(Phrase(word, vocabulary)) }
    return phrases
  }

  /// What people see of it.
  var shownText: String { (label ?? shortLabel ?? key ?? command)?.text ?? "" }
}
