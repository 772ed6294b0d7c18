import Diagnostics
import Dialogue

/// What a check may look at.
struct CheckContext {
  var folder: DialogueFolder
  var document: ScriptDocument
  var symbols: Symbols
  /// Everything that the bot says, in source order by kind.
  let sentences: [SourceText]

  init(folder: DialogueFolder, document: ScriptDocument, symbols: Symbols) {
    self.folder = folder
    self.document = document
    self.symbols = symbols
    sentences = Self.sentences(of: document)
  }

  private static func sentences(of document: ScriptDocument) -> [SourceText] {
    var texts = document.texts.map(\.text) + document.manifest.notUnderstood
    texts += document.manifest.commands.compactMap(\.confirmation)
    texts += [document.manifest.session.expiryText].compactMap { $0 }
    texts += document.insertions.compactMap(\.message)
    for flow in document.flows {
      flow.steps.walk { step in
        switch step.kind {
        case .say(let message): texts += [message.text].compactMap { $0 }
        case .vary(_, let messages): texts += messages.compactMap(\.text)
        case .form(let form): texts += [form.review].compactMap { $0 }
        default: break
        }
        for prompt in step.prompts {
          texts += [prompt.question] + prompt.wrongTexts + prompt.rules.compactMap(\.message)
        }
      }
    }
    return texts
  }

  /// Calls `visit` for every step of every flow, in source order.
  func walk(_ visit: (FlowDocument, StepDocument) -> Void) {
    for flow in document.flows {
      flow.steps.walk { visit(flow, $0) }
    }
  }

  /// Calls `visit` for every question, those of forms included.
  func prompts(_ visit: (PromptDocument) -> Void) {
    walk { _, step in
      for prompt in step.prompts { visit(prompt) }
    }
  }
}

extension SourceText {
  /// The words of the sentence with their places, in Unicode scalars from 0.
  ///
  /// Names in braces are left out; an apostrophe within a word belongs to it (`do'a`).
  var words: [(text: String, place: Range<Int>)] {
    var found: [(text: String, place: Range<Int>)] = []
    var word = String.UnicodeScalarView()
    var depth = 0
    var place = 0
    func close() {
      if !word.isEmpty { found.append((String(word), (place - word.count)..<place)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if depth == 0, scalar.properties.isAlphabetic || (scalar == "'" && !word.isEmpty) {
        word.append(scalar)
      } else {
        close()
        if scalar == "{" { depth += 1 }
        if scalar == "}" { depth = max(0, depth - 1) }
      }
      place += 1
    }
    close()
    return found
  }
}

/// One rule that dialogue files must keep.
///
/// Each stands in a file of its own, with a test and a page in `docs/penulis/galat`.
protocol ScriptCheck: Sendable {
  func diagnostics(in context: CheckContext) -> [Diagnostic]
}

/// All rules that need no compiled script.
///
/// Reading, names and types are checked on the way.
let scriptChecks: [any ScriptCheck] = [
  DuplicateFlowCheck(), SectionCheck(), StartFlowCheck(), MaskCheck(), RuleMessageCheck(),
  MissingExampleCheck(), LexiconClashCheck(), EmptyMenuCheck(), OptionLayoutCheck(),
  MediaFileCheck(), FormattingCheck(), ReminderCheck(), ActionCheck(), TranslationCheck(),
  FlowLengthCheck(), ServiceWindowCheck(), FormOfAddressCheck(), ConstantConditionCheck(),
  SpellingCheck(),
]
