import Conversations
import Dialogue

/// Reads one message of a webhook.
///
/// Source of the kinds: developers.facebook.com, "Webhooks: messages reference", read 2026-03-12.
struct MessageReader {
  private let message: JSONValue
  private let contacts: WebhookContacts
  private let arrival: Timestamp

  init(_ message: JSONValue, contacts: WebhookContacts, arrival: Timestamp) {
    self.message = message
    self.contacts = contacts
    self.arrival = arrival
  }

  /// What becomes of a message.
  enum Result {
    case turn(InboxItem)
    case names(NameChange)
    case journal(JournalReason)
  }

  /// Who sent a message, as far as it says so itself.
  static func sender(of message: JSONValue) -> ContactIdentity {
    ContactIdentity(message, ["from", "from_user_id", "from_parent_user_id"])
  }

  func read(to number: PhoneNumberID) -> Result {
    let id: MessageID
    switch identifier(message["id"]) {
    case .success(let name): id = name
    case .failure(let unusable): return .journal(unusable.reason)
    }
    let sender = contacts.completed(Self.sender(of: message))
    guard !sender.isEmpty else { return .journal(.noSender) }
    if message["group_id"] != nil { return .journal(.group) }
    let type = self.type
    let body = message[type]
    if type == "system" {
      let changes = Self.aliasChanges(body, from: sender)
      guard !changes.isEmpty else { return .journal(.system) }
      let moment = Timestamp(message["timestamp"], arrival: arrival) ?? arrival
      return .names(NameChange(id: id, at: moment, names: changes, of: sender))
    }
    if let reason = Self.remark(type) { return .journal(reason) }
    let attachment = attachment(type, body)
    return .turn(
      InboxItem(
        id: id, number: number, contact: sender,
        sentAt: Timestamp(message["timestamp"], arrival: arrival),
        message: Self.content(type, body, attachment), attachment: attachment, context: context,
        referral: referral, problem: problem))
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

  /// The new names of a person whose number or identifier has changed.
  private static func aliasChanges(
    _ body: JSONValue?, from sender: ContactIdentity
  ) -> [AliasChange] {
    guard let body else { return [] }
    let current = ContactIdentity(body, ["wa_id", "new_wa_id", "customer", "user_id"])
    return AccountNews.changes(from: sender, to: current)
  }

  // MARK: What it says

  /// What belongs to an earlier message, or to nobody in particular, and starts no turn.
  private static func remark(_ type: String) -> JournalReason? {
    switch type {
    case "reaction": .reaction
    case "edit": .edit
    // Evidence stays: nothing is deleted.
    case "revoke": .revoke
    case "request_welcome": .welcome
    default: nil
    }
  }

  private static func content(
    _ type: String, _ body: JSONValue?, _ attachment: Attachment?
  ) -> InboundMessage {
    guard let kind = mediaKind(of: type) else { return turn(type, body) ?? .unsupported }
    guard let attachment else { return .unsupported }
    return .media(
      Media(kind: kind, reference: attachment.mediaID, caption: body?["caption"]?.text ?? ""))
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

  private func attachment(_ type: String, _ body: JSONValue?) -> Attachment? {
    guard Self.mediaKind(of: type) != nil,
      let id = body?["id"]?.text ?? body?["id"]?.numeral, !id.isEmpty,
      id.utf8.count <= Self.longestIdentifier
    else { return nil }
    return Attachment(
      mediaID: id, mimeType: (body?["mime_type"]?.text ?? "").cut(128),
      sha256: body?["sha256"]?.text?.cut(128), url: body?["url"]?.text?.cut(2_048),
      fileName: body?["filename"]?.text?.cut(255),
      isVoice: body?["voice"]?.boolean ?? (type == "voice"))
  }

  /// A file that the channel could not take has no identifier, whatever type the message has.
  private var problem: InboundProblem? {
    let codes = message["errors"]?.elements.compactMap { errorCode($0) } ?? []
    return codes.contains(131_052) ? .tooLarge : nil
  }

  private var context: MessageContext {
    let context = message["context"]
    var result = MessageContext()
    if case .success(let id) = identifier(context?["id"]) { result.answers = id }
    result.isFrequentlyForwarded = context?["frequently_forwarded"]?.boolean ?? false
    result.isForwarded = context?["forwarded"]?.boolean ?? result.isFrequentlyForwarded
    return result
  }

  /// The advertisement by which the person came.
  private var referral: Referral? {
    guard let referral = message["referral"], let url = referral["source_url"]?.text else {
      return nil
    }
    return Referral(
      sourceURL: url.cut(2_048), sourceID: (referral["source_id"]?.text ?? "").cut(128),
      headline: (referral["headline"]?.text ?? "").cut(1_024))
  }
}

extension MessageReader {
  /// Long enough for every identifier that has been seen, about 130 bytes; longer ones are no keys.
  static let longestIdentifier = 512
}

/// What is not acted on, and why.
struct Unusable: Error {
  let reason: JournalReason
}

/// The channel's name of a message.
func identifier(_ value: JSONValue?) -> Result<MessageID, Unusable> {
  guard let id = value?.text, !id.isEmpty else {
    return .failure(Unusable(reason: .noIdentifier))
  }
  guard id.utf8.count <= MessageReader.longestIdentifier else {
    return .failure(Unusable(reason: .longIdentifier))
  }
  return .success(MessageID(id))
}
