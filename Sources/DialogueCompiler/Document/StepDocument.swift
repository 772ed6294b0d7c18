package import Diagnostics
package import IndonesianText

/// One step of a flow as it was written.
package struct StepDocument: Sendable {
  package var kind: Kind
  package var range: SourceRange
  /// Overrides the generated part of the content key.
  package var identifier: SourceText?

  package indirect enum Kind: Sendable {
    case say(MessageDocument)
    case vary(Keyword, [MessageDocument])
    case ask(PromptDocument)
    case form(FormDocument)
    case branch(condition: SourceText, then: [StepDocument], otherwise: [StepDocument])
    case section(SourceText)
    case go(SourceText)
    case call(CallDocument)
    case assign([AssignmentDocument])
    case action(ActionStepDocument)
    case forEach(ForEachDocument)
    case handOver(queue: SourceText, summary: SourceText?)
    case leave(SourceText?)
    case finish
  }
}

package struct MessageDocument: Sendable {
  package var text: SourceText?
  package var image: SourceText?
  package var document: SourceText?
  package var approval: SourceText?
  package var parameters: [SourceText] = []
  package var range: SourceRange
}

/// A question as it was written.
package typealias PromptDocument = Boxed<PromptContent>

package struct PromptContent: Sendable {
  package var question: SourceText
  /// `pilih`: the answer leads somewhere; otherwise it is a value.
  package var isMenu: Bool
  package var range: SourceRange
  package var image: SourceText?
  package var store: SourceText?
  package var type: TypeDocument?
  package var options: [OptionDocument] = []
  package var rendering: SourceText?
  package var listButton: SourceText?
  package var rules: [RuleDocument] = []
  package var wrongTexts: [SourceText] = []
  package var attempts: Located<Int>?
  package var failure: SourceText?
  package var isSkippable = false
  package var several: SeveralDocument?
  package var isSecret = false
  package var isStrict = false
  /// `konteks`; nil leaves it to the wording of the question.
  package var kind: QuestionKind?
  /// `arah`; either side of today without it.
  package var direction = DateDirection.either
  /// `tahun`, `tingkat`, `utamakan`.
  package var regions = RegionScope()
  package var examples: [SourceText] = []
  package var reminder: ReminderDocument?
  package var expiry: Located<Duration>?
  /// Only for fields of a form.
  package var label: SourceText?
  /// `kata`: what else people call the field; only for fields of a form.
  package var words: [SourceText] = []
  package var condition: SourceText?
}

/// An option as it was written.
package typealias OptionDocument = Boxed<OptionContent>

package struct OptionContent: Sendable {
  package var range: SourceRange
  package var key: SourceText?
  package var label: SourceText?
  package var shortLabel: SourceText?
  package var description: SourceText?
  package var words: [SourceText] = []
  package var contains: [SourceText] = []
  package var condition: SourceText?
  package var target: SourceText?
  package var steps: [StepDocument]?
  package var command: SourceText?
  package var isRisky = false
}

package struct SeveralDocument: Sendable {
  package var least: Int
  package var most: Int
  package var enough: [SourceText]
}

package struct RuleDocument: Sendable {
  package var condition: SourceText
  package var message: SourceText?
  package var range: SourceRange
}

package struct FormDocument: Sendable {
  package var name: SourceText
  package var fields: [(name: SourceText, prompt: PromptDocument)]
  /// `isi_awal: pesan`.
  package var usesOpening = false
  package var review: SourceText?
  package var submitLabel: SourceText?
  package var changeLabel: SourceText?
  package var reviewOptions: [OptionDocument] = []
  package var attempts: Located<Int>?
  package var failure: SourceText?
}

package struct CallDocument: Sendable {
  package var flow: SourceText
  package var arguments: [AssignmentDocument] = []
  /// Left ours, right what the callee calls it.
  package var results: [(variable: SourceText, name: SourceText)] = []
}

package struct AssignmentDocument: Sendable {
  package var variable: SourceText
  package var value: SourceText
}

package struct ActionStepDocument: Sendable {
  package var name: SourceText
  /// `dengan: laporan`: the fields of that form.
  package var form: SourceText?
  package var arguments: [AssignmentDocument] = []
  package var results: [(variable: SourceText, name: SourceText)] = []
  package var errors: [(name: SourceText, steps: [StepDocument])] = []
}

package struct ForEachDocument: Sendable {
  package var list: SourceText
  package var steps: [StepDocument]
}

extension [StepDocument] {
  /// Calls `visit` for every step, those inside other steps included, in source order.
  package func walk(_ visit: (StepDocument) -> Void) {
    for step in self {
      visit(step)
      step.walkInnerSteps(visit)
    }
  }
}

extension StepDocument {
  /// Calls `visit` for every step inside this one.
  fileprivate func walkInnerSteps(_ visit: (StepDocument) -> Void) {
    func walk(_ options: [OptionDocument]) {
      for option in options { option.steps?.walk(visit) }
    }
    switch kind {
    case .ask(let prompt): walk(prompt.options)
    case .form(let form):
      for field in form.fields { walk(field.prompt.options) }
      walk(form.reviewOptions)
    case .branch(_, let then, let otherwise):
      then.walk(visit)
      otherwise.walk(visit)
    case .action(let action):
      for error in action.errors { error.steps.walk(visit) }
    case .forEach(let loop): loop.steps.walk(visit)
    default: break
    }
  }

  /// The questions of this step itself.
  package var prompts: [PromptDocument] {
    switch kind {
    case .ask(let prompt): [prompt]
    case .form(let form): form.fields.map { $0.prompt }
    default: []
    }
  }
}
