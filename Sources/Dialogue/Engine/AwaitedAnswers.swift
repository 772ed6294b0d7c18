import IndonesianText

/// Answers that come while another question waits and can belong to one question only.
extension TurnRun {
  /// Takes a link that is sent in a flow which was called to fill a field with one.
  ///
  /// The flow has served its purpose then: the link is the answer to the field's own question.
  mutating func takeAwaited(_ input: Input, besides prompt: Prompt) -> Bool {
    guard prompt.answer != .link, prompt.answer != .text, carries(.link, input),
      let field = awaitedField, script[field.prompt].answer == .link
    else { return false }
    dropTop(keepDraft: false)
    move(to: script.promptNodes[Int(field.prompt.rawValue)])
    let reading = read(input, for: field.prompt)
    if !take(reading, for: field.prompt) { countFailure(for: field.prompt, because: reading) }
    return true
  }

  /// The field of an open form that the talking flow was called to fill.
  private var awaitedField: Form.Field? {
    guard state.frames.count > 1, state.frames.last?.entry == .called else { return nil }
    let caller = state.frames[state.frames.count - 2]
    guard let form = caller.openForm, case .call(let call) = script[caller.node] else { return nil }
    return script[form].fields.first { $0.variable == call.result }
  }

  /// Takes what belongs to an earlier question of the form: a picture that was not at hand then,
  /// and at the review another link, telephone number, address or region.
  mutating func takeLate(_ input: Input, at index: PromptIndex) -> Bool {
    guard let form = formOfPrompt(index), let field = lateField(input, in: form, at: index) else {
      return false
    }
    trace.rung = .correction
    guard case .media(let media) = input.message else {
      correct(field, with: input.text, at: index)
      return true
    }
    if gather(.media(media), for: field.prompt) == nil {
      set(field.variable, to: .media(media))
    }
    say(script.texts.added.replacing("{x}", by: field.label.lowercasedFirst))
    askAgain()
    return true
  }

  /// The only field that was asked for already and takes what the message carries.
  private func lateField(_ input: Input, in form: Form, at index: PromptIndex) -> Form.Field? {
    let asked = form.fields.filter { $0.prompt != index && value(of: $0.variable) != .empty }
    let fitting: [Form.Field]
    if case .media = input.message {
      fitting = asked.filter { field in
        let prompt = script[field.prompt]
        // One that is there already is not thrown away for another.
        let hasRoom =
          prompt.gathering != nil || value(of: field.variable) == .skipped
        return hasRoom && prompt.answer.valueType == .media && carries(prompt.answer, input)
      }
    } else {
      guard case .review = script[index].role, input.isText,
        exactOption(input, script[index]) == nil
      else { return nil }
      let telling: Set<AnswerType> = [.link, .phone, .email, .region]
      fitting = asked.filter {
        telling.contains(script[$0.prompt].answer)
          && wholeReading(input.text, for: $0.prompt, isNamed: false) != nil
      }
    }
    return fitting.count == 1 ? fitting.first : nil
  }
}
