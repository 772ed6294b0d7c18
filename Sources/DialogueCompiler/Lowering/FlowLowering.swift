import Diagnostics
import Dialogue
import IndonesianText

/// Turns the steps of one flow into instructions.
///
/// Whatever cannot be understood is reported and left out, so that all problems of a file are
/// found in one run; the result is used only if there was no error.
struct FlowLowering {
  let flow: FlowIndex
  let name: String
  let symbols: Symbols
  /// Variables of the compiler's own, which follow those of `symbols`.
  private(set) var hidden: [Variable] = []
  var builder: ProgramBuilder
  var checker: ExpressionChecker
  var sections: [String: ProgramBuilder.Label] = [:]
  var sectionOrder: [(name: String, label: ProgramBuilder.Label)] = []
  /// Forms of this flow that some action takes; only success of that action closes them.
  var consumedForms: Set<String> = []
  var formIndices: [String: FormIndex] = [:]

  init(_ index: Int, symbols: Symbols, builder: consuming ProgramBuilder, texts: NamedTexts) {
    flow = FlowIndex(index)
    name = symbols.flowDocuments[index].name.text
    self.symbols = symbols
    self.builder = builder
    checker = ExpressionChecker(
      names: symbols.local[index], variables: symbols.variables, choices: symbols.choices)
    checker.sharedTexts = texts.original
    checker.translations = texts.translations
    for section in symbols.sections[index].keys.sorted() {
      sections[section] = self.builder.label()
    }
    symbols.flowDocuments[index].steps.walk { step in
      if case .action(let action) = step.kind, let form = action.form {
        consumedForms.insert(form.text)
      }
    }
  }

  mutating func report(
    _ code: DiagnosticCode, at range: SourceRange, _ message: String, caretNote: String? = nil,
    notes: [DiagnosticNote] = []
  ) {
    checker.diagnostics.append(
      Diagnostic(code, at: range, message, caretNote: caretNote, notes: notes))
  }

  mutating func add(_ instruction: Instruction, _ kind: String, _ step: StepDocument) {
    builder.add(
      instruction, key: "\(name)/\(kind):\(step.identifier?.text ?? "")", at: step.range)
  }

  mutating func add(
    _ instruction: Instruction, _ kind: String, _ key: String, at range: SourceRange?
  ) {
    builder.add(instruction, key: "\(name)/\(kind):\(key)", at: range)
  }

  mutating func lower(_ steps: [StepDocument], isTopLevel: Bool = false) {
    for step in steps {
      if case .section(let section) = step.kind, !isTopLevel {
        report(
          .d112, at: section.range,
          "\"bagian\" harus berada di tingkat teratas alur, bukan di dalam langkah lain.")
        if let label = sections[section.text] { builder.place(label) }
        continue
      }
      lower(step)
    }
  }

  private mutating func lower(_ step: StepDocument) {
    switch step.kind {
    case .say(let message): lowerMessage(message, step)
    case .vary(let keyword, let messages): lowerVariation(keyword, messages, step)
    case .ask(let prompt): lower(prompt, step)
    case .form(let form): lower(form, step)
    case .branch(let condition, let then, let otherwise):
      lowerBranch(condition, then, otherwise, step)
    case .section(let section):
      guard let label = sections[section.text],
        !sectionOrder.contains(where: { $0.name == section.text })
      else { return }
      builder.place(label)
      sectionOrder.append((section.text, label))
    case .go(let source):
      guard let target = target(source) else { return }
      add(.jump(target), Keyword.go.rawValue, source.text, at: step.range)
    case .call(let call): lower(call, step)
    case .assign(let assignments):
      for assignment in assignments { lower(assignment, step) }
    case .action(let action): lower(action, step)
    case .forEach(let loop): lower(loop, step)
    case .handOver(let queue, let summary):
      let template = summary.map { checker.template($0) }
      add(
        .handOver(HandOver(queue: queue.text, summary: template)), Keyword.handOver.rawValue,
        queue.text, at: step.range)
    case .leave(let value):
      add(
        .leave(value.flatMap { checker.value($0)?.expression }), Keyword.leave.rawValue, step)
    case .finish: add(.finish, Keyword.finish.rawValue, step)
    }
  }

  // MARK: - Targets

  /// Where a name leads: a section of this flow, or another flow (D301).
  mutating func target(_ source: SourceText) -> Target? {
    if let label = sections[source.text] { return .node(label.node) }
    if let flow = symbols.flows[source.text] { return .flow(flow) }
    let candidates = sections.keys.sorted() + symbols.flows.keys.sorted()
    let proposal = closestMatch(to: source.text, among: candidates)
    report(
      .d301, at: source.range, "Tujuan \"\(source.text)\" tidak ada.",
      caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" + place(of: $0) })
    return nil
  }

  private func place(of name: String) -> String {
    let range =
      symbols.sections[Int(flow.rawValue)][name]
      ?? symbols.flows[name].map { symbols.flowDocuments[Int($0.rawValue)].name.range }
    guard let range else { return "" }
    let file = range.file.split(separator: "/").last.map { String($0) } ?? range.file
    return " (\(file):\(range.start.line))"
  }

  // MARK: - Simple steps

  mutating func template(_ message: MessageDocument) -> MessageTemplate {
    checker.message(message)
  }

  private mutating func lowerMessage(_ message: MessageDocument, _ step: StepDocument) {
    add(.send(template(message)), Keyword.send.rawValue, step)
  }

  private mutating func lowerVariation(
    _ keyword: Keyword, _ messages: [MessageDocument], _ step: StepDocument
  ) {
    let templates = messages.map { template($0) }
    var order = Variation.Order.random
    if keyword != .random {
      let counter = "#\(keyword.rawValue).\(name).\(builder.next.rawValue)"
      let type: ValueType = keyword == .inTurn ? .number : .boolean
      let variable = VariableIndex(symbols.variables.count + hidden.count)
      hidden.append(Variable(name: counter, scope: .contact, slot: 0, type: type))
      order = keyword == .inTurn ? .inTurn(counter: variable) : .once(counter: variable)
    }
    add(.vary(Variation(order: order, messages: templates)), keyword.rawValue, step)
  }

  private mutating func lowerBranch(
    _ source: SourceText, _ then: [StepDocument], _ otherwise: [StepDocument],
    _ step: StepDocument
  ) {
    let condition = checker.condition(source) ?? .constant(.empty)
    let elseLabel = builder.label()
    let end = builder.label()
    add(.branch(condition, otherwise: elseLabel.node), Keyword.condition.rawValue, step)
    lower(then)
    if !otherwise.isEmpty {
      add(.jump(.node(end.node)), Keyword.otherwise.rawValue, "", at: nil)
    }
    builder.place(elseLabel)
    lower(otherwise)
    builder.place(end)
  }

  private mutating func lower(_ assignment: AssignmentDocument, _ step: StepDocument) {
    let source = assignment.variable
    if let fields = checker.names.forms[source.text] {
      clear(source, fields, assignment, step)
      return
    }
    guard case .variable(let variable)? = checker.names[source.text] else {
      report(
        .d401, at: source.range, "\"\(source.text)\" tidak dapat diisi: tidak ada variabel itu.")
      return
    }
    guard let checked = checker.value(assignment.value) else { return }
    let type = checker.variables[Int(variable.rawValue)].type
    guard type.accepts(checked.type) else {
      report(
        .d404, at: assignment.value.range,
        "\"\(source.text)\" berjenis \(TypeWords.word(for: type)), tidak dapat diisi dengan "
          + "\(TypeWords.word(for: checked.type)).")
      return
    }
    let instruction: Instruction =
      checked.expression == .constant(.empty)
      ? .clear(variable) : .assign(variable, checked.expression)
    add(instruction, Keyword.assign.rawValue, source.text, at: step.range)
  }

  /// `atur: {laporan: kosong}` forgets all fields of a form.
  private mutating func clear(
    _ form: SourceText, _ fields: [String], _ assignment: AssignmentDocument,
    _ step: StepDocument
  ) {
    guard assignment.value.text == "kosong" else {
      report(
        .d404, at: assignment.value.range,
        "Isian \"\(form.text)\" hanya dapat diisi \"kosong\"; isi kolomnya satu per satu.")
      return
    }
    for field in fields {
      guard case .variable(let variable)? = checker.names[form.text + "." + field] else {
        continue
      }
      add(.clear(variable), Keyword.assign.rawValue, form.text + "." + field, at: step.range)
    }
  }

  // MARK: - Calls and loops

  private mutating func lower(_ call: CallDocument, _ step: StepDocument) {
    guard let callee = symbols.flows[call.flow.text] else {
      _ = target(call.flow)
      return
    }
    let parameters = symbols.flowDocuments[Int(callee.rawValue)].parameters
    let names = symbols.local[Int(callee.rawValue)]
    var arguments: [Assignment] = []
    for argument in call.arguments {
      guard parameters.contains(where: { $0.name.text == argument.variable.text }),
        case .variable(let variable)? = names[argument.variable.text]
      else {
        let proposal = closestMatch(
          to: argument.variable.text, among: parameters.map(\.name.text))
        report(
          .d401, at: argument.variable.range,
          "Alur \"\(call.flow.text)\" tidak punya masukan \"\(argument.variable.text)\".",
          caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
        continue
      }
      guard let checked = checker.value(argument.value) else { continue }
      arguments.append(Assignment(variable: variable, value: checked.expression))
    }
    for (_, name) in call.results where name.text != "hasil" {
      report(
        .d401, at: name.range,
        "Alur yang dipanggil memberi satu nilai bernama \"hasil\", bukan \"\(name.text)\".")
    }
    var result: VariableIndex?
    if let first = call.results.first,
      case .variable(let variable)? = checker.names[first.variable.text]
    {
      result = variable
    }
    add(
      .call(Call(flow: callee, arguments: arguments, result: result)), Keyword.call.rawValue,
      call.flow.text, at: step.range)
  }

  /// At most ten items: a longer list is no message any more.
  private static let loopLimit = 10

  private mutating func lower(_ loop: ForEachDocument, _ step: StepDocument) {
    guard let list = checker.check(loop.list) else { return }
    if case .list = list.type {
    } else if list.type != .any {
      report(
        .d404, at: loop.list.range,
        "\"\(loop.list.text)\" berjenis \(TypeWords.word(for: list.type)), bukan daftar.")
      return
    }
    guard case .variable(let item)? = checker.names["butir"],
      case .variable(let number)? = checker.names["nomor"]
    else { return }
    let word = Keyword.forEach.rawValue
    let start = builder.label()
    let end = builder.label()
    let one = Expression.constant(.wholeNumber(1))
    let index = Expression.arithmetic(.subtract, .variable(number), one)
    add(.assign(number, one), word, step)
    builder.place(start)
    let isWithin = Expression.and(
      .compare(.lessOrEqual, .variable(number), .call(.count, [list.expression])),
      .compare(.lessOrEqual, .variable(number), .constant(.wholeNumber(Self.loopLimit))))
    add(.branch(isWithin, otherwise: end.node), word, "lagi", at: step.range)
    add(
      .assign(item, .element(list: list.expression, index: index)), word, "butir", at: step.range)
    lower(loop.steps)
    add(
      .assign(number, .arithmetic(.add, .variable(number), one)), word, "nomor", at: step.range)
    add(.jump(.node(start.node)), word, "ulang", at: step.range)
    builder.place(end)
  }

  // MARK: - Actions

  private mutating func lower(_ step: ActionStepDocument, _ document: StepDocument) {
    let declaration = symbols.actions[step.name.text]
    let form = step.form.flatMap { formIndices[$0.text] }
    let arguments = (declaration?.inputs ?? []).compactMap { input in
      argument(input, of: step)
    }
    for argument in step.arguments
    where declaration?.inputs.contains(where: { $0.name.text == argument.variable.text }) != true {
      _ = checker.value(argument.value)
    }
    let results = step.results.compactMap { result -> (output: String, variable: VariableIndex)? in
      guard case .variable(let variable)? = checker.names[result.variable.text] else { return nil }
      return (result.name.text, variable)
    }
    let labels = step.errors.map { ($0.name.text, builder.label()) }
    let end = builder.label()
    add(
      .action(
        ActionStep(
          name: step.name.text, arguments: arguments, results: results,
          errors: labels.map { ($0.0, $0.1.node) }, deadline: declaration?.limit?.value,
          form: form)),
      Keyword.actions.rawValue, step.name.text, at: document.range)
    guard !step.errors.isEmpty else { return builder.place(end) }
    add(.jump(.node(end.node)), Keyword.errors.rawValue, step.name.text, at: nil)
    for (error, label) in zip(step.errors, labels) {
      builder.place(label.1)
      lower(error.steps)
      add(
        .jump(.node(end.node)), Keyword.errors.rawValue, "\(step.name.text).\(error.name.text)",
        at: nil)
    }
    builder.place(end)
  }

  /// The value for one input: what `dengan` says, the form's field, or the variable of that name.
  private mutating func argument(
    _ input: DeclarationDocument, of step: ActionStepDocument
  ) -> (name: String, value: Expression)? {
    let name = input.name.text
    let given = step.arguments.first { $0.variable.text == name }
    let source =
      given?.value
      ?? SourceText(step.form.map { $0.text + "." + name } ?? name, in: step.name.node)
    if given == nil, checker.names[source.text] == nil { return nil }
    guard let checked = checker.value(source) else { return nil }
    guard input.type.valueType.accepts(checked.type) else {
      report(
        .d802, at: given?.value.range ?? step.form?.range ?? step.name.range,
        "Aksi \"\(step.name.text)\" memerlukan \"\(name): "
          + "\(TypeWords.word(for: input.type.valueType))\", yang diberikan "
          + "\(TypeWords.word(for: checked.type)).")
      return nil
    }
    return (name, checked.expression)
  }
}
