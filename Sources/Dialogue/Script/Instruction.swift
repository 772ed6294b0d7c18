/// The instructions that every step of the language is compiled to.
///
/// An instruction that does not say where to go on is followed by its neighbour.
package enum Instruction: Hashable, Sendable {
  case send(MessageTemplate)
  case vary(Variation)
  /// Asks and stops; the answer goes on at the option's target or the next instruction.
  case wait(PromptIndex)
  /// Goes on with the next instruction if the condition holds.
  case branch(Expression, otherwise: NodeIndex)
  case assign(VariableIndex, Expression)
  case clear(VariableIndex)
  case jump(Target)
  case call(Call)
  case leave(Expression?)
  case action(ActionStep)
  case handOver(HandOver)
  case finish
  /// From here on what is filled in is worth keeping; offers a draft if there is one.
  case openForm(FormIndex)
  /// Fills what the message that started the flow already says.
  case extract(FormIndex)
  /// The form has served its purpose; nothing of it becomes a draft.
  case closeForm(FormIndex)
}

/// Where a jump goes.
package enum Target: Hashable, Sendable {
  /// A place in the same flow.
  case node(NodeIndex)
  /// Another flow takes the place of this one.
  case flow(FlowIndex)
}

/// Several wordings of one message.
package struct Variation: Hashable, Sendable {
  package enum Order: Hashable, Sendable {
    /// Drawn from the conversation's seed, the place and the turn.
    case random
    /// One after the other; the counter is kept with the contact.
    case inTurn(counter: VariableIndex)
    /// Said only the first time the contact comes by.
    case once(counter: VariableIndex)
  }

  package var order: Order
  package var messages: [MessageTemplate]

  package init(order: Order, messages: [MessageTemplate]) {
    self.order = order
    self.messages = messages
  }
}

/// Entering another flow and coming back.
package struct Call: Hashable, Sendable {
  package var flow: FlowIndex
  /// Values for the callee's parameters.
  package var arguments: [Assignment]
  /// Where the callee's one result goes, if anywhere.
  package var result: VariableIndex?

  package init(flow: FlowIndex, arguments: [Assignment], result: VariableIndex?) {
    self.flow = flow
    self.arguments = arguments
    self.result = result
  }
}

package struct Assignment: Hashable, Sendable {
  package var variable: VariableIndex
  package var value: Expression

  package init(variable: VariableIndex, value: Expression) {
    self.variable = variable
    self.value = value
  }
}

/// Work that the host does, and where its outcome goes.
package struct ActionStep: Hashable, Sendable {
  package var name: String
  package var arguments: [(name: String, value: Expression)]
  package var results: [(output: String, variable: VariableIndex)]
  /// Every declared error has its place; the compiler sees to it.
  package var errors: [(name: String, node: NodeIndex)]
  /// Time the host has before `lewat_batas` happens.
  package var deadline: Duration?
  /// The form whose record the action takes; it is closed when the action succeeds.
  package var form: FormIndex?

  package init(
    name: String, arguments: [(name: String, value: Expression)],
    results: [(output: String, variable: VariableIndex)],
    errors: [(name: String, node: NodeIndex)], deadline: Duration?, form: FormIndex?
  ) {
    self.name = name
    self.arguments = arguments
    self.results = results
    self.errors = errors
    self.deadline = deadline
    self.form = form
  }

  package static func == (left: ActionStep, right: ActionStep) -> Bool {
    left.name == right.name && left.deadline == right.deadline && left.form == right.form
      && left.arguments.elementsEqual(right.arguments) {
        $0.name == $1.name && $0.value == $1.value
      }
      && left.results.elementsEqual(right.results) {
        $0.output == $1.output && $0.variable == $1.variable
      }
      && left.errors.elementsEqual(right.errors) { $0.name == $1.name && $0.node == $1.node }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(arguments.count)
    hasher.combine(errors.count)
  }
}

/// Passing the conversation to staff.
package struct HandOver: Hashable, Sendable {
  package var queue: String
  package var summary: Template?

  package init(queue: String, summary: Template?) {
    self.queue = queue
    self.summary = summary
  }
}
