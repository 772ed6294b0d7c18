package import Dialogue

/// How far a message of ours has come.
package enum DeliveryStatus: UInt8, Comparable, CaseIterable, Sendable {
  /// Graph answered 200: it will be tried.
  case accepted = 1
  case sent = 2
  case delivered = 3
  case read = 4
  /// A voice note was listened to.
  case played = 5
  case failed = 6

  package static func < (left: DeliveryStatus, right: DeliveryStatus) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Where a message stands after a report: reports only move upwards, and `failed` counts unless
  /// the message was delivered (Cloud API, "Status", read 2026-03).
  package func joined(with report: DeliveryStatus) -> DeliveryStatus {
    switch (self, report) {
    case (.failed, .failed): .failed
    case (.failed, let other): other >= .delivered ? other : .failed
    case (let now, .failed): now >= .delivered ? now : .failed
    default: max(self, report)
    }
  }
}

/// What a webhook says of a message of ours.
package struct StatusUpdate: Hashable, Sendable {
  package var id: MessageID
  package var status: DeliveryStatus
  package var at: Timestamp?
  /// Whom it went to, as far as the webhook says; it teaches nothing of names.
  package var contact: ContactIdentity
  /// What we gave along (`biz_opaque_callback_data`); it says which send this is although its
  /// answer was lost.
  package var callback: CallbackKey?
  /// Graph's error number of a failure.
  package var errorCode: Int?

  package init(
    id: MessageID, status: DeliveryStatus, at: Timestamp? = nil,
    contact: ContactIdentity = ContactIdentity(), callback: CallbackKey? = nil,
    errorCode: Int? = nil
  ) {
    self.id = id
    self.status = status
    self.at = at
    self.contact = contact
    self.callback = callback
    self.errorCode = errorCode
  }

  /// Whether it tells of a send that another one has taken the place of; a copy that was delivered
  /// still counts.
  ///
  /// - Parameters:
  ///   - hasItsName: Whether it names the message as we know it; nil: we know no name yet.
  ///   - isPending: Whether the message waits; then its name is that of a text whose window was
  ///     closed, and its template is on the way.
  /// - Returns: Whether it says nothing of the message any more.
  package func isOfEarlierSend(hasItsName: Bool?, isPending: Bool) -> Bool {
    guard let hasItsName else { return false }
    if isPending { return hasItsName && (status == .failed || status < .delivered) }
    return !hasItsName && status == .failed
  }
}

/// What goes along with a send and comes back with its statuses: which database, which row.
///
/// Text form `w2.<store>.<run>.<row>`, numbers in base 36; `w1.<store>.<row>` where the run is not
/// known.
package struct CallbackKey: Hashable, Sendable {
  /// Drawn once when a database is made, so that another one's keys are not taken for ours.
  package var store: UInt64
  /// Drawn at each start and kept with the row, for after a backup was restored the same row is
  /// another message; 0: not known, as of rows from before form 6.
  package var run: UInt64
  package var outbox: OutboxID

  package init(store: UInt64, run: UInt64, outbox: OutboxID) {
    self.store = store
    self.run = run
    self.outbox = outbox
  }

  /// nil for a text that is none of ours.
  package init?(_ text: String) {
    var parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0] == "w1" {
      parts.insert("0", at: 2)
    } else if parts.first != "w2" {
      return nil
    }
    guard parts.count == 4, let store = UInt64(parts[1], radix: 36),
      let run = UInt64(parts[2], radix: 36), let row = Int64(parts[3], radix: 36), row > 0
    else { return nil }
    self.init(store: store, run: run, outbox: OutboxID(row))
  }

  package var text: String {
    let row = String(outbox.rawValue, radix: 36)
    if run == 0 { return "w1.\(String(store, radix: 36)).\(row)" }
    return "w2.\(String(store, radix: 36)).\(String(run, radix: 36)).\(row)"
  }
}
