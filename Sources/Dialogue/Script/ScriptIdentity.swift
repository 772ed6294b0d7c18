/// What a script is called, for people.
package struct ScriptIdentity: Hashable, Sendable {
  package var identifier: String
  package var name: String

  package init(identifier: String, name: String) {
    self.identifier = identifier
    self.name = name
  }
}
