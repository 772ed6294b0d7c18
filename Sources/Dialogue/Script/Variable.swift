/// How long a variable lives.
package enum VariableScope: Hashable, Sendable {
  /// Kept with the contact, between conversations.
  case contact
  /// Until the conversation ends.
  case session
  /// As long as a flow's frame is on the stack.
  case local(FlowIndex)
}

/// A named, typed place for a value.
package struct Variable: Hashable, Sendable {
  /// As the writer names it; a form's field is `form.field`.
  package var name: String
  package var scope: VariableScope
  /// Its place in the values of its scope.
  package var slot: Int
  package var type: ValueType
  /// The labels of its keys, if it holds the answer to a choice.
  package var choices: ChoiceSetIndex?
  package var isSecret: Bool
  /// Value at the start of its scope; `.empty` unless declared otherwise.
  package var initial: Value

  package init(
    name: String, scope: VariableScope, slot: Int, type: ValueType,
    choices: ChoiceSetIndex? = nil, isSecret: Bool = false, initial: Value = .empty
  ) {
    self.name = name
    self.scope = scope
    self.slot = slot
    self.type = type
    self.choices = choices
    self.isSecret = isSecret
    self.initial = initial
  }
}

/// Keys that a question stores, with what people see of them.
package struct ChoiceSet: Hashable, Sendable {
  package var labels: [(key: String, label: String)]

  package init(labels: [(key: String, label: String)]) { self.labels = labels }

  /// nil when the key is unknown (a value kept from an older script).
  package func label(of key: String) -> String? {
    labels.first { $0.key == key }?.label
  }

  package static func == (left: ChoiceSet, right: ChoiceSet) -> Bool {
    left.labels.elementsEqual(right.labels) { $0.key == $1.key && $0.label == $1.label }
  }

  package func hash(into hasher: inout Hasher) {
    for (key, label) in labels {
      hasher.combine(key)
      hasher.combine(label)
    }
  }
}
