import Diagnostics
import Dialogue
import YAMLDocument

/// What stands in bot.yaml.
extension DocumentReader {
  /// The newest version of the language that this program knows.
  static let languageVersion = 1

  mutating func readManifest(_ fields: Fields) {
    if let node = fields[.version] { checkVersion(node) }
    document.manifest.bot = fields[.bot].flatMap { name($0, for: Keyword.bot.rawValue) }
    document.manifest.name = fields[.name].flatMap { text($0, for: Keyword.name.rawValue) }
    document.manifest.zone = fields[.zone].flatMap { text($0, for: Keyword.zone.rawValue) }
    document.manifest.start = fields[.start].flatMap { target($0, for: Keyword.start.rawValue) }
    if let node = fields[.data] { readTables(node) }
    if let node = fields[.variables] { readVariables(node) }
    if let node = fields[.commands] {
      for entry in entries(node, for: Keyword.commands.rawValue) { readCommand(entry) }
    }
    document.manifest.notUnderstood =
      fields[.notUnderstood].map { sentences($0, for: Keyword.notUnderstood.rawValue) } ?? []
    if let node = fields[.session] { readSession(node) }
    if let node = fields[.actions] {
      for entry in entries(node, for: Keyword.actions.rawValue) { readAction(entry) }
    }
    if let node = fields[.officeHours], let hours = self.fields(node, of: .officeHours),
      let days = hours[.days].flatMap({ text($0, for: Keyword.days.rawValue) }),
      let times = hours[.hours].flatMap({ text($0, for: Keyword.hours.rawValue) })
    {
      document.manifest.officeHours = (days, times)
    }
  }

  private mutating func checkVersion(_ node: YAMLNode) {
    guard let text = text(node, for: Keyword.version.rawValue) else { return }
    guard let version = Int(text.text), version >= 1 else {
      report(.d112, at: node.range, "\"wicara\" harus berupa bilangan, misalnya wicara: 1.")
      return
    }
    guard version <= Self.languageVersion else {
      report(
        .d114, at: node.range,
        "Naskah memakai wicara \(version), alat ini mengerti sampai \(Self.languageVersion).")
      return
    }
  }

  private mutating func readVariables(_ node: YAMLNode) {
    if case .mapping(let entries) = node.content, let misplaced = unscoped(entries) {
      document.manifest.variables += misplaced
      return
    }
    guard let scopes = fields(node, of: .scopes) else { return }
    for (keyword, scope) in [
      (Keyword.contactScope, DeclarationDocument.Scope.contact), (.session, .session),
    ] {
      guard let node = scopes[keyword] else { continue }
      document.manifest.variables += declarations(node, scope: scope)
    }
    if let node = scopes[.bot] {
      for entry in entries(node, for: Keyword.bot.rawValue) {
        guard let name = name(entry.key, for: Keyword.bot.rawValue),
          let value = text(entry.value, for: name.text)
        else { continue }
        document.manifest.constants.append((name, value))
      }
    }
  }

  /// Variables written directly under `variabel:`, without saying how long they last; else nil.
  private mutating func unscoped(_ entries: YAMLEntries) -> [DeclarationDocument]? {
    let isScope = { (entry: YAMLEntry) in
      if case .scalar = entry.value.content { false } else { true }
    }
    guard let first = entries.first, !entries.contains(where: isScope) else { return nil }
    report(
      .d106, at: first.key.range,
      "\"\(Self.scalarText(first.key))\" harus berada di bawah \"pengguna:\", \"sesi:\", atau "
        + "\"bot:\".",
      notes: [
        DiagnosticNote("pengguna: disimpan bersama nomornya; sesi: sampai percakapan selesai")
      ])
    return entries.compactMap { entry in
      guard let name = name(entry.key, for: Keyword.variables.rawValue),
        let text = text(entry.value, for: name.text)
      else { return nil }
      let type = TypeDocument(source: text, isOptional: true, isList: false, isRecord: false)
      return DeclarationDocument(scope: .session, name: name, type: type)
    }
  }

  mutating func declarations(
    _ node: YAMLNode, scope: DeclarationDocument.Scope
  ) -> [DeclarationDocument] {
    var declarations: [DeclarationDocument] = []
    for entry in entries(node, for: Keyword.variables.rawValue) {
      guard let name = name(entry.key, for: Keyword.variables.rawValue),
        let text = text(entry.value, for: name.text)
      else { continue }
      // Of an unknown type, the name is known nevertheless.
      let type =
        type(text)
        ?? TypeDocument(source: text, isOptional: false, isList: false, isRecord: false)
      declarations.append(DeclarationDocument(scope: scope, name: name, type: type))
    }
    return declarations
  }

  /// `daftar teks opsional`, `pola BW-XXXX`; D112 with a proposal for a word that is no type.
  mutating func type(_ text: SourceText) -> TypeDocument? {
    var type = TypeDocument(
      source: text, isOptional: false, isList: false, isRecord: false)
    var words = text.text.split(separator: " ").map { String($0) }[...]
    if words.last == "opsional", words.count > 1 {
      type.isOptional = true
      words.removeLast()
    }
    if words.first == "daftar", words.count > 1 {
      type.isList = true
      words.removeFirst()
    }
    guard let word = words.popFirst() else { return nil }
    if word == "rekaman", words.isEmpty {
      type.isRecord = true
      return type
    }
    guard let definition = TypeWords.definition(of: word) else {
      // Read on with the type that was probably meant.
      type.answer = unknownType(word, in: text)
      return type.answer.map { _ in type }
    }
    type.answer = definition
    guard definition.type == .mask else {
      guard words.isEmpty else {
        _ = unknownType(text.text, in: text)
        return nil
      }
      return type
    }
    let mask = words.joined(separator: " ")
    guard !mask.isEmpty, let start = text.text.firstRange(of: mask) else {
      report(
        .d112, at: text.range, "\"pola\" belum punya bentuk.",
        caretNote: "misalnya pola BW-XXXX")
      return nil
    }
    type.mask = SourceText(mask, in: text.node, offset: text.offset + start)
    return type
  }

  /// Reports D112 at the word; returns the type that was probably meant.
  private mutating func unknownType(_ word: String, in text: SourceText) -> TypeWords.Definition? {
    let words = TypeWords.all.map(\.word) + ["rekaman"]
    var base = word
    if base.hasSuffix("?") { base.removeLast() }
    let meant =
      ForeignWords.types[base.lowercased()] ?? closestMatch(to: base, among: words)
    let proposal = meant.map { base == word ? $0 : $0 + " opsional" }
    let start = text.text.firstRange(of: word) ?? 0
    let range = text.range(from: start, to: start + word.unicodeScalars.count)
    report(
      .d112, at: range, "\"\(word)\" bukan jenis yang dikenal.",
      caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" },
      notes: proposal == nil
        ? [DiagnosticNote("jenis yang ada: \(words.joined(separator: ", "))")] : [],
      fix: proposal.map { Fix(range: range, replacement: $0) })
    return meant.flatMap { TypeWords.definition(of: $0) }
  }

  private mutating func readCommand(_ entry: YAMLEntry) {
    guard let name = name(entry.key, for: Keyword.commands.rawValue),
      let fields = fields(entry.value, of: .command)
    else { return }
    var command = CommandDocument(name: name)
    command.words = fields[.words].map { words($0, for: Keyword.words.rawValue) } ?? []
    command.patterns = fields[.patterns].map { texts($0, for: Keyword.patterns.rawValue) } ?? []
    command.confirmation =
      fields[.confirmation].flatMap { text($0, for: Keyword.confirmation.rawValue) }
    command.go = fields[.go].flatMap { target($0, for: Keyword.go.rawValue) }
    command.call = fields[.call].flatMap { target($0, for: Keyword.call.rawValue) }
    command.perform = fields[.perform].flatMap { text($0, for: Keyword.perform.rawValue) }
    command.worksDuringHandOver =
      fields[.duringHandOver].map { yesNo($0, for: Keyword.duringHandOver.rawValue) } ?? false
    command.role = fields[.role].flatMap { self.name($0, for: Keyword.role.rawValue) }
    if command.words.isEmpty, command.patterns.isEmpty {
      report(
        .d107, at: name.range, "Perintah \"\(name.text)\" belum punya \"kata\".",
        caretNote: "tambahkan kata: [\(name.text)]")
    }
    if command.go == nil, command.call == nil, command.perform == nil {
      report(
        .d107, at: name.range,
        "Perintah \"\(name.text)\" belum punya \"ke\", \"panggil\", atau \"lakukan\".")
    }
    document.manifest.commands.append(command)
  }

  private mutating func readSession(_ node: YAMLNode) {
    guard let fields = fields(node, of: .session) else { return }
    var session = SessionDocument()
    session.reminder = fields[.reminder].flatMap { reminder($0) }
    session.expiry = fields[.expiry].flatMap { duration($0, for: Keyword.expiry.rawValue) }
    session.draft = fields[.draft].flatMap { duration($0, for: Keyword.draft.rawValue) }
    session.failure = fields[.failure].flatMap { target($0, for: Keyword.failure.rawValue) }
    if let node = fields[.atExpiry] {
      if case .mapping = node.content, let inner = self.fields(node, of: .atExpiry) {
        session.atExpiry = inner[.perform].flatMap { text($0, for: Keyword.perform.rawValue) }
        session.expiryText = inner[.send].flatMap { text($0, for: Keyword.send.rawValue) }
      } else {
        session.atExpiry = text(node, for: Keyword.atExpiry.rawValue)
      }
    }
    document.manifest.session = session
  }

  mutating func reminder(_ node: YAMLNode) -> ReminderDocument? {
    guard let fields = fields(node, of: .reminder),
      let after = fields[.after].flatMap({ duration($0, for: Keyword.after.rawValue) }),
      let message = fields[.send].flatMap({ message($0) })
    else { return nil }
    return ReminderDocument(after: after, message: message)
  }

  private mutating func readAction(_ entry: YAMLEntry) {
    guard let name = name(entry.key, for: Keyword.actions.rawValue),
      let fields = fields(entry.value, of: .action)
    else { return }
    var action = ActionDocument(name: name)
    action.inputs = fields[.inputs].map { declarations($0, scope: .parameter) } ?? []
    action.outputs = fields[.outputs].map { declarations($0, scope: .parameter) } ?? []
    action.errors = fields[.errors].map { words($0, for: Keyword.errors.rawValue) } ?? []
    action.limit = fields[.limit].flatMap { duration($0, for: Keyword.limit.rawValue) }
    for error in action.errors { checkName(error) }
    document.manifest.actions.append(action)
  }
}

extension String {
  /// Where `part` begins, in Unicode scalars, or nil.
  func firstRange(of part: String) -> Int? {
    let whole = Array(unicodeScalars)
    let piece = Array(part.unicodeScalars)
    guard !piece.isEmpty, piece.count <= whole.count else { return nil }
    return (0...(whole.count - piece.count)).first {
      whole[$0..<($0 + piece.count)].elementsEqual(piece)
    }
  }
}
