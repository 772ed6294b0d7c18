import Diagnostics
import Dialogue

/// A person talking with a bot: lines come in, what is to be shown goes out.
///
/// A value without input and output, so that a terminal, a pipe and a test use the same code.
package struct ChatSession: Sendable {
  package enum Output: Hashable, Sendable {
    case line(TranscriptLine)
    /// Said by the tool and not by the bot; lines are separated by line breaks.
    case note(String)
    /// What was typed could not be done.
    case problem(String)
    /// A test to be added to a file of the bot's folder.
    case save(file: String, document: String)
    case end
  }

  package private(set) var world: SimulatedWorld
  /// How the conversation began; nil if it was taken over from another one and cannot be saved as
  /// a test.
  package var beginning: ChatTest.Beginning?
  /// Shows after every turn why the bot answered as it did.
  package var showsTrace = false
  /// Whether bold text may be drawn with the terminal's own means.
  package var usesColor = false

  /// The time to which a conversation that was taken over has to catch up.
  private var arrival: Timestamp?

  package init(_ world: SimulatedWorld) {
    self.world = world
    beginning = ChatTest.Beginning(of: world)
  }

  /// Takes over a kept conversation; what came due since then happens before the first line.
  package mutating func resume(_ kept: KeptChat) {
    arrival = world.now
    world.resume(kept)
    beginning = nil
  }

  /// Lets time pass; what that leads to.
  package mutating func wait(_ span: Duration) -> [Output] {
    span > .zero ? perform(.silence(min(span, DurationText.longest))) : []
  }

  /// One line as it was typed; an empty one is nothing.
  package mutating func handle(_ line: String) -> [Output] {
    guard !line.trimmed.isEmpty else { return [] }
    let late = arrival.map { wait(.seconds(($0 - world.now).components.seconds)) } ?? []
    arrival = nil
    return late + answer(line)
  }

  private mutating func answer(_ line: String) -> [Output] {
    switch UserLine(line) {
    case .action(let action): return perform(action)
    case .fault(let message): return [.problem(message)]
    case .command(let text): return run(text)
    }
  }

  private mutating func run(_ text: String) -> [Output] {
    switch ChatCommand.read(text) {
    case .failure(let fault): return [.problem(fault.message)]
    case .success(let command):
      switch command {
      case .perform(let action): return perform(action)
      case .help: return [.note(ChatCommand.helpText)]
      case .explain: return [.note(TurnExplanation(world).text)]
      case .variables: return [.note(VariableListing(world).text)]
      case .phone: return [.note(PhoneView(usesColor: usesColor).text(world))]
      case .back(let turns): return back(turns)
      case .save(let name): return save(as: name)
      case .end: return [.end]
      }
    }
  }

  private mutating func perform(_ action: UserAction) -> [Output] {
    let before = world.lines.count
    do throws(TranscriptFault) {
      try world.perform(action)
    } catch {
      return [.problem(error.message)]
    }
    var outputs = world.lines[before...].map { Output.line($0) }
    if world.exchange.traces.contains(where: { $0.fault != nil }) || world.breakdown != nil {
      outputs.append(.note("Gangguan di dalam mesin; /mengapa menjelaskannya."))
    }
    if showsTrace, !world.exchange.traces.isEmpty {
      outputs.append(.note(TurnExplanation(world).text))
    }
    return outputs
  }

  private mutating func back(_ turns: Int) -> [Output] {
    let count = world.goBack(turns)
    guard count > 0 else { return [.problem("Belum ada giliran yang bisa dimundurkan.")] }
    var note = "Mundur \(count) giliran."
    let last = world.lines.last { if case .bot = $0 { true } else { false } }
    if let last { note += " Pesan terakhir bot:\n" + TranscriptPrinter.text(last).trimmed }
    return [.note(note)]
  }

  private func save(as name: String) -> [Output] {
    guard let beginning else {
      return [
        .problem(
          "Percakapan ini lanjutan dari berkas --store, jadi tidak dapat diulang sebagai uji.")
      ]
    }
    guard world.lines.contains(where: { if case .user = $0 { true } else { false } }) else {
      return [.problem("Belum ada percakapan yang bisa disimpan.")]
    }
    let slug = ChatTest.slug(of: name)
    guard !slug.isEmpty else {
      return [.problem("Nama uji harus memuat huruf atau angka, misalnya: /simpan lapor hoaks")]
    }
    let document = ChatTest.document(named: name, beginning, world.lines, world.script)
    return [.save(file: slug + ".uji.yaml", document: document)]
  }
}
