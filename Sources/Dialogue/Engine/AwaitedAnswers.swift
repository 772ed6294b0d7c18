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
  private var awaitedField: Form.Field? { awaiting?.field }

  /// The same with its form.
  private var awaiting: (form: Form, field: Form.Field)? {
    guard state.frames.count > 1, state.frames.last?.entry == .called else { return nil }
    let caller = state.frames[state.frames.count - 2]
    guard let index = caller.openForm, case .call(let call) = script[caller.node] else {
      return nil
    }
    let form = script[index]
    return form.fields.first { $0.variable == call.result }.map { (form, $0) }
  }

  /// The form whose fields are being filled while a question waits: its own, or the one that called
  /// the talking flow to fill a field.
  func formBeingFilled(at index: PromptIndex) -> Form? {
    switch script[index].role {
    case .field: formOfPrompt(index)
    case .plain: awaiting?.form
    case .review, .change: nil
    }
  }

  /// Takes what belongs to another question of the form: a picture that was not at hand at its own
  /// or comes before it, and at the review another link, telephone number, address, region or day.
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

  /// Says that one link is enough to who sends another while the form asks for something else, and
  /// puts the waiting question again; it is no wrong answer to that one.
  ///
  /// - `alone`: whether nothing else may stand in the message, as where any words are an answer. At
  ///   the review another link takes the place of the first.
  mutating func takeAnotherLink(_ input: Input, at index: PromptIndex, alone: Bool) -> Bool {
    guard input.isText, case .field(let form, _) = script[index].role,
      state.frames.last?.openForm == form, !script[index].isStrict
    else { return false }
    let fields = script[form].fields.filter {
      script[$0.prompt].answer == .link && script[$0.prompt].gathering == nil
    }
    guard fields.count == 1, fields[0].prompt != index,
      let taken = value(of: fields[0].variable).text, carries(.link, input),
      !alone || input.isOnlyLinks
    else { return false }
    trace.rung = .correction
    let isSame = input.links.allSatisfy { $0.url == taken }
    say(
      isSame
        ? script.texts.sameLink
        : script.texts.anotherLink.replacing("{x}", by: taken.withDeadLinks))
    askAgain()
    return true
  }

  /// Takes the answer to a question of the form that has not been put yet: "kab wonosobo" where the
  /// kind of the violation is asked for, "kemarin" where one is helped to find the link.
  ///
  /// The waiting question is put again.
  mutating func takeEarly(_ input: Input, at index: PromptIndex) -> Bool {
    guard input.isText, let form = formBeingFilled(at: index) else { return false }
    // The fields are variables of the flow that holds the form.
    let called = formOfPrompt(index) == nil ? state.frames.popLast() : nil
    let field = fillEarly(form, with: input, at: index)
    if let called { state.frames.append(called) }
    guard let field else { return false }
    trace.rung = .correction
    say(script.texts.added.replacing("{x}", by: field.label.lowercasedFirst))
    askAgain()
    return true
  }

  /// Fills the only field that a message gives a value; nil where there is none or several.
  private mutating func fillEarly(
    _ form: Form, with input: Input, at index: PromptIndex
  ) -> Form.Field? {
    var found: (field: Form.Field, value: Value)?
    for field in form.fields where field.prompt != index {
      guard let value = earlyValue(of: field, in: input) else { continue }
      guard found == nil else { return nil }
      found = (field, value)
    }
    guard let (field, value) = found else { return nil }
    set(field.variable, to: value)
    return field
  }

  /// What a message gives a field that is empty and asks for one value of a kind that tells to
  /// which question it belongs.
  private func earlyValue(of field: Form.Field, in input: Input) -> Value? {
    let prompt = script[field.prompt]
    guard tellsItsQuestion(prompt, input), prompt.gathering == nil,
      // Who had none may find one.
      value(of: field.variable) == .empty
        || prompt.answer == .link && value(of: field.variable) == .skipped,
      // Looked at first, because links are already known here.
      prompt.answer != .link || carries(.link, input),
      case .accepted(let value, option: nil)? = wholeReading(
        input, for: field.prompt, isNamed: false)
    else { return nil }
    return value
  }

  /// Whether a value alone says to which question it belongs: one of its kind, or a day in words.
  private func tellsItsQuestion(_ prompt: Prompt, _ input: Input) -> Bool {
    prompt.answer.tellsItsQuestion || prompt.answer == .date && input.spellsDate
  }

  /// The only field besides the waiting one that takes what the message carries.
  private func lateField(_ input: Input, in form: Form, at index: PromptIndex) -> Form.Field? {
    if case .media(let media) = input.message {
      return fieldTaking(media, in: form, of: input, at: index)
    }
    guard case .review = script[index].role, input.isText,
      exactOption(input, script[index]) == nil
    else { return nil }
    let asked = form.fields.filter {
      $0.prompt != index && tellsItsQuestion(script[$0.prompt], input)
        && value(of: $0.variable) != .empty
        && wholeReading(input, for: $0.prompt, isNamed: false) != nil
    }
    return asked.count == 1 ? asked.first : nil
  }

  private func fieldTaking(
    _ media: Media, in form: Form, of input: Input, at index: PromptIndex
  ) -> Form.Field? {
    let fitting = form.fields.filter { $0.prompt != index && hasRoom($0, for: input) }
    let asked = fitting.filter { value(of: $0.variable) != .empty }
    if asked.isEmpty {
      // A picture may come before its question, which is not put any more if one is enough. What is
      // said into the telephone rather answers the question that waits.
      let early = fitting.filter { script[$0.prompt].gathering?.least ?? 1 <= 1 }
      return early.count == 1 && media.kind != .audio ? early.first : nil
    }
    return asked.count == 1 ? asked.first : nil
  }

  /// Whether a picture is one that a field takes; one that is there already is not thrown away for
  /// another.
  private func hasRoom(_ field: Form.Field, for input: Input) -> Bool {
    let prompt = script[field.prompt]
    return (prompt.gathering != nil || [.skipped, .empty].contains(value(of: field.variable)))
      && prompt.answer.valueType == .media && carries(prompt.answer, input)
  }
}

extension Input {
  /// Whether nothing stands beside links but that there is one more: "ini juga https://…".
  fileprivate var isOnlyLinks: Bool {
    spoken.content.allSatisfy { word in
      let place = folded.words[word.source.lowerBound].original.lowerBound
      return Self.linkAsides.contains(word.text)
        || links.contains { $0.original.contains(place) }
    }
  }

  private static let linkAsides: Set<String> = [
    "tautan", "link", "url", "ini", "itu", "juga", "lagi", "satu", "dua", "sama", "dan", "ada",
    "lain", "lainnya", "tambah", "tambahan", "kedua", "terus", "masih", "yang", "buat", "lapor",
  ]

  /// Whether a date would be told by words: "kemarin", not "5" or "2/12", which may be anything.
  fileprivate var spellsDate: Bool {
    folded.bytes.contains { $0 >= UInt8(ascii: "a") }
  }
}

extension AnswerType {
  /// Whether a value alone says to which question it belongs.
  fileprivate var tellsItsQuestion: Bool {
    switch self {
    case .link, .phone, .email, .region: true
    case .text, .number, .money, .yesNo, .date, .time, .name, .mask, .ticket, .choice, .image,
      .video, .audio, .document, .anyMedia, .location, .contactCard, .sticker, .other:
      false
    }
  }
}
