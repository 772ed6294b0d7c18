/// One dialogue of a script: a stretch of its instructions, with what is its own.
package struct Flow: Hashable, Sendable {
  package var name: String
  /// What people are shown when they are asked whether to go there.
  package var title: String
  package var start: NodeIndex
  /// One past the flow's last instruction.
  package var end: NodeIndex
  /// The only role that knows of the flow; nil for everybody.
  package var role: String?
  /// May be entered in the middle of a question and comes back to it (`sela: ya`).
  package var isDigression: Bool
  /// Its local variables, by slot.
  package var locals: [VariableIndex]
  package var parameters: [VariableIndex]
  /// Where the message that started the flow is kept, if a form of it wants that.
  package var opening: VariableIndex?
  /// Sections by name, in order of place.
  package var sections: [(name: String, node: NodeIndex)]

  package init(name: String, title: String, isDigression: Bool) {
    self.name = name
    self.title = title
    self.isDigression = isDigression
    start = NodeIndex(0)
    end = NodeIndex(0)
    locals = []
    parameters = []
    sections = []
  }

  package static func == (left: Flow, right: Flow) -> Bool {
    left.name == right.name && left.start == right.start && left.end == right.end
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
