package import Diagnostics
package import DialogueCompiler
import Simulator

extension Command {
  static let check: Command = .init(
    name: "check", summary: "periksa naskah", operands: "FOLDER...", operandCount: 1...1_000,
    options: [
      Option("json", nil, "keluaran JSON untuk program lain"),
      Option("sarif", nil, "keluaran SARIF 2.1.0 untuk editor dan CI"),
      Option("strict", nil, "peringatan juga dihitung sebagai temuan"),
    ],
    details: """
      Memeriksa semua bot di bawah folder itu (folder yang berisi bot.yaml) dan menampilkan semua
      masalah sekaligus. Selesai dengan kode 1 bila ada galat.
      """,
    examples: ["wicara check dialogues", "wicara check dialogues/lapor-konten --strict"],
    run: { options throws(CommandFailure) in try runCheck(options) })
}

/// Every problem of some bots and of their transcripts, sorted; transcripts are read, not run.
package func findings(in bots: [DialogueFolder]) -> [Diagnostic] {
  bots.flatMap { bot in
    compile(bot).diagnostics + bot.tests.flatMap { TranscriptFile(reading: $0).diagnostics }
  }.sorted().withoutDuplicates()
}

private func runCheck(_ options: Options) throws(CommandFailure) -> ExitCode {
  guard !(options.has("json") && options.has("sarif")) else {
    throw .wrongUse("Pilih salah satu: --json atau --sarif.")
  }
  let bots = try FolderReader.bots(below: options.operands)
  let diagnostics = findings(in: bots)
  let renderer = DiagnosticRenderer(
    files: bots.flatMap { $0.scripts + $0.tests + $0.tables },
    usesColor: Output.usesColor(on: .output))
  if options.has("json") {
    Output.write(renderer.json(diagnostics))
  } else if options.has("sarif") {
    Output.write(renderer.sarif(diagnostics))
  } else {
    Output.write(renderer.text(diagnostics))
    Output.write((diagnostics.isEmpty ? "" : "\n") + summary(diagnostics, bots: bots.count) + "\n")
  }
  let isFinding = diagnostics.contains {
    $0.severity == .error || ($0.severity == .warning && options.has("strict"))
  }
  return isFinding ? .findings : .good
}

private func summary(_ diagnostics: [Diagnostic], bots: Int) -> String {
  guard !diagnostics.isEmpty else { return "Semua baik: \(bots) bot diperiksa." }
  let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
    let count = diagnostics.count { $0.severity == severity }
    return count == 0 ? nil : "\(count) \(severity.label)"
  }
  return counts.joined(separator: ", ") + " dalam \(bots) bot"
}
