import IndonesianText

/// Never asking what was already said: values for a form's fields out of one message.
extension TurnRun {
  /// Fills the empty fields of a form from the message that started its flow, and says so in one
  /// sentence.
  ///
  /// A value must pass its type and its rules; two candidates for one field are left to the
  /// question.
  mutating func extract(into index: FormIndex) {
    let form = script[index]
    guard let opening = form.opening, let text = value(of: opening).text else { return }
    set(opening, to: .empty)
    let input = Input(.text(text), language: script.language)
    var noted: [String] = []
    for field in form.fields where value(of: field.variable) == .empty {
      guard let found = extracted(field.prompt, from: input) else { continue }
      let prompt = script[field.prompt]
      let values = found.list ?? [found]
      let isAllowed = prompt.validations.allSatisfy { rule in
        values.allSatisfy { isTrue(rule.condition, answer: $0) }
      }
      guard isAllowed else { continue }
      if gather(found, for: field.prompt) == nil {
        set(field.variable, to: found)
        sayOtherLinks(than: found, in: input)
      }
      trace.note(.value(found, taken: true))
      noted.append(field.label.lowercasedFirst + " " + shown(found, of: field.prompt))
    }
    guard !noted.isEmpty else { return }
    say(script.texts.noted.replacing("{x}", by: noted.joined(separator: "; ")))
  }

  /// A value as a person sees it who gave it as an answer to a question.
  func shown(_ value: Value, of index: PromptIndex) -> String {
    let prompt = script[index]
    let choices = prompt.variable.flatMap { script[$0].choices }
    let labelled = choices.map { label(of: value, choices: $0) } ?? value
    let text = plainText(labelled)
    return prompt.answer == .link ? text.withDeadLinks : text.neutralized
  }

  private func extracted(_ index: PromptIndex, from input: Input) -> Value? {
    let prompt = script[index]
    switch prompt.answer {
    case .link:
      let links = input.links.map { Value.text($0.url) }
      guard prompt.gathering == nil || Set(links).count < 2 else { return .list(links) }
      return links.first
    case .choice: return mentionedOption(input, prompt)
    case .date, .phone, .email, .money: return named(input, by: prompt)
    case .ticket: return ticket(in: input)
    case .region: return regionMentioned(in: input, for: prompt)
    case .mask: return onlyValue(input, words: 3) { prompt.mask?.read($0).map { .text($0) } }
    default: return nil
    }
  }

  /// The one value of the question's type that the message names.
  ///
  /// A day without direction is one of the past: a report tells what happened.
  private func named(_ input: Input, by prompt: Prompt) -> Value? {
    let direction = prompt.direction == .either ? .past : prompt.direction
    var values: Set<Value> = []
    for entity in entities(in: input.text, at: now, direction: direction) {
      switch (prompt.answer, entity.value) {
      // "Mau lapor sekarang" does not say when it happened.
      case (.date, .moment(let moment)) where !moment.isNow:
        // A week or month is no day, but it makes a day beside it doubtful.
        values.insert(moment.namesDay ? moment.day.map { .date($0) } ?? .empty : .empty)
      case (.phone, .phone(let number)): values.insert(.text(number))
      case (.email, .email(let address)): values.insert(.text(address))
      case (.money, .money(let amount)):
        values.insert(amount.whole.map { .wholeNumber($0) } ?? .empty)
      default: continue
      }
    }
    return values.count == 1 ? values.first.flatMap { $0 == .empty ? nil : $0 } : nil
  }

  /// The one ticket number in a message.
  func ticket(in input: Input) -> Value? {
    onlyValue(input, words: 3) { TicketNumber.read($0).map { .text($0) } }
  }

  /// The one option whose words occur in the message; nil for none or several.
  private func mentionedOption(_ input: Input, _ prompt: Prompt) -> Value? {
    let found = prompt.optionPhrases.longestContained(in: input.ids)
      .filter { isShown(prompt.options[Int($0.value)]) && isTelling($0, input, prompt) }
    guard let longest = found.first?.range.count else { return nil }
    let options = Set(found.filter { $0.range.count == longest }.map(\.value))
    guard options.count == 1, let option = options.first,
      prompt.options[Int(option)].effect == .goOn
    else { return nil }
    return .text(prompt.options[Int(option)].key)
  }

  /// Whether the words by which an option is mentioned say something by themselves: "ya", "nggih"
  /// and "oke" answer what was asked, and nothing was asked yet.
  private func isTelling(_ match: PhraseMatch, _ input: Input, _ prompt: Prompt) -> Bool {
    guard prompt.options[Int(match.value)].agrees == nil else { return false }
    let words = input.ids[match.range]
    let answers: [AnswerMeaning] = [.yes, .no, .skip, .unsure, .done, .thanks, .greeting]
    if let meaning = script.language.answers.meaning(of: words), answers.contains(meaning) {
      return false
    }
    return !words.allSatisfy(script.language.fillers.contains)
  }

  /// The one value that some run of words spells; longer runs first.
  ///
  /// nil if two runs of one length spell different values. A run of digits alone is no value: it
  /// could be anything.
  private func onlyValue(
    _ input: Input, words most: Int, _ read: (String) -> Value?
  ) -> Value? {
    let words = input.folded.words
    guard !words.isEmpty else { return nil }
    let bytes = Array(input.text.utf8)
    for length in stride(from: min(most, words.count), through: 1, by: -1) {
      var values: Set<Value> = []
      for start in 0...(words.count - length) {
        let range = words[start].original.lowerBound..<words[start + length - 1].original.upperBound
        let text = String(decoding: bytes[range], as: UTF8.self)
        guard !text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
        if let value = read(text) { values.insert(value) }
      }
      if values.count == 1 { return values.first }
      if values.count > 1 { return nil }
    }
    return nil
  }
}

extension String {
  /// With a small first letter, as part of a sentence: "nama Anda".
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
