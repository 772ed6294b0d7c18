package import Diagnostics
package import YAMLDocument

/// One test: a head that says how things stand, and a conversation.
package struct TranscriptTest: Hashable, Sendable {
  /// A value that a head gives to a name, with its place in the file.
  package struct Setting: Hashable, Sendable {
    package var name: String
    package var value: YAMLNode
    package var range: SourceRange
  }

  package var name: String
  /// Where the document begins.
  package var range: SourceRange
  package var contact: [Setting] = []
  package var variables: [Setting] = []
  package var stubs: [Setting] = []
  /// As written; the bot's zone decides what it means.
  package var time: YAMLNode?
  package var seed: UInt64 = 0
  package var start: Setting?
  package var lines: [ScriptedLine] = []
  /// The block of the conversation; nil if there is none.
  package var conversation: YAMLNode?
  /// Whether the document itself is sound; a test that is not, fails.
  package var isReadable = true

  /// The line of the file where a line of the conversation stands, from 1.
  package func fileLine(of place: Int) -> Int {
    guard let conversation, case .scalar(let scalar) = conversation.content else {
      return range.start.line
    }
    if scalar.style == .literal { return conversation.range.start.line + 1 + place }
    return position(of: place).line
  }

  /// The place of a line of the conversation in the file.
  package func position(of place: Int) -> SourcePosition {
    guard let conversation, case .scalar(let scalar) = conversation.content else {
      return range.start
    }
    var offset = 0
    for (row, line) in scalar.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    where row < place {
      offset += line.unicodeScalars.count + 1
    }
    return conversation.position(ofScalarOffset: offset)
  }
}

/// A `*.uji.yaml` file: one test a document.
package struct TranscriptFile: Hashable, Sendable {
  package var path: String
  package var tests: [TranscriptTest]
  /// What is wrong with the file, without looking at the bot it tests.
  package var diagnostics: [Diagnostic]

  package static let heads = [
    "uji", "pengguna", "variabel", "waktu", "benih", "aksi", "mulai_di", "percakapan",
  ]

  package init(reading file: SourceFile) {
    let yaml = readYAML(file)
    path = file.path
    diagnostics = yaml.diagnostics
    tests = []
    for document in yaml.documents {
      if case .scalar(let scalar) = document.content, scalar.text.isEmpty { continue }
      var reader = TranscriptHeadReader(document)
      reader.read()
      tests.append(reader.test)
      diagnostics += reader.diagnostics
    }
    diagnostics = diagnostics.sorted()
  }

  /// The number of tests that are wrong before they begin, or cannot even be told apart.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Reads one document.
private struct TranscriptHeadReader {
  private let document: YAMLNode
  var test: TranscriptTest
  var diagnostics: [Diagnostic] = []

  init(_ document: YAMLNode) {
    self.document = document
    test = TranscriptTest(name: "(tanpa nama)", range: document.range)
  }

  mutating func read() {
    guard case .mapping(let entries) = document.content else {
      report(.d112, document.range, "Sebuah uji berupa kunci dan nilai, dimulai dengan \"uji:\".")
      return
    }
    for entry in entries {
      guard case .scalar(let key) = entry.key.content else { continue }
      read(key.text, entry)
    }
    for key in ["uji", "percakapan"]
    where !entries.contains(where: { $0.key.scalarText == key }) {
      let start = SourceRange(file: document.range.file, at: document.range.start, length: 1)
      report(.d107, start, "Uji ini belum punya \"\(key)\".")
    }
  }

  private mutating func read(_ key: String, _ entry: YAMLEntry) {
    switch key {
    case "uji": text(entry).map { test.name = $0.folded }
    case "waktu": test.time = text(entry) == nil ? nil : entry.value
    case "benih": readSeed(entry)
    case "pengguna": test.contact = settings(entry)
    case "variabel": test.variables = settings(entry)
    case "aksi": test.stubs = settings(entry)
    case "mulai_di":
      test.start = text(entry).map {
        .init(name: $0.trimmed, value: entry.value, range: entry.value.range)
      }
    case "percakapan": readConversation(entry)
    default:
      let near =
        closestMatch(to: key, among: TranscriptFile.heads)
        ?? TranscriptFile.heads.first { $0.hasPrefix(key + "_") }
      report(
        .d106, entry.key.range, "\"\(key)\" bukan kata kunci sebuah uji.",
        caretNote: near.map { "mungkin maksud Anda \"\($0)\"" })
    }
  }

  private mutating func readSeed(_ entry: YAMLEntry) {
    guard let text = text(entry) else { return }
    guard let seed = UInt64(text.trimmed) else {
      report(.d112, entry.value.range, "\"benih\" harus berupa bilangan bulat mulai dari 0.")
      return
    }
    test.seed = seed
  }

  /// The text of a value, or a complaint that it is none.
  private mutating func text(_ entry: YAMLEntry) -> String? {
    guard let text = entry.value.scalarText, !text.trimmed.isEmpty else {
      report(.d112, entry.value.range, "\"\(entry.key.scalarText ?? "")\" harus berupa teks.")
      return nil
    }
    return text
  }

  /// Names with values; nested ones are joined by dots (`laporan: {jenis: hoaks}`), except values
  /// of actions, which stay as they are.
  private mutating func settings(_ entry: YAMLEntry) -> [TranscriptTest.Setting] {
    let key = entry.key.scalarText ?? ""
    guard case .mapping(let entries) = entry.value.content else {
      report(.d112, entry.value.range, "\"\(key)\" harus berisi nama dan nilai.")
      return []
    }
    return flattened(entries, prefix: "", isNested: key != "aksi")
  }

  private func flattened(
    _ entries: YAMLEntries, prefix: String, isNested: Bool
  ) -> [TranscriptTest.Setting] {
    entries.flatMap { entry -> [TranscriptTest.Setting] in
      let name = prefix + (entry.key.scalarText ?? "")
      if isNested, case .mapping(let inner) = entry.value.content {
        return flattened(inner, prefix: name + ".", isNested: true)
      }
      return [.init(name: name, value: entry.value, range: entry.key.range)]
    }
  }

  private mutating func readConversation(_ entry: YAMLEntry) {
    guard let text = entry.value.scalarText else {
      report(.d112, entry.value.range, "\"percakapan\" harus berupa satu blok teks setelah \"|\".")
      return
    }
    test.conversation = entry.value
    let (lines, faults) = ConversationReader.read(text)
    test.lines = lines
    for fault in faults {
      let place = SourceRange(
        file: document.range.file, at: test.position(of: fault.line), length: 1)
      report(.d112, place, fault.fault.message)
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ range: SourceRange, _ message: String, caretNote: String? = nil
  ) {
    test.isReadable = false
    diagnostics.append(Diagnostic(code, at: range, message, caretNote: caretNote))
  }
}

extension YAMLNode {
  /// The text of a scalar; nil for a list or a mapping.
  var scalarText: String? {
    if case .scalar(let scalar) = content { scalar.text } else { nil }
  }
}
