package import IndonesianText

/// A whole bot, checked and compiled: immutable, indexed by integers, shared by all threads.
///
/// A class, so that a turn carries one reference instead of copying two dozen.
package final class Script: Sendable {
  package let identity: ScriptIdentity
  package let zone: TimeZoneOffset
  package let start: FlowIndex
  package let flows: [Flow]
  package let instructions: [Instruction]
  /// Content keys (`alur/jenis:kunci#n`), one for each instruction.
  package let keys: [String]
  package let prompts: [Prompt]
  package let forms: [Form]
  package let variables: [Variable]
  package let choices: [ChoiceSet]
  package let commands: [Command]
  package let actions: [ActionDeclaration]
  package let triggers: Triggers
  package let questions: Questions
  package let tables: [LookupTable]
  package let insertions: [Insertion]
  /// Values are places in `insertions`.
  package let insertionPhrases: PhraseTable
  /// Who the contact is, as the host says; commands and flows can be for one role only.
  package let role: VariableIndex?
  /// Holds the code of the language that the contact reads ("jv"); nil if the script has one only.
  package let languageVariable: VariableIndex?
  package let language: ScriptLanguage
  package let session: SessionRules
  package let officeHours: OfficeHours?
  package let texts: StandardTexts

  /// Variables by slot of their scope.
  package let contactSlots: [VariableIndex]
  package let sessionSlots: [VariableIndex]
  package let nodeIDs: [StableID]
  package let positions: [StableID: NodeIndex]
  package let variablesByID: [StableID: VariableIndex]
  package let variableIDs: [StableID]
  /// The names by which saved states know flows, forms and commands, and the way back: a state is
  /// read and saved with every turn.
  private let flowIDs: StableNames
  private let formIDs: StableNames
  private let commandIDs: StableNames
  /// Where each question is asked.
  package let promptNodes: [NodeIndex]
  /// By node, the question that is asked there plus one; 0 where none is.
  private let waits: [Int32]
  /// Triggers of flows that come back to the question; values as in `triggers.table`.
  let digressionPhrases: PhraseTable
  /// Whether some flow or command is for one role only.
  let hasRoles: Bool
  /// Whether silence ever does anything.
  let hasTimers: Bool
  /// The words of all commands; values are places in `commands`.
  let commandPhrases: PhraseTable
  /// Commands with words and an argument.
  let commandsWithPatterns: [CommandIndex]

  /// - Precondition: no two keys and no two variables share a `StableID`; the compiler has checked.
  package init(_ parts: ScriptParts) {
    identity = parts.identity
    zone = parts.zone
    start = parts.start
    flows = parts.flows
    instructions = parts.instructions
    keys = parts.keys
    forms = parts.forms
    variables = parts.variables
    choices = parts.choices
    commands = parts.commands
    actions = parts.actions
    triggers = parts.triggers
    questions = parts.questions
    tables = parts.tables
    insertions = parts.insertions
    insertionPhrases = parts.insertionPhrases
    role = parts.role
    languageVariable = parts.languageVariable
    language = parts.language
    session = parts.session
    officeHours = parts.officeHours
    texts = parts.texts
    contactSlots = Self.slots(of: .contact, in: parts.variables)
    sessionSlots = Self.slots(of: .session, in: parts.variables)
    nodeIDs = parts.keys.map { StableID(hashing: $0) }
    positions = Dictionary(
      uniqueKeysWithValues: nodeIDs.enumerated().map { ($1, NodeIndex($0)) })
    let variableIDs = parts.variables.map { parts.stableID(of: $0) }
    self.variableIDs = variableIDs
    variablesByID = Dictionary(
      uniqueKeysWithValues: variableIDs.enumerated().map { ($1, VariableIndex($0)) })
    flowIDs = StableNames(parts.flows.map { "alur/" + $0.name })
    formIDs = StableNames(
      parts.forms.map { "isian/" + parts.flows[Int($0.flow.rawValue)].name + "/" + $0.name })
    commandIDs = StableNames(parts.commands.map { "perintah/" + $0.name })
    let promptNodes = Self.promptNodes(of: parts)
    self.promptNodes = promptNodes
    let nodeIDs = nodeIDs
    waits = parts.instructions.map { instruction in
      if case .wait(let prompt) = instruction { prompt.rawValue + 1 } else { 0 }
    }
    digressionPhrases = PhraseTable(
      parts.triggers.table.phrases.filter { phrase in
        let flow = parts.triggers.phrases[Int(phrase.value)].flow
        return parts.flows[Int(flow.rawValue)].isDigression
      })
    hasRoles =
      parts.flows.contains { $0.role != nil } || parts.commands.contains { $0.role != nil }
    hasTimers =
      parts.session.reminder != nil || parts.session.expiry != nil
      || parts.prompts.contains { $0.reminder != nil || $0.expiry != nil }
    prompts = zip(parts.prompts, promptNodes).map {
      Prompt($0, node: nodeIDs.isEmpty ? StableID(rawValue: 0) : nodeIDs[Int($1.rawValue)])
    }
    commandPhrases = PhraseTable(
      parts.commands.enumerated().flatMap { place, command in
        command.phrases.phrases.map { ($0.words, Int32(truncatingIfNeeded: place)) }
      })
    commandsWithPatterns = parts.commands.indices.filter { !parts.commands[$0].patterns.isEmpty }
      .map { CommandIndex($0) }
  }

  private static func promptNodes(of parts: ScriptParts) -> [NodeIndex] {
    var nodes = parts.prompts.map { _ in NodeIndex(0) }
    for (place, instruction) in parts.instructions.enumerated() {
      if case .wait(let prompt) = instruction { nodes[Int(prompt.rawValue)] = NodeIndex(place) }
    }
    return nodes
  }

  private static func slots(of scope: VariableScope, in variables: [Variable]) -> [VariableIndex] {
    variables.indices.filter { variables[$0].scope == scope }
      .sorted { variables[$0].slot < variables[$1].slot }
      .map { VariableIndex($0) }
  }

  package subscript(node: NodeIndex) -> Instruction { instructions[Int(node.rawValue)] }
  package subscript(flow: FlowIndex) -> Flow { flows[Int(flow.rawValue)] }
  package subscript(prompt: PromptIndex) -> Prompt { prompts[Int(prompt.rawValue)] }
  package subscript(form: FormIndex) -> Form { forms[Int(form.rawValue)] }
  package subscript(variable: VariableIndex) -> Variable { variables[Int(variable.rawValue)] }
  package subscript(choices index: ChoiceSetIndex) -> ChoiceSet { choices[Int(index.rawValue)] }
  package subscript(command: CommandIndex) -> Command { commands[Int(command.rawValue)] }

  /// The question that is asked at a place, or nil.
  func prompt(waitingAt node: NodeIndex) -> PromptIndex? {
    let prompt = waits[Int(node.rawValue)]
    return prompt == 0 ? nil : PromptIndex(Int(prompt) - 1)
  }

  package func id(of node: NodeIndex) -> StableID { nodeIDs[Int(node.rawValue)] }

  package func id(of variable: VariableIndex) -> StableID {
    variableIDs[Int(variable.rawValue)]
  }
  package func id(of flow: FlowIndex) -> StableID { flowIDs[Int(flow.rawValue)] }
  package func id(of form: FormIndex) -> StableID { formIDs[Int(form.rawValue)] }
  package func id(of command: CommandIndex) -> StableID { commandIDs[Int(command.rawValue)] }

  /// The flow of a saved name, or nil if the script has it no more.
  package func flow(with id: StableID) -> FlowIndex? { flowIDs.place(of: id).map { FlowIndex($0) } }
  /// The form of a saved name, or nil if the script has it no more.
  package func form(with id: StableID) -> FormIndex? { formIDs.place(of: id).map { FormIndex($0) } }
  /// The command of a saved name, or nil if the script has it no more.
  package func command(with id: StableID) -> CommandIndex? {
    commandIDs.place(of: id).map { CommandIndex($0) }
  }

  /// The flow that an instruction belongs to; flows lie one after the other.
  package func flow(containing node: NodeIndex) -> FlowIndex? {
    // Halved, for a state is read before every turn: the first flow that ends behind the node.
    var candidates = flows.indices
    while !candidates.isEmpty {
      let middle = candidates.lowerBound + candidates.count / 2
      if flows[middle].end <= node {
        candidates = middle + 1..<candidates.upperBound
      } else {
        candidates = candidates.lowerBound..<middle
      }
    }
    let place = candidates.lowerBound
    return place < flows.count && flows[place].start <= node ? FlowIndex(place) : nil
  }

  /// The flow with this name, or nil.
  package func flow(named name: String) -> FlowIndex? {
    flows.firstIndex { $0.name == name }.map { FlowIndex($0) }
  }

  /// The question that a conversation waiting at `node` was asked, or nil.
  package func prompt(at node: NodeIndex) -> PromptIndex? {
    guard case .wait(let prompt) = self[node] else { return nil }
    return prompt
  }
}
