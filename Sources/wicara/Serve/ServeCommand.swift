import IndonesianText
import Service

extension Command {
  static let serve: Command = .init(
    name: "serve", summary: "jalankan layanan WhatsApp", operands: "", operandCount: 0...0,
    options: [
      Option("config", "BERKAS", "berkas YAML dengan pengaturan; lingkungan didahulukan")
    ],
    details: """
      Menerima webhook WhatsApp, menjalankan naskah, dan mengirim balasannya. Pengaturan dibaca
      dari lingkungan (WICARA_...) dan berkas; wicara check-config menampilkannya. SIGHUP memuat
      ulang naskah dan token; SIGTERM menuntaskan yang sedang berjalan lalu selesai dengan kode 0,
      SIGTERM kedua mengakhiri seketika. Catatan (JSON, sebaris satu) ditulis ke keluaran baku.
      """,
    examples: [
      "wicara serve", "wicara serve --config /etc/wicara/wicara.yaml",
    ],
    run: { options throws(CommandFailure) in try runServe(options) })
}

private func runServe(_ options: Options) throws(CommandFailure) -> ExitCode {
  // Before any thread begins: they all leave signals to this one.
  ServiceProcess.prepare()
  let source = try SettingsLoader.source(config: options["config"])
  let settings: Settings
  do throws(SettingsProblems) {
    settings = try Settings(source)
  } catch {
    throw .wrongUse(error.line)
  }
  let start = try ServiceStart(settings, config: options["config"])
  // Nobody's first message shall wait for it.
  LanguageTables.prepare()
  let service = try start.start()
  ServiceProcess.run(service, reload: { start.reload() })
}
