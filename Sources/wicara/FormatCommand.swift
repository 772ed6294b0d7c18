package import Diagnostics
package import DialogueCompiler
import FoundationEssentials
import Simulator

extension Command {
  static let format: Command = .init(
    name: "format", summary: "rapikan berkas naskah", operands: "FOLDER...",
    operandCount: 1...1_000,
    options: [
      Option("check", nil, "hanya sebutkan berkas yang belum rapi; kode 1 bila ada"),
      Option("json", nil, "keluaran JSON untuk program lain"),
    ],
    details: """
      Menulis semua naskah dan uji di bawah folder itu dalam satu tata letak: menjorok dua spasi,
      komentar tetap di tempatnya, kata dari alat lain menjadi kata naskah. Isi naskah tidak pernah
      berubah. Berkas yang tidak terbaca dibiarkan dan disebut masalahnya. Aturannya:
      docs/penulis/editor.md
      """,
    examples: ["wicara format dialogues/bot-saya", "wicara format --check dialogues"],
    run: { options throws(CommandFailure) in try runFormat(options) })
}

private func runFormat(_ options: Options) throws(CommandFailure) -> ExitCode {
  let report = try formatBots(below: options.operands, isCheck: options.has("check"))
  Output.write(options.has("json") ? report.json : report.text)
  if let fault = report.fault { throw .worldFailed(fault) }
  return report.hasFindings ? .findings : .good
}

/// Formats all bots below some folders; with `isCheck` it only looks.
package func formatBots(
  below paths: [String], isCheck: Bool
) throws(CommandFailure) -> FormatReport {
  let bots = try FolderReader.bots(below: paths)
  let files = bots.flatMap { format($0) }.sorted { $0.path < $1.path }
  for file in files where !isCheck {
    guard case .changed(let text) = file.outcome else { continue }
    try FileWriter.replaceKeepingMode(file.path, with: text)
  }
  return FormatReport(
    files: files, sources: bots.flatMap { $0.scripts + $0.tests }, isCheck: isCheck)
}

/// What the command says about the files.
package struct FormatReport {
  package var files: [FormattedFile]
  /// For excerpts.
  package var sources: [SourceFile]
  package var isCheck: Bool

  package init(files: [FormattedFile], sources: [SourceFile], isCheck: Bool) {
    self.files = files
    self.sources = sources
    self.isCheck = isCheck
  }

  package var hasFindings: Bool {
    files.contains { file in
      switch file.outcome {
      case .tidy, .fault: false
      case .changed: isCheck
      case .unreadable: true
      }
    }
  }

  /// The sentence about a mistake of this program's, or nil.
  package var fault: String? {
    let faults = files.compactMap { file -> String? in
      guard case .fault(let reason) = file.outcome else { return nil }
      return "Berkas \"\(file.path)\" dibiarkan: \(reason). Ini kesalahan Wicara; laporkanlah "
        + "bersama berkas itu."
    }
    return faults.isEmpty ? nil : faults.joined(separator: "\nwicara: ")
  }

  package var text: String {
    let changed = paths { if case .changed = $0 { true } else { false } }
    let tidy = paths { if case .tidy = $0 { true } else { false } }
    let unreadable = files.flatMap { file -> [Diagnostic] in
      if case .unreadable(let errors) = file.outcome { errors } else { [] }
    }
    let left = paths { if case .unreadable = $0 { true } else { false } }
    var text = DiagnosticRenderer(files: sources).text(unreadable)
    if !unreadable.isEmpty { text += "\n" }
    for path in changed { text += "\(isCheck ? "belum rapi" : "dirapikan"): \(path)\n" }
    for path in left { text += "tidak terbaca, dibiarkan: \(path)\n" }
    var counts = ["\(changed.count) \(isCheck ? "belum rapi" : "dirapikan")"]
    counts.append("\(tidy.count) sudah rapi")
    if !left.isEmpty { counts.append("\(left.count) tidak terbaca") }
    return text + counts.joined(separator: ", ") + "\n"
  }

  /// An array of `{file, result}`; results are `tidy`, `changed`, `unreadable` and `fault`.
  package var json: String {
    let items = files.map { file in
      let result =
        switch file.outcome {
        case .tidy: "tidy"
        case .changed: "changed"
        case .unreadable: "unreadable"
        case .fault: "fault"
        }
      return JSONText.object([
        .init("file", .string(file.path)), .init("result", .string(result)),
      ])
    }
    return JSONText.array(items).text + "\n"
  }

  private func paths(_ isWanted: (FormattedFile.Outcome) -> Bool) -> [String] {
    files.filter { isWanted($0.outcome) }.map(\.path)
  }
}

extension FileWriter {
  /// Replaces a file that is there, also behind a link, and keeps who may read and write it.
  static func replaceKeepingMode(
    _ path: String, with text: String
  ) throws(CommandFailure) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    do {
      let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions]
      try replace(real, with: text)
      guard let mode else { return }
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: real)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw .worldFailed("Berkas \"\(path)\" tidak dapat ditulis.")
    }
  }
}
