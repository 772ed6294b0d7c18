import Conversations
import Cryptography
import Diagnostics
import Dialogue
import DialogueCompiler
import FoundationEssentials
import HTTPTransport
import Service
import StoreSQLite
import Telemetry
import Threads
import WhatsApp

/// A service that runs, and what must be closed after it.
struct StartedService: Sendable {
  var running: RunningService
  var log: LogWriter

  /// Ends everything in order; afterwards the process may end.
  func finish() {
    running.stop()
    log.close(within: .seconds(1))
  }
}

/// Brings the parts of the service together: dialogues, key, store, sockets, log.
struct ServiceStart: Sendable {
  private let settings: Settings
  private let scripts: ScriptSlot
  private let token: AccessToken
  private let health = ServiceHealth()
  private let log = LogWriter(descriptor: 1)
  private let logger: Logger
  private let rootKey: RootKey
  private let seed: UInt64

  init(_ settings: Settings, config: String?) throws(CommandFailure) {
    self.settings = settings
    let script = try Self.script(settings)
    try Self.makeFolder(settings.folder)
    try Self.prepare(MediaFolder(path: settings.mediaFolder))
    rootKey =
      if let key = settings.rootKey { key } else { try KeyFile.key(for: settings) }
    do throws(CryptographyError) {
      seed = try Self.seed(rootKey)
      logger = Logger(
        level: .info, hasher: try KeyedHasher(rootKey: rootKey, purpose: "log"),
        now: { ServiceProcess.now().wall.milliseconds }, write: log.write)
    } catch {
      throw .worldFailed("Pustaka kriptografi tidak dapat dipakai.")
    }
    scripts = ScriptSlot(Self.maker(script, settings, seed))
    token = AccessToken(settings.accessToken) { () throws(SettingsProblems) in
      // Only a file can hold another token than the one that the process was given.
      try Settings(try SettingsLoader.reread(config: config)).accessToken
    }
  }

  /// Opens what must be open and starts all threads.
  func start() throws(CommandFailure) -> StartedService {
    let connections = try ServiceProcess.connections()
    let listen = try Self.socket(settings.listen, of: .listen)
    var adminListen: ListenSocket?
    if let address = settings.adminListen {
      adminListen = try Self.socket(address, of: .adminListen)
    }
    // Last of what can fail: who opens the store takes it over from a service that runs.
    let store = try openStore()
    let halfMade = MediaFolder(path: settings.mediaFolder).removeDrafts()
    let log = log
    do {
      _ = try BackgroundThread(named: "log") { log.run() }
      let running = try RunningService(
        environment(store, connections: connections), listen: listen, adminListen: adminListen)
      try running.start()
      if halfMade > 0 {
        logger.notice("Half-made media files were removed", ["count": .public(halfMade)])
      }
      logger.notice(
        "Service is ready", ["version": .public(Invocation.version), "port": .public(listen.port)])
      return StartedService(running: running, log: log)
    } catch {
      throw .worldFailed("Layanan tidak dapat dimulai: utas atau pustaka tidak tersedia.")
    }
  }

  private func environment(
    _ store: SQLiteStore, connections: Int
  ) -> RunningService.Environment {
    let logger = logger
    return RunningService.Environment(
      settings: settings, store: store,
      closeStore: {
        do throws(StoreError) {
          try store.close()
        } catch {
          logger.error("Store could not be closed", ["reason": .public(error.code)])
        }
      }, scripts: scripts, token: token, clock: ServiceClock(now: ServiceProcess.now),
      health: health, metrics: ServiceMetrics(), logger: logger, version: Invocation.version,
      seed: seed, workers: min(2, ProcessInfo.processInfo.activeProcessorCount),
      connections: connections)
  }

  // MARK: - Reload

  /// Loads the dialogues and the token anew; dialogues with an error never replace good ones.
  func reload() {
    reloadToken()
    do throws(CommandFailure) {
      let compilation = compile(
        try FolderReader.bot(in: settings.dialogue), zone: settings.timeZone)
      guard let script = compilation.script else {
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        health.report(dialogues: "reload_failed")
        logger.error(
          "Dialogues were not replaced",
          [
            "errors": .public(errors.count),
            "first.code": .public(errors.first.map { "\($0.code)" } ?? ""),
            "first.file": .public(errors.first?.range.file ?? ""),
            "first.line": .public(errors.first?.range.start.line ?? 0),
          ])
        return
      }
      scripts.replace(Self.maker(script, settings, seed))
      health.report(dialogues: nil)
      logger.notice("Dialogues were replaced")
    } catch {
      health.report(dialogues: "reload_failed")
      logger.error("Dialogues could not be read", ["reason": .public(error.message)])
    }
  }

  private func reloadToken() {
    do throws(SettingsProblems) {
      let generation = token.generation
      try token.reload()
      if token.generation != generation { logger.notice("Token was replaced") }
    } catch {
      logger.error("Token was not replaced", ["reason": .public(error.line)])
    }
  }

  // MARK: - Parts

  private static func script(_ settings: Settings) throws(CommandFailure) -> Script {
    let folder = try FolderReader.bot(in: settings.dialogue)
    let compilation = compile(folder, zone: settings.timeZone)
    if let script = compilation.script { return script }
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    let renderer = DiagnosticRenderer(files: folder.scripts, usesColor: false)
    Output.writeError(renderer.text(errors))
    throw CommandFailure(
      code: .findings,
      message: "Naskah \"\(settings.dialogue)\" belum bisa dijalankan: \(errors.count) galat.")
  }

  private static func maker(
    _ script: Script, _ settings: Settings, _ seed: UInt64
  ) -> TurnMaker {
    TurnMaker(
      script: script,
      settings: TurnMaker.Settings(
        turnsPerMinute: settings.turnsPerMinute ?? 0, gather: settings.gatherTime, seed: seed),
      parts: MessageLayout.parts)
  }

  /// The same at each start, so that a turn that is made again comes out the same.
  private static func seed(_ rootKey: RootKey) throws(CryptographyError) -> UInt64 {
    let digest = try KeyedHasher(rootKey: rootKey, purpose: "seed").hash("turns")
    return digest.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func makeFolder(_ path: String) throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .worldFailed("Folder data \"\(path)\" tidak dapat dibuat.")
    }
  }

  private static func prepare(_ folder: MediaFolder) throws(CommandFailure) {
    do throws(MediaFolder.Failure) {
      try folder.prepare()
    } catch {
      // A full disk gets room again, and until then messages are refused one by one.
      if !error.isFull { throw .worldFailed(folder.message(error)) }
    }
  }

  private func openStore() throws(CommandFailure) -> SQLiteStore {
    try ServiceStore.open(settings, rootKey, isVisitor: false)
  }

  private static func socket(
    _ address: String, of name: SettingName
  ) throws(CommandFailure) -> ListenSocket {
    do throws(ListenSocket.Failure) {
      return try ListenSocket(address: address)
    } catch {
      switch error {
      case .malformed, .unknownHost:
        throw .wrongUse("\(name.rawValue) \"\(address)\": alamat ini tidak ada di komputer ini.")
      case .refused:
        throw .worldFailed(
          "\(name.rawValue) \"\(address)\": tidak dapat dipakai; mungkin ada program lain di sana."
        )
      }
    }
  }
}
