package import Dialogue

/// What a test says about one message of the bot.
package struct ExpectedMessage: Hashable, Sendable {
  /// A piece of the expected text; white space is folded.
  package enum Piece: Hashable, Sendable {
    case literal(String)
    /// `{tiket:pola BWS-XXXX}`: whatever fits the mask, kept under the name.
    case capture(name: String, mask: TextMask)
    /// `{tiket}`: what was captured before; the braces themselves if nothing was.
    case captured(name: String)
  }

  package var media: MediaFile?
  package var pieces: [Piece]
  /// `< …` or a text that ends with `…`: what comes after is not looked at.
  package var hasOpenEnd: Bool
  /// nil: whatever options there are.
  package var options: [String]?

  /// `< …` and nothing more: exactly one message, whatever it is.
  package var isAnything: Bool { hasOpenEnd && pieces.isEmpty && media == nil && options == nil }

  /// Reads a message's lines, without `< ` and indentation.
  package init(lines: [String]) throws(TranscriptFault) {
    var lines = lines
    options = nil
    if lines.count > 1, let last = lines.last, !last.hasPrefix("\\"),
      let labels = OptionLine.read(last)
    {
      options = labels
      lines.removeLast()
    }
    media = nil
    if let (file, rest) = Self.mediaMark(lines[0]) {
      media = file
      lines[0] = rest
    }
    var text = lines.map { $0.hasPrefix("\\") ? String($0.dropFirst()) : $0 }
      .joined(separator: "\n").trimmed
    hasOpenEnd = text.hasSuffix("…")
    if hasOpenEnd { text = text.dropLast().trimmed }
    pieces = try Self.pieces(of: text)
  }

  /// `(gambar media/x.png) teks`; nil if the line does not begin so.
  package static func mediaMark(_ line: String) -> (file: MediaFile, rest: String)? {
    for kind in [MediaFile.Kind.image, .document] {
      let mark = "(\(MediaWords.word(of: kind)) "
      guard line.hasPrefix(mark), let close = line.firstIndex(of: ")") else { continue }
      let path = line[..<close].dropFirst(mark.count)
      let rest = line[line.index(after: close)...].drop { $0 == " " }
      return (MediaFile(kind: kind, path: String(path)), String(rest))
    }
    return nil
  }

  private static func pieces(of text: String) throws(TranscriptFault) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    var literal = ""
    while let character = rest.popFirst() {
      if character == "\\", let (scalar, after) = TranscriptEscape.decode(rest.unicodeScalars) {
        literal.unicodeScalars.append(scalar)
        rest = Substring(after)
      } else if character == "{", let (piece, after) = try place(rest) {
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        literal = ""
        pieces.append(piece)
        rest = after
      } else {
        literal.append(character)
      }
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return pieces
  }

  /// What stands between braces, if it is a place; the text goes on after it.
  private static func place(
    _ text: Substring
  ) throws(TranscriptFault) -> (Piece, Substring)? {
    let name = String(text.prefix { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) })
    let rest = text.dropFirst(name.count)
    guard !name.isEmpty else { return nil }
    if rest.first == "}" { return (.captured(name: name), rest.dropFirst()) }
    let mark = ":pola "
    guard rest.hasPrefix(mark) else { return nil }
    // A mask has braces of its own: `9{2-4}`.
    var depth = 0
    var inner = ""
    var tail = rest.dropFirst(mark.count)
    while let character = tail.popFirst() {
      if character == "{" { depth += 1 }
      if character == "}" {
        guard depth > 0 else { return (.capture(name: name, mask: try mask(inner)), tail) }
        depth -= 1
      }
      inner.append(character)
    }
    return nil
  }

  private static func mask(_ source: String) throws(TranscriptFault) -> TextMask {
    do throws(TextMask.Fault) {
      return try TextMask(source.trimmed)
    } catch {
      throw TranscriptFault("Pola \"\(source)\" tidak sah.")
    }
  }
}

/// Why a line of a transcript could not be read, in Indonesian.
package struct TranscriptFault: Error, Hashable, Sendable {
  package var message: String
  package init(_ message: String) { self.message = message }
}

extension ExpectedMessage {
  /// Whether a message is what was expected.
  ///
  /// What it captures is added.
  package func matches(_ message: OutboundMessage, captures: inout [String: String]) -> Bool {
    if isAnything { return true }
    guard message.media == media || (media == nil && hasOpenEnd && pieces.isEmpty) else {
      return false
    }
    if let options, options.map(\.folded) != (message.options?.items ?? []).map(\.label.folded) {
      return false
    }
    var found = captures
    guard matches(message.text.folded[...], pieces[...], &found) else { return false }
    captures = found
    return true
  }

  /// Folded text against the pieces that are left.
  ///
  /// Backtracks only over the lengths of a mask, at most `TextMask.longest` for each capture.
  private func matches(
    _ text: Substring, _ pieces: ArraySlice<Piece>, _ captures: inout [String: String]
  ) -> Bool {
    guard let piece = pieces.first else { return hasOpenEnd || text.trimmed.isEmpty }
    let rest = pieces.dropFirst()
    switch piece {
    case .literal(let literal):
      return matches(text, literal: literal, then: rest, &captures)
    case .captured(let name):
      return matches(
        text, literal: captures[name] ?? "{\(name)}", then: rest, &captures)
    case .capture(let name, let mask):
      let text = text.drop { $0 == " " }
      for length in stride(from: min(text.count, TextMask.longest), to: 0, by: -1) {
        let part = text.prefix(length)
        guard part.last != " ", mask.read(String(part)) != nil else { continue }
        var tried = captures
        tried[name] = String(part)
        if matches(text.dropFirst(length), rest, &tried) {
          captures = tried
          return true
        }
      }
      return false
    }
  }

  private func matches(
    _ text: Substring, literal: String, then rest: ArraySlice<Piece>,
    _ captures: inout [String: String]
  ) -> Bool {
    let wanted = literal.folded
    // White space where two pieces meet counts as none: both sides are folded.
    let text = text.drop { $0 == " " }
    guard text.hasPrefix(wanted) else { return false }
    return matches(text.dropFirst(wanted.count), rest, &captures)
  }

  /// The expectation as it would be printed, captures filled in, for the report of a failure.
  package func shown(with captures: [String: String]) -> [String] {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .captured(let name): text += captures[name] ?? "{\(name)}"
      case .capture(let name, let mask): text += "{\(name):pola \(mask.source)}"
      }
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if lines.isEmpty { lines = [""] }
    if hasOpenEnd { lines[lines.count - 1] += "…" }
    if let media {
      lines[0] = "(\(MediaWords.word(of: media.kind)) \(media.path)) \(lines[0])"
    }
    if let options { lines.append(OptionLine.write(options)) }
    return lines
  }
}
