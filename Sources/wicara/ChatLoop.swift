import Dialogue
import FoundationEssentials
import Simulator

/// Carries lines into a chat and what comes of them out.
struct ChatLoop {
  private var session: ChatSession
  private let folder: String
  private let store: String?
  /// Real time up to which the conversation's clock has followed; nil if it stands still.
  ///
  /// It follows in whole minutes, so that a saved chat can be repeated exactly.
  private var followed: Timestamp?

  init(session: ChatSession, folder: String, store: String?, isLive: Bool) {
    self.session = session
    self.folder = folder
    self.store = store
    followed = isLive ? Clock.now() : nil
  }

  // MARK: - A pipe

  /// Says nothing before the first line and ends with the input.
  mutating func runFromPipe() throws(CommandFailure) {
    while let line = readLine(strippingNewline: true) {
      for output in try turn(line) {
        switch output {
        case .line(let line): Output.write(TranscriptPrinter.text(line))
        case .note(let note): Output.write(Self.comment(note))
        case .problem(let problem): Output.writeError(problem + "\n")
        case .save(let file, let document): Output.write(Self.comment(try save(document, as: file)))
        case .end: return
        }
      }
    }
  }

  /// Notes are comments, so that the output stays a transcript.
  private static func comment(_ note: String) -> String {
    note.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
  }

  // MARK: - A terminal

  mutating func runOnTerminal(named name: String) throws(CommandFailure) {
    let history = ChatHistory()
    Terminal.prepareEditing()
    for line in history.lines { Terminal.addToHistory(line) }
    var view = TerminalView(usesColor: session.usesColor, columns: Terminal.columns)
    Output.write("\(name). Ketik pesan; /bantuan untuk perintah lain, Ctrl-D untuk selesai.\n")
    while let line = Terminal.readLine(prompt: "> ", completions: completions) {
      // The window may have been resized since.
      view = TerminalView(usesColor: session.usesColor, columns: Terminal.columns)
      if !line.allSatisfy(\.isWhitespace) {
        Terminal.addToHistory(line)
        history.add(line)
      }
      for output in try turn(line, hidesQuietTime: true) {
        if case .save(let file, let document) = output {
          Output.write(view.text(.note(try save(document, as: file)), in: session.world))
        } else if output == .end {
          Output.write("Sampai jumpa.\n")
          return
        } else {
          Output.write(view.text(output, in: session.world))
        }
      }
    }
    Output.write("\nSampai jumpa.\n")
  }

  /// What TAB completes: labels as they can be typed or tapped, and the commands.
  private var completions: [String] {
    let labels = session.world.currentOptions.map(\.label)
    return labels + labels.map { OptionLine.write(label: $0) } + ChatCommand.words.map { "/" + $0 }
  }

  // MARK: - Both

  private mutating func turn(
    _ line: String, hidesQuietTime: Bool = false
  ) throws(CommandFailure) -> [ChatSession.Output] {
    var outputs = follow()
    // Minutes in which a person was only thinking are no news on a terminal.
    if hidesQuietTime, outputs.count == 1 { outputs = [] }
    outputs += session.handle(line)
    if let store {
      let text = KeptChat(of: session.world).text(for: session.world.script)
      try FileWriter.replace(store, with: text)
    }
    return outputs
  }

  /// Lets the conversation's clock follow the real one.
  private mutating func follow() -> [ChatSession.Output] {
    guard let since = followed else { return [] }
    let minutes = (Clock.now() - since).components.seconds / 60
    guard minutes > 0 else { return [] }
    followed = since + .seconds(minutes * 60)
    return session.wait(.seconds(minutes * 60))
  }

  /// Adds a test to a file of the bot; what to say about it.
  private func save(_ document: String, as file: String) throws(CommandFailure) -> String {
    let path = folder + "/" + file
    let old = try FileWriter.read(path) ?? ""
    let separator = old.isEmpty ? "" : (old.hasSuffix("\n") ? "---\n" : "\n---\n")
    try FileWriter.replace(path, with: old + separator + document)
    return "Disimpan di \(path). Jalankan: wicara test \(folder)"
  }
}
