import IndonesianText

/// What a message may mean besides an answer, and answers that must be asked about.
extension TurnRun {
  /// Whether a message that could be read as an answer is rather a question: it asks, or it says
  /// more than a no.
  ///
  /// Options, links and what else names itself are answers in any sentence.
  func asksRather(_ input: Input, than reading: Reading, at prompt: Prompt) -> Bool {
    guard input.isText, !prompt.isStrict, script.questions.index != nil else { return false }
    switch reading {
    case .accepted(let value, let option):
      if isNo(value, option, of: prompt), yesNo(input, prompt.kind) == false {
        return saysMore(input, than: prompt)
      }
      guard option == nil, input.spoken.asks else { return false }
      return Self.readInSentences.contains(prompt.answer) || asksBack(input, at: prompt)
    case .severalRegions, .doubtful: return input.spoken.asks
    // What breaks a rule elsewhere is heard as a question below anyway.
    case .refused: return input.spoken.asks && asksBack(input, at: prompt)
    case .notUnderstood: return false
    }
  }

  /// Types whose values are found inside sentences.
  private static let readInSentences: Set<AnswerType> = [
    .date, .number, .money, .time, .region, .name,
  ]

  /// Whether a message at a question for any words asks in one short sentence and no more.
  ///
  /// Of what can be told most is told in sentences that state; "masa KPU nyuruh begitu? sudah
  /// viral" tells something.
  private func asksBack(_ input: Input, at prompt: Prompt) -> Bool {
    guard prompt.answer == .text, input.spoken.words.count <= Self.wordsOfQuestion else {
      return false
    }
    return !input.text.trimmed.dropLast().contains { "?.!;\n".contains($0) }
  }

  /// Words of a question that is asked back.
  private static let wordsOfQuestion = 12

  private func isNo(_ value: Value, _ option: Int?, of prompt: Prompt) -> Bool {
    option.map { prompt.options[$0].agrees == false } ?? (value == .boolean(false))
  }

  /// "Ga mau nama saya ketauan" says no only in passing.
  func saysMore(_ input: Input, than prompt: Prompt) -> Bool {
    let answers = script.language.answers
    return input.spoken.content.count >= Self.wordsOfReason
      && exactOption(input, prompt) == nil && answers.meaning(of: input.ids[...]) == nil
      && answers.meaning(of: input.core) == nil
  }

  /// A refusal with a reason has so many words.
  private static let wordsOfReason = 4

  /// The first day of the week or month that an answer names, if the question's rules allow it.
  mutating func doubtfulDate(in input: Input, for prompt: Prompt) -> Value? {
    guard prompt.answer == .date, input.isText,
      let moment = readMoment(input.text, at: now, direction: prompt.direction), moment.namesDay
    else { return nil }
    let value = Value.date(moment.start.date)
    return prompt.validations.allSatisfy { isTrue($0.condition, answer: value) } ? value : nil
  }

  /// Whether a day whose year was left open is taken for one of last year because this year's has
  /// not come yet: "10 Des", said on the fifth.
  func isOfLongAgo(_ value: Value, _ input: Input, _ prompt: Prompt) -> Bool {
    guard prompt.answer == .date, prompt.direction == .past, case .date(let date) = value,
      date.days(to: today) >= Self.longAgo
    else { return false }
    return readDate(input.text, at: now, direction: .future) != date
  }

  /// Five months: who speaks of so old a day without its year is rare.
  private static let longAgo = 150

  /// An option that a message describes, or begins with: "hoaks kak, katanya sudah dicoblos".
  ///
  /// Not at a menu, which leads to questions as well.
  mutating func takeOwnWords(_ input: Input, for index: PromptIndex) -> Bool {
    let prompt = script[index]
    guard prompt.isAnsweredByOptions, !prompt.isStrict, input.isText,
      !input.spoken.asks,
      ![.thanks, .greeting, .farewell, .help, .wait].contains(input.meaning(for: .general))
    else { return false }
    if takeDescribed(input, prompt: index) { return true }
    guard let option = openingOption(input, prompt) else { return false }
    trace.note(.option(index, option: option, how: .described, taken: true))
    trace.rung = .answer
    choose(option, for: index)
    return true
  }

  /// The option that stands before the first pause of a message.
  private func openingOption(_ input: Input, _ prompt: Prompt) -> Int? {
    let pauses = ",.;:\n(".unicodeScalars
    let scalars = input.text.unicodeScalars
    let end = scalars.firstIndex { pauses.contains($0) } ?? scalars.endIndex
    var words = scalars[..<end].split(separator: " ").map { String($0) }
    if let reason = words.firstIndex(where: { Self.reasons.contains(FoldedText($0).text) }) {
      words.removeSubrange(reason...)
    } else if end == scalars.endIndex {
      return nil
    }
    let opening = Input(.text(words.joined(separator: " ")), language: script.language)
    guard !opening.folded.isEmpty, opening.core.count <= Self.longestOpening,
      let option = exactOption(opening, prompt), isShown(prompt.options[option]),
      prompt.options[option].agrees == nil
    else { return nil }
    return option
  }

  /// Words of an answer before what is told of it.
  private static let longestOpening = 4

  /// Words with which people begin to tell more.
  private static let reasons: Set<String> = [
    "katanya", "karena", "krn", "soalnya", "sebab", "tentang", "bahwa", "isinya", "masa", "masak",
  ]
}
