import Diagnostics

/// One line of a file, looked at as a writer does: indentation, dash, key, text.
struct SourceLine {
  let path: String
  /// From 1.
  let number: Int
  /// The line without its line break.
  let scalars: [Unicode.Scalar]

  /// Number of spaces and tabs before the first other character.
  var indentation: Int { scalars.prefix { $0 == " " || $0 == "\t" }.count }

  /// Offset from 0 of the first tab in the indentation, or nil.
  var indentationTab: Int? { scalars[..<indentation].firstIndex(of: "\t") }

  /// Length without trailing blanks.
  var trimmedCount: Int { (scalars.lastIndex { $0 != " " && $0 != "\t" } ?? -1) + 1 }

  /// Whether the line begins with `- `.
  var isListItem: Bool {
    let rest = scalars.dropFirst(indentation)
    return rest.first == "-" && (rest.count == 1 || rest.dropFirst().first == " ")
  }

  /// Offset from 0 at which a key or a text begins, after any `- `.
  var contentStart: Int {
    var place = indentation
    while place < scalars.count, scalars[place] == "-", isSpace(at: place + 1) {
      place = skipSpaces(from: place + 1)
    }
    return place
  }

  /// Offset from 0 at which the text begins, after any `- ` and one `kata_kunci: `.
  var textStart: Int {
    let place = contentStart
    let keyEnd = scalars[place...].firstIndex { !isKeywordScalar($0) } ?? scalars.count
    guard keyEnd > place, keyEnd < scalars.count, scalars[keyEnd] == ":", isSpace(at: keyEnd + 1)
    else { return place }
    return skipSpaces(from: keyEnd + 1)
  }

  /// Whether quotes of a word processor stand in the line.
  var hasSlantedQuotes: Bool { scalars.contains { "“”„‟‘’".unicodeScalars.contains($0) } }

  /// Whether `textStart` is certain to be where a text begins: after a dash or a keyword.
  var hasTextStart: Bool { textStart > indentation }

  /// The character at which the text begins, or nil on a line without text.
  var firstOfText: Unicode.Scalar? {
    textStart < scalars.count ? scalars[textStart] : nil
  }

  /// Offset of the colon in `kata:isi`, which lacks its space; nil if the line begins otherwise.
  var tightColon: Int? {
    let place = contentStart
    let end = scalars[place...].firstIndex { !isKeywordScalar($0) } ?? scalars.count
    guard end > place, end + 1 < scalars.count, scalars[end] == ":", !isSpace(at: end + 1),
      scalars[end + 1] != "/"
    else { return nil }
    return end
  }

  /// A range of this line; offsets count from 0.
  func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(
      file: path, at: SourcePosition(line: number, column: offsets.lowerBound + 1),
      length: offsets.count)
  }

  /// The repair that puts quotes around everything from an offset to the end of the line.
  func quotingFix(from offset: Int) -> Fix? {
    guard offset < trimmedCount else { return nil }
    return Fix(
      range: range(offset..<trimmedCount), replacement: quoted(scalars[offset..<trimmedCount]))
  }

  /// The repair that puts quotes around the line's text, if it is certain where that begins.
  var quotingFix: Fix? { hasTextStart ? quotingFix(from: textStart) : nil }

  private func isSpace(at offset: Int) -> Bool {
    offset < scalars.count && scalars[offset] == " "
  }

  private func skipSpaces(from offset: Int) -> Int {
    scalars[offset...].firstIndex { $0 != " " } ?? scalars.count
  }
}

/// Puts single quotes around a text and doubles those inside.
///
/// Single quotes leave every other character as it is. A text with apostrophes reads better in
/// double quotes, so it gets them if nothing in it would then need an escape.
private func quoted(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var text = ""
  text.unicodeScalars.append(contentsOf: scalars)
  if text.unicodeScalars.contains("'"), !text.unicodeScalars.contains("\""),
    !text.unicodeScalars.contains("\\")
  {
    return "\"\(text)\""
  }
  var doubled = ""
  for scalar in text.unicodeScalars {
    doubled.unicodeScalars.append(scalar)
    if scalar == "'" { doubled.unicodeScalars.append(scalar) }
  }
  return "'\(doubled)'"
}

private func isKeywordScalar(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "_"
}

extension SourceLine {
  /// The offsets from one place up to the next blank, comma or end of the line.
  ///
  /// Not more than 64: a message names a word, and a line may be a megabyte without a blank.
  func word(at offset: Int) -> Range<Int> {
    let start = min(offset, scalars.count)
    let longest = scalars[start..<min(start + 64, scalars.count)]
    let length = longest.dropFirst().prefix { $0 != " " && $0 != "\t" && $0 != "," }.count
    return start..<min(start + 1 + length, scalars.count)
  }

  /// The text at some offsets, cut after 64 characters.
  func text(_ offsets: Range<Int>) -> String {
    let part = scalars[offsets.clamped(to: scalars.indices)]
    var text = ""
    text.unicodeScalars.append(contentsOf: part.prefix(64))
    return part.count > 64 ? text + "…" : text
  }
}
