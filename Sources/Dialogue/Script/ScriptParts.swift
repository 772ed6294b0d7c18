package import IndonesianText

/// What the compiler hands over to make a `Script` of.
package struct ScriptParts {
  package var identity: ScriptIdentity
  package var zone: TimeZoneOffset
  package var start: FlowIndex
  package var language: ScriptLanguage
  package var triggers: Triggers
  package var flows: [Flow] = []
  package var instructions: [Instruction] = []
  package var keys: [String] = []
  package var prompts: [PromptParts] = []
  package var forms: [Form] = []
  package var variables: [Variable] = []
  package var choices: [ChoiceSet] = []
  package var commands: [Command] = []
  package var actions: [ActionDeclaration] = []
  package var questions: Questions
  package var tables: [LookupTable] = []
  package var insertions: [Insertion] = []
  package var insertionPhrases = PhraseTable([])
  package var role: VariableIndex?
  package var languageVariable: VariableIndex?
  package var session = SessionRules()
  package var officeHours: OfficeHours?
  package var texts = StandardTexts()

  package init(
    identity: ScriptIdentity, zone: TimeZoneOffset, start: FlowIndex, language: ScriptLanguage,
    triggers: Triggers, questions: Questions
  ) {
    self.identity = identity
    self.zone = zone
    self.start = start
    self.language = language
    self.triggers = triggers
    self.questions = questions
  }

  /// The name by which saved states know a variable: its scope and its name.
  package func stableID(of variable: Variable) -> StableID {
    let scope =
      switch variable.scope {
      case .contact: "pengguna"
      case .session: "sesi"
      case .local(let flow): "alur/" + flows[Int(flow.rawValue)].name
      }
    return StableID(hashing: scope + "/" + variable.name)
  }
}
