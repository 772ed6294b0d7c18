/// What an action takes, gives, and can fail with.
package struct ActionDeclaration: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var name: String
    package var type: ValueType
    package var isOptional: Bool

    package init(name: String, type: ValueType, isOptional: Bool) {
      self.name = name
      self.type = type
      self.isOptional = isOptional
    }
  }

  package var name: String
  package var inputs: [Item]
  package var outputs: [Item]
  package var errors: [String]

  package init(name: String, inputs: [Item], outputs: [Item], errors: [String]) {
    self.name = name
    self.inputs = inputs
    self.outputs = outputs
    self.errors = errors
  }
}
