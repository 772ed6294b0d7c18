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
  /// Where each question is asked.
  package let promptNodes: [NodeIndex]
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
    let promptNodes = Self.promptNodes(of: parts)
    self.promptNodes = promptNodes
    let nodeIDs = nodeIDs
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

  package func id(of node: NodeIndex) -> StableID { nodeIDs[Int(node.rawValue)] }

  package func id(of variable: VariableIndex) -> StableID {
    variableIDs[Int(variable.rawValue)]
  }
  package func id(of flow: FlowIndex) -> StableID { StableID(hashing: "alur/" + self[flow].name) }
  package func id(of form: FormIndex) -> StableID {
    StableID(hashing: "isian/" + self[self[form].flow].name + "/" + self[form].name)
  }
  package func id(of command: CommandIndex) -> StableID {
    StableID(hashing: "perintah/" + self[command].name)
  }

  package func flow(with id: StableID) -> FlowIndex? {
    flows.indices.lazy.map { FlowIndex($0) }.first { self.id(of: $0) == id }
  }
  package func form(with id: StableID) -> FormIndex? {
    forms.indices.lazy.map { FormIndex($0) }.first { self.id(of: $0) == id }
  }
  package func command(with id: StableID) -> CommandIndex? {
    commands.indices.lazy.map { CommandIndex($0) }.first { self.id(of: $0) == id }
  }

  /// The flow that an instruction belongs to; flows lie one after the other.
  package func flow(containing node: NodeIndex) -> FlowIndex? {
    flows.firstIndex { $0.start <= node && node < $0.end }.map { FlowIndex($0) }
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

/// How the script understands words.
package struct ScriptLanguage: Sendable {
  package var vocabulary: Vocabulary
  /// Expressions that answer yes (value 1), no (2) or skip (3), whatever is asked.
  package var controls: PhraseTable
  /// Words that may stand around a short answer without changing it.
  package var fillers: WordSet

  package init(vocabulary: Vocabulary, controls: PhraseTable, fillers: WordSet) {
    self.vocabulary = vocabulary
    self.controls = controls
    self.fillers = fillers
  }
}

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
  package var index: IntentIndex
  /// By place in the index.
  package var flows: [FlowIndex]

  package init(index: IntentIndex, flows: [FlowIndex]) {
    self.index = index
    self.flows = flows
  }
}

/// A word that works everywhere.
package struct Command: Sendable {
  package enum Effect: Hashable, Sendable {
    case go(FlowIndex)
    case call(FlowIndex)
    case repeatQuestion
    case stepBack
  }

  /// Words with an argument: `cabut {nomor: pola BW-XXXX-XXXX}`.
  package struct Pattern: Sendable {
    package var words: [WordID]
    package var variable: VariableIndex
    package var answer: AnswerType
    package var mask: TextMask?

    package init(words: [WordID], variable: VariableIndex, answer: AnswerType, mask: TextMask?) {
      self.words = words
      self.variable = variable
      self.answer = answer
      self.mask = mask
    }
  }

  package var name: String
  /// The whole message must be one of these.
  package var phrases: PhraseTable
  package var patterns: [Pattern]
  /// Asked first, if something has been filled in.
  package var confirmation: Template?
  package var effect: Effect
  /// Whether it works while staff hold the conversation.
  package var worksDuringHandOver: Bool
  /// The only role that knows of the command; nil for everybody.
  package var role: String?

  package init(
    name: String, phrases: PhraseTable, patterns: [Pattern], confirmation: Template?,
    effect: Effect, worksDuringHandOver: Bool, role: String?
  ) {
    self.role = role
    self.name = name
    self.phrases = phrases
    self.patterns = patterns
    self.confirmation = confirmation
    self.effect = effect
    self.worksDuringHandOver = worksDuringHandOver
  }
}

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

/// What bot.yaml says of conversations as a whole.
package struct SessionRules: Hashable, Sendable {
  package enum AtExpiry: Hashable, Sendable {
    case keepDraft
    case discard
  }

  package var reminder: Reminder?
  package var expiry: Duration?
  package var atExpiry: AtExpiry
  package var expiryText: Template?
  package var failure: FlowIndex?
  package var draftLifetime: Duration
  /// Said in turn when nothing was understood.
  package var notUnderstood: [Template]

  package init() {
    atExpiry = .keepDraft
    draftLifetime = .seconds(72 * 3_600)
    notUnderstood = []
  }
}

/// Days (1 = Monday) and hours at which staff answer; the end is exclusive.
package struct OfficeHours: Hashable, Sendable {
  package var days: Set<Int>
  package var from: TimeOfDay
  package var until: TimeOfDay

  package init(days: Set<Int>, from: TimeOfDay, until: TimeOfDay) {
    self.days = days
    self.from = from
    self.until = until
  }
}
