import Conversations
import Dialogue

/// One row of the outbox, as far as its way through it is concerned.
struct OutboxRow {
  var id: OutboxID
  var contact: ContactID
  var state: OutboxState
  var delivery: DeliveryStatus?
  /// nil: it was never taken.
  var name: MessageDigest?
  /// nil: never, or the channel says that the window is closed.
  var windowFrom: Int64?
  /// `CallbackKey.run`.
  var run: UInt64
  /// Of those that are over.
  var tries: Int
}
