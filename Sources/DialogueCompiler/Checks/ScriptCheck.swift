import Diagnostics
import Dialogue

/// What a check may look at.
struct CheckContext {
  var folder: DialogueFolder
  var document: ScriptDocument
  var symbols: Symbols
  /// Everything that the bot says, in source order by kind.
  let sentences: [SourceText]
  /// Every step of every flow, in source order; those inside other steps follow them.
  let steps: [(flow: FlowDocument, step: StepDocument)]
  /// Every question, those of forms included.
  let questions: [(flow: FlowDocument, prompt: PromptDocument)]

  init(folder: DialogueFolder, document: ScriptDocument, symbols: Symbols) {
    self.folder = folder
    self.document = document
    self.symbols = symbols
    // Walked once: a dozen checks look at all steps.
    var steps: [(flow: FlowDocument, step: StepDocument)] = []
    for flow in document.flows {
      flow.steps.walk { steps.append((flow, $0)) }
    }
    self.steps = steps
    questions = steps.flatMap { flow, step in step.prompts.map { (flow, $0) } }
    sentences = Self.sentences(of: document, steps.map(\.step))
  }

  private static func sentences(
    of document: ScriptDocument, _ steps: [StepDocument]
  ) -> [SourceText] {
    var texts = document.texts.map(\.text) + document.manifest.notUnderstood
    texts += document.manifest.commands.compactMap(\.confirmation)
    texts += [document.manifest.session.expiryText].compactMap { $0 }
    texts += document.insertions.compactMap(\.message)
    for step in steps {
      switch step.kind {
      case .say(let message): if let text = message.text { texts.append(text) }
      case .vary(_, let messages): texts += messages.compactMap(\.text)
      case .form(let form): if let text = form.review { texts.append(text) }
      default: break
      }
      for prompt in step.prompts {
        texts.append(prompt.question)
        texts += prompt.wrongTexts
        for rule in prompt.rules { if let message = rule.message { texts.append(message) } }
      }
    }
    return texts
  }

  /// Calls `visit` for every step of every flow, in source order.
  func walk(_ visit: (FlowDocument, StepDocument) -> Void) {
    for (flow, step) in steps { visit(flow, step) }
  }

  /// Calls `visit` for every question, those of forms included.
  func prompts(_ visit: (PromptDocument) -> Void) {
    for (_, prompt) in questions { visit(prompt) }
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
