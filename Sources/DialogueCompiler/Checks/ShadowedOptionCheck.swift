import Diagnostics
import Dialogue
import IndonesianText

/// D502: an option's word is a command's word too, and commands come first.
///
/// Not told where it does not matter: the option is that command (`perintah:`) or leads to the
/// command's own flow, the word is a number, or it answers a yes/no question.
struct ShadowedOptionCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    let commands = context.commandWords
    guard !commands.isEmpty else { return [] }
    var found: [Diagnostic] = []
    for question in context.questions {
      let prompt = question.prompt
      for (option, phrases) in zip(prompt.options, question.options) {
        found += diagnostics(for: option, phrases, of: prompt, commands, context)
      }
      for word in prompt.several?.enough ?? [] {
        let phrase = context.phrase(word)
        guard let command = command(for: phrase, commands) else { continue }
        found.append(diagnostic("Kata penutup \"\(word.text)\"", phrase, command))
      }
    }
    context.forms { _, form in
      let own =
        form.review == nil ? [] : form.reviewPhrases(context).prefix(2) + form.fieldPhrases(context)
      for phrase in own.flatMap(\.phrases) {
        guard let command = command(for: phrase, commands) else { continue }
        found.append(diagnostic("Opsi \"\(phrase.text)\"", phrase, command))
      }
      for option in form.reviewOptions {
        found += diagnostics(
          for: option, context.phrases(of: option), of: nil, commands, context)
      }
    }
    return found
  }

  private func command(
    for phrase: Phrase, _ commands: [Phrase.Meaning: CommandWord]
  ) -> CommandWord? {
    phrase.meaning.isEmpty || phrase.isNumber ? nil : commands[phrase.meaning]
  }

  private func diagnostics(
    for option: OptionDocument, _ phrases: [Phrase], of prompt: PromptDocument?,
    _ commands: [Phrase.Meaning: CommandWord], _ context: WordContext
  ) -> [Diagnostic] {
    guard option.command == nil else { return [] }
    var told: Set<String> = []
    return phrases.compactMap { phrase in
      guard let (command, word) = command(for: phrase, commands),
        !leadsThere(option, command), !isYesOrNo(phrase, prompt, context),
        told.insert(command.name.text).inserted
      else { return nil }
      return diagnostic("Opsi \"\(option.shownText)\"", phrase, (command, word))
    }
  }

  private func leadsThere(_ option: OptionDocument, _ command: CommandDocument) -> Bool {
    var target = option.target?.text
    if target == nil, let steps = option.steps, steps.count == 1 {
      switch steps[0].kind {
      case .go(let flow): target = flow.text
      case .call(let call): target = call.flow.text
      default: break
      }
    }
    guard let target else { return false }
    return target == (command.go ?? command.call)?.text
  }

  /// While a yes/no question waits, ways to say yes and no mean that before they are commands.
  private func isYesOrNo(
    _ phrase: Phrase, _ prompt: PromptDocument?, _ context: WordContext
  ) -> Bool {
    guard prompt?.answerType == .yesNo, case .words(let words) = phrase.meaning
    else { return false }
    let meaning = context.language.answers.meaning(of: words[...])
    return meaning == .yes || meaning == .no
  }

  private func diagnostic(
    _ subject: String, _ phrase: Phrase, _ command: CommandWord
  ) -> Diagnostic {
    Diagnostic(
      .d502, at: phrase.range,
      "\(subject) tidak dapat diketik karena \"\(phrase.text)\" adalah perintah umum.",
      caretNote: "pakai kata lain, atau tulis \"perintah: \(command.command.name.text)\"",
      notes: [
        DiagnosticNote("perintah \"\(command.command.name.text)\"", at: command.word.range)
      ])
  }
}
