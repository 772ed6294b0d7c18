import Diagnostics
import Dialogue
import IndonesianText

/// What the names of a script stand for, before any step is looked at.
struct Symbols {
  var flows: [String: FlowIndex] = [:]
  var flowDocuments: [FlowDocument] = []
  /// Sections by flow, generated ones (`laporan.tinjau`) included.
  var sections: [[String: SourceRange]] = []
  private(set) var variables: [Variable] = []
  /// The variables of each scope, by slot.
  private(set) var slots: [VariableScope: [VariableIndex]] = [:]
  var choices: [ChoiceSet] = []
  var commands: [String: CommandIndex] = [:]
  var actions: [String: ActionDocument] = [:]
  /// Names that every flow sees.
  var global = NameTable()
  /// Names of each flow, the global ones included.
  var local: [NameTable] = []
  /// Where flows keep the message that started them.
  var openings: [Int: VariableIndex] = [:]
  var diagnostics: [Diagnostic] = []
  /// The choices of a question, by where it stands.
  var choicesByPrompt: [SourceRange: ChoiceSetIndex] = [:]
  /// Where each variable was first declared or filled.
  var origins: [VariableIndex: SourceRange] = [:]

  init(_ document: ScriptDocument) {
    let sorted = document.flows.sorted { $0.name.text < $1.name.text }
    for flow in sorted where flows[flow.name.text] == nil {
      flows[flow.name.text] = FlowIndex(flowDocuments.count)
      flowDocuments.append(flow)
    }
    for (place, command) in document.manifest.commands.enumerated()
    where commands[command.name.text] == nil {
      commands[command.name.text] = CommandIndex(place)
    }
    for action in document.manifest.actions { actions[action.name.text] = action }
    for (place, table) in document.tables.enumerated() {
      global.tables[table.name.text] = NameTable.TableMeaning(
        place: place, columns: table.columns.map { ($0.name, $0.type.type.valueType) })
    }
    declareGlobals(document.manifest)
    let scope = global.inner
    for index in flowDocuments.indices { declareLocals(index, within: scope) }
  }

  /// The variable of every bot that says who the contact is.
  static let role = "peran"

  private mutating func declareGlobals(_ manifest: ManifestDocument) {
    defer { declareRole() }
    for declaration in manifest.variables {
      let scope: VariableScope = declaration.scope == .contact ? .contact : .session
      declare(
        declaration.name.text, scope: scope, type: declaration.type.valueType,
        at: declaration.name.range, in: nil)
    }
    for (name, value) in manifest.constants where global[name.text] == nil {
      global[name.text] = .constant(value.text)
    }
  }

  // MARK: - Variables

  private mutating func declareRole() {
    guard global[Self.role] == nil else { return }
    global[Self.role] = .variable(hidden(Self.role, scope: .contact, type: .text))
  }

  /// Declares a variable in the global scope, or in a flow.
  ///
  /// The first declaration counts.
  private mutating func declare(
    _ name: String, scope: VariableScope, type: ValueType, choices: ChoiceSetIndex? = nil,
    isSecret: Bool = false, at range: SourceRange, in flow: Int?
  ) {
    let meaning = flow.map { local[$0][name] } ?? global[name]
    if case .variable(let index)? = meaning {
      adopt(choices, isSecret: isSecret, type: type, for: index, name, at: range)
      return
    }
    guard meaning == nil else { return }
    let index = add(
      Variable(
        name: name, scope: scope, slot: 0, type: type, choices: choices, isSecret: isSecret))
    origins[index] = range
    if let flow {
      local[flow][name] = .variable(index)
    } else {
      global[name] = .variable(index)
    }
  }

  /// A second place that fills a variable must give it the same type of value.
  private mutating func adopt(
    _ choices: ChoiceSetIndex?, isSecret: Bool, type: ValueType, for index: VariableIndex,
    _ name: String, at range: SourceRange
  ) {
    let place = Int(index.rawValue)
    if variables[place].choices == nil { variables[place].choices = choices }
    if isSecret { variables[place].isSecret = true }
    guard !variables[place].type.accepts(type) else { return }
    diagnostics.append(
      Diagnostic(
        .d404, at: range,
        "\"\(name)\" berjenis \(TypeWords.word(for: variables[place].type)), tidak dapat diisi "
          + "dengan \(TypeWords.word(for: type)).",
        notes: origins[index].map { [DiagnosticNote("\"\(name)\" mula-mula di sini", at: $0)] }
          ?? []))
  }

  /// A variable of the compiler's own; its name cannot be written by anyone.
  private mutating func hidden(
    _ name: String, scope: VariableScope, type: ValueType
  ) -> VariableIndex {
    add(Variable(name: name, scope: scope, slot: 0, type: type))
  }

  /// Adds a variable, in the next slot of its scope.
  @discardableResult mutating func add(_ variable: Variable) -> VariableIndex {
    let index = VariableIndex(variables.count)
    var variable = variable
    variable.slot = slots[variable.scope]?.count ?? 0
    slots[variable.scope, default: []].append(index)
    variables.append(variable)
    return index
  }

  // MARK: - Flows

  private mutating func declareLocals(_ index: Int, within names: NameTable) {
    let flow = flowDocuments[index]
    let scope = VariableScope.local(FlowIndex(index))
    local.append(names)
    sections.append([:])
    for parameter in flow.parameters {
      // A parameter hides a global name.
      local[index][parameter.name.text] = nil
      declare(
        parameter.name.text, scope: scope, type: parameter.type.valueType,
        at: parameter.name.range, in: index)
    }
    var assignments: [AssignmentDocument] = []
    flow.steps.walk { step in
      declareNames(of: step, scope: scope, flow: index)
      if case .assign(let list) = step.kind { assignments += list }
    }
    for assignment in assignments { declareAssigned(assignment, scope: scope, flow: index) }
  }

  private mutating func declareNames(of step: StepDocument, scope: VariableScope, flow: Int) {
    switch step.kind {
    case .section(let name):
      if sections[flow][name.text] == nil { sections[flow][name.text] = name.range }
    case .ask(let prompt):
      let choices = choices(of: prompt)
      if let name = prompt.store {
        declare(
          name.text, scope: scope, type: prompt.valueType, choices: choices,
          isSecret: prompt.isSecret, at: name.range, in: flow)
      }
    case .form(let form): declare(form, scope: scope, flow: flow)
    case .call(let call):
      for (variable, _) in call.results {
        declare(variable.text, scope: scope, type: .any, at: variable.range, in: flow)
      }
    case .action(let step):
      let outputs = actions[step.name.text]?.outputs ?? []
      for (variable, name) in step.results {
        let type = outputs.first { $0.name.text == name.text }?.type.valueType ?? .any
        declare(variable.text, scope: scope, type: type, at: variable.range, in: flow)
      }
    case .forEach(let loop):
      declare("butir", scope: scope, type: .any, at: loop.list.range, in: flow)
      declare("nomor", scope: scope, type: .number, at: loop.list.range, in: flow)
    default: break
    }
  }

  private mutating func declare(_ form: FormDocument, scope: VariableScope, flow: Int) {
    for section in ["tinjau", "ubah"] where form.review != nil {
      sections[flow][form.name.text + "." + section] = form.name.range
    }
    if form.usesOpening, openings[flow] == nil {
      openings[flow] = hidden("#pesan_awal", scope: scope, type: .text)
    }
    local[flow].forms[form.name.text] = form.fields.map(\.name.text)
    for (name, prompt) in form.fields {
      sections[flow][form.name.text + "." + name.text] = name.range
      declare(
        form.name.text + "." + name.text, scope: scope, type: prompt.valueType,
        choices: choices(of: prompt), isSecret: prompt.isSecret, at: name.range, in: flow)
    }
  }

  /// `atur` makes a local variable of what no one else has declared, typed by its value.
  private mutating func declareAssigned(
    _ assignment: AssignmentDocument, scope: VariableScope, flow: Int
  ) {
    let name = assignment.variable.text
    guard local[flow][name] == nil, local[flow].forms[name] == nil else { return }
    var checker = ExpressionChecker(
      names: local[flow], variables: variables, choices: choices)
    let type = checker.value(assignment.value)?.type ?? .any
    declare(name, scope: scope, type: type, at: assignment.variable.range, in: flow)
  }

  private mutating func choices(of prompt: PromptDocument) -> ChoiceSetIndex? {
    guard !prompt.options.isEmpty || prompt.answerType == .region else { return nil }
    var labels = prompt.options.compactMap { option in
      option.label.map { (key: option.keyText, label: $0.text) }
    }
    if prompt.answerType == .region {
      let edition = prompt.regions.edition
      labels += RegionAtlas.shared.regions(of: edition).map { ($0.code(in: edition), $0.title) }
    }
    choices.append(ChoiceSet(labels: labels))
    let index = ChoiceSetIndex(choices.count - 1)
    choicesByPrompt[prompt.question.range] = index
    return index
  }
}

extension OptionContent {
  /// What is stored when this option is taken: its key, or a name made of its label.
  var keyText: String {
    if let key { return key.text }
    let label = (shortLabel ?? label)?.text ?? command?.text ?? ""
    let proposal = DocumentReader.nameProposal(for: label)
    return proposal.isEmpty ? label : proposal
  }
}

extension TypeDocument {
  var valueType: ValueType {
    let item: ValueType = isRecord ? .record : answer?.type.valueType ?? .any
    return isList ? .list(item) : item
  }
}

extension PromptContent {
  /// The type of the question's answer: what `jenis` says, a choice if there are options.
  var answerType: AnswerType {
    if let type = type?.answer?.type, type != .choice { return type }
    return options.isEmpty ? .text : .choice
  }

  var valueType: ValueType {
    several == nil ? answerType.valueType : .list(answerType.valueType)
  }
}
