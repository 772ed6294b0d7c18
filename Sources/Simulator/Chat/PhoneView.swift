import Dialogue

/// `/hp`: the last messages roughly as WhatsApp draws them on a phone.
///
/// ```
/// ┌────────────────────────────────┐
/// │ Apa yang ingin Anda lakukan?   │
/// ├────────────────────────────────┤
/// │          Lapor konten          │
/// └────────────────────────────────┘
/// ```
package struct PhoneView {
  /// Whether `*tebal*` is drawn bold; otherwise its stars stay.
  private let usesColor: Bool

  /// Columns of text in a bubble, and of the whole phone.
  private static let bubbleColumns = 32
  private static let phoneColumns = 42
  /// Messages that fit on a screen.
  private static let shownMessages = 8

  package init(usesColor: Bool) { self.usesColor = usesColor }

  /// Lines without a final line break.
  package func text(_ world: SimulatedWorld) -> String {
    let bubbles = world.lines.compactMap { line -> [String]? in
      switch line {
      case .bot(let message): return bubble(message)
      case .user(let action): return bubble(action)
      case .effect: return nil
      }
    }
    guard !bubbles.isEmpty else { return "Belum ada pesan." }
    return bubbles.suffix(Self.shownMessages).joined().joined(separator: "\n")
  }

  private func bubble(_ action: UserAction) -> [String]? {
    switch action {
    case .text(let text): return right(frame(wrapped(text)))
    case .tap(let label): return right(frame(wrapped(label)))
    case .other: return right(frame(wrapped(UserLine.lines(of: action).joined(separator: "\n"))))
    case .staff(.reply), .staff(.close), .silence, .failNext, .jump: return nil
    }
  }

  private func right(_ lines: [String]) -> [String] {
    lines.map { String(repeating: " ", count: Self.phoneColumns - Self.bubbleColumns - 4) + $0 }
  }

  private func bubble(_ message: OutboundMessage) -> [String] {
    var body: [String] = []
    if let media = message.media {
      body += wrapped("[\(MediaWords.word(of: media.kind)): \(media.path)]")
    }
    var text = message.text.withoutJoiners
    guard let options = message.options else { return frame(body + wrapped(text)) }
    switch options.rendering {
    case .open: return frame(body + wrapped(text))
    case .numbered:
      let rows = options.items.enumerated().map { "\($0 + 1). \($1.label)" }
      text += "\n\n" + rows.joined(separator: "\n")
      return frame(body + wrapped(text))
    case .buttons:
      return frame(body + wrapped(text), below: options.items.map { [centred($0.label)] })
    case .list(let button):
      let rows = options.items.flatMap { item in
        wrapped("○ \(item.label)") + (item.description.map { wrapped("  \($0)") } ?? [])
      }
      return frame(body + wrapped(text), below: [[centred("☰ \(button)")]])
        + ["  daftar yang terbuka:"] + frame(rows)
    }
  }

  // MARK: - Drawing

  private func frame(_ rows: [String], below groups: [[String]] = []) -> [String] {
    let bar = String(repeating: "─", count: Self.bubbleColumns + 2)
    var lines = ["┌\(bar)┐"] + rows.map { side(styled($0)) }
    for group in groups { lines += ["├\(bar)┤"] + group.map { side($0) } }
    return lines + ["└\(bar)┘"]
  }

  private func side(_ row: String) -> String {
    let width = TextWidth.of(row.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: ""))
    return "│ " + row + String(repeating: " ", count: max(0, Self.bubbleColumns - width)) + " │"
  }

  private func centred(_ text: String) -> String {
    let space = max(0, Self.bubbleColumns - TextWidth.of(text))
    return String(repeating: " ", count: space / 2) + text
  }

  /// The text's lines, broken between words where they are too long.
  private func wrapped(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      var rows = [""]
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        for piece in pieces(String(word)) {
          let row = rows[rows.count - 1]
          let joined = row.isEmpty ? piece : row + " " + piece
          if row.isEmpty || TextWidth.of(joined) <= Self.bubbleColumns {
            rows[rows.count - 1] = joined
          } else {
            rows.append(piece)
          }
        }
      }
      return rows
    }
  }

  /// A word that is wider than a bubble, in parts.
  private func pieces(_ word: String) -> [String] {
    var pieces = [""]
    var width = 0
    for character in TranscriptEscape.lines(of: word).joined() {
      let columns = TextWidth.of(character)
      if width + columns > Self.bubbleColumns {
        pieces.append("")
        width = 0
      }
      pieces[pieces.count - 1].append(character)
      width += columns
    }
    return pieces
  }

  /// `*tebal*` within a line as bold.
  private func styled(_ row: String) -> String {
    guard usesColor else { return row }
    let parts = row.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 2, parts.count % 2 == 1 else { return row }
    return parts.enumerated().map { place, part in
      place % 2 == 1 ? "\u{1B}[1m\(part)\u{1B}[0m" : String(part)
    }.joined()
  }
}
