package import IndonesianText

/// What brings a person into a flow without being asked.
package struct Triggers: Sendable {
  package struct Phrase: Hashable, Sendable {
    package var flow: FlowIndex
    /// Folded.
    package var text: String

    package init(flow: FlowIndex, text: String) {
      self.flow = flow
      self.text = text
    }
  }

  package struct Kind: Hashable, Sendable {
    package var answer: AnswerType
    package var flow: FlowIndex
    /// The form's question that the message answers already, if any.
    package var prompt: PromptIndex?
    /// The declared variable that takes the value, where no question of a form does.
    package var variable: VariableIndex?

    package init(
      answer: AnswerType, flow: FlowIndex, prompt: PromptIndex?, variable: VariableIndex? = nil
    ) {
      self.answer = answer
      self.flow = flow
      self.prompt = prompt
      self.variable = variable
    }
  }

  package var phrases: [Phrase]
  /// Values are places in `phrases`.
  package var table: PhraseTable
  package var kinds: [Kind]
  /// The phrases once more, for messages with typing errors.
  package let near: TypingErrorIndex

  package init(phrases: [Phrase], table: PhraseTable, kinds: [Kind]) {
    self.phrases = phrases
    self.table = table
    self.kinds = kinds
    near = TypingErrorIndex(phrases.map(\.text))
  }
}

/// Questions that people ask at any time, with the flows that answer them.
package struct Questions: Sendable {
  /// nil if there are none.
  package var index: IntentIndex?
  /// By place in the index.
  package var flows: [FlowIndex]

  package init(index: IntentIndex?, flows: [FlowIndex]) {
    self.index = index
    self.flows = flows
  }
}
