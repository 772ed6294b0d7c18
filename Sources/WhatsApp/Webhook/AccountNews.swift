import Conversations
import Dialogue

/// What the fields that are not messages say about our account, and about what people want.
///
/// Source: developers.facebook.com, "Webhooks: reference" (one page a field), read 2026-03-12.
struct AccountNews {
  private(set) var notices: [AccountNotice] = []
  private(set) var names: [NameChange] = []

  /// nil for a field that is not known.
  ///
  /// `arrival` is the latest that anything in it can have happened.
  init?(field: String, value: JSONValue, arrival: Timestamp) {
    switch field {
    case "user_preferences": readPreferences(field, value)
    case "user_id_update": readUserIDs(field, value, arrival)
    case "message_template_status_update": readTemplate(field, value)
    default:
      let event = Self.event(of: value)
      guard let meaning = Self.meaning(of: field, event: event) else { return nil }
      notices = [AccountNotice(field: field, event: event, meaning: meaning)]
    }
  }

  private static func event(of value: JSONValue) -> String {
    (value["event"]?.text ?? value["decision"]?.text ?? "").cut(64)
  }

  private static func meaning(of field: String, event: String) -> AccountNotice.Meaning? {
    switch field {
    case "account_update": accountMeaning(event)
    // "security" among them: somebody has changed the PIN of a number.
    case "account_alerts", "account_review_update", "security": .alert
    case "phone_number_quality_update":
      ["DOWNGRADE", "FLAGGED"].contains(event) ? .warning : .record
    case "message_template_quality_update", "template_category_update",
      "message_template_components_update", "phone_number_name_update":
      .warning
    case "business_capability_update", "business_username_update", "smb_message_echoes",
      "smb_app_state_sync", "history", "flows", "calls", "payment_configuration_update",
      "partner_solutions", "automatic_events":
      .record
    case _ where field.hasPrefix("group_"): .record
    default: nil
    }
  }

  private static func accountMeaning(_ event: String) -> AccountNotice.Meaning {
    switch event {
    case "DISABLED_UPDATE", "ACCOUNT_RESTRICTION", "RESTRICTION", "ACCOUNT_DELETED":
      .sendingStopped
    case "REINSTATE", "ACCOUNT_RECONNECTED": .sendingAllowed
    default: .alert
    }
  }

  private mutating func readTemplate(_ field: String, _ value: JSONValue) {
    let event = Self.event(of: value)
    // A flagged template may still be sent; every other word than these takes it away.
    let isUsable = ["APPROVED", "REINSTATED", "FLAGGED"].contains(event)
    notices = [
      AccountNotice(
        field: field, event: event,
        meaning: .template(
          name: (value["message_template_name"]?.text ?? "").cut(512),
          language: (value["message_template_language"]?.text ?? "").cut(16), isUsable: isUsable))
    ]
  }

  /// One notice for each person who wants, or no longer wants, what they did not ask for.
  private mutating func readPreferences(_ field: String, _ value: JSONValue) {
    let preferences = Self.objects(value[field])
    let persons = preferences.map { ContactIdentity($0, ["wa_id", "user_id", "parent_user_id"]) }
    let contacts = WebhookContacts(value["contacts"], of: persons)
    for (preference, named) in zip(preferences, persons) {
      let person = contacts.completed(named)
      let wish = (preference["value"]?.text ?? "").cut(64)
      let isKnown =
        preference["category"]?.text == "marketing_messages" && !person.isEmpty
        && ["stop", "resume"].contains(wish)
      notices.append(
        AccountNotice(
          field: field, event: wish,
          meaning: isKnown ? .marketing(person, isAllowed: wish == "resume") : .record))
    }
  }

  private mutating func readUserIDs(_ field: String, _ value: JSONValue, _ arrival: Timestamp) {
    let updates = Self.objects(value[field])
    for update in updates.isEmpty ? [value] : updates {
      var previous = ContactIdentity(update, ["wa_id"])
      var current = ContactIdentity()
      for name in ["user_id", "parent_user_id"] {
        previous.add(update[name]?["previous"]?.text)
        current.add(update[name]?["current"]?.text)
      }
      let changes = Self.changes(from: previous, to: current)
      guard !changes.isEmpty else { continue }
      let moment = Timestamp(update["timestamp"] ?? value["timestamp"], arrival: arrival)
      names.append(
        NameChange(
          id: Self.name(of: changes, moment), at: moment ?? arrival, names: changes, of: previous))
    }
  }

  /// These news have no name of their own, so all that they say is one.
  private static func name(of changes: [AliasChange], _ moment: Timestamp?) -> MessageID {
    let names = changes.flatMap { [$0.previous.canonical, $0.current.canonical] }
    let parts = ["user_id_update", moment.map { "\($0.milliseconds)" } ?? ""] + names
    return MessageID(parts.joined(separator: " "))
  }

  /// Every new name, each as a change of the old name of its kind, else of any old one.
  static func changes(
    from previous: ContactIdentity, to current: ContactIdentity
  ) -> [AliasChange] {
    let old = previous.identifiers
    return current.identifiers.compactMap { name in
      guard !old.contains(name) else { return nil }
      return (previous.identifier(like: name) ?? old.first).map {
        AliasChange(previous: $0, current: name)
      }
    }
  }

  /// The objects of a list, or the one object that stands in its place.
  private static func objects(_ value: JSONValue?) -> [JSONValue] {
    guard let value else { return [] }
    return value.isObject ? [value] : value.elements.filter(\.isObject)
  }
}
