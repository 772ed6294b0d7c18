import Diagnostics
import YAMLDocument

/// The top level of a file: flows, words, shared sentences.
extension DocumentReader {
  /// Reads one document of one file.
  ///
  /// `language` is the code in the name of a translation (`teks.jv.yaml`), which holds
  ///   shared sentences and nothing else.
  mutating func read(_ root: YAMLNode, isManifest: Bool, language: String? = nil) {
    guard case .mapping = root.content else {
      wrongForm(root, key: "Isi berkas", wanted: "pasangan \"kunci: isi\"")
      return
    }
    let table = isManifest ? KeyTable.manifest : language == nil ? .file : .translation
    guard let fields = fields(root, of: table) else { return }
    if let language {
      if let node = fields[.texts] {
        document.translations[language, default: []] += sharedTexts(node)
      }
      return
    }
    if isManifest {
      document.manifest.range = Self.firstLine(of: root)
      readManifest(fields)
    }
    if let node = fields[.lexicon] { readLexicon(node) }
    if let node = fields[.texts] { document.texts += sharedTexts(node) }
    if let node = fields[.questions] {
      for item in items(node, for: Keyword.questions.rawValue) { readQuestion(item) }
    }
    if let node = fields[.insertions] {
      for item in items(node, for: Keyword.insertions.rawValue) { readInsertion(item) }
    }
    if let node = fields[.flows] {
      for entry in entries(node, for: Keyword.flows.rawValue) { readFlow(entry) }
      // Written as a list by mistake: the flows are known nevertheless.
      guard case .sequence(let items) = node.content else { return }
      for case .mapping(let entries) in items.map(\.content) {
        for entry in entries { readFlow(entry) }
      }
    }
  }

  private mutating func readLexicon(_ node: YAMLNode) {
    for entry in entries(node, for: Keyword.lexicon.rawValue) {
      guard let head = text(entry.key, for: Keyword.lexicon.rawValue) else { continue }
      let members = words(entry.value, for: head.text)
      document.lexicon.append(LexiconGroup(head: head, members: members))
    }
  }

  private mutating func sharedTexts(_ node: YAMLNode) -> [NamedText] {
    entries(node, for: Keyword.texts.rawValue).compactMap { entry in
      guard let name = name(entry.key, for: Keyword.texts.rawValue),
        let text = text(entry.value, for: name.text)
      else { return nil }
      return NamedText(name: name, text: text)
    }
  }

  private mutating func readFlow(_ entry: YAMLEntry) {
    guard let name = name(entry.key, for: Keyword.flows.rawValue) else { return }
    var flow = FlowContent(name: name)
    guard case .mapping(let entries) = entry.value.content,
      entries.contains(where: { KeyTable.flow.keyword(Self.scalarText($0.key)) != nil })
        || !entries.contains(where: { Self.isStep(Self.scalarText($0.key)) })
    else {
      flow.steps = steps(entry.value, for: name.text)
      document.flows.append(FlowDocument(flow))
      return
    }
    if let fields = fields(entry.value, of: .flow) {
      flow.title = fields[.title].flatMap { text($0, for: Keyword.title.rawValue) }
      if let node = fields[.triggers] { readTriggers(node, into: &flow) }
      flow.isDigression =
        fields[.digression].map { yesNo($0, for: Keyword.digression.rawValue) } ?? false
      flow.role = fields[.role].flatMap { self.name($0, for: Keyword.role.rawValue) }
      flow.parameters =
        fields[.inputs].map { declarations($0, scope: .parameter) } ?? []
      flow.steps = fields[.steps].map { steps($0, for: Keyword.steps.rawValue) } ?? []
    }
    document.flows.append(FlowDocument(flow))
  }

  private mutating func readTriggers(_ node: YAMLNode, into flow: inout FlowContent) {
    switch node.content {
    case .sequence(let items):
      for item in items { readTrigger(item, into: &flow) }
    case .mapping: readTrigger(node, into: &flow)
    case .scalar: flow.phrases += words(node, for: Keyword.triggers.rawValue)
    }
  }

  private mutating func readTrigger(_ node: YAMLNode, into flow: inout FlowContent) {
    guard case .mapping = node.content else {
      if let phrase = text(node, for: Keyword.triggers.rawValue) { flow.phrases.append(phrase) }
      return
    }
    guard let fields = fields(node, of: .kindTrigger),
      let type = fields[.type].flatMap({ text($0, for: Keyword.type.rawValue) })
    else { return }
    let field = fields[.store].flatMap { text($0, for: Keyword.store.rawValue) }
    flow.kinds.append(KindTriggerDocument(type: type, field: field))
  }
}
