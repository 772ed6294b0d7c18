import Diagnostics
import Service

extension Command {
  static let checkConfig: Command = .init(
    name: "check-config", summary: "tampilkan dan periksa pengaturan layanan", operands: "",
    operandCount: 0...0,
    options: [
      Option("config", "BERKAS", "berkas YAML dengan pengaturan; lingkungan didahulukan"),
      Option("json", nil, "keluaran JSON untuk program lain"),
    ],
    details: """
      Menampilkan pengaturan yang akan dipakai wicara serve beserta asalnya (lingkungan, berkas,
      bawaan); yang rahasia disamarkan. Pengaturan yang tidak dikenal atau salah disebutkan
      semuanya, dan perintah selesai dengan kode 2.
      """,
    examples: ["wicara check-config", "wicara check-config --config /etc/wicara/wicara.yaml"],
    run: { options throws(CommandFailure) in try runCheckConfig(options) })
}

private func runCheckConfig(_ options: Options) throws(CommandFailure) -> ExitCode {
  let source = try SettingsLoader.source(config: options["config"])
  var problems: [String] = []
  do throws(SettingsProblems) {
    problems = problem(of: MediaFolder(path: try Settings(source).mediaFolder)).map { [$0] } ?? []
  } catch {
    problems = error.all.map(\.message)
  }
  if options.has("json") {
    Output.write(json(source.shown, problems))
  } else {
    Output.write(text(source.shown))
    for problem in problems { Output.writeError("wicara: \(problem)\n") }
  }
  return problems.isEmpty ? .good : .wrongUse
}

/// Why the service would not start with this folder; nothing is left behind in it.
private func problem(of folder: MediaFolder) -> String? {
  do throws(MediaFolder.Failure) {
    try folder.check()
    return nil
  } catch {
    return error.isFull ? nil : folder.message(error)
  }
}

private func text(_ settings: [ShownSetting]) -> String {
  let nameWidth = settings.map(\.name.rawValue.count).max() ?? 0
  let values = settings.map { $0.value ?? ($0.name.isRequired ? "(belum diisi)" : "(bawaan)") }
  let valueWidth = min(48, values.map(\.count).max() ?? 0)
  return zip(settings, values).map { setting, value in
    let name = padded(setting.name.rawValue, nameWidth)
    return "\(name)  \(padded(value, valueWidth))  \(setting.origin.rawValue)\n"
  }.joined()
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

private func json(_ settings: [ShownSetting], _ problems: [String]) -> String {
  let rows = settings.map { setting in
    JSONText.object([
      JSONText.Member("name", .string(setting.name.rawValue)),
      JSONText.Member("value", setting.value.map { .string($0) } ?? .null),
      JSONText.Member("origin", .string(setting.origin.rawValue)),
    ])
  }
  return JSONText.object([
    JSONText.Member("settings", .array(rows)),
    JSONText.Member("problems", .array(problems.map { .string($0) })),
  ]).text + "\n"
}
