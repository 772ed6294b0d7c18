import IndonesianText

/// Answers that give nothing: "ga ada", "belum", "gatau", "saya tidak punya fotonya".
extension TurnRun {
  /// What a message is that gives nothing: the option that says so, or a question left open.
  ///
  /// nil where it gives something, or where the question wants an answer.
  mutating func readingOfNone(_ input: Input, for index: PromptIndex) -> Reading? {
    let prompt = script[index]
    guard input.isText, prompt.isSkippable || !prompt.isStrict && !prompt.options.isEmpty,
      declines(input, prompt)
    else { return nil }
    if !prompt.isStrict, let option = noneOption(of: prompt) {
      trace.note(.option(index, option: option, how: .described, taken: true))
      return read(option, for: index)
    }
    guard prompt.isSkippable else { return nil }
    trace.note(.value(.skipped, taken: true))
    return .accepted(.skipped, option: nil)
  }

  /// Whether a message says that there is no answer to a question.
  ///
  /// Where any sentence is an answer it must say nothing else; elsewhere no value may stand in it.
  func declines(_ input: Input, _ prompt: Prompt) -> Bool {
    // "Ntar dulu ya cari ss nya" asks for time.
    input.isText && lacks(input, prompt) && input.meaning(for: .general) != .wait
      && !input.spoken.findsFault
  }

  private func lacks(_ input: Input, _ prompt: Prompt) -> Bool {
    if isPersonsName(input, prompt) { return false }
    if Self.dashes.contains(input.text.trimmed) { return true }
    let answers = script.language.answers
    let whole = answers.meaning(of: input.ids[...]) ?? answers.meaning(of: input.core)
    switch (prompt.answer, whole) {
    case (_, .unsure?), (_, .skip?): return true
    case _ where input.meaning(for: .general) == .skip && !input.spoken.givesInstead: return true
    case (.yesNo, _): return false
    case (_, .no?): return true
    default: break
    }
    let asked = prompt.askedWords(script.language)
    guard input.spoken.deniesAll(of: asked), !isRequest(input) else { return false }
    switch prompt.answer {
    case .text, .choice: return input.spoken.deniesOnly(asked)
    case .name: return true
    default: return value(in: input, for: prompt) == nil
    }
  }

  /// What forms are filled with where there is nothing.
  private static let dashes: Set<String> = ["-", "--", "---", "\u{2013}", "\u{2014}"]

  /// Takes the option that says that there is none, for a message that lacks something in whatever
  /// words and is nothing else.
  mutating func takeNone(_ input: Input, for index: PromptIndex) -> Bool {
    let prompt = script[index]
    guard input.isText, !prompt.isStrict, mayHaveNoneOption(prompt),
      input.spoken.deniesSomehow(of: prompt.askedWords(script.language)),
      ![.cancel, .menu, .back, .again, .staff, .wait].contains(input.meaning(for: .general)),
      let option = noneOption(of: prompt)
    else { return false }
    trace.note(.option(index, option: option, how: .described, taken: true))
    trace.rung = .answer
    choose(option, for: index)
    return true
  }

  /// "Gak jadi lapor" asks for something to be done.
  private func isRequest(_ input: Input) -> Bool {
    [.cancel, .menu, .back, .help, .again, .staff].contains(input.meaning(for: .general))
  }

  /// The one option beside typed answers that says that there is none: "Belum ada tautan",
  /// "Tidak ingat".
  func noneOption(of prompt: Prompt) -> Int? {
    guard mayHaveNoneOption(prompt) else { return nil }
    let options = prompt.optionMatcher(script.language).noneOptions
      .filter { isShown(prompt.options[$0]) }
    return options.count == 1 ? options.first : nil
  }

  /// Whether there are options beside answers of another type.
  private func mayHaveNoneOption(_ prompt: Prompt) -> Bool {
    !prompt.options.isEmpty && prompt.answer != .choice && prompt.answer != .yesNo
  }
}
