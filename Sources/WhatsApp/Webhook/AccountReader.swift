/// Reads the fields that are not messages: what Meta says about our account, and what people want.
///
/// Source: developers.facebook.com, "Webhooks: reference" (one page a field), read 2026-03-12.
enum AccountReader {
  /// nil for a field that is not known.
  static func notices(field: String, value: JSONValue) -> [WebhookItem.Kind]? {
    switch field {
    case "user_preferences": return preferences(value)
    case "user_id_update": return userIDs(value)
    case "message_template_status_update": return [template(field, value)]
    default: break
    }
    let event = event(of: value)
    guard let meaning = meaning(of: field, event: event) else { return nil }
    return [.notice(AccountNotice(field: field, event: event, meaning: meaning))]
  }

  private static func event(of value: JSONValue) -> String {
    (value["event"]?.text ?? value["decision"]?.text ?? "").cut(64)
  }

  private static func meaning(of field: String, event: String) -> AccountNotice.Meaning? {
    switch field {
    case "account_update": accountMeaning(event)
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

  private static func template(_ field: String, _ value: JSONValue) -> WebhookItem.Kind {
    let event = event(of: value)
    // A flagged template may still be sent; every other word than these takes it away.
    let isUsable = ["APPROVED", "REINSTATED", "FLAGGED"].contains(event)
    return .notice(
      AccountNotice(
        field: field, event: event,
        meaning: .template(
          name: (value["message_template_name"]?.text ?? "").cut(512),
          language: (value["message_template_language"]?.text ?? "").cut(16), isUsable: isUsable)))
  }

  /// One for each person who wants, or no longer wants, what they did not ask for.
  private static func preferences(_ value: JSONValue) -> [WebhookItem.Kind] {
    let field = "user_preferences"
    let contacts = (value["contacts"]?.elements ?? []).map(WebhookContact.init)
    return objects(value[field]).map { preference in
      var person: [ContactAlias] = []
      for name in ["wa_id", "user_id", "parent_user_id"] { person.add(preference[name]?.text) }
      if person.isEmpty, contacts.count == 1, let contact = contacts.first {
        person = contact.aliases
      }
      let wish = (preference["value"]?.text ?? "").cut(64)
      let isAboutMarketing = preference["category"]?.text == "marketing_messages"
      let isKnown = isAboutMarketing && !person.isEmpty && ["stop", "resume"].contains(wish)
      return .notice(
        AccountNotice(
          field: field, event: wish,
          meaning: isKnown ? .marketing(person, isAllowed: wish == "resume") : .record))
    }
  }

  private static func userIDs(_ value: JSONValue) -> [WebhookItem.Kind] {
    let field = "user_id_update"
    let updates = objects(value[field])
    return (updates.isEmpty ? [value] : updates).map { update in
      var previous: [ContactAlias] = []
      var current: [ContactAlias] = []
      for name in ["user_id", "parent_user_id"] {
        previous.add(update[name]?["previous"]?.text)
        current.add(update[name]?["current"]?.text)
      }
      previous.add(update["wa_id"]?.text)
      guard !previous.isEmpty, !current.isEmpty else {
        return .notice(AccountNotice(field: field, event: "", meaning: .record))
      }
      return .aliasChange(AliasChange(previous: previous, current: current))
    }
  }

  /// The objects of a list, or the one object that stands in its place.
  private static func objects(_ value: JSONValue?) -> [JSONValue] {
    guard let value else { return [] }
    return value.isObject ? [value] : value.elements.filter(\.isObject)
  }
}
