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
///
/// `keys` is the list of the keys of all mappings that are still open.
func keyDiagnostic(
  _ key: Int32, _ event: YAMLEvent, in parts: YAMLTree.Parts, _ seen: inout SeenKeys,
  _ keys: inout [Int32], of source: inout YAMLSource
) -> Diagnostic? {
  if let mark = questionMark(before: event, in: &source) { return mark }
  let record = parts.records[Int(key)]
  guard case .scalar(let style) = record.kind else {
    let line = source.line(at: event.start)
    return Diagnostic(
      .d102, at: range(of: key, in: parts, source),
      "Kunci harus berupa teks, jadi kalimat yang diawali kurung harus diberi tanda kutip.",
      fix: line.textStart == event.start.column ? line.quotingFix : nil)
  }
  if case .alias = event.kind { return nil }
  let text = parts.texts[Int(record.first)]
  if style == .plain, text == "<<" {
    return Diagnostic(.d105, at: range(of: key, in: parts, source), anchorMessage)
  }
  if style == .plain, text.isEmpty {
    return Diagnostic(
      .d102, at: range(of: key, in: parts, source),
      "Tanda \":\" di sini tidak punya kunci di depannya.")
  }
  if let first = seen.add(key, to: &keys, of: parts) {
    let first = range(of: first, in: parts, source)
    return Diagnostic(
      .d104, at: range(of: key, in: parts, source),
      "Kunci \"\(text)\" ditulis dua kali (juga di baris \(first.start.line)); "
        + "yang pertama akan hilang.",
      notes: [DiagnosticNote("Kunci \"\(text)\" pertama kali ditulis di sini.", at: first)])
  }
  return nil
}

private func range(
  of place: Int32, in parts: YAMLTree.Parts, _ source: YAMLSource
) -> SourceRange {
  let record = parts.records[Int(place)]
  return SourceRange(
    file: source.path, start: record.start.sourcePosition, end: record.end.sourcePosition)
}

/// The keys of one mapping so far: a part of the list of all mappings that are still open.
struct SeenKeys {
  /// Where the mapping's own keys begin in the list.
  let start: Int
  private var places: [String: Int32] = [:]

  init(from start: Int) { self.start = start }

  /// Up to here comparing is cheaper than hashing; nearly all mappings are smaller.
  private static let fewest = 12

  /// Remembers a key.
  ///
  /// - Returns: The place of the same key before, if there was one.
  mutating func add(_ key: Int32, to keys: inout [Int32], of parts: YAMLTree.Parts) -> Int32? {
    guard let text = parts.text(at: key) else { return nil }
    guard keys.count - start >= Self.fewest else {
      for index in start..<keys.count where parts.text(at: keys[index]) == text {
        return keys[index]
      }
      keys.append(key)
      return nil
    }
    if places.isEmpty {
      for key in keys[start...] { if let text = parts.text(at: key) { places[text] = key } }
    }
    if let first = places[text] { return first }
    places[text] = key
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
        ),
        DiagnosticNote("Bila ini langkah alur, tulis \"langkah:\" di baris sebelumnya."),
      ])
  }
  return nil
}

private func words(in text: String) -> Int {
  text.split(whereSeparator: \.isWhitespace).count
}
