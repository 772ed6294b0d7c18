package import Dialogue

/// Reads the body of a webhook into its items, each on its own.
///
/// Whatever one item looks like, those beside it are read: nothing in a body that is JSON is an
/// error. An item that cannot be acted on becomes one with its reason.
///
/// Source of the shapes: developers.facebook.com, "Webhooks" and the pages of its reference, read
/// 2026-03-12; `docs/developer/whatsapp.md`.
package enum WebhookDecoder {
  /// Why a whole body is refused.
  package enum Refusal: Error, Hashable, Sendable {
    case notJSON(JSONFailure)
    /// The body is JSON, but no object.
    case notAnObject
  }

  /// All items of a body in the order of the text, of one `value` the messages before the statuses.
  ///
  /// `arrival` stands for times that are missing, unreadable or still to come.
  package static func items(
    of body: [UInt8], arrival: Timestamp
  ) throws(Refusal) -> [WebhookItem] {
    let document: JSONDocument
    do {
      document = try JSONDocument(body)
    } catch {
      throw .notJSON(error)
    }
    guard document.root.isObject else { throw .notAnObject }
    var reading = WebhookReading(arrival: arrival)
    reading.readBody(document.root)
    return reading.items
  }
}

/// One body on its way to items.
struct WebhookReading {
  let arrival: Timestamp
  private(set) var items: [WebhookItem] = []
  /// What the entry and the change at hand say about everything below them.
  private(set) var account = ""
  private(set) var number: String?

  init(arrival: Timestamp) { self.arrival = arrival }

  mutating func readBody(_ body: JSONValue) {
    guard body["object"]?.text == "whatsapp_business_account" else {
      refuse(body, .foreignObject, at: "object")
      return
    }
    each(body["entry"], in: body, at: "entry") { reading, entry in
      reading.account = entry["id"]?.text ?? entry["id"]?.numeral ?? ""
      reading.each(entry["changes"], in: entry, at: "entry.changes") { reading, change in
        reading.readChange(change)
      }
    }
  }

  private mutating func readChange(_ change: JSONValue) {
    number = nil
    let field = (change["field"]?.text ?? "").cut(64)
    guard let value = change["value"], value.isObject else {
      refuse(change, .notAnObject, at: "entry.changes.value")
      return
    }
    if field == "messages" {
      readMessages(value)
    } else if let notices = AccountReader.notices(field: field, value: value) {
      for notice in notices { add(notice, raw: value) }
    } else {
      refuse(change, .unknownField, at: field)
    }
  }

  private mutating func readMessages(_ value: JSONValue) {
    let metadata = value["metadata"]
    number = metadata?["phone_number_id"]?.text ?? metadata?["phone_number_id"]?.numeral
    let contacts = (value["contacts"]?.elements ?? []).map(WebhookContact.init)
    let place = "entry.changes.value"
    if let messages = value["messages"] {
      each(messages, in: value, at: place + ".messages") { reading, message in
        reading.add(
          MessageReader(message, contacts: contacts, arrival: reading.arrival).read(), raw: message)
      }
    }
    if let statuses = value["statuses"] {
      each(statuses, in: value, at: place + ".statuses") { reading, status in
        reading.add(StatusReader.read(status, arrival: reading.arrival), raw: status)
      }
    }
    let errors = GraphError.list(value["errors"])
    if !errors.isEmpty {
      let item = UnreadableItem(reason: .channelError, place: place + ".errors", errors: errors)
      add(.unreadable(item), raw: value)
    }
  }

  /// Reads each object of an array; anything else becomes an item with its reason.
  private mutating func each(
    _ array: JSONValue?, in parent: JSONValue, at place: String,
    _ read: (inout WebhookReading, JSONValue) -> Void
  ) {
    guard let array, array.isArray else {
      refuse(array ?? parent, .notAnArray, at: place)
      return
    }
    for element in array.elements {
      if element.isObject {
        read(&self, element)
      } else {
        refuse(element, .notAnObject, at: place)
      }
    }
  }

  private mutating func refuse(
    _ value: JSONValue, _ reason: UnreadableItem.Reason, at place: String
  ) {
    add(.unreadable(UnreadableItem(reason: reason, place: place)), raw: value)
  }

  private mutating func add(_ kind: WebhookItem.Kind, raw: JSONValue) {
    var kind = kind
    // Without our number nobody could answer.
    if case .message = kind, number == nil {
      kind = .unreadable(
        UnreadableItem(reason: .noNumber, place: "entry.changes.value.metadata"))
    }
    items.append(
      WebhookItem(account: account, number: number, kind: kind, raw: Array(raw.rawBytes)))
  }
}

/// What a body says about a person beside their messages.
struct WebhookContact {
  let aliases: [ContactAlias]
  let profileName: String?

  init(_ value: JSONValue) {
    var aliases: [ContactAlias] = []
    aliases.add(value["wa_id"]?.text)
    aliases.add(value["user_id"]?.text)
    aliases.add(value["parent_user_id"]?.text)
    self.aliases = aliases
    let name = value["profile"]?["name"]?.text ?? value["profile"]?["username"]?.text
    profileName = name?.isEmpty == false ? name : nil
  }
}

extension Timestamp {
  /// A moment as webhooks write it: seconds since 1970 as text or number.
  ///
  /// Milliseconds have been seen too: no number of seconds before the year 5138 has twelve digits.
  /// What is missing, unreadable, not after 1970 or later than `arrival` gives `arrival`.
  init(_ value: JSONValue?, arrival: Timestamp) {
    let number = value?.integer ?? value?.text.flatMap { Int64($0) } ?? 0
    let milliseconds = number < 100_000_000_000 ? number * 1_000 : number
    self = number > 0 ? min(Timestamp(milliseconds: milliseconds), arrival) : arrival
  }
}

extension String {
  /// The beginning, for words from outside that are only counted or shown.
  func cut(_ characters: Int) -> String {
    utf8.count <= characters ? self : String(prefix(characters))
  }
}
