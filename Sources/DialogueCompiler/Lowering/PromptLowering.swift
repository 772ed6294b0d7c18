import Diagnostics
import Dialogue
import IndonesianText

/// Questions and menus.
extension FlowLowering {
  mutating func lower(_ document: PromptDocument, _ step: StepDocument) {
    var variable: VariableIndex?
    if let store = document.store, case .variable(let index)? = checker.names[store.text] {
      variable = index
    }
    var prompt = prompt(document, variable: variable)
    let bodies = bodies(of: document, in: &prompt)
    if variable == nil, document.answerType == .choice { reportMissingTargets(document) }
    let index = builder.add(prompt, asking: document.question, at: document.range)
    let kind = document.isMenu ? Keyword.choose.rawValue : Keyword.ask.rawValue
    let key = step.identifier?.text ?? document.store?.text ?? Self.key(of: document)
    add(.wait(index), kind, key, at: document.range)
    let end = builder.label()
    lower(bodies, key: key, after: end)
    builder.place(end)
  }

  /// A menu without a name is known by its options, so that another one put before it does not
  /// take its place in conversations under way.
  private static func key(of document: PromptDocument) -> String {
    String(document.options.map { $0.keyText }.joined(separator: "+").prefix(60))
  }

  private mutating func reportMissingTargets(_ document: PromptDocument) {
    for option in document.options
    where option.steps == nil && option.target == nil && option.command == nil {
      let label = option.label?.text ?? "Label"
      report(
        .d112, at: option.range, "Opsi \"\(label)\" belum punya tujuan.",
        caretNote: "tulis \"\(label) -> tujuan\"")
    }
  }

  // MARK: - Options with steps of their own

  struct OptionBody {
    var label: ProgramBuilder.Label
    var steps: [StepDocument]
    var key: String
  }

  /// The bodies of a question's options; the options lead to them from now on.
  mutating func bodies(of document: PromptDocument, in prompt: inout PromptParts) -> [OptionBody] {
    var bodies: [OptionBody] = []
    for (place, option) in document.options.enumerated() {
      guard let steps = option.steps else { continue }
      let label = builder.label()
      prompt.options[place].effect = .jump(.node(label.node))
      bodies.append(OptionBody(label: label, steps: steps, key: prompt.options[place].key))
    }
    return bodies
  }

  /// Puts the bodies behind their question.
  ///
  /// An ordinary answer goes on at `next`; a body goes on behind the last one.
  mutating func lower(_ bodies: [OptionBody], key: String, after next: ProgramBuilder.Label) {
    guard !bodies.isEmpty else { return }
    let end = builder.label()
    add(.jump(.node(next.node)), Keyword.then.rawValue, key, at: nil)
    for body in bodies {
      builder.place(body.label)
      lower(body.steps)
      add(.jump(.node(end.node)), Keyword.then.rawValue, key + "." + body.key, at: nil)
    }
    builder.place(end)
  }

  /// The compiled question; its phrases become tables when the vocabulary is known.
  mutating func prompt(_ document: PromptDocument, variable: VariableIndex?) -> PromptParts {
    var question = MessageTemplate(text: checker.template(document.question))
    question.media = document.image.map { MediaFile(kind: .image, path: $0.text) }
    var prompt = PromptParts(question: question, answer: document.answerType)
    prompt.variable = variable
    prompt.mask = document.type?.mask.flatMap { mask($0) }
    if document.answerType == .region {
      prompt.regions = document.regions
      prompt.regions?.isStrict = document.isStrict
    }
    prompt.options = document.options.map { option($0) }
    prompt.spellings = spellings(document.options)
    prompt.contained = document.options.enumerated().flatMap { place, option in
      option.contains.map { (FoldedText($0.text).text, place) }
    }
    prompt.isStrict = document.isStrict
    prompt.direction = document.direction
    prompt.kind = document.kind
    if document.answerType == .yesNo, prompt.options.isEmpty { addYesNo(to: &prompt) }
    prompt.validations = document.rules.compactMap { rule($0, of: document) }
    prompt.wrongTexts = document.wrongTexts.map { checker.template($0) }
    prompt.attemptLimit = document.attempts?.value ?? PromptParts.standardAttempts
    prompt.onFailure = failure(document.failure)
    prompt.isSkippable = document.isSkippable
    prompt.gathering = document.several.map { several in
      Gathering(
        least: several.least, most: several.most,
        done: several.enough.isEmpty ? Self.standardDone : several.enough.map(\.text))
    }
    prompt.rendering = OptionLayout.rendering(of: document)
    if OptionLayout.usesShortLabels(document) {
      for (place, option) in document.options.enumerated() where option.shortLabel != nil {
        prompt.options[place].label = option.shortLabel?.text ?? prompt.options[place].label
      }
    }
    prompt.hint = hint(document)
    prompt.reminder = document.reminder.map {
      Reminder(after: $0.after.value, message: template($0.message))
    }
    prompt.expiry = document.expiry?.value
    return prompt
  }

  private static let standardDone = ["selesai", "sudah", "cukup", "itu saja"]

  private func addYesNo(to prompt: inout PromptParts) {
    let texts = StandardTexts()
    prompt.options = [
      PromptOption(key: "ya", label: texts.yes), PromptOption(key: "tidak", label: texts.no),
    ]
    prompt.spellings = [(FoldedText(texts.yes).text, 0), (FoldedText(texts.no).text, 1)]
  }

  mutating func mask(_ source: SourceText) -> TextMask? {
    do throws(TextMask.Fault) {
      return try TextMask(source.text)
    } catch {
      return nil
    }
  }

  private mutating func option(_ document: OptionDocument) -> PromptOption {
    var option = PromptOption(
      key: document.keyText, label: document.label?.text ?? "",
      description: document.description?.text, isRisky: document.isRisky)
    option.isShown = document.condition.flatMap { checker.condition($0) }
    if let command = document.command {
      option.effect = symbols.commands[command.text].map { .command($0) } ?? .goOn
      if document.label == nil { option.label = command.text.capitalizedFirst }
      if symbols.commands[command.text] == nil { reportCommand(command) }
    } else if let source = document.target, let target = target(source) {
      option.effect = .jump(target)
    }
    return option
  }

  private mutating func reportCommand(_ command: SourceText) {
    let proposal = closestMatch(to: command.text, among: symbols.commands.keys.sorted())
    report(
      .d301, at: command.range, "Perintah \"\(command.text)\" tidak ada di bot.yaml.",
      caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
  }

  /// Every phrase that names an option, folded, in the order in which they count.
  private func spellings(_ options: [OptionDocument]) -> [(text: String, option: Int)] {
    var spellings: [(text: String, option: Int)] = []
    for pass in 0..<2 {
      for (place, option) in options.enumerated() {
        let phrases =
          pass == 0
          ? [option.label, option.shortLabel].compactMap { $0?.text }
            + (option.label == nil ? [option.keyText] : [])
          : [option.keyText.replacingUnderscores] + option.words.map(\.text)
        for phrase in phrases {
          let text = FoldedText(phrase).text
          guard !text.isEmpty, !spellings.contains(where: { $0.text == text }) else { continue }
          spellings.append((text, place))
        }
      }
    }
    return spellings
  }

  private mutating func rule(_ rule: RuleDocument, of document: PromptDocument) -> Validation? {
    let choices = symbols.choicesByPrompt[document.question.range]
    let outer = checker.names["nilai"]
    checker.names["nilai"] = .answer(document.answerType.valueType, choices)
    defer { checker.names["nilai"] = outer }
    guard let condition = checker.condition(rule.condition) else { return nil }
    let message = rule.message.map { checker.template($0) } ?? Template(literal: "")
    return Validation(condition: condition, message: message)
  }

  mutating func failure(_ source: SourceText?) -> FailureTarget {
    guard let source else { return .standard }
    if source.text == "terima" { return .accept }
    return target(source).map { .jump($0) } ?? .standard
  }

  private func hint(_ document: PromptDocument) -> String? {
    if let example = document.examples.first { return "Contoh: \(example.text)" }
    if let mask = document.type?.mask { return "Bentuknya: \(mask.text)" }
    guard document.options.isEmpty else { return nil }
    let definition = TypeWords.all.first { $0.type == document.answerType }
    switch document.answerType {
    case .text, .yesNo, .choice: return nil
    case .image, .video, .audio, .document, .anyMedia, .location, .contactCard, .sticker:
      return definition.map { "Yang ditunggu di sini: \($0.word)." }
    default:
      // Whether the type's own sample keeps the writer's rules is not known.
      return document.rules.isEmpty ? definition?.sample.map { "Contoh: \($0)" } : nil
    }
  }
}

extension String {
  /// Whether an ASCII character stands in the text; texts are looked through byte by byte.
  func contains(byte: UInt8) -> Bool {
    let bytes = utf8Span.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }

  var replacingUnderscores: String {
    // Most names are one word.
    guard contains(byte: UInt8(ascii: "_")) else { return self }
    return String(
      decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
