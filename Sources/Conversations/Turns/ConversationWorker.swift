import Dialogue
import Synchronization

/// Claims conversations, runs their turns, commits them.
///
/// A value of one thread; several workers share a store, which gives a contact to one of them only.
package struct ConversationWorker: Sendable {
  /// What one run has done.
  package struct Report: Hashable, Sendable {
    package var claims = 0
    package var done = 0
    package var silenced = 0
    package var parked = 0
    /// Claims that somebody else had taken over.
    package var fenced = 0
    /// Claims whose tickets could not be made; their events are tried again.
    package var failed = 0
    package var messages = 0
    /// Messages that were not understood, by where the conversation stood (`HandledEvent.node`).
    package var fallbacks: [String: Int] = [:]
    /// Turns that went wrong in the script, in the same way.
    package var scriptErrors: [String: Int] = [:]
    /// Conversations that went over to staff.
    package var handovers = 0

    package init() {}

    fileprivate mutating func add(_ record: TurnRecord) {
      messages += record.messages.count
      handovers += record.notes.count { $0.kind == .handOver }
      for event in record.events {
        switch event.outcome {
        case .done: done += 1
        case .silenced: silenced += 1
        case .parked: parked += 1
        }
        if event.rung == Trace.Rung.unknown.rawValue { fallbacks[event.node, default: 0] += 1 }
        if event.fault != nil { scriptErrors[event.node, default: 0] += 1 }
      }
    }
  }

  /// Events in one run: their turns share one wait for the disk, and nothing else is committed
  /// while they are.
  package static let eventsPerRun = 64

  private let store: any Store
  /// Replaced between two runs when the dialogues are loaded anew.
  package var maker: TurnMaker
  /// Claims whose commit the store refused; their attempt does not count.
  private var held: [Claim] = []

  package init(store: any Store, maker: TurnMaker) {
    self.store = store
    self.maker = maker
  }

  /// Handles what waits, about `limit` events.
  ///
  /// - Returns: What was done; no claims: nothing waited.
  /// - Throws: What keeps the store from working; then nothing was done, and what was claimed is
  ///   given back first thing next time.
  package mutating func runOnce(
    at now: Moment, limit: Int = eventsPerRun
  ) throws(StoreError) -> Report {
    if !held.isEmpty {
      try store.release(held, at: now)
      held = []
    }
    let claims = try store.claimTurns(limit, at: now)
    guard !claims.isEmpty else { return Report() }
    let records = claims.map { _ in MadeRecord() }
    let turns = zip(claims, records).map { commit(of: $0, into: $1) }
    let results: [CommitResult]
    do throws(StoreError) {
      results = try store.commit(turns, at: now)
    } catch {
      held = claims
      throw error
    }
    return report(of: records, results)
  }

  /// Gives back what a refused commit left in hand; for the end of the process.
  package mutating func giveBack(at now: Moment) throws(StoreError) {
    try store.release(held, at: now)
    held = []
  }

  private func commit(of claim: Claim, into made: MadeRecord) -> TurnCommit {
    do {
      let record = try maker.record(for: claim, with: nil)
      made.record.withLock { $0 = record }
      return TurnCommit(claim, .none(record))
    } catch {
      // Only tickets are missing: the turn is made inside the transaction.
      let maker = maker
      return TurnCommit(
        claim,
        .withTickets { tickets in
          let record = try maker.record(for: claim, with: tickets)
          made.record.withLock { $0 = record }
          return record
        })
    }
  }

  private func report(of records: [MadeRecord], _ results: [CommitResult]) -> Report {
    var report = Report()
    for (made, result) in zip(records, results) {
      report.claims += 1
      switch result {
      case .fenced: report.fenced += 1
      case .failed: report.failed += 1
      case .committed: if let record = made.record.withLock({ $0 }) { report.add(record) }
      }
    }
    return report
  }
}

/// What a turn has led to, perhaps only inside the transaction; the last one counts.
private final class MadeRecord: Sendable {
  let record = Mutex<TurnRecord?>(nil)
}
