import IndonesianText

/// Words that work everywhere.
extension TurnRun {
  /// The command that the whole message is, or nil.
  ///
  /// A `bentuk` also stores its value.
  mutating func command(
    for input: Input, duringHandOver: Bool = false
  ) -> CommandIndex? {
    guard input.isText else { return nil }
    var found = wholeCommand(input, duringHandOver).map { CommandIndex(Int($0)) }
    for index in script.commandsWithPatterns {
      guard index.rawValue < found?.rawValue ?? .max else { break }
      let command = script[index]
      guard isKnown(command, duringHandOver), take(command.patterns, input) else { continue }
      found = index
      break
    }
    if let found { trace.note(.command(found, taken: true)) }
    return found
  }

  private func wholeCommand(_ input: Input, _ duringHandOver: Bool) -> Int32? {
    guard script.hasRoles || duringHandOver else {
      return input.firstPhrase(in: script.commandPhrases)
    }
    return input.firstPhrase(in: script.commandPhrases) {
      isKnown(script.commands[Int($0)], duringHandOver)
    }
  }

  /// The command that a question's short answer asks for in other words than its own: "cancel aja
  /// min" is `batal`.
  ///
  /// It is the command one of whose words, said alone, means the same; nil where the script has
  /// none, and for questions whose answers may be any words.
  func requestedCommand(_ input: Input, at prompt: Prompt) -> CommandIndex? {
    guard input.isText, !prompt.isStrict, prompt.answer == .yesNo || !prompt.options.isEmpty else {
      return nil
    }
    let meaning = input.meaning(for: prompt.answer == .yesNo ? prompt.kind : .general)
    guard meaning.isCommand, meaning != .wait, input.core.count <= Self.longestRequest else {
      return nil
    }
    // "Itu di beranda saya" asks for nothing.
    if meaning == .menu, script.language.answers.meaning(of: input.core) != .menu { return nil }
    let vocabulary = script.language.vocabulary
    for expression in [meaning.rawValue] + CoreExpressions.expressions(for: meaning) {
      let words = vocabulary.phrase(expression)[...]
      let found = script.commandPhrases.first(words) { isKnown(script.commands[Int($0)], false) }
      if let found { return CommandIndex(Int(found)) }
    }
    return nil
  }

  /// Words of a request without what is polite around it; more tell something.
  private static let longestRequest = 3

  private func isKnown(_ command: Command, _ duringHandOver: Bool) -> Bool {
    (!duringHandOver || command.worksDuringHandOver) && isFor(command.role)
  }

  /// Whether something that is for one role is for this contact.
  func isFor(_ role: String?) -> Bool {
    guard let role else { return true }
    return script.role.flatMap { value(of: $0).text } == role
  }

  private mutating func take(_ patterns: [Command.Pattern], _ input: Input) -> Bool {
    for pattern in patterns where input.ids.starts(with: pattern.words) {
      let used = input.canonical.words.prefix(pattern.words.count).last?.source.upperBound ?? 0
      guard used < input.folded.words.count else { continue }
      let bytes = Array(input.text.utf8)
      let rest = String(
        decoding: bytes[input.folded.words[used].original.lowerBound...], as: UTF8.self)
      guard let value = readArgument(rest, as: pattern) else { continue }
      set(pattern.variable, to: value)
      return true
    }
    return false
  }

  private func readArgument(_ text: String, as pattern: Command.Pattern) -> Value? {
    switch pattern.answer {
    case .ticket: TicketNumber.read(text).map { .text($0) }
    case .mask: pattern.mask?.read(text).map { .text($0) }
    case .number: readNumber(text).map { .number($0) }
    case .date: readDate(text, at: now, direction: .either).map { .date($0) }
    case .phone: readPhone(text).map { .text($0) }
    case .link: readLinks(text).first.map { .text($0.url) }
    case .region: onlyRegion(text)
    default: text.trimmed.isEmpty ? nil : .text(text.trimmed)
    }
  }

  private func onlyRegion(_ text: String) -> Value? {
    guard case .one(let region) = readRegion(text) else { return nil }
    return .text(region.code)
  }

  /// Whether the waiting question has the better right to the words of a command.
  mutating func yields(to index: PromptIndex, _ input: Input) -> Bool {
    let prompt = script[index]
    if prompt.answer == .yesNo, yesNo(input, prompt.kind) != nil { return true }
    let isNumber = input.folded.bytes.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber, !input.folded.isEmpty else { return false }
    if case .accepted = read(input, for: index) { return true }
    return false
  }

  /// Runs a command, asking first where the writer wants that and something would be lost.
  mutating func start(_ command: CommandIndex) {
    if script[command].confirmation != nil, hasUnsavedInput {
      ask(.confirmCommand(command))
    } else {
      perform(command)
    }
  }

  /// Runs a command without asking.
  mutating func perform(_ index: CommandIndex) {
    let command = script[index]
    state.overlay = nil
    switch command.effect {
    case .go(let flow):
      leaveEverything(keepDrafts: command.confirmation == nil)
      enter(flow, as: .replaced)
      run()
    case .call(let flow):
      if state.frames.isEmpty {
        enter(flow, as: .replaced)
        run()
      } else {
        digress(into: flow)
      }
    case .repeatQuestion:
      if !isAsking { say(script.texts.nothingToRepeat) }
      askAgain()
    case .stepBack:
      stepBack()
    }
  }

  /// Whether there is a question, be it the offer of a draft.
  private var isAsking: Bool {
    if case .openForm? = currentInstruction { true } else { waitingPrompt != nil }
  }

  /// Back to the question before this one in the same form.
  private mutating func stepBack() {
    guard let prompt = waitingPrompt, let frame = state.frames.last, let form = frame.openForm,
      let field = fieldBefore(prompt, in: script[form])
    else {
      say(script.texts.nothingBefore)
      askAgain()
      return
    }
    set(field.variable, to: .empty)
    move(to: field.start)
    run()
  }

  private func fieldBefore(_ prompt: PromptIndex, in form: Form) -> Form.Field? {
    var end = form.fields.count
    if case .field(_, let place) = script[prompt].role { end = place }
    return form.fields.prefix(end).last { value(of: $0.variable) != .empty }
  }
}
