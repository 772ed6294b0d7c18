import Dialogue
import DialogueCompiler
import Diagnostics
import FoundationEssentials
import Simulator

extension Command {
  static let chat: Command = .init(
    name: "chat", summary: "bercakap dengan sebuah bot", operands: "[FOLDER]",
    operandCount: 0...1,
    options: [
      Option("as", "PERAN", "bercakap sebagai orang dengan peran itu, misalnya petugas"),
      Option("now", "WAKTU", "jam di dalam percakapan, misalnya 2020-12-08T10:00:00+07:00"),
      Option("seed", "N", "benih untuk pilihan acak"),
      Option("trace", nil, "jelaskan setiap jawaban"),
      Option("store", "BERKAS", "lanjutkan dari berkas ini dan simpan ke dalamnya"),
    ],
    details: """
      Tanpa FOLDER: \(StandardBot.about).
      Ketik pesan, nomor tombol, atau [Label]; /bantuan menampilkan perintah lain. Dari pipa: satu
      giliran sebaris, keluaran berbentuk transkrip.
      """,
    examples: [
      "wicara chat dialogues/lapor-konten",
      "printf 'halo\\n[Lapor konten]\\n' | wicara chat dialogues/lapor-konten",
    ],
    run: { options throws(CommandFailure) in try runChat(options) })
}

private func runChat(_ options: Options) throws(CommandFailure) -> ExitCode {
  let folder = try FolderReader.bot(in: options.operands.first ?? StandardBot.path())
  let compilation = compile(folder)
  guard let script = compilation.script else {
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    let renderer = DiagnosticRenderer(
      files: folder.scripts, usesColor: Output.usesColor(on: .error))
    Output.writeError(renderer.text(errors))
    Output.writeError("\nBot ini belum bisa dijalankan: \(errors.count) galat.\n")
    return .findings
  }
  let isInteractive = Terminal.readsFromTerminal && Terminal.isTerminal(.output)
  var session = ChatSession(try world(script, options, isInteractive: isInteractive))
  session.showsTrace = options.has("trace")
  session.usesColor = Output.usesColor(on: .output)
  let store = options["store"]
  if let store, let text = try FileWriter.read(store) {
    do throws(TranscriptFault) {
      session.resume(try KeptChat(reading: text, for: script))
    } catch {
      throw .worldFailed("Berkas \"\(store)\" tidak dapat dipakai: \(error.message).")
    }
  }
  var loop = ChatLoop(
    session: session, folder: folder.path, store: store, isLive: !options.has("now"))
  if isInteractive {
    try loop.runOnTerminal(named: script.identity.name)
  } else {
    try loop.runFromPipe()
  }
  return .good
}

private func world(
  _ script: Script, _ options: Options, isInteractive: Bool
) throws(CommandFailure) -> SimulatedWorld {
  var seed: UInt64 = isInteractive ? UInt64(UInt32.random(in: 0...UInt32.max)) : 0
  if let text = options["seed"] {
    guard let number = UInt64(text) else {
      throw .wrongUse("--seed harus berupa bilangan bulat mulai dari 0, bukan \"\(text)\".")
    }
    seed = number
  }
  var start = Clock.wholeMinute()
  if let text = options["now"] {
    guard let moment = MomentText.read(text, in: script.zone) else {
      throw .wrongUse("--now harus seperti 2020-12-08T10:00:00+07:00, bukan \"\(text)\".")
    }
    start = moment
  }
  var world = SimulatedWorld(script: script, at: start, seed: seed)
  if let role = options["as"] {
    guard
      let place = script.variables.firstIndex(where: { $0.name == "peran" && $0.scope == .contact })
    else { throw .wrongUse("Bot ini tidak mengenal peran, jadi --as tidak dapat dipakai.") }
    world.set(VariableIndex(place), to: .text(role))
  }
  return world
}

/// The machine's clock, the only place where a chat learns the time.
enum Clock {
  static func now() -> Timestamp {
    Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
  }

  /// A chat begins at a whole minute, so that a test can name its time.
  static func wholeMinute() -> Timestamp {
    let now = now().milliseconds
    return Timestamp(milliseconds: now - now % 60_000)
  }
}
