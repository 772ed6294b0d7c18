import IndonesianText

/// "Ga usah nama", said at another question than that for the name.
extension TurnRun {
  /// Leaves the name of a form open for who says so while another of its questions waits, and puts
  /// that question again.
  ///
  /// It is no answer to the waiting question, whatever "ga" would mean there. Who only wants the
  /// name to be kept secret is heard by a question of the script's, if there is one.
  mutating func takeNameless(_ input: Input, at index: PromptIndex) -> Bool {
    guard input.isText, script.language.mayGiveNoName(input.ids), !script[index].isStrict,
      let form = formOfPrompt(index) ?? formBeingFilled(at: index),
      let field = form.fields.first(where: { script[$0.prompt].answer == .name }),
      field.prompt != index, mayBeLeftOpen(field), !asksForName(index, in: form),
      exactOption(input, script[index]) == nil,
      let namelessness = input.spoken.namelessness()
    else { return false }
    if namelessness == .concealed, takeQuestion(input) { return true }
    // The fields are variables of the flow that holds the form.
    let called = formOfPrompt(index) == nil ? state.frames.popLast() : nil
    let isGiven = value(of: field.variable).text != nil
    let isLeftOpen = namelessness == .refused || !isGiven
    let option = noneOption(of: script[field.prompt])
    if isLeftOpen {
      set(field.variable, to: option.map { optionValue($0, of: field.prompt) } ?? .skipped)
    }
    if let called { state.frames.append(called) }
    guard isLeftOpen else { return false }
    trace.rung = .correction
    let label =
      option.map { script[field.prompt].options[$0].label } ?? "tanpa "
      + field.label.lowercasedFirst
    say(script.texts.noted.replacing("{x}", by: label.lowercasedFirst))
    askAgain()
    return true
  }

  /// Whether the name may be left open: by an option or because its question may be skipped.
  private func mayBeLeftOpen(_ field: Form.Field) -> Bool {
    script[field.prompt].isSkippable || noneOption(of: script[field.prompt]) != nil
  }

  /// Whether the waiting question is for some name itself: that of an account.
  private func asksForName(_ index: PromptIndex, in form: Form) -> Bool {
    guard let field = form.fields.first(where: { $0.prompt == index }) else {
      if case .change = script[index].role { return true }
      return false
    }
    return names(of: field).joined().contains { SpokenWords.namelessWords.contains($0) }
  }
}
