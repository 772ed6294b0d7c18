package import Conversations
package import Cryptography
import Dialogue
package import HTTPTransport
import Synchronization
package import Telemetry
package import Threads

/// The whole service: all parts and their threads, from start to end.
///
/// Threads: public side, operators' side, committer, workers, sender, media, upkeep, and one for
/// each client. Nothing acts on an event where it arrives; queues are tables of the store.
package final class RunningService: Sendable {
  /// What the program gives.
  package struct Environment: Sendable {
    package var settings: Settings
    package var store: any Store
    /// Called once at the very end, when nothing uses the store any more.
    package var closeStore: @Sendable () -> Void
    package var scripts: ScriptSlot
    package var token: AccessToken
    package var clock: ServiceClock
    package var health: ServiceHealth
    package var metrics: ServiceMetrics
    package var logger: Logger
    package var version: String
    /// What waits are drawn from.
    package var seed: UInt64
    /// Workers that make turns; one for each core.
    package var workers: Int
    /// Open connections of the public side.
    package var connections: Int

    package init(
      settings: Settings, store: any Store, closeStore: @escaping @Sendable () -> Void,
      scripts: ScriptSlot, token: AccessToken, clock: ServiceClock, health: ServiceHealth,
      metrics: ServiceMetrics, logger: Logger, version: String, seed: UInt64, workers: Int,
      connections: Int
    ) {
      self.settings = settings
      self.store = store
      self.closeStore = closeStore
      self.scripts = scripts
      self.token = token
      self.clock = clock
      self.health = health
      self.metrics = metrics
      self.logger = logger
      self.version = version
      self.seed = seed
      self.workers = workers
      self.connections = connections
    }
  }

  /// How far the end has come; each stage lets further threads end.
  private enum Stage: Int { case running, intake, turns, sending, done }

  private let environment: Environment
  private let health: ServiceHealth
  private let committer: IntakeCommitter
  private let publicServer: HTTPServer
  private let adminServer: HTTPServer?
  private let graph = HTTPClient()
  private let files = HTTPClient()
  private let media: MediaFetcher
  private let upkeep: Upkeep
  private let answers = SendAnswers()
  private let marks: ReadMarks
  private let workersWake = WakeSignal()
  private let stage = Atomic(Stage.running.rawValue)
  private let threads = Mutex<[String: ServiceThread]>([:])
  /// Given when the service must end by itself.
  package let mustEnd = WakeSignal()

  /// Makes all parts; nothing runs yet.
  package init(
    _ environment: Environment, listen: ListenSocket, adminListen: ListenSocket?
  ) throws(CryptographyError) {
    self.environment = environment
    let (settings, store, clock) = (environment.settings, environment.store, environment.clock)
    let (metrics, logger) = (environment.metrics, environment.logger)
    let health = environment.health
    self.health = health
    let media = MediaFetcher(
      store: store, settings: settings, token: environment.token, client: files, clock: clock,
      health: health, metrics: metrics, logger: logger)
    self.media = media
    let marks = ReadMarks(
      settings: settings, token: environment.token, client: graph, metrics: metrics)
    self.marks = marks
    let workersWake = workersWake
    committer = IntakeCommitter(
      store: store, clock: clock, health: health, metrics: metrics, logger: logger,
      messagesCame: { items in
        guard !items.isEmpty else { return }
        workersWake.signal()
        if items.contains(where: { $0.attachment != nil }) { media.wake.signal() }
        marks.mark(items)
      })
    upkeep = Upkeep(
      store: store, folder: settings.folder, keepTime: settings.keepTime, health: health,
      metrics: metrics, logger: logger)
    let intake = try WebhookIntake(
      settings: settings, committer: committer, health: health, clock: clock, metrics: metrics,
      logger: logger)
    var limits = HTTPServerLimits()
    limits.connections = environment.connections
    publicServer = HTTPServer(
      socket: listen, limits: limits, handler: intake.handler, metrics: metrics)
    let upkeep = upkeep
    let pages = AdminPages(health: health, version: environment.version) {
      upkeep.askForFigures()
      return metrics.text
    }
    // Its own figures: the public side's are what is watched.
    adminServer = adminListen.map {
      HTTPServer(socket: $0, limits: Self.adminLimits, handler: pages.handler)
    }
  }

  private static var adminLimits: HTTPServerLimits {
    var limits = HTTPServerLimits()
    limits.connections = 128
    limits.bodyBytes = 1 << 20
    return limits
  }

  // MARK: - Start

  /// Starts all threads; ready when this returns.
  package func start() throws(BackgroundThread.Failure) {
    environment.metrics.buildInfo.of(environment.version).set(1)
    health.report(store: nil)
    health.report(dialogues: nil)
    try start("graph") { self.runClient(self.graph) }
    try start("files") { self.runClient(self.files) }
    try start("committer") { self.runCommitter() }
    for index in 1...max(1, environment.workers) {
      try start("worker-\(index)") { self.runWorker() }
    }
    try start("sender") { self.runSender() }
    try start("media") { self.runMedia() }
    try start("upkeep") { self.runUpkeep() }
    if let adminServer { try start("admin") { self.runServer(adminServer) } }
    try start("public") { self.runServer(self.publicServer) }
  }

  private func start(
    _ name: String, _ body: @escaping @Sendable () -> Void
  ) throws(BackgroundThread.Failure) {
    let thread = try ServiceThread(named: name, body)
    threads.withLock { $0[name] = thread }
  }

  private func isAt(_ stage: Stage) -> Bool {
    self.stage.load(ordering: .acquiring) >= stage.rawValue
  }

  // MARK: - Threads

  /// How long a worker rests while webhooks come, in times of its run.
  ///
  /// So however little the machine can do, most of it is left to the intake; what it brought is
  /// turned when it rests (measured: docs/developer/ukuran.md).
  private static let restPerRun = 12
  /// The longest rest: two workers, each with `ConversationWorker.eventsPerRun` turns in between,
  /// still make some 2,500 turns a second.
  private static let longestRest: Duration = .milliseconds(50)

  /// How often the store is tidied up: a commit that meets it waits, and for the less the oftener.
  private static let tidyingsPerSecond = 5

  private func runServer(_ server: HTTPServer) {
    do throws(HTTPServer.Failure) {
      try server.run()
    } catch {
      environment.logger.critical("Server could not start")
      mustEnd.signal()
    }
  }

  private func runClient(_ client: HTTPClient) {
    do throws(HTTPClient.Failure) {
      try client.run()
    } catch {
      environment.logger.critical("Client could not start")
      mustEnd.signal()
    }
  }

  private func runCommitter() {
    while true {
      if committer.runOnce(answer: { publicServer.respond($0) }) { continue }
      if isAt(.intake) { return }
      _ = committer.wake.wait(for: .seconds(1))
    }
  }

  private func runWorker() {
    var (maker, generation) = environment.scripts.current
    var worker = ConversationWorker(store: environment.store, maker: maker)
    let pause = WakeSignal()
    while !isAt(.turns) {
      if let newer = environment.scripts.newer(than: generation) {
        (maker, generation) = newer
        worker.maker = maker
      }
      let now = environment.clock.now()
      do throws(StoreError) {
        let webhooks = committer.count
        let report = try worker.runOnce(at: now)
        note(report, since: now)
        // Acknowledgements go before turns: while webhooks come, what is to be turned gathers, and
        // more turns then share one commit.
        if report.claims > 0, committer.count != webhooks {
          let run = environment.clock.now().steady - now.steady
          _ = pause.wait(for: min(run * Self.restPerRun, Self.longestRest))
        }
        // Timers and albums become due without anybody saying so.
        if report.claims == 0 { _ = workersWake.wait(for: .milliseconds(100)) }
      } catch {
        failed("Turns could not be made", error)
        _ = workersWake.wait(for: .milliseconds(500))
      }
    }
    do throws(StoreError) {
      try worker.giveBack(at: environment.clock.now())
    } catch {
      failed("Claims could not be given back", error)
    }
  }

  private func note(_ report: ConversationWorker.Report, since begun: Moment) {
    guard report.claims > 0 else { return }
    // Where one has found work there may be more.
    workersWake.signal()
    if report.messages > 0 { answers.wake.signal() }
    let metrics = environment.metrics
    metrics.turnSeconds.of().observe(environment.clock.now().steady - begun.steady)
    let name = environment.settings.dialogueName
    for (result, count) in [
      ("done", report.done), ("silenced", report.silenced), ("parked", report.parked),
      ("fenced", report.fenced), ("failed", report.failed),
    ] where count > 0 {
      metrics.turns.of(name, result).add(count)
    }
    for (node, count) in report.fallbacks { metrics.fallbacks.of(node).add(count) }
    for (node, count) in report.scriptErrors { metrics.scriptErrors.of(node).add(count) }
    if report.handovers > 0 { metrics.handovers.of().add(report.handovers) }
    if report.parked > 0 {
      environment.logger.error("Events were parked", ["count": .public(report.parked)])
    }
    environment.logger.info(
      "Turns", ["done": .public(report.done), "messages": .public(report.messages)])
  }

  private func runSender() {
    let settings = environment.settings
    var sender = GraphSender(
      sender: OutboxSender(
        store: environment.store,
        settings: OutboxSender.Settings(
          numbers: settings.phoneNumberIDs, numberRate: settings.numberRate ?? 0,
          pairBurst: settings.pairBurst ?? 0, seed: environment.seed)),
      numbers: settings.phoneNumberIDs, token: environment.token,
      calls: MessageCalls(
        settings: settings, token: environment.token, client: graph, answers: answers,
        clock: environment.clock, logger: environment.logger), marks: marks,
      clock: environment.clock, health: health, metrics: environment.metrics,
      logger: environment.logger)
    var hasLooked = false
    while !isAt(.sending) || !sender.isIdle {
      do throws(StoreError) {
        if !hasLooked { try giveUpSendsOfOtherNumbers() }
        hasLooked = true
        // Messages become due without anybody saying so.
        let isBusy = try sender.runOnce(isStopping: isAt(.sending))
        if !isBusy {
          _ = answers.wake.wait(for: .milliseconds(50))
        }
      } catch {
        failed("Messages could not be taken", error)
        _ = answers.wake.wait(for: .milliseconds(500))
        if isAt(.done) { return }
      }
    }
  }

  /// What waits for a number that was taken out of the settings would wait for ever, and what is
  /// for the same person behind it.
  private func giveUpSendsOfOtherNumbers() throws(StoreError) {
    let numbers = environment.settings.phoneNumberIDs
    let count = try environment.store.giveUpSends(
      exceptFrom: numbers, at: environment.clock.now())
    guard count > 0 else { return }
    environment.metrics.sends.of("failed", "number_removed").add(count)
    environment.logger.error(
      "Messages were given up",
      ["reason": .public("number_removed"), "count": .public(count)])
  }

  private func runMedia() {
    while !isAt(.sending) || !media.isIdle {
      do throws(StoreError) {
        if isAt(.sending) {
          try media.report()
          _ = media.wake.wait(for: .milliseconds(20))
        } else {
          let isBusy = try media.runOnce()
          if !isBusy { _ = media.wake.wait(for: .milliseconds(500)) }
        }
      } catch {
        failed("Media could not be taken", error)
        _ = media.wake.wait(for: .milliseconds(500))
        if isAt(.done) { return }
      }
    }
  }

  private func runUpkeep() {
    let pause = WakeSignal()
    while !isAt(.sending) {
      upkeep.runOnce(at: environment.clock.now())
      if upkeep.mustEnd { mustEnd.signal() }
      var isTidy = true
      for _ in 0..<Self.tidyingsPerSecond where !isAt(.sending) {
        if isTidy { isTidy = upkeep.tidyUp() }
        _ = pause.wait(for: .seconds(1) / Self.tidyingsPerSecond)
      }
    }
  }

  private func failed(_ what: StaticString, _ error: StoreError) {
    health.report(store: error)
    environment.metrics.storeBusy.of().add()
    environment.logger.error(what, ["reason": .public(error.code)])
    if error == .superseded { mustEnd.signal() }
  }

  // MARK: - End

  /// Ends everything in order, in at most some 14 seconds: accepts nothing new, answers what is in
  /// hand, finishes turns, waits for calls under way, closes the store.
  package func stop() {
    health.stop()
    environment.logger.notice("Service is stopping")
    publicServer.stop(drainTime: .seconds(2))
    wait(for: "public", .seconds(3))
    enter(.intake)
    committer.wake.signal()
    wait(for: "committer", .seconds(2))
    enter(.turns)
    for index in 1...max(1, environment.workers) {
      workersWake.signal()
      wait(for: "worker-\(index)", .seconds(2))
    }
    enter(.sending)
    answers.wake.signal()
    media.wake.signal()
    files.stop(within: .milliseconds(500))
    // Calls under way may take some seconds; what is then still open is of unknown outcome.
    graph.stop(within: .seconds(9))
    wait(for: "graph", .seconds(10))
    wait(for: "sender", .seconds(1))
    wait(for: "files", .seconds(1))
    wait(for: "media", .seconds(1))
    enter(.done)
    adminServer?.stop(drainTime: .milliseconds(200))
    wait(for: "admin", .seconds(1))
    environment.closeStore()
    environment.logger.notice("Service has stopped")
  }

  private func enter(_ stage: Stage) { self.stage.store(stage.rawValue, ordering: .releasing) }

  private func wait(for name: String, _ time: Duration) {
    guard let thread = threads.withLock({ $0[name] }) else { return }
    if !thread.hasEnded(within: time) {
      environment.logger.error("Thread did not end in time", ["thread": .public(name)])
    }
  }
}
