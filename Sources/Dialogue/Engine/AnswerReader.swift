import IndonesianText

/// What became of an answer.
enum Reading {
  case accepted(Value, option: Int?)
  /// Of the right type, but a rule of the writer's says no.
  case refused(Template)
  /// A region, but which of these (by code) is to be asked.
  case severalRegions([String])
  /// Perhaps this value; to be asked.
  case doubtful(Value)
  case notUnderstood
}

extension TurnRun {
  /// Rung 3: reads a message as the answer to a question.
  mutating func read(_ input: Input, for index: PromptIndex) -> Reading {
    let prompt = script[index]
    if let several = severalValues(input, for: index) {
      return validated(several, option: nil, for: prompt)
    }
    // "Bukan, jember" names a region before it says no.
    if exactOption(input, prompt) == nil, let reading = regionReading(input, for: prompt) {
      return reading
    }
    if !prompt.options.isEmpty,
      namesThirdWay(input, prompt) || yesNoValue(input, for: prompt) == nil
    {
      if let option = option(in: input, for: index) {
        return read(option, for: index)
      }
    }
    if let none = readingOfNone(input, for: index) { return none }
    if prompt.answer == .choice { return .notUnderstood }
    guard let value = value(in: input, for: prompt) else {
      if let date = doubtfulDate(in: input, for: prompt) { return .doubtful(date) }
      trace.note(.noReading(prompt.answer))
      return .notUnderstood
    }
    let reading = validated(value, option: nil, for: prompt)
    if case .accepted = reading, isOfLongAgo(value, input, prompt) { return .doubtful(value) }
    return reading
  }

  /// Whether a message is the name of an option that means neither yes nor no.
  private func namesThirdWay(_ input: Input, _ prompt: Prompt) -> Bool {
    guard input.isText, prompt.answer == .yesNo else { return false }
    return exactOption(input, prompt).map { prompt.options[$0].agrees == nil } ?? false
  }

  /// An option as the answer.
  ///
  /// One that leads elsewhere is no value to be judged.
  mutating func read(_ option: Int, for index: PromptIndex) -> Reading {
    let value = optionValue(option, of: index)
    guard script[index].options[option].effect == .goOn else {
      return .accepted(value, option: option)
    }
    return validated(value, option: option, for: script[index])
  }

  mutating func validated(_ value: Value, option: Int?, for prompt: Prompt) -> Reading {
    // Of several values each must keep the rules.
    let values = prompt.gathering == nil ? [value] : value.list ?? [value]
    for (place, rule) in prompt.validations.enumerated()
    where !values.allSatisfy({ isTrue(rule.condition, answer: $0) }) {
      trace.note(.value(value, taken: false))
      trace.note(.validationFailed(place))
      return .refused(rule.message)
    }
    if option == nil { trace.note(.value(value, taken: true)) }
    return .accepted(value, option: option)
  }

  // MARK: - Options

  mutating func option(in input: Input, for index: PromptIndex) -> Int? {
    guard input.isText else { return nil }
    let prompt = script[index]
    for how in [Trace.Fit.exact, .number, .yesNo, .contained] {
      guard let option = option(in: input, for: prompt, how), isShown(prompt.options[option])
      else { continue }
      trace.note(.option(index, option: option, how: how, taken: true))
      return option
    }
    return nil
  }

  private func option(in input: Input, for prompt: Prompt, _ how: Trace.Fit) -> Int? {
    switch how {
    case .exact: exactOption(input, prompt)
    case .number: numberedOption(input, prompt)
    case .yesNo: agreeingOption(input, prompt)
    case .contained: containedOption(input, prompt)
    case .typingError, .described: nil
    }
  }

  func exactOption(_ input: Input, _ prompt: Prompt) -> Int? {
    if prompt.isStrict {
      return prompt.spellingTable.value(of: input.folded).map { Int($0) }
    }
    let whole = prompt.optionPhrases.first(input.ids[...])
    guard let option = (whole ?? prompt.optionPhrases.first(input.core)).map({ Int($0) }) else {
      return nil
    }
    // "Iya?" asks back.
    let asksBack =
      input.text.utf8.last == UInt8(ascii: "?") && prompt.options[option].agrees == true
    return asksBack ? nil : option
  }

  /// Options are numbered as they are shown: hidden ones have no number, and neither have those
  /// that only the sentence names.
  private func numberedOption(_ input: Input, _ prompt: Prompt) -> Int? {
    // Where numbers are answers of their own, they name no options.
    guard ![.number, .money, .time].contains(prompt.answer) else { return nil }
    guard prompt.rendering != .open else { return nil }
    let shown = shownOptions(of: prompt)
    if input.folded.bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard let number = Int(input.folded.text), shown.indices.contains(number - 1) else {
        return nil
      }
      return shown[number - 1]
    }
    // "No 2 aja", "yang ketiga", "paling bawah".
    let places = OptionMatcher.places(input.text, script.language.vocabulary, of: shown.count)
    return places?.count == 1 ? places?.first.map { shown[$0] } : nil
  }

  /// The options that can be chosen now, in the order of their numbers.
  func shownOptions(of prompt: Prompt) -> [Int] {
    prompt.options.indices.filter { isShown(prompt.options[$0]) }
  }

  /// What a message chooses from the options of a question in its own words.
  func described(
    _ input: Input, _ prompt: Prompt, several: Bool = false
  ) -> OptionMatcher.Choice {
    guard input.isText, !prompt.options.isEmpty, !prompt.isStrict, prompt.answer != .text else {
      return .nothing
    }
    let isNumbered =
      prompt.rendering != .open && ![.number, .money, .time].contains(prompt.answer)
    return prompt.optionMatcher(script.language).read(
      input.text, several: several, shown: shownOptions(of: prompt), numbered: isNumbered)
  }

  /// "oke", "gas", "boleh" where one option means yes; "gak usah" where one means no.
  private func agreeingOption(_ input: Input, _ prompt: Prompt) -> Int? {
    guard prompt.hasAgreement, !prompt.isStrict, let answer = yesNo(input, prompt.kind),
      !givesBesides(input, prompt)
    else { return nil }
    let isTyped = ![.yesNo, .choice].contains(prompt.answer)
    // Beside typed answers, "salah" is no "gak ada", and the name of a person no "bukan".
    if !answer, isTyped, input.spoken.findsFault || isPersonsName(input, prompt) { return nil }
    return prompt.options.firstIndex { $0.agrees == answer && isShown($0) }
  }

  /// "Tania" denies in Buginese.
  func isPersonsName(_ input: Input, _ prompt: Prompt) -> Bool {
    prompt.answer == .name && PersonNames.contain(input.folded.bytes[...])
  }

  /// Whether a message with a yes or a no in it gives the value all the same: "Rina, jangan disebar
  /// ya", "ga, baru kemarin".
  private func givesBesides(_ input: Input, _ prompt: Prompt) -> Bool {
    guard
      [.name, .date, .region, .link, .phone, .email, .mask, .ticket].contains(prompt.answer)
    else { return false }
    return typedValue(input, for: prompt) != nil
      || prompt.answer != .name && saysMore(input, than: prompt)
  }

  private func containedOption(_ input: Input, _ prompt: Prompt) -> Int? {
    let found = prompt.containedPhrases.longestContained(in: input.ids)
    let options = Set(found.map(\.value))
    return options.count == 1 ? options.first.map { Int($0) } : nil
  }

  /// What leads to something for another role is hidden like what has a condition that fails.
  func isShown(_ option: PromptOption) -> Bool {
    let role =
      switch option.effect {
      case .jump(.flow(let flow)): script[flow].role
      case .command(let command): script[command].role
      case .goOn, .jump(.node): String?.none
      }
    return isFor(role) && option.isShown.map { isTrue($0) } ?? true
  }

  /// What taking an option means: yes or no (what its label says, else the first option is yes),
  /// the option's key, or, beside a question of another type, what its label says when it is typed.
  ///
  /// Beside regions, a label that names none ("Se-Indonesia") is kept by its key.
  func optionValue(_ option: Int, of index: PromptIndex) -> Value {
    let prompt = script[index]
    switch prompt.answer {
    case .yesNo: return .boolean(prompt.options[option].agrees ?? (option == 0))
    case .choice: return .text(prompt.options[option].key)
    default:
      let label = prompt.options[option].label
      let input = Input(.text(label), language: script.language)
      let own: Value = prompt.answer == .region ? .text(prompt.options[option].key) : .skipped
      return typedValue(input, for: prompt) ?? own
    }
  }

  // MARK: - Values

  /// nil when the message is neither clearly yes nor clearly no.
  func yesNo(_ input: Input, _ kind: QuestionKind) -> Bool? {
    switch input.meaning(for: kind) {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  func value(in input: Input, for prompt: Prompt) -> Value? {
    switch input.message {
    case .text, .tap: typedValue(input, for: prompt)
    case .media(let media): mediaValue(media, for: prompt)
    case .location(let location): prompt.answer == .location ? .location(location) : nil
    case .contactCard(let card): prompt.answer == .contactCard ? .contactCard(card) : nil
    case .reaction, .unsupported: nil
    }
  }

  private func mediaValue(_ media: Media, for prompt: Prompt) -> Value? {
    let fits =
      switch prompt.answer {
      case .image: media.kind == .image
      case .video: media.kind == .video
      case .audio: media.kind == .audio
      case .document: media.kind == .document
      case .sticker: media.kind == .sticker
      case .anyMedia: media.kind != .sticker
      default: false
      }
    if fits { return .media(media) }
    // A link in the caption of a picture is a link.
    return prompt.answer == .link ? link(in: media.caption) : nil
  }

  private func typedValue(_ input: Input, for prompt: Prompt) -> Value? {
    let text = input.text
    return switch prompt.answer {
    case .text:
      text.trimmed.isEmpty || KeyboardMash.isAll(input.folded)
        ? nil : .text(text.trimmed.cut(toScalars: Self.longestText))
    case .number: readAmount(text, as: .number).map { .number($0) }
    case .money: readMoney(text).map { .wholeNumber(Int($0)) }
    case .yesNo: yesNoValue(input, for: prompt)
    case .date: readDate(text, at: now, direction: prompt.direction).map { .date($0) }
    case .time: readTime(text).map { .time($0) }
    case .phone: readPhone(text).map { .text($0) }
    case .email: readEmail(text).map { .text($0) }
    case .link: input.links.first.map { .text($0.url) }
    case .name: readPersonName(text).map { .text($0) }
    case .mask: prompt.mask?.read(text).map { .text($0) }
    case .ticket: TicketNumber.read(text).map { .text($0) }
    case .region: regionMentioned(in: input, for: prompt)
    case .choice, .image, .video, .audio, .document, .anyMedia, .location, .contactCard, .sticker,
      .other:
      nil
    }
  }

  /// Characters that an answer of type `teks` keeps; the rest is cut with "…".
  private static let longestText = 1_000

  /// Yes or no in whatever words; the labels and numbers of the options are read as options.
  private func yesNoValue(_ input: Input, for prompt: Prompt) -> Value? {
    guard prompt.answer == .yesNo, input.isText, !prompt.isStrict else { return nil }
    return yesNo(input, prompt.kind).map { .boolean($0) }
  }

  private func link(in text: String) -> Value? {
    readLinks(text).first.map { .text($0.url) }
  }

  /// Whether a message carries content of a kind that flows can be started by.
  func carries(_ kind: AnswerType, _ input: Input) -> Bool {
    switch (input.message, kind) {
    case (.text, .ticket): ticket(in: input) != nil
    case (.text, .link): !input.links.isEmpty
    case (.media, .link): !input.links.isEmpty
    case (.media(let media), .image): media.kind == .image
    case (.media(let media), .video): media.kind == .video
    case (.media(let media), .audio): media.kind == .audio
    case (.media(let media), .document): media.kind == .document
    case (.media(let media), .anyMedia): media.kind != .sticker
    case (.location, .location), (.contactCard, .contactCard): true
    case (.media(let media), .sticker): media.kind == .sticker
    case (.reaction, .other), (.unsupported, .other): true
    default: false
    }
  }
}
