import Dialogue

/// The two hashes of a script: one changes with its structure, the other with its wording.
///
/// A conversation under way can take over new wording at once; a new structure needs care
/// (language reference, "A script changes in the middle of a conversation").
func fingerprints(of parts: ScriptParts) -> (structure: UInt64, wording: UInt64) {
  var structure = Fingerprint()
  var wording = Fingerprint()
  for (key, instruction) in zip(parts.keys, parts.instructions) {
    structure.combine(key)
    combine(instruction, &structure, &wording)
  }
  for prompt in parts.prompts {
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
  for variable in parts.variables {
    structure.combine(variable.name)
    structure.combine("\(variable.type)")
  }
  for command in parts.commands {
    structure.combine(command.name)
    if let text = command.confirmation { combine(text, &structure, &wording) }
  }
  for phrase in parts.triggers.phrases { structure.combine(phrase.text) }
  for text in parts.session.notUnderstood { combine(text, &structure, &wording) }
  return (structure.value, wording.value)
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
