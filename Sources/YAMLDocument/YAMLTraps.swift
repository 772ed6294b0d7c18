import Diagnostics

// What YAML accepts in silence although a writer's words get lost: LANGUAGE.md 3.

/// D105 for an alias `*x` or an anchor `&x`.
func anchorDiagnostic(at event: YAMLEvent, in source: inout YAMLSource) -> Diagnostic {
  let line = source.line(at: event.start)
  var range = line.range(line.word(at: event.start.column))
  if case .alias = event.kind { range = source.range(event.start, event.end) }
  return Diagnostic(
    .d105, at: range, anchorMessage,
    notes: [
      DiagnosticNote("Bila ini awal kalimat, beri tanda kutip pada seluruh kalimat.")
    ],
    fix: line.textStart == event.start.column ? line.quotingFix : nil)
}

private let anchorMessage =
  "Tanda & * << dari YAML tidak dipakai di naskah Wicara. Tulis ulang isinya."

/// D110 for a tag `!x`, which swallows a word.
func tagDiagnostic(at mark: YAMLMark, in source: inout YAMLSource) -> Diagnostic {
  let line = source.line(at: mark)
  let word = line.word(at: mark.column)
  return Diagnostic(
    .d110, at: line.range(word),
    "Kata \"\(line.text(word))\" hilang karena dibaca sebagai tag YAML. Beri tanda kutip.",
    fix: line.textStart == mark.column ? line.quotingFix : nil)
}

/// D104, D105 for `<<`, and D102 for a key that is no text; also remembers the key.
func keyDiagnostic(
  _ key: YAMLNode, _ event: YAMLEvent, _ seen: inout SeenKeys,
  in source: inout YAMLSource
) -> Diagnostic? {
  if let mark = questionMark(before: event, in: &source) { return mark }
  guard case .scalar(let scalar) = key.content else {
    let line = source.line(at: event.start)
    return Diagnostic(
      .d102, at: key.range,
      "Kunci harus berupa teks, jadi kalimat yang diawali kurung harus diberi tanda kutip.",
      fix: line.textStart == event.start.column ? line.quotingFix : nil)
  }
  if case .alias = event.kind { return nil }
  if scalar.style == .plain, scalar.text == "<<" {
    return Diagnostic(.d105, at: key.range, anchorMessage)
  }
  if scalar.style == .plain, scalar.text.isEmpty {
    return Diagnostic(.d102, at: key.range, "Tanda \":\" di sini tidak punya kunci di depannya.")
  }
  if let first = seen.add(scalar.text, at: key.range) {
    return Diagnostic(
      .d104, at: key.range,
      "Kunci \"\(scalar.text)\" ditulis dua kali (juga di baris \(first.start.line)); "
        + "yang pertama akan hilang.",
      notes: [DiagnosticNote("Kunci \"\(scalar.text)\" pertama kali ditulis di sini.", at: first)])
  }
  return nil
}

/// The keys of one mapping so far.
struct SeenKeys {
  private var few: [(text: String, range: SourceRange)] = []
  private var many: [String: SourceRange] = [:]

  /// Up to here comparing is cheaper than hashing; nearly all mappings are smaller.
  private static let fewest = 12

  /// Remembers a key.
  ///
  /// - Returns: Where it stood before, if it did.
  mutating func add(_ text: String, at range: SourceRange) -> SourceRange? {
    guard few.count >= Self.fewest else {
      if let first = few.first(where: { $0.text == text }) { return first.range }
      few.append((text, range))
      return nil
    }
    if many.isEmpty { for (text, range) in few { many[text] = range } }
    if let first = many[text] { return first }
    many[text] = range
    return nil
  }
}

/// D102 for a text that begins with `? `, which YAML takes for the mark of a long key.
private func questionMark(before event: YAMLEvent, in source: inout YAMLSource) -> Diagnostic? {
  let start = source.offset(of: event.start)
  var mark = start - 1
  while mark >= 0, isBlank(source.bytes[mark]) { mark -= 1 }
  guard mark >= 0, source.bytes[mark] == UInt8(ascii: "?") else { return nil }
  let line = source.line(at: event.start)
  let column = event.start.column - (start - mark)
  return Diagnostic(
    .d102, at: line.range(column..<column + 1),
    "Susunan YAML tidak terbaca di sini: teks yang diawali \"?\" harus diberi tanda kutip.",
    fix: line.textStart == column ? line.quotingFix : nil)
}

/// D109 for a comment that was probably meant as a part of the text before it.
///
/// `Hubungi #1234 sekarang` loses all from `#`. Real comments look alike, so the rule is:
/// - after `#` comes no space (`#1234`), or
/// - exactly one space stands before `#` and the text has two words or more.
///
/// Two spaces before `# ` always make an ordinary comment. Any number of `#` count as one.
func gluedComment(
  _ text: String, _ event: YAMLEvent, isInFlow: Bool, in source: inout YAMLSource
) -> Diagnostic? {
  let end = source.offset(of: event.end)
  var hash = end
  while hash < source.bytes.count, isBlank(source.bytes[hash]) { hash += 1 }
  guard hash > end, hash < source.bytes.count, source.bytes[hash] == UInt8(ascii: "#") else {
    return nil
  }
  let after = source.bytes[hash...].first { $0 != UInt8(ascii: "#") }
  let isTight = after.map { !isBlank($0) && !isLineBreak($0) } ?? false
  guard isTight || (hash - end == 1 && words(in: text) >= 2) else { return nil }

  let line = source.line(at: event.end)
  let rest = (event.end.column + hash - end)..<line.trimmedCount
  let isOneLine = event.start.line == event.end.line
  return Diagnostic(
    .d109, at: line.range(rest),
    "Teks setelah \"#\" dianggap komentar dan tidak terkirim: \"\(line.text(rest))\". "
      + "Beri tanda kutip bila itu bagian kalimat.",
    notes: [
      DiagnosticNote("Bila ini memang komentar, tulis dua spasi sebelum \"#\" dan satu sesudahnya.")
    ],
    fix: isOneLine && !isInFlow ? line.quotingFix(from: event.start.column) : nil)
}

/// D102 for `- ` at the start of a line that YAML joins to the text above it.
///
/// ```
/// - Halo
///   - Apa kabar?      one text: "Halo - Apa kabar?"
/// ```
func hiddenListItem(
  _ event: YAMLEvent, source: ArraySlice<UInt8>, path: String
) -> Diagnostic? {
  var line = event.start.line
  for text in String(decoding: source, as: UTF8.self).split(
    omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  {
    defer { line += 1 }
    let blanks = text.prefix { $0 == " " || $0 == "\t" }.count
    guard line > event.start.line, text.dropFirst(blanks).hasPrefix("- ") else { continue }
    return Diagnostic(
      .d102,
      at: SourceRange(
        file: path, at: SourcePosition(line: line + 1, column: blanks + 1), length: 1),
      "Baris ini menjorok lebih dalam daripada teks di baris \(event.start.line + 1), "
        + "sehingga \"- \" dibaca sebagai lanjutan teks itu.",
      notes: [
        DiagnosticNote(
          "Samakan indentasinya bila ini butir daftar, atau pakai \"|\" untuk pesan beberapa baris."
        )
      ])
  }
  return nil
}

private func words(in text: String) -> Int {
  text.split(whereSeparator: \.isWhitespace).count
}
