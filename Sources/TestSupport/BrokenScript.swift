package import Dialogue

extension Script {
  /// The script with another instruction in one place.
  ///
  /// The compiler refuses scripts that cannot end, but a fault of ours could still let one through,
  /// so the engine has limits of its own.
  ///
  /// - Parameters:
  ///   - key: the content key of the place, `alur/jenis:kunci#n`.
  ///   - instruction: what stands there from now on.
  /// - Returns: a new script; a key that is nowhere changes nothing.
  package func replacing(_ key: String, by instruction: Instruction) -> Script {
    var parts = ScriptParts(
      identity: identity, zone: zone, start: start, language: language, triggers: triggers,
      questions: questions)
    parts.flows = flows
    parts.instructions = instructions
    parts.keys = keys
    parts.prompts = prompts.map { PromptParts($0) }
    parts.forms = forms
    parts.variables = variables
    parts.choices = choices
    parts.commands = commands
    parts.actions = actions
    parts.session = session
    parts.officeHours = officeHours
    parts.texts = texts
    for place in keys.indices where keys[place] == key { parts.instructions[place] = instruction }
    return Script(parts)
  }
}

extension PromptParts {
  /// What the compiler made the question of, but for the words of `memuat` before they were tables.
  fileprivate init(_ prompt: Prompt) {
    self.init(question: prompt.question, answer: prompt.answer)
    mask = prompt.mask
    options = prompt.options
    optionPhrases = prompt.optionPhrases
    spellings = prompt.spellings
    containedPhrases = prompt.containedPhrases
    isStrict = prompt.isStrict
    kind = prompt.kind
    variable = prompt.variable
    validations = prompt.validations
    wrongTexts = prompt.wrongTexts
    attemptLimit = prompt.attemptLimit
    onFailure = prompt.onFailure
    isSkippable = prompt.isSkippable
    gathering = prompt.gathering
    rendering = prompt.rendering
    hint = prompt.hint
    reminder = prompt.reminder
    expiry = prompt.expiry
    role = prompt.role
  }
}
