import Dialogue

/// Reads one message of a webhook.
///
/// Source of the kinds: developers.facebook.com, "Webhooks: messages reference", read 2026-03-12.
struct MessageReader {
  private let message: JSONValue
  private let contacts: [WebhookContact]
  private let arrival: Timestamp

  init(_ message: JSONValue, contacts: [WebhookContact], arrival: Timestamp) {
    self.message = message
    self.contacts = contacts
    self.arrival = arrival
  }

  /// Long enough for every identifier that has been seen, about 130 bytes; longer ones are no keys.
  static let longestIdentifier = 512

  func read() -> WebhookItem.Kind {
    let place = "entry.changes.value.messages"
    guard let id = message["id"]?.text, !id.isEmpty else {
      return .unreadable(UnreadableItem(reason: .noIdentifier, place: place))
    }
    guard id.utf8.count <= Self.longestIdentifier else {
      return .unreadable(UnreadableItem(reason: .longIdentifier, place: place))
    }
    let (sender, contact) = self.sender()
    guard !sender.isEmpty else {
      return .unreadable(UnreadableItem(reason: .noSender, place: place))
    }
    let type = self.type
    let body = message[type]
    if type == "system", let change = aliasChange(body, from: sender) {
      return .aliasChange(change)
    }
    let attachment = Self.mediaKind(of: type) == nil ? nil : self.attachment(body)
    return .message(
      IncomingMessage(
        id: id, sender: sender, profileName: contact?.profileName,
        sentAt: Timestamp(message["timestamp"], arrival: arrival),
        content: content(type, body, attachment: attachment), attachment: attachment,
        context: context, errors: GraphError.list(message["errors"]), type: type.cut(32)))
  }

  /// The type that the message names, else the member that gives it away.
  private var type: String {
    if let type = message["type"]?.text, !type.isEmpty { return type }
    return Self.types.first { message[$0] != nil } ?? "unknown"
  }

  private static let types = [
    "text", "image", "video", "audio", "voice", "document", "sticker", "location", "contacts",
    "interactive", "button", "reaction", "order", "system", "edit", "revoke",
  ]

  // MARK: Who sent it

  /// All names of the sender, and what the body says beside the message.
  private func sender() -> ([ContactAlias], WebhookContact?) {
    var aliases: [ContactAlias] = []
    aliases.add(message["from"]?.text)
    aliases.add(message["from_user_id"]?.text)
    aliases.add(message["from_parent_user_id"]?.text)
    let contact =
      contacts.first { !Set($0.aliases).isDisjoint(with: aliases) } ?? onlyContact(aliases)
    for alias in contact?.aliases ?? [] where !aliases.contains(where: alias.isSameKind) {
      aliases.append(alias)
    }
    return (aliases, contact)
  }

  /// The only contact of the body, unless it is clearly somebody else: what two names of one person
  /// teach decides whose ticket a ticket is.
  private func onlyContact(_ aliases: [ContactAlias]) -> WebhookContact? {
    guard contacts.count == 1, let contact = contacts.first else { return nil }
    let isSomebodyElse = contact.aliases.contains { alias in
      aliases.contains { $0.isSameKind(as: alias) && $0 != alias }
    }
    return isSomebodyElse ? nil : contact
  }

  private func aliasChange(_ body: JSONValue?, from sender: [ContactAlias]) -> AliasChange? {
    var current: [ContactAlias] = []
    for name in ["wa_id", "new_wa_id", "user_id", "customer"] { current.add(body?[name]?.text) }
    current.removeAll(where: sender.contains)
    return current.isEmpty ? nil : AliasChange(previous: sender, current: current)
  }

  // MARK: What it says

  private func content(
    _ type: String, _ body: JSONValue?, attachment: Attachment?
  ) -> IncomingMessage.Content {
    if message["group_id"] != nil { return .remark(.group) }
    if let kind = Self.mediaKind(of: type) {
      guard let attachment else { return .turn(.unsupported) }
      return .turn(
        .media(
          Media(
            kind: kind, reference: attachment.id, caption: body?["caption"]?.text ?? "")))
    }
    if let remark = remark(type, body) { return .remark(remark) }
    return .turn(Self.turn(type, body) ?? .unsupported)
  }

  /// What a person said; nil for what cannot be read or is not offered here.
  private static func turn(_ type: String, _ body: JSONValue?) -> InboundMessage? {
    switch type {
    case "text": body?["body"]?.text.map { .text($0) }
    case "interactive": tap(body)
    case "button": quickReply(body)
    case "location": location(body).map { .location($0) }
    case "contacts": contactCard(body).map { .contactCard($0) }
    default: nil
    }
  }

  private func remark(_ type: String, _ body: JSONValue?) -> IncomingMessage.Remark? {
    switch type {
    case "reaction":
      let emoji = body?["emoji"]?.text ?? ""
      return .reaction(to: body?["message_id"]?.text ?? "", emoji: emoji.isEmpty ? nil : emoji)
    case "edit": return .edit(of: body?["original_message_id"]?.text ?? "")
    case "revoke": return .revocation(of: body?["original_message_id"]?.text ?? "")
    case "request_welcome": return .welcome
    case "system": return .system((body?["type"]?.text ?? "").cut(32))
    default: return nil
    }
  }

  /// A tapped button or row of ours.
  private static func tap(_ body: JSONValue?) -> InboundMessage? {
    guard let reply = body?["button_reply"] ?? body?["list_reply"],
      let id = reply["id"]?.text, !id.isEmpty
    else { return nil }
    return .tap(id: id, title: reply["title"]?.text ?? "")
  }

  /// A tapped button of an approved message.
  private static func quickReply(_ body: JSONValue?) -> InboundMessage? {
    let text = body?["text"]?.text ?? ""
    if let payload = body?["payload"]?.text, !payload.isEmpty {
      return .tap(id: payload, title: text)
    }
    return text.isEmpty ? nil : .text(text)
  }

  private static func location(_ body: JSONValue?) -> Location? {
    guard let latitude = degrees(body?["latitude"]), let longitude = degrees(body?["longitude"]),
      (-90.0...90).contains(latitude), (-180.0...180).contains(longitude)
    else { return nil }
    let name = [body?["name"]?.text, body?["address"]?.text].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return Location(
      latitude: Int32((latitude * 1_000_000).rounded()),
      longitude: Int32((longitude * 1_000_000).rounded()), name: name)
  }

  private static func degrees(_ value: JSONValue?) -> Double? {
    value?.double ?? value?.text.flatMap { Double($0) }
  }

  /// The first card that says anything.
  private static func contactCard(_ body: JSONValue?) -> ContactCard? {
    for card in body?.elements ?? [] {
      let name = card["name"]
      let parts = [name?["first_name"]?.text, name?["last_name"]?.text].compactMap(\.self)
      let phone = card["phones"]?.elements.lazy
        .compactMap { $0["phone"]?.text ?? $0["wa_id"]?.text }.first { !$0.isEmpty }
      let shown = name?["formatted_name"]?.text ?? parts.joined(separator: " ")
      if phone != nil || !shown.isEmpty { return ContactCard(name: shown, phone: phone ?? "") }
    }
    return nil
  }

  // MARK: What comes with it

  private static func mediaKind(of type: String) -> Media.Kind? {
    type == "voice" ? .audio : Media.Kind(rawValue: type)
  }

  private func attachment(_ body: JSONValue?) -> Attachment? {
    guard let id = body?["id"]?.text ?? body?["id"]?.numeral, !id.isEmpty,
      id.utf8.count <= Self.longestIdentifier
    else { return nil }
    return Attachment(
      id: id, mediaType: (body?["mime_type"]?.text ?? "").cut(128),
      digest: (body?["sha256"]?.text ?? "").cut(128),
      fileName: body?["filename"]?.text?.cut(255), url: body?["url"]?.text?.cut(2_048),
      isVoiceNote: body?["voice"]?.boolean ?? (message["type"]?.text == "voice"))
  }

  private var context: MessageContext {
    var result = MessageContext()
    let context = message["context"]
    let replyTo = context?["id"]?.text ?? ""
    result.replyTo = replyTo.isEmpty ? nil : replyTo.cut(Self.longestIdentifier)
    result.isFrequentlyForwarded = context?["frequently_forwarded"]?.boolean ?? false
    result.isForwarded = context?["forwarded"]?.boolean ?? result.isFrequentlyForwarded
    result.referralURL = message["referral"]?["source_url"]?.text?.cut(2_048)
    return result
  }
}
