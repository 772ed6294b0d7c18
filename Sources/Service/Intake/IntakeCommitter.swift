package import Conversations
package import HTTPTransport
import Synchronization
package import Telemetry
package import Threads

/// Stores what webhooks brought and answers them when it is durable.
///
/// Whatever has come in while one commit ran is stored in the next: many webhooks share one wait
/// for the disk, and none waits for a timer.
package final class IntakeCommitter: Sendable {
  /// Webhooks that wait at most; beyond, new ones are answered 503 before their body is read.
  package static let webhooks = 4_096
  /// Bytes of the bodies that wait at most.
  package static let bodyBytes = 32 << 20
  /// Webhooks of one transaction, so that a flood does not delay the first of it for long.
  static let webhooksPerCommit = 512

  private struct Waiting: Sendable {
    var intake: Intake
    var exchange: ExchangeID
    var bodyBytes: Int
    var since: Moment
  }

  private struct State {
    var waiting: [Waiting] = []
    var bodyBytes = 0
    /// Whether `wake` was given for what waits.
    var isStarted = false
    var count = 0
  }

  private let store: any Store
  private let clock: ServiceClock
  private let health: ServiceHealth
  private let metrics: ServiceMetrics
  private let logger: Logger
  private let accepted: Counter
  private let refused: Counter
  private let state = Mutex(State())
  /// Given when something waits to be stored.
  package let wake = WakeSignal()
  /// Called with messages that were stored; some of them may have come before.
  private let messagesCame: @Sendable ([InboxItem]) -> Void

  package init(
    store: any Store, clock: ServiceClock, health: ServiceHealth, metrics: ServiceMetrics,
    logger: Logger, messagesCame: @escaping @Sendable ([InboxItem]) -> Void
  ) {
    self.store = store
    self.clock = clock
    self.health = health
    self.metrics = metrics
    self.logger = logger
    self.messagesCame = messagesCame
    accepted = metrics.webhookRequests.of("200")
    refused = metrics.webhookRequests.of("503")
  }

  /// Whether there is no room for another webhook.
  package var isFull: Bool {
    state.withLock { $0.waiting.count >= Self.webhooks || $0.bodyBytes >= Self.bodyBytes }
  }

  /// Webhooks that came to be stored since the start.
  package var count: Int { state.withLock { $0.count } }

  /// Takes what one webhook brought; it is answered by `runOnce`, after `startIfNeeded`.
  package func add(_ intake: Intake, _ exchange: ExchangeID, bodyBytes: Int, at now: Moment) {
    state.withLock { state in
      state.waiting.append(
        Waiting(intake: intake, exchange: exchange, bodyBytes: bodyBytes, since: now))
      state.bodyBytes += bodyBytes
      state.count += 1
    }
  }

  /// Lets the committer's thread begin with what waits; called when nothing more has come in, so
  /// that webhooks that came together are stored together.
  package func startIfNeeded() {
    let isNeeded = state.withLock { state in
      guard !state.waiting.isEmpty, !state.isStarted else { return false }
      state.isStarted = true
      return true
    }
    if isNeeded { wake.signal() }
  }

  /// Stores what waits in one transaction and hands the answers to `answer`; false if nothing
  /// waited.
  package func runOnce(answer: ([(ExchangeID, HTTPResponse)]) -> Void) -> Bool {
    let batch = state.withLock { state in
      state.isStarted = false
      let batch = Array(state.waiting.prefix(Self.webhooksPerCommit))
      state.waiting.removeFirst(batch.count)
      state.bodyBytes -= batch.reduce(0) { $0 + $1.bodyBytes }
      return batch
    }
    guard !batch.isEmpty else { return false }
    let begun = clock.now()
    let response: HTTPResponse
    do throws(StoreError) {
      count(try store.accept(batch.map(\.intake), at: begun), of: batch)
      response = .text(200)
      accepted.add(batch.count)
      health.report(store: nil)
      messagesCame(batch.flatMap(\.intake.messages))
    } catch {
      response = .busy(retryAfter: 5)
      refused.add(batch.count)
      fail(error)
    }
    let ended = clock.now()
    metrics.storeCommits.of().observe(ended.steady - begun.steady)
    let seconds = metrics.webhookSeconds.of()
    for waiting in batch { seconds.observe(ended.steady - waiting.since.steady) }
    answer(batch.map { ($0.exchange, response) })
    return true
  }

  private func fail(_ error: StoreError) {
    health.report(store: error)
    metrics.storeBusy.of().add()
    logger.error("Webhooks could not be stored", ["reason": .public(error.code)])
  }

  private func note(failure code: Int?) {
    let code = code.map { "\($0)" } ?? ""
    metrics.statusErrors.of(code).add()
    logger.warning("Message failed on its way", ["graph.code": .public(code)])
  }

  private func count(_ acceptances: [Acceptance], of batch: [Waiting]) {
    var sum = Acceptance()
    for acceptance in acceptances { sum += acceptance }
    metrics.inboxDuplicates.of().add(sum.duplicates)
    // Not those that came again, or of another application's messages.
    for code in sum.failures { note(failure: code) }
    // The kinds are counted as they came; those that came again are few.
    for waiting in batch {
      for item in waiting.intake.messages { metrics.inboxMessages.of(item.message.kindName).add() }
      for status in waiting.intake.statuses { metrics.statusUpdates.of("\(status.status)").add() }
    }
  }
}
