import Dialogue

/// Reads one status of a webhook.
///
/// Source: developers.facebook.com, "Webhooks: status messages", read 2026-03-12.
enum StatusReader {
  static func read(_ status: JSONValue, arrival: Timestamp) -> WebhookItem.Kind {
    let place = "entry.changes.value.statuses"
    guard let id = status["id"]?.text, !id.isEmpty else {
      return .unreadable(UnreadableItem(reason: .noIdentifier, place: place))
    }
    guard id.utf8.count <= MessageReader.longestIdentifier else {
      return .unreadable(UnreadableItem(reason: .longIdentifier, place: place))
    }
    var recipient: [ContactAlias] = []
    // The last two are two spellings of one thing in Meta's own pages.
    for name in [
      "recipient_id", "recipient_user_id", "parent_recipient_user_id", "recipient_parent_user_id",
    ] {
      recipient.add(status[name]?.text)
    }
    return .status(
      DeliveryStatus(
        id: id, state: state(status["status"]?.text ?? ""),
        at: Timestamp(status["timestamp"], arrival: arrival), recipient: recipient,
        errors: GraphError.list(status["errors"]), callback: callback(status),
        pricing: status["pricing"]?["type"]?.text?.cut(32)))
  }

  private static func state(_ word: String) -> DeliveryStatus.State {
    switch word {
    case "sent": .sent
    case "delivered": .delivered
    case "read": .read
    case "played": .played
    case "failed": .failed
    case "deleted": .deleted
    case "warning": .warning
    default: .other(word.cut(32))
    }
  }

  /// At most 512 characters; what is longer was not ours.
  private static func callback(_ status: JSONValue) -> String? {
    guard let text = status["biz_opaque_callback_data"]?.text, !text.isEmpty,
      text.unicodeScalars.count <= MessageEncoder.longestCallback
    else { return nil }
    return text
  }
}
