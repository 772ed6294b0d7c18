import Dialogue

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

    package init() {}
  }

  /// Contacts in one run: their turns share one wait for the disk.
  package static let claimsPerRun = 64

  private let store: any Store
  /// Replaced between two runs when the dialogues are loaded anew.
  package var maker: TurnMaker
  /// Claims whose commit the store refused; their attempt does not count.
  private var held: [Claim] = []

  package init(store: any Store, maker: TurnMaker) {
    self.store = store
    self.maker = maker
  }

  /// Handles what waits, up to `limit` contacts.
  ///
  /// - Returns: What was done; no claims: nothing waited.
  /// - Throws: What keeps the store from working; then nothing was done, and what was claimed is
  ///   given back first thing next time.
  package mutating func runOnce(
    at now: Moment, limit: Int = claimsPerRun
  ) throws(StoreError) -> Report {
    if !held.isEmpty {
      try store.release(held, at: now)
      held = []
    }
    let claims = try store.claimTurns(limit, at: now)
    guard !claims.isEmpty else { return Report() }
    let turns = claims.map { commit(of: $0) }
    let results: [CommitResult]
    do throws(StoreError) {
      results = try store.commit(turns, at: now)
    } catch {
      held = claims
      throw error
    }
    return report(of: zip(turns, results))
  }

  /// Gives back what a refused commit left in hand; for the end of the process.
  package mutating func giveBack(at now: Moment) throws(StoreError) {
    try store.release(held, at: now)
    held = []
  }

  private func commit(of claim: Claim) -> TurnCommit {
    do {
      return TurnCommit(claim, .none(try maker.record(for: claim, with: nil)))
    } catch {
      // Only tickets are missing: the turn is made inside the transaction.
      let maker = maker
      return TurnCommit(
        claim, .withTickets { tickets in try maker.record(for: claim, with: tickets) })
    }
  }

  private func report(
    of turns: Zip2Sequence<[TurnCommit], [CommitResult]>
  ) -> Report {
    var report = Report()
    for (turn, result) in turns {
      report.claims += 1
      switch result {
      case .fenced: report.fenced += 1
      case .failed: report.failed += 1
      case .committed:
        guard case .none(let record) = turn.work else {
          report.done += turn.claim.events.count
          continue
        }
        report.messages += record.messages.count
        for event in record.events {
          switch event.outcome {
          case .done: report.done += 1
          case .silenced: report.silenced += 1
          case .parked: report.parked += 1
          }
        }
      }
    }
    return report
  }
}
