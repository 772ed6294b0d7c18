import Dialogue

/// How a chat looks on a terminal: the bot's messages with their options numbered as they can be
/// typed.
package struct TerminalView {
  private let usesColor: Bool
  /// Where lines are broken, between words; nil for nowhere.
  private let columns: Int?

  package init(usesColor: Bool, columns: Int? = nil) {
    self.usesColor = usesColor
    self.columns = columns
  }

  /// One output as text, ending with a line break.
  ///
  /// The world is that after the turn: its page says which number comes first.
  package func text(_ output: ChatSession.Output, in world: SimulatedWorld) -> String {
    switch output {
    case .line(.bot(let message)): text(message, firstNumber: firstNumber(message, in: world))
    case .line(.effect(let effect)):
      painted(TranscriptPrinter.text(.effect(effect)), .dim)
    case .line(.user(.silence(let span))):
      painted("(\(DurationText.write(span)) berlalu)\n", .dim)
    case .line(.user(.staff(let event))):
      painted(TranscriptPrinter.text(.user(.staff(event))), .dim)
    case .line(.user): ""
    case .note(let note): painted(note + "\n", .dim)
    case .problem(let problem): painted(problem + "\n", .red)
    case .save, .end: ""
    }
  }

  private func text(_ message: OutboundMessage, firstNumber: Int) -> String {
    var lines = TranscriptEscape.lines(of: message.text.withoutJoiners)
    if let media = message.media {
      lines.insert(painted("(\(MediaWords.word(of: media.kind)) \(media.path))", .dim), at: 0)
    }
    var text = lines.flatMap { wrapped($0) }.map { "  \($0)\n" }.joined()
    guard let options = message.options, !options.items.isEmpty else { return text }
    let isWide = options.items.contains { $0.description != nil }
    let items = numbered(options.items, from: firstNumber).map { number, item in
      let label = painted("[\(number.map { String($0) } ?? item.label)]", .bold)
      let name = number == nil ? "" : " " + item.label
      return label + name + (item.description.map { painted(" — \($0)", .dim) } ?? "")
    }
    if case .list = options.rendering, isWide || items.count > Self.itemsPerLine {
      text += items.map { "  \($0)\n" }.joined()
    } else {
      text += "  " + items.joined(separator: "  ") + "\n"
    }
    return text
  }

  /// The narrowest window in which breaking lines still helps.
  private static let narrowest = 30

  /// A line in pieces that fit the window; a word longer than that stays whole.
  private func wrapped(_ line: String) -> [String] {
    guard let columns, columns >= Self.narrowest else { return [line] }
    var pieces: [String] = []
    var piece = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty, TextWidth.of(piece) + 1 + TextWidth.of(word) > columns - 3 {
        pieces.append(piece)
        piece = String(word)
      } else {
        piece += (piece.isEmpty ? "" : " ") + word
      }
    }
    return pieces + [piece]
  }

  /// Options that stand side by side; longer lists get a line each.
  private static let itemsPerLine = 4

  /// The way to another page has no number: numbers count all options of the question.
  private func numbered(
    _ items: [OutboundOption], from first: Int
  ) -> [(number: Int?, item: OutboundOption)] {
    var next = first
    return items.map { item in
      if case .page? = TapID(item.id) { return (nil, item) }
      defer { next += 1 }
      return (next, item)
    }
  }

  private func firstNumber(_ message: OutboundMessage, in world: SimulatedWorld) -> Int {
    let isPaged = message.options?.items.contains {
      if case .page? = TapID($0.id) { true } else { false }
    }
    guard isPaged == true, let page = world.state.frames.last?.page else { return 1 }
    return Int(page) * ChannelLimits.rowsPerPage + 1
  }

  private enum Paint: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
  }

  private func painted(_ text: String, _ paint: Paint) -> String {
    guard usesColor, !text.isEmpty else { return text }
    let hasBreak = text.hasSuffix("\n")
    let body = hasBreak ? String(text.dropLast()) : text
    return "\u{1B}[\(paint.rawValue)m\(body)\u{1B}[0m" + (hasBreak ? "\n" : "")
  }
}
