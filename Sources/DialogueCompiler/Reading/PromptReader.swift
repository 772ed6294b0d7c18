import Diagnostics
import Dialogue
import IndonesianText
import YAMLDocument

/// Questions, options and forms.
extension DocumentReader {
  mutating func prompt(
    _ fields: Fields, question: YAMLNode, isMenu: Bool, _ node: YAMLNode
  ) -> PromptDocument? {
    let word = isMenu ? Keyword.choose.rawValue : Keyword.ask.rawValue
    guard let question = text(question, for: word) else { return nil }
    var prompt = PromptContent(
      question: question, isMenu: isMenu, range: Self.firstLine(of: node))
    prompt.image = fields[.image].flatMap { text($0, for: Keyword.image.rawValue) }
    prompt.store = fields[.store].flatMap { name($0, for: Keyword.store.rawValue) }
    if let source = fields[.type].flatMap({ text($0, for: Keyword.type.rawValue) }) {
      prompt.type = type(source)
    }
    prompt.direction = direction(fields, isWanted: prompt.type?.answer?.type == .date)
    prompt.regions = regions(fields, isWanted: prompt.type?.answer?.type == .region)
    if let node = fields[.options] { prompt.options = options(node) }
    if let source = fields[.optionsFrom].flatMap({ text($0, for: Keyword.optionsFrom.rawValue) }) {
      prompt.options += options(from: source)
    }
    if let node = fields[.rules] {
      prompt.rules = items(node, for: Keyword.rules.rawValue).compactMap { rule($0) }
    }
    prompt.wrongTexts = fields[.wrong].map { sentences($0, for: Keyword.wrong.rawValue) } ?? []
    prompt.attempts = fields[.attempts].flatMap { attempts($0) }
    prompt.failure = fields[.failure].flatMap { target($0, for: Keyword.failure.rawValue) }
    prompt.isSkippable =
      fields[.skippable].map { yesNo($0, for: Keyword.skippable.rawValue) } ?? false
    prompt.several = fields[.several].flatMap { several($0) }
    prompt.isSecret = fields[.secret].map { yesNo($0, for: Keyword.secret.rawValue) } ?? false
    prompt.examples = fields[.example].map { texts($0, for: Keyword.example.rawValue) } ?? []
    prompt.reminder = fields[.reminder].flatMap { reminder($0) }
    prompt.expiry = fields[.expiry].flatMap { duration($0, for: Keyword.expiry.rawValue) }
    prompt.rendering = fields[.rendering].flatMap {
      oneOf(["tombol", "daftar", "angka", "kalimat"], $0, for: Keyword.rendering.rawValue)
    }
    prompt.listButton = fields[.listButton].flatMap { text($0, for: Keyword.listButton.rawValue) }
    prompt.isStrict =
      fields[.matching].flatMap { oneOf(["persis"], $0, for: Keyword.matching.rawValue) } != nil
    prompt.kind = fields[.questionKind].flatMap {
      oneOf(QuestionKind.allCases.map(\.rawValue), $0, for: Keyword.questionKind.rawValue)
    }.flatMap { QuestionKind(rawValue: $0.text) }
    prompt.label = fields[.label].flatMap { text($0, for: Keyword.label.rawValue) }
    prompt.words = fields[.words].map { words($0, for: Keyword.words.rawValue) } ?? []
    prompt.condition = fields[.condition].flatMap { text($0, for: Keyword.condition.rawValue) }
    if isMenu, prompt.options.isEmpty, fields[.options] == nil, fields[.optionsFrom] == nil {
      report(
        .d107, at: prompt.range, "Langkah pilih belum punya \"opsi\".",
        caretNote: "tambahkan opsi: lalu satu pilihan satu baris")
    }
    return PromptDocument(prompt)
  }

  mutating func oneOf(
    _ words: [String], _ node: YAMLNode, for key: String
  ) -> SourceText? {
    guard let text = text(node, for: key) else { return nil }
    guard !words.contains(text.text) else { return text }
    let proposal = closestMatch(to: text.text, among: words)
    report(
      .d112, at: node.range, "\"\(key)\" harus berupa \(words.joined(separator: " atau ")).",
      caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" },
      fix: proposal.map { Fix(range: node.range, replacement: $0) })
    return nil
  }

  /// `coba`: 1 to 9 (D509).
  private mutating func attempts(_ node: YAMLNode) -> Located<Int>? {
    let text = Self.scalarText(node)
    guard let number = Int(text), (1...9).contains(number) else {
      report(
        .d509, at: node.range, "\"coba\" harus 1 sampai 9, bukan \"\(text)\".",
        caretNote: "misalnya coba: 3")
      return nil
    }
    return Located(number, at: node.range)
  }

  private mutating func several(_ node: YAMLNode) -> SeveralDocument? {
    guard let fields = fields(node, of: .several) else { return nil }
    let least = fields[.least].map { number($0, for: .least, in: 1...20) } ?? 1
    let most = fields[.most].map { number($0, for: .most, in: 2...20) } ?? 10
    guard let least, let most else { return nil }
    guard least <= most else {
      report(
        .d112, at: Self.firstLine(of: node),
        "\"sedikitnya\" (\(least)) tidak boleh lebih dari \"paling_banyak\" (\(most)).")
      return nil
    }
    return SeveralDocument(
      least: least, most: most,
      enough: fields[.enough].map { words($0, for: Keyword.enough.rawValue) } ?? [])
  }

  mutating func number(
    _ node: YAMLNode, for key: Keyword, in range: ClosedRange<Int>
  ) -> Int? {
    guard let number = Int(Self.scalarText(node)), range.contains(number) else {
      report(
        .d112, at: node.range,
        "\"\(key.rawValue)\" harus bilangan \(range.lowerBound) sampai \(range.upperBound).")
      return nil
    }
    return number
  }

  private mutating func rule(_ node: YAMLNode) -> RuleDocument? {
    guard let fields = fields(node, of: .rule),
      let condition = fields[.check].flatMap({ text($0, for: Keyword.check.rawValue) })
    else { return nil }
    // An empty message is told by its own check (D508).
    let message = fields[.message].flatMap { node -> SourceText? in
      Self.scalarText(node).isEmpty ? nil : text(node, for: Keyword.message.rawValue)
    }
    return RuleDocument(condition: condition, message: message, range: Self.firstLine(of: node))
  }

  // MARK: - Options

  mutating func options(_ node: YAMLNode) -> [OptionDocument] {
    switch node.content {
    case .sequence(let items): return items.compactMap { option($0).map { OptionDocument($0) } }
    case .mapping(let entries):
      return entries.compactMap { keyedOption($0).map { OptionDocument($0) } }
    case .scalar:
      wrongForm(node, key: Keyword.options.rawValue, wanted: "daftar opsi")
      return []
    }
  }

  private mutating func option(_ node: YAMLNode) -> OptionContent? {
    switch node.content {
    case .scalar: return shortOption(node)
    case .sequence:
      wrongForm(node, key: Keyword.options.rawValue, wanted: "opsi")
      return nil
    case .mapping(let entries):
      if entries.contains(where: { KeyTable.option.keyword(Self.scalarText($0.key)) != nil }) {
        return fullOption(node, key: nil)
      }
      guard entries.count == 1, let entry = entries.first else {
        return fullOption(node, key: nil)
      }
      return keyedOption(entry)
    }
  }

  /// `Label`, or `Label -> tujuan`.
  private mutating func shortOption(_ node: YAMLNode) -> OptionContent? {
    guard let text = text(node, for: Keyword.options.rawValue) else { return nil }
    var option = OptionContent(range: node.range)
    guard let (arrow, length) = arrow(in: text) else {
      option.label = text
      return option
    }
    let scalars = Array(text.text.unicodeScalars)
    let label = String(String.UnicodeScalarView(scalars[..<arrow])).trimmingSpaces
    var start = arrow + length
    while start < scalars.count, scalars[start] == " " { start += 1 }
    let target = String(String.UnicodeScalarView(scalars[start...])).trimmingSpaces
    guard !label.isEmpty, !target.isEmpty else {
      report(
        .d112, at: node.range, "Opsi ditulis \"Label -> tujuan\".",
        caretNote: label.isEmpty ? "labelnya belum ada" : "tujuannya belum ada")
      return nil
    }
    option.label = SourceText(label, in: node)
    option.target = SourceText(target, in: node, offset: start)
    return option
  }

  /// Where the arrow stands and how long it is; D112 for one of another kind, which would be shown
  /// as part of the label.
  private mutating func arrow(in text: SourceText) -> (start: Int, length: Int)? {
    if let start = text.text.firstRange(of: "->") { return (start, 2) }
    for arrow in ["=>", "→", "⇒"] {
      guard let start = text.text.firstRange(of: arrow) else { continue }
      let length = arrow.unicodeScalars.count
      let range = text.range(from: start, to: start + length)
      report(
        .d112, at: range, "Opsi ditulis \"Label -> tujuan\".", caretNote: "tulis ->",
        fix: Fix(range: range, replacement: "->"))
      return (start, length)
    }
    return nil
  }

  /// `kunci: Label`, or `kunci: {label: ...}`.
  private mutating func keyedOption(_ entry: YAMLEntry) -> OptionContent? {
    if case .mapping = entry.value.content {
      guard let key = name(entry.key, for: Keyword.options.rawValue) else { return nil }
      return fullOption(entry.value, key: key)
    }
    guard let key = optionKey(entry), var option = shortOption(entry.value)
    else { return nil }
    option.key = key
    option.range.start = entry.key.range.start
    return option
  }

  /// The key in `kunci: Label`; a label with a colon in it looks the same.
  private mutating func optionKey(_ entry: YAMLEntry) -> SourceText? {
    guard let key = text(entry.key, for: Keyword.options.rawValue) else { return nil }
    if key.text.allSatisfy(\.isNumber) {
      report(
        .d203, at: key.range, "Opsi tidak diberi nomor sendiri.",
        caretNote: "hapus nomornya; nomor selalu dapat dijawab")
      return key
    }
    guard !Self.isName(key.text), key.text.contains(" ") || key.text.first?.isUppercase == true
    else {
      checkName(key)
      return key
    }
    report(
      .d108, at: key.range,
      "\"\(key.text):\" terbaca sebagai kunci opsi. Bila ini tulisan opsi, beri tanda kutip pada "
        + "seluruhnya.",
      caretNote: "tulis \"\(key.text): ...\"",
      notes: [DiagnosticNote("bila ini kunci, tulis \(Self.nameProposal(for: key.text))")])
    return key
  }

  private mutating func fullOption(_ node: YAMLNode, key: SourceText?) -> OptionContent? {
    guard let fields = fields(node, of: .option) else { return nil }
    var option = OptionContent(range: Self.firstLine(of: node))
    option.key = key ?? fields[.identifier].flatMap { name($0, for: Keyword.identifier.rawValue) }
    option.label = fields[.label].flatMap { text($0, for: Keyword.label.rawValue) }
    option.shortLabel = fields[.shortLabel].flatMap { text($0, for: Keyword.shortLabel.rawValue) }
    option.description =
      fields[.description].flatMap { text($0, for: Keyword.description.rawValue) }
    option.words = fields[.words].map { words($0, for: Keyword.words.rawValue) } ?? []
    option.contains = fields[.contains].map { words($0, for: Keyword.contains.rawValue) } ?? []
    option.condition = fields[.condition].flatMap { text($0, for: Keyword.condition.rawValue) }
    option.target = fields[.go].flatMap { target($0, for: Keyword.go.rawValue) }
    option.steps = fields[.then].map { steps($0, for: Keyword.then.rawValue) }
    option.command = fields[.commands].flatMap { text($0, for: Keyword.commands.rawValue) }
    option.isRisky =
      fields[.confirmation].map { yesNo($0, for: Keyword.confirmation.rawValue) } ?? false
    if option.label == nil, option.command == nil {
      report(
        .d107, at: option.range, "Opsi ini belum punya \"label\".",
        caretNote: "tambahkan label: tulisan opsi")
      return nil
    }
    return option
  }

  // MARK: - Forms

  mutating func form(_ fields: Fields, _ node: YAMLNode) -> FormDocument? {
    guard let nameNode = fields[.form], let name = name(nameNode, for: Keyword.form.rawValue),
      let columns = fields[.fields]
    else { return nil }
    var form = FormDocument(name: name, fields: [])
    for entry in entries(columns, for: Keyword.fields.rawValue) {
      guard let field = self.name(entry.key, for: Keyword.fields.rawValue) else { continue }
      // A field that is not quite right is there nevertheless: others may name it.
      var inner = Fields()
      if case .mapping = entry.value.content {
        inner = self.fields(entry.value, of: .field) ?? Fields()
      } else {
        wrongForm(entry.value, key: field.text, wanted: "pertanyaan, misalnya {tanya: ...}")
      }
      guard
        let prompt = prompt(
          inner, question: inner[.ask] ?? entry.key, isMenu: false, entry.value)
      else { continue }
      form.fields.append((field, prompt))
    }
    form.usesOpening =
      fields[.prefill].flatMap { oneOf(["pesan"], $0, for: Keyword.prefill.rawValue) } != nil
    form.attempts = fields[.attempts].flatMap { attempts($0) }
    form.failure = fields[.failure].flatMap { target($0, for: Keyword.failure.rawValue) }
    if let node = fields[.review] { readReview(node, into: &form) }
    return form
  }

  private mutating func readReview(_ node: YAMLNode, into form: inout FormDocument) {
    guard case .mapping = node.content else {
      form.review = text(node, for: Keyword.review.rawValue)
      return
    }
    guard let fields = fields(node, of: .review) else { return }
    form.review = fields[.texts].flatMap { text($0, for: Keyword.texts.rawValue) }
    form.submitLabel = fields[.submit].flatMap { text($0, for: Keyword.submit.rawValue) }
    form.changeLabel = fields[.change].flatMap { text($0, for: Keyword.change.rawValue) }
    form.reviewOptions = fields[.options].map { options($0) } ?? []
  }
}

extension String {
  var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
