import Diagnostics
import Dialogue
import IndonesianText

/// Puts a whole script together: flows, then everything that surrounds them.
struct ScriptAssembly {
  let document: ScriptDocument
  var symbols: Symbols
  var diagnostics: [Diagnostic] = []
  /// Variables that some expression or text reads.
  var read: Set<VariableIndex> = []
  /// Where each template was written.
  var sources = TemplateSources()
  private var builder = ProgramBuilder()
  private var flows: [Flow] = []
  private let texts: NamedTexts

  init(_ document: ScriptDocument, _ symbols: Symbols) {
    self.document = document
    self.symbols = symbols
    texts = NamedTexts(document)
  }

  var ranges: [SourceRange?] { builder.ranges }
  var promptRanges: [SourceRange] { builder.promptRanges }

  /// Lowers every flow and reads everything else.
  ///
  /// The parts are only sound without errors.
  mutating func assemble() -> ScriptParts {
    for index in symbols.flowDocuments.indices { lowerFlow(index) }
    builder.resolveLabels()
    for index in flows.indices {
      flows[index].sections = flows[index].sections.map { ($0.name, builder.resolve($0.node)) }
    }
    var global = ExpressionChecker(
      names: symbols.global, variables: symbols.variables, choices: symbols.choices)
    global.sharedTexts = texts.original
    global.translations = texts.translations
    var language = LanguageAssembly(document)
    let commands = commands(&global, &language)
    let triggers = triggers()
    let session = session(&global)
    language.collect(builder.prompts, document: document)
    var parts = ScriptParts(
      identity: ScriptIdentity(
        identifier: document.manifest.bot?.text ?? "",
        name: document.manifest.name?.text ?? document.manifest.bot?.text ?? ""),
      zone: zone(), start: startFlow() ?? FlowIndex(0), language: language.build(),
      triggers: triggers.assembled(with: language),
      questions: language.questions(document.questions, flows: symbols.flows))
    parts.flows = flows
    parts.instructions = builder.instructions
    parts.keys = builder.keys
    parts.prompts = zip(builder.prompts, builder.questions).map {
      language.finished($0, asking: $1)
    }
    parts.forms = builder.forms
    parts.variables = symbols.variables
    parts.choices = symbols.choices
    parts.commands = commands.map { language.finished($0) }
    parts.actions = actions()
    parts.tables = document.tables.map { table in
      LookupTable(
        name: table.name.text, columns: table.columns.map(\.name), rows: table.values)
    }
    parts.insertions = document.insertions.map { insertion in
      Insertion(
        name: insertion.name.text, message: insertion.message.map { global.template($0) },
        flag: insertion.flag?.text, tones: insertion.tones)
    }
    parts.insertionPhrases = language.insertionPhrases(document.insertions)
    if case .variable(let role)? = symbols.global[Symbols.role] { parts.role = role }
    if !document.translations.isEmpty,
      case .variable(let language)? = symbols.global[NamedTexts.languageVariable]
    {
      parts.languageVariable = language
    }
    parts.session = session
    parts.officeHours = officeHours()
    diagnostics += global.diagnostics
    read.formUnion(global.read)
    return parts
  }

  private mutating func lowerFlow(_ index: Int) {
    let document = symbols.flowDocuments[index]
    var flow = Flow(
      name: document.name.text,
      title: document.title?.text ?? document.name.text.replacingUnderscores.capitalizedFirst,
      isDigression: document.isDigression)
    flow.role = document.role?.text
    flow.start = builder.next
    // Held in one place only: otherwise each flow's first label would copy the whole program.
    var program = ProgramBuilder()
    swap(&builder, &program)
    var lowering = FlowLowering(index, symbols: symbols, builder: consume program, texts: texts)
    lowering.lower(document.steps, isTopLevel: true)
    // A name that no step placed (its step was wrong) must not leave a label open.
    for (section, label) in lowering.sections
    where !lowering.sectionOrder.contains(where: { $0.name == section }) {
      lowering.builder.place(label)
    }
    swap(&builder, &lowering.builder)
    flow.end = builder.next
    flow.sections = lowering.sectionOrder.map { ($0.name, $0.label.node) }
    flow.locals = symbols.slots[.local(FlowIndex(index))] ?? []
    flow.opening = symbols.openings[index]
    flow.parameters = document.parameters.compactMap {
      guard case .variable(let variable)? = symbols.local[index][$0.name.text] else { return nil }
      return variable
    }
    flows.append(flow)
    diagnostics += lowering.checker.diagnostics
    read.formUnion(lowering.checker.read)
    sources.merge(lowering.checker.sources)
    // At the very end, when nothing else holds the variables: otherwise each flow would copy them.
    let hidden = lowering.hidden
    _ = consume lowering
    for variable in hidden { symbols.add(variable) }
  }

  private func startFlow() -> FlowIndex? {
    document.manifest.start.flatMap { symbols.flows[$0.text] }
  }

  /// Whether `mulai` names a flow that exists; without one there is no script.
  var hasStart: Bool { startFlow() != nil }

  // MARK: - bot.yaml

  private mutating func zone() -> TimeZoneOffset {
    guard let source = document.manifest.zone else { return .wib }
    if let zone = Self.zones[source.text] { return zone }
    let proposal = closestMatch(to: source.text, among: Self.zones.keys.sorted())
    diagnostics.append(
      Diagnostic(
        .d112, at: source.range,
        "Zona waktu \"\(source.text)\" tidak dikenal; pakai Asia/Jakarta, Asia/Makassar, atau "
          + "Asia/Jayapura.", caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" }))
    return .wib
  }

  /// Names of the IANA time zone database for Indonesia, and the zones' own names.
  static let zones: [String: TimeZoneOffset] = [
    "Asia/Jakarta": .wib, "Asia/Pontianak": .wib, "WIB": .wib, "Asia/Makassar": .wita,
    "Asia/Ujung_Pandang": .wita, "WITA": .wita, "Asia/Jayapura": .wit, "WIT": .wit,
  ]

  private mutating func session(_ checker: inout ExpressionChecker) -> SessionRules {
    let source = document.manifest.session
    var rules = SessionRules()
    rules.reminder = source.reminder.map {
      Reminder(after: $0.after.value, message: checker.message($0.message))
    }
    rules.expiry = source.expiry?.value
    rules.expiryText = source.expiryText.map { checker.template($0) }
    rules.notUnderstood = document.manifest.notUnderstood.map { checker.template($0) }
    if let draft = source.draft { rules.draftLifetime = draft.value }
    if let failure = source.failure { rules.failure = flow(failure) }
    switch source.atExpiry?.text {
    case nil, "simpan_draf": rules.atExpiry = .keepDraft
    case "buang": rules.atExpiry = .discard
    default:
      if let source = source.atExpiry {
        diagnostics.append(
          Diagnostic(
            .d112, at: source.range, "\"saat_habis\" harus berupa simpan_draf atau buang."))
      }
    }
    return rules
  }

  /// A flow by name (D301).
  private mutating func flow(_ source: SourceText) -> FlowIndex? {
    if let flow = symbols.flows[source.text] { return flow }
    let proposal = closestMatch(to: source.text, among: symbols.flows.keys.sorted())
    diagnostics.append(
      Diagnostic(
        .d301, at: source.range, "Tujuan \"\(source.text)\" tidak ada.",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" }))
    return nil
  }

  private mutating func officeHours() -> OfficeHours? {
    guard let (days, hours) = document.manifest.officeHours else { return nil }
    let weekdays = OfficeHoursText.days(days.text)
    if weekdays == nil {
      diagnostics.append(
        Diagnostic(
          .d112, at: days.range, "Hari \"\(days.text)\" tidak terbaca. Contoh: senin-jumat."))
    }
    let times = OfficeHoursText.hours(hours.text)
    if times == nil {
      diagnostics.append(
        Diagnostic(
          .d112, at: hours.range, "Jam \"\(hours.text)\" tidak terbaca. Contoh: 08.00-16.00."))
    }
    if let times, times.from >= times.until {
      diagnostics.append(
        Diagnostic(
          .d112, at: hours.range,
          "Jam tutup di \"\(hours.text)\" tidak lebih lambat daripada jam buka.",
          caretNote: "jam buka lebih dulu, misalnya 08.00-16.00"))
      return nil
    }
    guard let weekdays, let times else { return nil }
    return OfficeHours(days: weekdays, from: times.from, until: times.until)
  }

  private func actions() -> [ActionDeclaration] {
    func items(_ declarations: [DeclarationDocument]) -> [ActionDeclaration.Item] {
      declarations.map {
        ActionDeclaration.Item(
          name: $0.name.text, type: $0.type.valueType, isOptional: $0.type.isOptional)
      }
    }
    return document.manifest.actions.map { action in
      ActionDeclaration(
        name: action.name.text, inputs: items(action.inputs), outputs: items(action.outputs),
        errors: action.errors.map(\.text))
    }
  }

  private mutating func commands(
    _ checker: inout ExpressionChecker, _ language: inout LanguageAssembly
  ) -> [CommandDraft] {
    document.manifest.commands.map { source in
      var effect = Command.Effect.repeatQuestion
      if let target = source.go {
        effect = flow(target).map { .go($0) } ?? effect
      } else if let target = source.call {
        effect = flow(target).map { .call($0) } ?? effect
      } else if let word = source.perform {
        effect = builtIn(word)
      }
      var draft = CommandDraft(
        name: source.name.text, words: source.words.map(\.text), patterns: [],
        confirmation: source.confirmation.map { checker.template($0) }, effect: effect,
        worksDuringHandOver: source.worksDuringHandOver, role: source.role?.text)
      for pattern in source.patterns {
        if let pattern = self.pattern(pattern, of: source) { draft.patterns.append(pattern) }
      }
      language.collect(draft)
      return draft
    }
  }

  private mutating func builtIn(_ word: SourceText) -> Command.Effect {
    switch word.text {
    case "ulangi": return .repeatQuestion
    case "mundur": return .stepBack
    default:
      diagnostics.append(
        Diagnostic(
          .d112, at: word.range, "\"lakukan\" harus berupa ulangi atau mundur."))
      return .repeatQuestion
    }
  }

  /// `cabut {nomor: pola BW-XXXX}`: words, then one typed place whose variable is declared.
  private mutating func pattern(
    _ source: SourceText, of command: CommandDocument
  ) -> CommandDraft.Pattern? {
    let parts = source.text.split(separator: "{", maxSplits: 1).map { String($0) }
    guard parts.count == 2, parts[1].hasSuffix("}") else {
      diagnostics.append(
        Diagnostic(
          .d112, at: source.range, "Bentuk perintah ditulis \"kata {nama: jenis}\".",
          caretNote: "misalnya \"status {nomor: teks}\""))
      return nil
    }
    let place = parts[1].dropLast().split(separator: ":", maxSplits: 1)
      .map { String($0).trimmingSpaces }
    guard place.count == 2, let start = source.text.firstRange(of: place[1]) else {
      diagnostics.append(
        Diagnostic(
          .d112, at: source.range, "Bentuk perintah ditulis \"kata {nama: jenis}\"."))
      return nil
    }
    var reader = DocumentReader()
    let type = reader.type(
      SourceText(place[1], in: source.node, offset: source.offset + start))
    diagnostics += reader.diagnostics
    guard case .variable(let variable)? = symbols.global[place[0]] else {
      diagnostics.append(
        Diagnostic(
          .d401, at: source.range,
          "Variabel \"\(place[0])\" dalam bentuk perintah belum dideklarasikan di variabel."))
      return nil
    }
    guard let type, let answer = type.answer?.type else { return nil }
    var mask: TextMask?
    if let source = type.mask { mask = MaskCheck.mask(source) }
    return CommandDraft.Pattern(words: parts[0], variable: variable, answer: answer, mask: mask)
  }

  // MARK: - Triggers

  private mutating func triggers() -> TriggerDraft {
    var draft = TriggerDraft()
    for (index, flow) in symbols.flowDocuments.enumerated() {
      for phrase in flow.phrases {
        draft.phrases.append(
          Triggers.Phrase(flow: FlowIndex(index), text: FoldedText(phrase.text).text))
      }
      for kind in flow.kinds {
        if let kind = self.kind(kind, of: index) { draft.kinds.append(kind) }
      }
    }
    return draft
  }

  private static let triggerTypes: Set<AnswerType> = [
    .link, .image, .video, .audio, .document, .anyMedia, .location, .contactCard, .sticker,
    .ticket, .other,
  ]

  private mutating func kind(_ source: KindTriggerDocument, of flow: Int) -> Triggers.Kind? {
    let word = source.type.text
    let type = word == "lain" ? .other : TypeWords.definition(of: word)?.type
    guard let type, Self.triggerTypes.contains(type) else {
      diagnostics.append(
        Diagnostic(
          .d112, at: source.type.range,
          "\"\(word)\" tidak dapat menjadi pemicu; pakai url, gambar, video, suara, dokumen, "
            + "media, lokasi, kontak, tiket, stiker, atau lain."))
      return nil
    }
    let prompt = prompt(for: type, named: source.field?.text, in: flow)
    var variable: VariableIndex?
    if prompt == nil, let field = source.field,
      case .variable(let index)? = symbols.global[field.text],
      symbols.variables[Int(index.rawValue)].type.accepts(type.valueType)
    {
      variable = index
    }
    if let field = source.field, prompt == nil, variable == nil {
      diagnostics.append(
        Diagnostic(
          .d401, at: field.range,
          "Tidak ada kolom atau variabel \"\(field.text)\" yang dapat diisi dari pesan itu."))
    }
    return Triggers.Kind(
      answer: type, flow: FlowIndex(flow), prompt: prompt, variable: variable)
  }

  /// The field that a message of this kind answers: the named one, or the first that accepts it.
  private func prompt(for type: AnswerType, named name: String?, in flow: Int) -> PromptIndex? {
    for form in builder.forms where form.flow == FlowIndex(flow) {
      for field in form.fields {
        let prompt = builder.prompts[Int(field.prompt.rawValue)]
        let variable = symbols.variables[Int(field.variable.rawValue)].name
        let isNamed = name.map { variable == $0 || variable == form.name + "." + $0 } ?? true
        let accepts =
          prompt.answer == type || (prompt.answer == .anyMedia && type.valueType == .media)
        if isNamed, accepts { return field.prompt }
      }
    }
    return nil
  }
}
