import Diagnostics
import DialogueCompiler
import FoundationEssentials
import Simulator

extension Command {
  static let test: Command = .init(
    name: "test", summary: "jalankan uji percakapan", operands: "FOLDER...",
    operandCount: 0...1_000,
    options: [
      Option("accept", "BERKAS:BARIS", "jadikan jawaban bot sekarang sebagai harapan uji itu"),
      Option("json", nil, "keluaran JSON untuk program lain"),
      Option("coverage", nil, "tunjukkan langkah dan opsi yang belum dilalui uji mana pun"),
    ],
    details: """
      Menjalankan semua transkrip (*.uji.yaml) dari semua bot di bawah folder itu. Baris terakhir
      menyebut jumlah yang lulus dan yang gagal; selesai dengan kode 1 bila ada yang gagal.
      """,
    examples: [
      "wicara test dialogues", "wicara test --accept dialogues/lapor-konten/lapor.uji.yaml:14",
    ],
    run: { options throws(CommandFailure) in
      if let place = options["accept"] { return try accept(place, options) }
      guard !options.operands.isEmpty else {
        throw .wrongUse("Kurang lengkap. Pemakaian: wicara test FOLDER...")
      }
      return try runTest(options)
    })
}

private func runTest(_ options: Options) throws(CommandFailure) -> ExitCode {
  let bots = try FolderReader.bots(below: options.operands)
  var passed = 0
  var failed = 0
  var found: [Diagnostic] = []
  for bot in bots {
    let outcome = test(
      bot, showsCoverage: options.has("coverage"), isQuiet: options.has("json"))
    passed += outcome.passed
    failed += outcome.failed
    found += outcome.diagnostics
  }
  if options.has("json") {
    let files = bots.flatMap { $0.scripts + $0.tests + $0.tables }
    Output.write(DiagnosticRenderer(files: files, usesColor: false).json(found.sorted()))
  } else {
    if failed > 0 { Output.write("Jelaskan: wicara explain \(DiagnosticCode.d951.rawValue)\n") }
    Output.write("\(passed) passed, \(failed) failed\n")
  }
  return failed == 0 ? .good : .findings
}

private struct TestOutcome {
  var passed = 0
  var failed = 0
  var diagnostics: [Diagnostic] = []
}

/// Runs the tests of a bot and shows what fails, unless the caller only wants to know.
private func test(
  _ bot: DialogueFolder, showsCoverage: Bool, isQuiet: Bool
) -> TestOutcome {
  let compilation = compile(bot)
  let renderer = DiagnosticRenderer(
    files: bot.scripts + bot.tests + bot.tables, usesColor: Output.usesColor(on: .output))
  let files = bot.tests.map { TranscriptFile(reading: $0) }
  var outcome = TestOutcome()
  func show(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    outcome.diagnostics += diagnostics
    if !isQuiet { Output.write(renderer.text(diagnostics) + "\n") }
  }
  guard let script = compilation.script else {
    show(compilation.diagnostics.filter { $0.severity == .error })
    let count = files.reduce(0) { $0 + max(1, $1.tests.count) }
    outcome.failed = max(1, count)
    return outcome
  }
  let runner = TranscriptRunner(script, ranges: compilation.ranges)
  var coverage = Coverage()
  for file in files {
    show(file.diagnostics)
    // A file that breaks off in the middle hides the tests behind the break.
    if file.hasErrors, file.tests.allSatisfy(\.isReadable) { outcome.failed += 1 }
    for test in file.tests {
      let result = runner.run(test)
      coverage.formUnion(result.coverage)
      if result.hasPassed { outcome.passed += 1 } else { outcome.failed += 1 }
      show(result.diagnostics)
      if let failure = result.failure { outcome.diagnostics.append(failure) }
      if let report = result.report, !isQuiet { Output.write(report + "\n") }
    }
  }
  if showsCoverage {
    show(coverage.missing(from: script, ranges: compilation.ranges))
    if !isQuiet {
      Output.write(
        table(of: coverage.shares(of: script, ranges: compilation.ranges), in: bot) + "\n")
    }
  }
  return outcome
}

/// A line for each flow, and one for the whole bot.
private func table(of shares: [Coverage.Share], in bot: DialogueFolder) -> String {
  let whole = Coverage.Share(
    flow: "seluruhnya", covered: shares.reduce(0) { $0 + $1.covered },
    total: shares.reduce(0) { $0 + $1.total })
  let width = (shares + [whole]).map(\.flow.count).max() ?? 0
  let lines = (shares + [whole]).map { share in
    let name = share.flow + String(repeating: " ", count: width - share.flow.count)
    let percent = share.total == 0 ? 100 : share.covered * 100 / share.total
    return "  \(name)  \(share.covered) dari \(share.total) langkah dan opsi (\(percent) %)"
  }
  return (["Dilalui uji di \(bot.path):"] + lines).joined(separator: "\n")
}

// MARK: - Accepting

private func accept(_ place: String, _ options: Options) throws(CommandFailure) -> ExitCode {
  guard options.operands.isEmpty else {
    throw .wrongUse("--accept hanya untuk satu uji: wicara test --accept BERKAS:BARIS")
  }
  guard let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...]),
    line > 0
  else { throw .wrongUse("Tulis berkas dan barisnya, misalnya --accept lapor.uji.yaml:14") }
  let path = String(place[..<colon])
  let (bot, file) = try botOfTest(at: path)
  guard let script = compile(bot).script else {
    throw CommandFailure(
      code: .findings, message: "Bot ini masih punya galat; lihat: wicara check \(bot.path)")
  }
  let changed: String?
  do throws(TranscriptFault) {
    changed = try AcceptChanges.accept(line: line, of: file, in: script)
  } catch {
    throw CommandFailure(code: .findings, message: error.message)
  }
  guard let changed else {
    Output.write("Tidak ada yang perlu diubah: uji itu sudah lulus.\n")
    return .good
  }
  try FileWriter.replace(path, with: changed)
  Output.write("\(path) diperbarui. Periksa perubahannya sebelum menyimpannya ke riwayat.\n")
  return .good
}

/// The bot in whose folder, or in a folder above it, a test lies.
private func botOfTest(
  at path: String
) throws(CommandFailure) -> (bot: DialogueFolder, file: SourceFile) {
  guard path.hasSuffix(".uji.yaml"), FileManager.default.fileExists(atPath: path) else {
    throw .wrongUse("\"\(path)\" bukan berkas uji (*.uji.yaml) yang ada.")
  }
  var folder = path
  for _ in 0..<FolderReader.depth {
    folder =
      folder.contains("/") ? String(folder[..<(folder.lastIndex(of: "/") ?? folder.endIndex)]) : "."
    if FileManager.default.fileExists(atPath: folder + "/bot.yaml") { break }
    if folder == "." { break }
  }
  let bot = try FolderReader.bot(in: folder)
  let wanted = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  guard
    let file = bot.tests.first(where: {
      $0.path == path || $0.path == wanted || $0.path == "./" + wanted
    })
  else { throw .wrongUse("\"\(path)\" tidak termasuk bot di \"\(folder)\".") }
  return (bot, file)
}
