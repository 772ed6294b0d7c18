package import Conversations
import Dialogue
import Glibc
import Synchronization
package import Telemetry
import Threads

/// Looks after store, disk and figures once a second.
package final class Upkeep: Sendable {
  /// Between two looks at the figures, which go over the whole store.
  private static let figuresTime: Duration = .seconds(15)
  /// Between two tries of the store while all is well.
  private static let probeTime: Duration = .seconds(5)
  /// Between two looks for old rows, while there are none.
  private static let forgetTime: Duration = .seconds(60)
  /// Rows of one transaction: a few milliseconds, which a turn may have to wait.
  private static let rowsPerBatch = 200
  /// Batches in a second, with a rest after each: 4,000 rows; 1,000 messages leave 2,000.
  private static let batches = 20
  private static let restTime: Duration = .milliseconds(5)
  /// Somebody waits for so long: their conversation is stuck.
  private static let stuckTime: Duration = .seconds(60)

  private struct State {
    var nextProbe: Duration = .zero
    var nextFigures: Duration = .zero
    var nextForgetting: Duration = .zero
    /// The first look, by both clocks.
    var start: Moment?
    var hasFailed = false
    var wasLow = false
  }

  private let store: any Store
  private let folder: String
  /// nil: for ever.
  private let keepTime: Duration?
  private let health: ServiceHealth
  private let metrics: ServiceMetrics
  private let logger: Logger
  private let rest = WakeSignal()
  private let state = Mutex(State())
  private let isAsked = Atomic(false)
  private let isTakenOver = Atomic(false)

  /// - `folder`: the one of the database.
  /// - `keepTime`: how long what is finished is kept; nil: for ever.
  package init(
    store: any Store, folder: String, keepTime: Duration?, health: ServiceHealth,
    metrics: ServiceMetrics,
    logger: Logger
  ) {
    self.store = store
    self.folder = folder
    self.keepTime = keepTime
    self.health = health
    self.metrics = metrics
    self.logger = logger
  }

  /// The figures are wanted: somebody reads the metrics.
  package func askForFigures() { isAsked.store(true, ordering: .relaxed) }

  /// Whether another process has taken the database over, so that this one must end.
  package var mustEnd: Bool { isTakenOver.load(ordering: .relaxed) }

  /// Does what is due.
  package func runOnce(at now: Moment) {
    let (isProbe, isFigures) = state.withLock { state in
      let isProbe = state.hasFailed || state.nextProbe <= now.steady
      if isProbe { state.nextProbe = now.steady + Self.probeTime }
      let isFigures =
        state.nextFigures <= now.steady && isAsked.exchange(false, ordering: .relaxed)
      if isFigures { state.nextFigures = now.steady + Self.figuresTime }
      return (isProbe, isFigures)
    }
    lookAtDisk()
    if isProbe { probe(at: now) }
    if isFigures { readFigures(at: now) }
    tellDamage()
    forget(at: now)
    metrics.logLinesLeftOut.of().set(logger.suppressedCount)
  }

  private func probe(at now: Moment) {
    do throws(StoreError) {
      try store.probe(at: now)
      health.report(store: nil)
      let wasFailing = state.withLock { state in
        defer { state.hasFailed = false }
        return state.hasFailed
      }
      if wasFailing { logger.notice("Store works again") }
    } catch {
      health.report(store: error)
      state.withLock { $0.hasFailed = true }
      logger.critical("Store does not work", ["reason": .public(error.code)])
      if error == .superseded { isTakenOver.store(true, ordering: .relaxed) }
    }
  }

  /// Rows that were set aside have no worker who could tell of them.
  private func tellDamage() {
    do throws(StoreError) {
      for row in try store.takeDamage() {
        metrics.rowsDamaged.of(row.place.rawValue).add()
        logger.error(
          "Row cannot be read and was set aside",
          ["place": .public(row.place.rawValue), "row": .public(row.row)])
      }
    } catch {
      // The look at the store tells what is wrong with it; the rows are told of when it works.
      metrics.storeBusy.of().add()
    }
  }

  /// Does what the store has beside its work; false if it could not.
  package func tidyUp() -> Bool {
    do throws(StoreError) {
      try store.tidyUp()
      return true
    } catch {
      logger.warning("Store could not be tidied up", ["reason": .public(error.code)])
      return false
    }
  }

  // MARK: - What is old

  private func forget(at now: Moment) {
    guard let keepTime else { return }
    let (isDue, start) = state.withLock { state in
      let start = state.start ?? now
      state.start = start
      return (state.nextForgetting <= now.steady, start)
    }
    guard isDue else { return }
    // A wall clock that was set forward must not make young rows old.
    let passed = start.wall + (now.steady - start.steady)
    let moment = min(now.wall, passed) + (.zero - keepTime)
    var hasMore = true
    do throws(StoreError) {
      for _ in 0..<Self.batches where hasMore {
        let count = try store.forget(Self.rowsPerBatch, before: moment)
        metrics.rowsForgotten.of().add(count)
        hasMore = count == Self.rowsPerBatch
        if hasMore { _ = rest.wait(for: Self.restTime) }
      }
    } catch {
      // The look at the store tells what is wrong with it.
      metrics.storeBusy.of().add()
    }
    if !hasMore { state.withLock { $0.nextForgetting = now.steady + Self.forgetTime } }
  }

  private func lookAtDisk() {
    let room: DiskRoom
    do throws(MediaFolder.Failure) {
      room = try DiskRoom(at: folder)
    } catch {
      // The look at the store tells what is wrong with its folder.
      return
    }
    metrics.diskFree.of().set(Double(room.free))
    let isLow = room.isLow()
    health.report(disk: isLow ? "low" : nil)
    let wasLow = state.withLock { state in
      defer { state.wasLow = isLow }
      return state.wasLow
    }
    if isLow, !wasLow {
      logger.warning("Disk is nearly full", ["free.bytes": .public(Int64(clamping: room.free))])
    }
  }

  private func readFigures(at now: Moment) {
    do throws(StoreError) {
      let figures = try store.figures()
      metrics.inboxPending.of().set(figures.pending)
      metrics.deadLetters.of().set(figures.deadLetters)
      metrics.outboxPending.of().set(figures.unsent)
      metrics.inboxOldest.of().set(age(figures.pendingSince, at: now))
      metrics.outboxOldest.of().set(age(figures.unsentSince, at: now))
      metrics.timersPending.of().set(figures.timers)
      metrics.conversations.of("all").set(figures.contacts)
      metrics.tickets.of("all").set(figures.tickets)
      metrics.ticketAge.of().set(age(figures.openTicketSince, at: now))
      metrics.conversationsStuck.of().set(
        try store.waitingContacts(since: now.wall + (.zero - Self.stuckTime)))
    } catch {
      metrics.storeBusy.of().add()
    }
  }

  /// Seconds since a moment; 0 if there is none, or if the clock was set back behind it.
  private func age(_ since: Timestamp?, at now: Moment) -> Double {
    guard let since else { return 0 }
    return Double(max(0, now.wall.milliseconds - since.milliseconds)) / 1_000
  }
}
