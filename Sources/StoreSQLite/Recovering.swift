import Conversations
import Dialogue

extension Writer {
  /// Takes up what the process before left: nobody is sending any more, and nobody waits.
  ///
  /// - `isUnclean`: whether it ended without a word.
  func recover(isUnclean: Bool, at now: Moment) throws {
    if isUnclean { try suspect(StoreLimits.suspects) }
    try outbox.interrupt()
    count(.ambiguous, by: Int64(connection.changes))
    for id in try outbox.unsettledMessages() {
      sleep(id, until: now.steady + StoreLimits.settling)
    }
    try outbox.wakeAllDeferred()
    try files.requeue()
    media = try files.queue()
  }

  func refreshLane(of contact: ContactID) throws {
    _ = try outbox.refreshLane(of: contact, isFresh: false)
  }
}
