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

  func giveUpSends(exceptFrom numbers: [PhoneNumberID], at now: Moment) throws -> Int {
    var waiting = connection.prepare(
      """
      SELECT o.id, n.name FROM outbox AS o INDEXED BY outbox_lane JOIN number AS n
        ON n.id = o.number WHERE o.state < 4
      """)
    let lost = try waiting.all { row in
      numbers.contains(PhoneNumberID(row.text(1))) ? nil : OutboxID(row.number(0))
    }
    for id in lost { try record(.ofRemovedNumber(id), at: now) }
    return lost.count
  }

  func refreshLane(of contact: ContactID) throws {
    _ = try outbox.refreshLane(of: contact, isFresh: false)
  }
}
