import Diagnostics
import YAMLDocument

/// Reads YAML trees into the language's terms, collecting what is wrong on the way.
///
/// It never stops at a problem: a part that cannot be read is left out, and everything else is
/// still looked at.
struct DocumentReader {
  var document = ScriptDocument()
  /// Files of tables by their path in the bot's folder.
  var tableFiles: [String: SourceFile] = [:]
  var diagnostics: [Diagnostic] = []

  mutating func report(
    _ code: DiagnosticCode, at range: SourceRange, _ message: String, caretNote: String? = nil,
    notes: [DiagnosticNote] = [], fix: Fix? = nil
  ) {
    diagnostics.append(
      Diagnostic(code, at: range, message, caretNote: caretNote, notes: notes, fix: fix))
  }

  // MARK: - Scalars

  /// The text of a scalar; D112 for anything else.
  ///
  /// An empty text is reported as missing.
  mutating func text(_ node: YAMLNode, for key: String) -> SourceText? {
    guard case .scalar(let scalar) = node.content else {
      if !isBracedText(node) { wrongForm(node, key: key, wanted: "teks") }
      return nil
    }
    guard !scalar.text.isEmpty else {
      report(.d112, at: node.range, "\"\(key)\" masih kosong; tulis teksnya.")
      return nil
    }
    return SourceText(scalar.text, in: node)
  }

  /// Whether a text was written as `{nama}` without quotes, which YAML takes for a pair; reports
  /// D108.
  mutating func isBracedText(_ node: YAMLNode) -> Bool {
    guard node.isFlow, case .mapping(let entries) = node.content, entries.count == 1,
      let entry = entries.first, Self.scalarText(entry.value).isEmpty,
      case .scalar = entry.value.content
    else { return false }
    let text = "{\(Self.scalarText(entry.key))}"
    report(
      .d108, at: node.range,
      "\"\(text)\" terbaca sebagai pasangan kunci, bukan kalimat. Beri tanda kutip.",
      caretNote: "tulis \"\(text)\"", fix: Fix(range: node.range, replacement: "\"\(text)\""))
    return true
  }

  /// A name of ours: lower-case ASCII letters, digits and underscores, a letter first (D203).
  mutating func name(_ node: YAMLNode, for key: String) -> SourceText? {
    guard let text = text(node, for: key) else { return nil }
    checkName(text)
    return text
  }

  mutating func checkName(_ name: SourceText) {
    guard !Self.isName(name.text) else { return }
    let proposal = Self.nameProposal(for: name.text)
    report(
      .d203, at: name.range,
      "Nama \"\(name.text)\" hanya boleh huruf kecil, angka, dan garis bawah, diawali huruf.",
      caretNote: proposal.isEmpty ? nil : "tulis \(proposal)")
  }

  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7a).contains(first), text.utf8.count <= 64 else {
      return false
    }
    return text.utf8.allSatisfy {
      (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5f
    }
  }

  /// The nearest sound name: "Cek Status!" becomes `cek_status`.
  static func nameProposal(for text: String) -> String {
    var name: [UInt8] = []
    for byte in text.utf8 {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      let isDigit = (0x30...0x39).contains(lower)
      if (0x61...0x7A).contains(lower) || (isDigit && !name.isEmpty) {
        name.append(lower)
      } else if let last = name.last, last != UInt8(ascii: "_") {
        name.append(UInt8(ascii: "_"))
      }
    }
    while name.last == UInt8(ascii: "_") { name.removeLast() }
    return String(decoding: name.prefix(64), as: UTF8.self)
  }

  mutating func yesNo(_ node: YAMLNode, for key: String) -> Bool {
    guard case .scalar(let scalar) = node.content, ["ya", "tidak"].contains(scalar.text) else {
      let word = Self.scalarText(node).lowercased()
      let meant =
        ["true", "yes", "y", "1", "benar"].contains(word)
        ? "ya"
        : ["false", "no", "n", "0", "salah"].contains(word) ? "tidak" : nil
      guard let meant else {
        wrongForm(node, key: key, wanted: "ya atau tidak")
        return false
      }
      report(
        .d112, at: node.range, "\"\(key)\" harus berupa ya atau tidak, bukan \"\(word)\".",
        caretNote: "tulis \(meant)", fix: Fix(range: node.range, replacement: meant))
      return meant == "ya"
    }
    return scalar.text == "ya"
  }

  mutating func duration(_ node: YAMLNode, for key: String) -> Located<Duration>? {
    guard let text = text(node, for: key) else { return nil }
    guard let duration = DurationText.read(text.text) else {
      report(
        .d701, at: node.range,
        "\"\(text.text)\" bukan lama waktu. Contoh: 30 menit, 20 jam, 2 hari.")
      return nil
    }
    return Located(duration, at: node.range)
  }

  /// One text, or a list of texts.
  mutating func texts(_ node: YAMLNode, for key: String) -> [SourceText] {
    guard case .sequence(let items) = node.content else {
      return text(node, for: key).map { [$0] } ?? []
    }
    return items.compactMap { text($0, for: key) }
  }

  /// One word or phrase, or a list of them.
  ///
  /// `kata: menu, awal` is one phrase to YAML, and nobody types it (D112); it is read as it was
  /// meant.
  mutating func words(_ node: YAMLNode, for key: String) -> [SourceText] {
    guard case .scalar(let scalar) = node.content, scalar.style == .plain,
      scalar.text.contains(",")
    else { return texts(node, for: key) }
    var parts: [SourceText] = []
    var offset = 0
    for part in scalar.text.split(separator: ",", omittingEmptySubsequences: false) {
      let blanks = part.prefix { $0 == " " }.count
      let word = String(part).trimmingSpaces
      if !word.isEmpty { parts.append(SourceText(word, in: node, offset: offset + blanks)) }
      offset += part.unicodeScalars.count + 1
    }
    let list = "[\(parts.map(\.text).joined(separator: ", "))]"
    report(
      .d112, at: node.range,
      "\"\(key)\" harus berupa daftar; ditulis begini, \"\(scalar.text)\" adalah satu kalimat.",
      caretNote: "tulis \(list)", fix: Fix(range: node.range, replacement: list))
    return parts
  }

  /// One sentence, or a list of sentences.
  mutating func sentences(_ node: YAMLNode, for key: String) -> [SourceText] {
    if let prose = ProseInList.diagnostic(for: node) { diagnostics.append(prose) }
    return texts(node, for: key)
  }

  /// `-> tujuan`, or the bare name where a target is wanted anyway.
  mutating func target(_ node: YAMLNode, for key: String) -> SourceText? {
    guard let text = text(node, for: key) else { return nil }
    guard text.text.hasPrefix("->") else { return text }
    let rest = text.text.dropFirst(2)
    let name = rest.drop { $0 == " " }
    return SourceText(
      String(name), in: node, offset: 2 + (rest.count - name.count))
  }

  // MARK: - Mappings and lists

  mutating func entries(_ node: YAMLNode, for key: String) -> YAMLEntries {
    guard case .mapping(let entries) = node.content else {
      wrongForm(node, key: key, wanted: "pasangan \"nama: isi\"")
      return YAMLEntries()
    }
    return entries
  }

  mutating func items(_ node: YAMLNode, for key: String) -> YAMLItems {
    guard case .sequence(let items) = node.content else {
      wrongForm(node, key: key, wanted: "daftar, tiap butir diawali \"- \"")
      return YAMLItems()
    }
    return items
  }

  /// The values of a mapping by keyword.
  ///
  /// Unknown keys are D106, missing ones D107.
  mutating func fields(_ node: YAMLNode, of table: KeyTable) -> Fields? {
    guard case .mapping(let entries) = node.content else {
      wrongForm(node, key: table.subject, wanted: "pasangan \"kunci: isi\"")
      return nil
    }
    var fields = Fields(reserving: entries.count)
    var above: Keyword?
    for entry in entries {
      let word = Self.scalarText(entry.key)
      if let keyword = table.keyword(word) {
        fields[keyword] = entry.value
        above = keyword
      } else if let parent = above, belongs(entry, below: parent, fields[parent], in: table) {
        adopt(entry, below: parent, in: &fields)
      } else if let meant = unknownKey(entry, in: table, lacking: missingSteps(entries, table)),
        fields[meant] == nil
      {
        fields[meant] = entry.value
      }
    }
    for index in table.keys.indices
    where table.keys[index].isRequired && fields[table.keys[index].keyword] == nil {
      let key = table.keys[index]
      let word = key.keyword.rawValue
      report(
        .d107, at: Self.firstLine(of: node),
        "\(table.subject) belum punya \"\(word)\".", caretNote: "tambahkan \(word): \(key.form)")
    }
    return fields
  }

  /// The required list of steps that is not there: an unknown list is probably meant for it.
  private func missingSteps(_ entries: YAMLEntries, _ table: KeyTable) -> Keyword? {
    table.keys.first { key in
      key.isRequired && [.steps, .then].contains(key.keyword)
        && !entries.contains { Self.scalarText($0.key) == key.keyword.rawValue }
    }?.keyword
  }

  /// Keys whose names are the writer's own, one below the other.
  private static let containers: Set<Keyword> = [
    .flows, .actions, .commands, .lexicon, .texts, .fields, .errors,
  ]

  /// Whether an unknown key was meant to stand below the key above it, two spaces further in.
  private func belongs(
    _ entry: YAMLEntry, below parent: Keyword, _ value: YAMLNode?, in table: KeyTable
  ) -> Bool {
    guard Self.containers.contains(parent), let value, !value.isFlow else { return false }
    let word = Self.scalarText(entry.key)
    switch value.content {
    case .scalar(let scalar): return scalar.text.isEmpty
    case .sequence: return false
    case .mapping(let entries):
      let column = entry.key.range.start.column
      if entries.contains(where: { $0.key.range.start.column == column }) { return true }
      if case .scalar = entry.value.content { return false }
      return closestMatch(to: word, among: table.words) == nil && !Self.allWords.contains(word)
    }
  }

  /// Reports D106 for the first such key, and puts it where it belongs.
  private mutating func adopt(
    _ entry: YAMLEntry, below parent: Keyword, in fields: inout Fields
  ) {
    guard let value = fields[parent] else { return }
    var entries: [YAMLEntry] = []
    if case .mapping(let known) = value.content { entries = Array(known) }
    let column = entry.key.range.start.column
    if !entries.contains(where: { $0.key.range.start.column == column }) {
      report(
        .d106, at: entry.key.range,
        "\"\(Self.scalarText(entry.key))\" harus menjorok di bawah \"\(parent.rawValue):\".",
        caretNote: "jorokkan dua spasi lagi")
    }
    fields[parent] = YAMLNode(entries: entries + [entry], at: value.range, isFlow: value.isFlow)
  }

  /// Reports D106.
  ///
  /// - Returns: The key that was probably meant. The value is read as if it stood there, so that
  ///   one slip is one diagnostic.
  mutating func unknownKey(
    _ entry: YAMLEntry, in table: KeyTable, lacking steps: Keyword? = nil
  ) -> Keyword? {
    let word = Self.scalarText(entry.key)
    // `{cek: nilai > 1, pesan: Maaf, coba lagi.}`: the comma ended the sentence.
    if entry.value.isEmptyText,
      word.contains(" ") || word.last?.isPunctuation == true
    {
      report(
        .d106, at: entry.key.range,
        "Koma memisahkan \"\(word)\" dari kalimat di depannya; beri tanda kutip pada seluruh "
          + "kalimat."
      )
      return nil
    }
    let foreign = ForeignWords.keywords[word.lowercased()]?.rawValue
    var proposal =
      foreign.flatMap { table.words.contains($0) ? $0 : nil }
      ?? closestMatch(to: word, among: table.words)
    if proposal == nil, case .sequence = entry.value.content { proposal = steps?.rawValue }
    if proposal == nil, table.subject == KeyTable.file.subject,
      KeyTable.manifest.words.contains(word)
    {
      report(
        .d106, at: entry.key.range, "\"\(word)\" hanya boleh ditulis di bot.yaml.")
      return nil
    }
    if proposal == nil, let other = foreign ?? closestMatch(to: word, among: Self.allWords) {
      report(
        .d106, at: entry.key.range, "\"\(word)\" bukan kata kunci di sini.",
        notes: [
          Self.isStep(word)
            ? DiagnosticNote("bila \"\(word)\" langkah tersendiri, awali barisnya dengan \"- \"")
            : DiagnosticNote("\"\(other)\" ada dalam bahasa naskah, tetapi bukan di tempat ini"),
          DiagnosticNote("yang boleh di sini: \(table.words.joined(separator: ", "))"),
        ])
      return nil
    }
    var notes: [DiagnosticNote] = []
    if proposal == nil {
      if entry.value.isEmptyText {
        notes.append(
          DiagnosticNote("bila ini butir dari isi di depannya, beri kurung siku: [..., \(word)]"))
      }
      notes.append(DiagnosticNote("yang boleh di sini: \(table.words.joined(separator: ", "))"))
    }
    report(
      .d106, at: entry.key.range, "\"\(word)\" bukan kata kunci di sini.",
      caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" }, notes: notes,
      fix: proposal.map { Fix(range: entry.key.range, replacement: $0) })
    return proposal.flatMap { table.keyword($0) }
  }

  private static let allWords = Keyword.allCases.map(\.rawValue)

  static func isStep(_ word: String) -> Bool {
    Keyword.named(word).map { KeyTable.step($0) != nil } ?? false
  }

  static func scalarText(_ node: YAMLNode) -> String {
    if case .scalar(let scalar) = node.content { scalar.text } else { "" }
  }

  /// The first line of a node: carets under a whole block would help nobody.
  static func firstLine(of node: YAMLNode) -> SourceRange {
    guard node.range.end.line != node.range.start.line else { return node.range }
    if case .mapping(let entries) = node.content, let first = entries.first {
      return first.key.range
    }
    return SourceRange(file: node.range.file, at: node.range.start, length: 1)
  }

  mutating func wrongForm(_ node: YAMLNode, key: String, wanted: String) {
    let found =
      switch node.content {
      case .scalar(let scalar): scalar.text.isEmpty ? "kosong" : "teks"
      case .sequence: "daftar butir"
      case .mapping: "pasangan \"kunci: isi\""
      }
    let isProse = ProseInList.diagnostic(for: node) != nil
    report(
      .d112, at: Self.firstLine(of: node), "\"\(key)\" harus berupa \(wanted), bukan \(found).",
      notes: isProse
        ? [DiagnosticNote("bila ini satu kalimat, beri tanda kutip dan hapus kurung sikunya")] : [])
  }
}

extension YAMLNode {
  /// Whether nothing at all is written.
  fileprivate var isEmptyText: Bool {
    if case .scalar(let scalar) = content {
      scalar.text.isEmpty && scalar.style == .plain
    } else {
      false
    }
  }
}
