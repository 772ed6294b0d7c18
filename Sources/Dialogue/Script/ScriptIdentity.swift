/// What a script is called and what it consists of, for people and for saved states.
package struct ScriptIdentity: Hashable, Sendable {
  package var identifier: String
  package var name: String
  /// Structure: keys, kinds, targets, option keys, types, limits.
  package var structure: UInt64
  /// All wording.
  package var wording: UInt64

  package init(identifier: String, name: String, structure: UInt64, wording: UInt64) {
    self.identifier = identifier
    self.name = name
    self.structure = structure
    self.wording = wording
  }
}
