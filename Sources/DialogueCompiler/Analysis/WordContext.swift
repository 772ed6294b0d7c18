import Diagnostics
import Dialogue
import IndonesianText

/// What a check of words may look at: the documents, and the vocabulary they are understood by.
struct WordContext {
  var document: ScriptDocument
  var symbols: Symbols
  var language: ScriptLanguage
  private var check: CheckContext

  init(_ check: CheckContext, _ parts: ScriptParts) {
    self.check = check
    document = check.document
    symbols = check.symbols
    language = parts.language
  }

  /// What a phrase is to the engine: its standard words, or its letters where words do not count.
  ///
  /// Two phrases with one meaning cannot be told apart.
  func meaning(of text: String, isStrict: Bool = false) -> Meaning {
    let folded = FoldedText(text).text
    let words = isStrict ? [] : language.vocabulary.phrase(text)
    return words.isEmpty || words.contains(.unknown) ? .letters(folded) : .words(words)
  }

  enum Meaning: Hashable, Sendable {
    case words([WordID])
    case letters(String)

    /// Nothing that could be typed.
    var isEmpty: Bool { self == .letters("") }
  }

  /// Calls `visit` for every question, with the flow it stands in.
  func prompts(_ visit: (FlowDocument, PromptDocument) -> Void) {
    for (flow, prompt) in check.questions { visit(flow, prompt) }
  }

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
  SwallowedTriggerCheck(), SimilarWordsCheck(),
]

/// A phrase that people can type, with its place.
struct Phrase {
  var text: String
  var range: SourceRange
}

extension OptionContent {
  /// What people can type for this option: what they see first, then its other words.
  ///
  /// A key beside a label names the value and is not looked at: nobody sees it.
  var phrases: [Phrase] {
    let shown =
      [label, shortLabel].compactMap { $0 } + (label == nil ? [key].compactMap { $0 } : [])
    return (shown + words).map { Phrase(text: $0.text, range: $0.range) }
  }

  /// What people see of it.
  var shownText: String { (label ?? shortLabel ?? key ?? command)?.text ?? "" }
}
