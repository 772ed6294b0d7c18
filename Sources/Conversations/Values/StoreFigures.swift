package import Dialogue

/// How much of everything there is, counted over the whole store.
///
/// The two laws are what `admin check` proves: nothing that was accepted is lost, and nothing that
/// was to be sent.
package struct StoreFigures: Hashable, Sendable {
  /// Events accepted since the store was made, and what became of them, by running counters.
  package var accepted = 0
  package var done = 0
  package var silenced = 0
  package var dropped = 0
  /// Rows that are there.
  package var pending = 0
  /// When the first event that waits was accepted; nil: none waits.
  package var pendingSince: Timestamp?
  package var deadLetters = 0
  package var duplicates = 0

  /// Messages put into the outbox since the store was made, by a running counter.
  package var queued = 0
  package var sent = 0
  package var failed = 0
  /// Rows that are there and neither sent nor failed.
  package var unsent = 0
  /// When the first of them was put into the outbox; nil: there is none.
  package var unsentSince: Timestamp?
  /// Sends whose outcome was not learnt at once.
  package var ambiguous = 0
  /// Sends that were repeated because it was not learnt at all.
  package var repeated = 0

  package var contacts = 0
  package var timers = 0
  package var mediaJobs = 0
  package var mediaFailed = 0
  package var tickets = 0
  /// When the first report that is still open was saved; nil: none is open.
  package var openTicketSince: Timestamp?
  package var journaled = 0
  package var earlyStatuses = 0

  package init() {}

  package var inboxIsConserved: Bool {
    accepted == done + silenced + dropped + pending + deadLetters
  }

  package var outboxIsConserved: Bool { queued == sent + failed + unsent }
}
