import Diagnostics
import Dialogue

/// What a check may look at.
struct CheckContext {
  var folder: DialogueFolder
  var document: ScriptDocument
  var symbols: Symbols

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
]
