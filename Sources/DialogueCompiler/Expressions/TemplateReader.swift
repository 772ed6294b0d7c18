import Diagnostics
import Dialogue

/// Reads texts with `{name|filter}` in them: D409 for braces, D401 and D406 for what is inside.
extension ExpressionChecker {
  /// A message with its file and its approved form.
  mutating func message(_ message: MessageDocument) -> MessageTemplate {
    let media =
      message.image.map { MediaFile(kind: .image, path: $0.text) }
      ?? message.document.map { MediaFile(kind: .document, path: $0.text) }
    return MessageTemplate(
      text: message.text.map { template($0) } ?? Template(literal: ""), media: media,
      template: message.approval.map { name in
        MessageApproval(name: name.text, parameters: message.parameters.map { template($0) })
      })
  }

  mutating func template(_ source: SourceText) -> Template {
    // Most sentences hold no value.
    let hasBrace =
      source.text.contains(byte: UInt8(ascii: "{")) || source.text.contains(byte: UInt8(ascii: "}"))
    guard hasBrace else {
      let template = Template(literal: source.text)
      if inlining == 0 { sources.add(template, source) }
      return template
    }
    return templateWithValues(source)
  }

  private mutating func templateWithValues(_ source: SourceText) -> Template {
    let scalars = Array(source.text.unicodeScalars)
    var segments: [Template.Segment] = []
    var literal = String.UnicodeScalarView()
    var position = 0
    func flush(_ literal: inout String.UnicodeScalarView, _ segments: inout [Template.Segment]) {
      guard !literal.isEmpty else { return }
      segments.append(.literal(String(literal)))
      literal = String.UnicodeScalarView()
    }
    while position < scalars.count {
      let scalar = scalars[position]
      let isDoubled = position + 1 < scalars.count && scalars[position + 1] == scalar
      if scalar == "{" || scalar == "}", isDoubled {
        literal.append(scalar)
        position += 2
      } else if scalar == "{" {
        guard let close = Self.closingBrace(after: position, in: scalars) else {
          reportBrace(at: position, in: source)
          return Template(segments: segments)
        }
        flush(&literal, &segments)
        segments += placeholder(scalars, (position + 1)..<close, in: source)
        position = close + 1
      } else if scalar == "}" {
        reportBrace(at: position, in: source)
        position += 1
      } else {
        literal.append(scalar)
        position += 1
      }
    }
    flush(&literal, &segments)
    if segments.isEmpty { segments = [.literal("")] }
    let template = Template(segments: segments)
    // A shared sentence stands in the text that uses it.
    if inlining == 0 { sources.add(template, source) }
    return template
  }

  private mutating func reportBrace(at position: Int, in source: SourceText) {
    let scalar = Array(source.text.unicodeScalars)[position]
    report(
      .d409, position..<(position + 1), in: source,
      "Tanda \"\(scalar)\" tanpa pasangan. Untuk menulis kurung kurawal biasa, tulis "
        + "\"\(scalar)\(scalar)\".")
  }

  /// The brace that closes a place; a quoted text may hold braces, another place may not begin.
  private static func closingBrace(after open: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var isQuoted = false
    for position in (open + 1)..<max(scalars.count, open + 1) {
      switch scalars[position] {
      case "\"": isQuoted.toggle()
      case "}" where !isQuoted: return position
      case "{" where !isQuoted: return nil
      case "\n": return nil
      default: break
      }
    }
    return nil
  }

  private mutating func placeholder(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, in source: SourceText
  ) -> [Template.Segment] {
    let parts = Self.split(scalars, range, at: "|")
    guard let first = parts.first else { return [] }
    let name = String(String.UnicodeScalarView(scalars[first])).trimmingSpaces
    let path = name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard !path.contains(where: { !Self.isWord($0) }) else {
      report(
        .d405, first.isEmpty ? range.lowerBound..<(range.lowerBound + 1) : first, in: source,
        name.contains("(")
          ? "Di dalam kalimat hanya ada nama dan saringan; hitung dulu dengan \"atur\"."
          : "Ungkapan tidak terbaca di sini: diharapkan nama variabel.")
      return []
    }
    if path.count == 2, path[0] == "t" { return sharedText(path[1], first, in: source) }
    guard let checked = checkPath(path, first, in: source, isExpression: false)
    else { return [] }
    var filters: [Filter] = []
    for part in parts.dropFirst() {
      guard let filter = filter(scalars, part, on: checked, in: source) else { return [] }
      filters.append(filter)
    }
    if case .constant(.text(let text)) = checked.expression, filters.isEmpty {
      return [.literal(text)]
    }
    return [.value(checked.expression, filters, type: checked.type)]
  }

  /// Shared sentences may use each other, a few levels deep.
  private static let deepestSharedText = 4

  private mutating func sharedText(
    _ name: String, _ range: Range<Int>, in source: SourceText
  ) -> [Template.Segment] {
    guard let text = sharedTexts[name] else {
      let proposal = closestMatch(to: name, among: sharedTexts.keys.sorted())
      report(
        .d401, range, in: source, "Kalimat bersama \"t.\(name)\" tidak ada.",
        caretNote: proposal.map { "mungkin maksud Anda \"t.\($0)\"" })
      return []
    }
    guard inlining < Self.deepestSharedText else {
      report(
        .d401, range, in: source,
        "Kalimat bersama \"t.\(name)\" saling memuat terlalu dalam.")
      return []
    }
    inlining += 1
    defer { inlining -= 1 }
    let original = template(text).segments
    var translated: [String: [Template.Segment]] = [:]
    for (language, texts) in translations {
      if let text = texts[name] { translated[language] = template(text).segments }
    }
    return translated.isEmpty
      ? original : [.translated(original, translations: translated)]
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || (0x30...0x39).contains($0)
          || $0 == 0x5f
      }
  }

  /// Parts between separators that are not inside quotes.
  private static func split(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, at separator: Unicode.Scalar
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var isQuoted = false
    for position in range {
      if scalars[position] == "\"" { isQuoted.toggle() }
      if scalars[position] == separator, !isQuoted {
        parts.append(start..<position)
        start = position + 1
      }
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  private mutating func filter(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, on checked: Checked, in source: SourceText
  ) -> Filter? {
    let parts = Self.split(scalars, range, at: ":")
    let texts = parts.map {
      String(String.UnicodeScalarView(scalars[$0])).trimmingSpaces
    }
    let word = texts[0]
    guard let definition = FilterTable.definition(of: word) else {
      let proposal =
        ForeignWords.filters[word.lowercased()]
        ?? closestMatch(to: word, among: FilterTable.all.map(\.word))
      report(
        .d406, range.isEmpty ? range.lowerBound..<(range.lowerBound + 1) : parts[0], in: source,
        "Saringan \"\(word)\" tidak ada.",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
      return nil
    }
    let arguments = texts.dropFirst().map { Self.unquoted($0) }
    let wanted =
      switch definition.argument {
      case .none: 0
      case .text, .number: 1
      case .twoTexts: 2
      }
    guard arguments.count == wanted else {
      report(
        .d407, range, in: source,
        "\"\(word)\" memerlukan \(wanted) nilai, diberi \(arguments.count).")
      return nil
    }
    return filter(word, Array(arguments), on: checked, range, in: source)
  }

  private static func unquoted(_ text: String) -> String {
    guard text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
    return String(text.dropFirst().dropLast())
  }

  private mutating func filter(
    _ word: String, _ arguments: [String], on checked: Checked, _ range: Range<Int>,
    in source: SourceText
  ) -> Filter? {
    let fits = { (types: [ValueType]) in types.contains { $0.accepts(checked.type) } }
    var wanted: [ValueType] = []
    switch word {
    case "rupiah", "angka": wanted = [.number]
    case "tanggal": wanted = [.date, .moment]
    case "jam": wanted = [.time, .moment]
    default: break
    }
    guard wanted.isEmpty || fits(wanted) else {
      report(
        .d404, range, in: source,
        "Saringan \"\(word)\" untuk \(TypeWords.word(for: wanted[0])), bukan "
          + "\(TypeWords.word(for: checked.type)).")
      return nil
    }
    switch word {
    case "bawaan": return .fallback(arguments[0])
    case "label":
      guard checked.choices != nil || checked.type == .any else {
        report(
          .d404, range, in: source, "Ini bukan jawaban pilihan, jadi tidak punya label.")
        return nil
      }
      return .label(checked.choices)
    case "judul": return .titleCase
    case "huruf_besar": return .uppercase
    case "potong":
      guard let limit = Int(arguments[0]), (1...4_096).contains(limit) else {
        report(.d404, range, in: source, "\"potong\" memerlukan bilangan 1 sampai 4096.")
        return nil
      }
      return .cut(limit)
    case "tanggal": return .date
    case "jam": return .time
    case "rupiah": return .rupiah
    case "angka": return .number
    case "daftar": return .list
    case "baris": return .lines
    case "pilih": return .choose(ifPresent: arguments[0], otherwise: arguments[1])
    case "tautan_mati": return .deadLink
    case "sensor": return .mask
    default: return .raw
    }
  }
}
