import Conversations
import Dialogue

/// Reads one status of a webhook.
///
/// Source: developers.facebook.com, "Webhooks: status messages", read 2026-03-12.
enum StatusReader {
  static func read(
    _ status: JSONValue, arrival: Timestamp
  ) -> Result<StatusUpdate, Unusable> {
    guard let state = state(status["status"]?.text ?? "") else {
      return .failure(Unusable(reason: .unknownStatus))
    }
    return identifier(status["id"]).map { id in
      StatusUpdate(
        id: id, status: state, at: Timestamp(status["timestamp"], arrival: arrival),
        contact: ContactIdentity(status, recipients),
        callback: status["biz_opaque_callback_data"]?.text.flatMap { CallbackKey($0) },
        errorCode: status["errors"]?.elements.lazy.compactMap { errorCode($0) }.first)
    }
  }

  /// The last two are two spellings of one thing in Meta's own pages.
  private static let recipients = [
    "recipient_id", "recipient_user_id", "parent_recipient_user_id", "recipient_parent_user_id",
  ]

  /// nil for a word that says nothing about how far a message came.
  private static func state(_ word: String) -> DeliveryStatus? {
    switch word {
    case "sent": .sent
    case "delivered": .delivered
    case "read": .read
    case "played": .played
    case "failed": .failed
    default: nil
    }
  }
}
