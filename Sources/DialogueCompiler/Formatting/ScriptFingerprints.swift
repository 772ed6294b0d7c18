import Dialogue

/// The two hashes of a script: one changes with its structure, the other with its wording.
///
/// They are made by describing every value, which takes longer than compiling.
struct ScriptFingerprints: Hashable {
  var structure = Fingerprint()
  var wording = Fingerprint()

  init(of script: Script) {
    (structure, wording) = fingerprints(of: script)
  }
}

private func fingerprints(of script: Script) -> (structure: Fingerprint, wording: Fingerprint) {
  var structure = Fingerprint()
  var wording = Fingerprint()
  for (key, instruction) in zip(script.keys, script.instructions) {
    structure.combine(key)
    combine(instruction, &structure, &wording)
  }
  for prompt in script.prompts {
    structure.combine(prompt.answer.rawValue)
    structure.combine(UInt64(prompt.attemptLimit))
    combine(prompt.question.text, &structure, &wording)
    for option in prompt.options {
      structure.combine(option.key)
      wording.combine(option.label)
      wording.combine(option.description ?? "")
    }
    for text in prompt.wrongTexts { combine(text, &structure, &wording) }
    for rule in prompt.validations { combine(rule.message, &structure, &wording) }
  }
  for variable in script.variables {
    structure.combine(variable.name)
    structure.combine("\(variable.type)")
  }
  for command in script.commands {
    structure.combine(command.name)
    if let text = command.confirmation { combine(text, &structure, &wording) }
  }
  for phrase in script.triggers.phrases { structure.combine(phrase.text) }
  for text in script.session.notUnderstood { combine(text, &structure, &wording) }
  return (structure, wording)
}

private func combine(
  _ instruction: Instruction, _ structure: inout Fingerprint, _ wording: inout Fingerprint
) {
  switch instruction {
  case .send(let message): combine(message.text, &structure, &wording)
  case .vary(let variation):
    for message in variation.messages { combine(message.text, &structure, &wording) }
  case .branch(let condition, let otherwise):
    structure.combine("\(condition)")
    structure.combine(UInt64(bitPattern: Int64(otherwise.rawValue)))
  case .assign(_, let value): structure.combine("\(value)")
  case .jump(let target): structure.combine("\(target)")
  case .action(let action):
    for error in action.errors { structure.combine(error.name) }
  default: break
  }
}

/// Which values stand in a text is structure, what stands around them is wording.
private func combine(
  _ template: Template, _ structure: inout Fingerprint, _ wording: inout Fingerprint
) {
  for segment in template.segments {
    switch segment {
    case .literal(let text): wording.combine(text)
    case .translated(let original, let translations):
      combine(Template(segments: original), &structure, &wording)
      for (_, segments) in translations.sorted(by: { $0.key < $1.key }) {
        combine(Template(segments: segments), &structure, &wording)
      }
    case .value(let expression, let filters, _):
      wording.combine("{\(expression)\(filters)}")
    }
  }
}
