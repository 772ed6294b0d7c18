import Diagnostics
import YAMLDocument

/// Steps as writers put them.
extension DocumentReader {
  mutating func steps(_ node: YAMLNode, for key: String) -> [StepDocument] {
    guard case .sequence(let items) = node.content else {
      // `-> tujuan` alone is a whole list, as in `galat: {sibuk: -> nanti}`.
      if Self.scalarText(node).hasPrefix("->") { return step(node).map { [$0] } ?? [] }
      wrongForm(node, key: key, wanted: "daftar langkah, tiap langkah diawali \"- \"")
      // Without its dash a step is one nevertheless.
      if case .mapping = node.content { return step(node).map { [$0] } ?? [] }
      return []
    }
    if let prose = ProseInList.diagnostic(for: node) { diagnostics.append(prose) }
    return items.compactMap { step($0) }
  }

  mutating func step(_ node: YAMLNode) -> StepDocument? {
    switch node.content {
    case .scalar(let scalar): return bareStep(scalar, node)
    case .mapping(let entries): return keyedStep(entries, node)
    case .sequence:
      wrongForm(node, key: "Langkah", wanted: "kalimat atau \"kata kunci: isi\"")
      return nil
    }
  }

  private mutating func bareStep(_ scalar: YAMLScalar, _ node: YAMLNode) -> StepDocument? {
    if scalar.style == .plain {
      if scalar.text == Keyword.finish.rawValue {
        return StepDocument(kind: .finish, range: node.range)
      }
      if scalar.text == Keyword.leave.rawValue {
        return StepDocument(kind: .leave(nil), range: node.range)
      }
      if scalar.text.hasPrefix("->"), let target = target(node, for: Keyword.go.rawValue) {
        return StepDocument(kind: .go(target), range: node.range)
      }
    }
    if scalar.style == .plain, isMissingColon(scalar.text, node) { return nil }
    guard let text = text(node, for: Keyword.send.rawValue) else { return nil }
    let message = MessageDocument(text: text, range: node.range)
    return StepDocument(kind: .say(message), range: node.range)
  }

  /// D112 for `- ke lapor`, `- ke -> lapor` and `- tanya:Siapa?`, which would be sent as they are.
  private mutating func isMissingColon(_ text: String, _ node: YAMLNode) -> Bool {
    if isMissingSpace(text, node) { return true }
    let words = text.split(separator: " ").map { String($0) }.filter { $0 != "->" }
    let keywords: [Keyword] = [.go, .call, .section, .actions, .handOver]
    guard words.count == 2, keywords.contains(where: { $0.rawValue == words[0] }),
      Self.isName(words[1])
    else { return false }
    let step = words.joined(separator: ": ")
    report(
      .d112, at: node.range, "Langkah \"\(words[0])\" ditulis dengan titik dua.",
      caretNote: "tulis \(step)",
      notes: [DiagnosticNote("bila ini kalimat, beri tanda kutip")],
      fix: Fix(range: node.range, replacement: step))
    return true
  }

  /// A word of a step with its colon, and no space behind it.
  private mutating func isMissingSpace(_ text: String, _ node: YAMLNode) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let word = text[..<colon]
    let rest = text[text.index(after: colon)...]
    guard !rest.hasPrefix(" "), !rest.isEmpty, Self.isStep(String(word)) else { return false }
    let range = SourceText(text, in: node).range(from: 0, to: word.unicodeScalars.count + 1)
    report(
      .d112, at: range, "Setelah \"\(word):\" harus ada spasi; tanpa spasi ini kalimat biasa.",
      caretNote: "tulis \(word): \(rest.prefix(20))",
      fix: Fix(range: range, replacement: "\(word): "))
    return true
  }

  private mutating func keyedStep(_ entries: YAMLEntries, _ node: YAMLNode) -> StepDocument? {
    guard let (main, table) = mainKey(of: entries) else {
      return unknownStep(entries, node).flatMap { meant in
        // Read on as if the right word stood there: one slip is one diagnostic. A step that then
        // lacks something was probably meant otherwise.
        guard Self.isComplete(entries, as: meant) else { return nil }
        var entries = Array(entries)
        entries[0].key = YAMLNode(text: meant, at: entries[0].key.range)
        let node = YAMLNode(entries: entries, at: node.range, isFlow: node.isFlow)
        guard case .mapping(let entries) = node.content else { return nil }
        return keyedStep(entries, node)
      }
    }
    guard let fields = fields(node, of: table), let value = fields[main],
      let kind = kind(main, value, fields, node)
    else { return nil }
    let identifier = fields[.identifier].flatMap { name($0, for: Keyword.identifier.rawValue) }
    return StepDocument(kind: kind, range: Self.firstLine(of: node), identifier: identifier)
  }

  /// The key that says which step this is, with the keys of that step.
  ///
  /// `isian` carries keys that are steps of their own elsewhere, none of them first.
  private func mainKey(of entries: YAMLEntries) -> (Keyword, KeyTable)? {
    let keywords = entries.map { Keyword.named(Self.scalarText($0.key)) }
    if let first = keywords.first ?? nil, let table = KeyTable.step(first) { return (first, table) }
    return KeyTable.steps.first { keywords.contains($0.keyword) }
  }

  /// Whether a step has all that it needs beside its first word.
  private static func isComplete(_ entries: YAMLEntries, as word: String) -> Bool {
    guard let table = KeyTable.steps.first(where: { $0.keyword.rawValue == word })?.table
    else { return false }
    let words = entries.map { scalarText($0.key) }
    return table.keys.allSatisfy {
      !$0.isRequired || $0.keyword.rawValue == word || words.contains($0.keyword.rawValue)
    }
  }

  /// Reports D106 or D108.
  ///
  /// - Returns: The word of the step that was probably meant.
  private mutating func unknownStep(_ entries: YAMLEntries, _ node: YAMLNode) -> String? {
    guard let entry = entries.first else {
      wrongForm(node, key: "Langkah", wanted: "kalimat atau \"kata kunci: isi\"")
      return nil
    }
    if isBracedText(node) { return nil }
    let word = Self.scalarText(entry.key)
    let words = KeyTable.steps.map(\.keyword.rawValue)
    let foreign = ForeignWords.keywords[word.lowercased()]?.rawValue
    let proposal =
      foreign.flatMap { words.contains($0) ? $0 : nil } ?? closestMatch(to: word, among: words)
    let looksLikeProse =
      entries.count == 1 && !words.contains(word.lowercased())
      && (word.contains(" ") || word.first?.isUppercase == true)
    guard looksLikeProse else {
      report(
        .d106, at: entry.key.range, "\"\(word)\" bukan langkah yang dikenal.",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" },
        notes: proposal == nil
          ? [DiagnosticNote("langkah yang ada: \(words.joined(separator: ", "))")] : [],
        fix: proposal.map { Fix(range: entry.key.range, replacement: $0) })
      return proposal
    }
    report(
      .d108, at: entry.key.range,
      "\"\(word):\" terbaca sebagai perintah. Bila ini kalimat, beri tanda kutip pada seluruh "
        + "kalimat.",
      caretNote: "tulis \"\(word): ...\"",
      notes: proposal.map { [DiagnosticNote("bila ini langkah, mungkin maksud Anda \"\($0)\"")] }
        ?? [])
    return nil
  }

  private mutating func kind(
    _ keyword: Keyword, _ value: YAMLNode, _ fields: Fields, _ node: YAMLNode
  ) -> StepDocument.Kind? {
    let word = keyword.rawValue
    switch keyword {
    case .send: return message(value).map { .say($0) }
    case .random, .inTurn, .once:
      let nodes: [YAMLNode] =
        if case .sequence(let items) = value.content { Array(items) } else { [value] }
      if let prose = ProseInList.diagnostic(for: value) { diagnostics.append(prose) }
      return .vary(keyword, nodes.compactMap { message($0) })
    case .choose, .ask:
      return prompt(fields, question: value, isMenu: keyword == .choose, node).map { .ask($0) }
    case .form: return form(fields, node).map { .form($0) }
    case .condition:
      guard let condition = text(value, for: word) else { return nil }
      return .branch(
        condition: condition,
        then: fields[.then].map { steps($0, for: Keyword.then.rawValue) } ?? [],
        otherwise: fields[.otherwise].map { steps($0, for: Keyword.otherwise.rawValue) } ?? [])
    case .section: return name(value, for: word).map { .section($0) }
    case .go: return target(value, for: word).map { .go($0) }
    case .assign: return .assign(assignments(value, for: word))
    case .leave: return text(value, for: word).map { .leave($0) }
    case .handOver:
      let summary = fields[.summary].flatMap { text($0, for: Keyword.summary.rawValue) }
      return name(value, for: word).map { .handOver(queue: $0, summary: summary) }
    case .call: return call(value, fields).map { .call($0) }
    case .actions: return action(value, fields).map { .action($0) }
    case .forEach:
      let inner = fields[.steps].map { steps($0, for: Keyword.steps.rawValue) } ?? []
      return text(value, for: word).map { .forEach(ForEachDocument(list: $0, steps: inner)) }
    default: return nil
    }
  }

  mutating func message(_ node: YAMLNode) -> MessageDocument? {
    guard case .mapping = node.content else {
      return text(node, for: Keyword.send.rawValue).map {
        MessageDocument(text: $0, range: node.range)
      }
    }
    if isBracedText(node) { return nil }
    guard let fields = fields(node, of: .message) else { return nil }
    var message = MessageDocument(
      text: fields[.texts].flatMap { text($0, for: Keyword.texts.rawValue) },
      image: fields[.image].flatMap { text($0, for: Keyword.image.rawValue) },
      document: fields[.document].flatMap { text($0, for: Keyword.document.rawValue) },
      range: Self.firstLine(of: node))
    message.approval = fields[.approval].flatMap { name($0, for: Keyword.approval.rawValue) }
    message.parameters =
      fields[.parameters].map { texts($0, for: Keyword.parameters.rawValue) } ?? []
    guard message.text != nil || message.image != nil || message.document != nil else {
      report(
        .d107, at: message.range, "Pesan ini belum punya \"teks\", \"gambar\", atau \"dokumen\".")
      return nil
    }
    return message
  }

  private mutating func assignments(_ node: YAMLNode, for key: String) -> [AssignmentDocument] {
    entries(node, for: key).compactMap { entry in
      guard let variable = text(entry.key, for: key),
        let value = text(entry.value, for: variable.text)
      else { return nil }
      return AssignmentDocument(variable: variable, value: value)
    }
  }

  private mutating func results(
    _ node: YAMLNode?
  ) -> [(variable: SourceText, name: SourceText)] {
    guard let node else { return [] }
    return entries(node, for: Keyword.result.rawValue).compactMap { entry in
      guard let variable = text(entry.key, for: Keyword.result.rawValue),
        let name = text(entry.value, for: variable.text)
      else { return nil }
      return (variable, name)
    }
  }

  private mutating func call(
    _ value: YAMLNode, _ fields: Fields
  ) -> CallDocument? {
    guard let flow = target(value, for: Keyword.call.rawValue) else { return nil }
    return CallDocument(
      flow: flow,
      arguments: fields[.arguments].map {
        assignments($0, for: Keyword.arguments.rawValue)
      } ?? [],
      results: results(fields[.result]))
  }

  private mutating func action(
    _ value: YAMLNode, _ fields: Fields
  ) -> ActionStepDocument? {
    guard let name = name(value, for: Keyword.actions.rawValue) else { return nil }
    var action = ActionStepDocument(name: name)
    if let node = fields[.arguments] {
      if case .scalar = node.content {
        action.form = text(node, for: Keyword.arguments.rawValue)
      } else {
        action.arguments = assignments(node, for: Keyword.arguments.rawValue)
      }
    }
    action.results = results(fields[.result])
    if let node = fields[.errors] {
      for entry in entries(node, for: Keyword.errors.rawValue) {
        guard let error = text(entry.key, for: Keyword.errors.rawValue) else { continue }
        action.errors.append((error, steps(entry.value, for: error.text)))
      }
    }
    return action
  }
}
