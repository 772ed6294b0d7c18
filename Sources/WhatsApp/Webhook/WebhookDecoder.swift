package import Conversations
package import Dialogue

/// Reads the body of a webhook into its items, each on its own.
///
/// Whatever one item looks like, those beside it are read: nothing in a body that is JSON is an
/// error. What cannot be acted on is journaled with its reason.
///
/// Source of the shapes: developers.facebook.com, "Webhooks" and the pages of its reference, read
/// 2026-03-12.
package struct WebhookDecoder: Sendable {
  /// Why a whole body is refused.
  package enum Refusal: Error, Hashable, Sendable {
    case notJSON(JSONFailure)
    /// The body is JSON, but no object.
    case notAnObject
  }

  private let numbers: Set<PhoneNumberID>

  /// Reads what concerns these numbers of ours; messages to others get no turn.
  package init(numbers: Set<PhoneNumberID>) { self.numbers = numbers }

  /// All that a body holds, in the order of the text.
  ///
  /// `arrival` is the latest that anything in it can have happened.
  package func content(
    of body: [UInt8], arrival: Timestamp
  ) throws(Refusal) -> WebhookContent {
    let document: JSONDocument
    do {
      document = try JSONDocument(body)
    } catch {
      throw .notJSON(error)
    }
    guard document.root.isObject else { throw .notAnObject }
    var reading = WebhookReading(numbers: numbers, arrival: arrival)
    reading.readBody(document.root)
    return reading.content
  }
}

/// One body on its way to its content.
struct WebhookReading {
  /// Meta repeats for 7 days; what is older was kept by somebody to be sent again.
  private static let oldest: Duration = .seconds(8 * 86_400)

  private let numbers: Set<PhoneNumberID>
  private let arrival: Timestamp
  private(set) var content = WebhookContent()

  init(numbers: Set<PhoneNumberID>, arrival: Timestamp) {
    self.numbers = numbers
    self.arrival = arrival
  }

  mutating func readBody(_ body: JSONValue) {
    guard body["object"]?.text == "whatsapp_business_account" else {
      journal(body, .foreignObject)
      return
    }
    each(body["entry"], in: body) { reading, entry in
      reading.each(entry["changes"], in: entry) { reading, change in
        reading.readChange(change)
      }
    }
  }

  private mutating func readChange(_ change: JSONValue) {
    guard let value = change["value"], value.isObject else {
      journal(change, .notAnObject)
      return
    }
    let field = change["field"]?.text ?? ""
    if field == "messages" {
      readMessages(value)
    } else if let news = AccountNews(field: field, value: value, arrival: arrival) {
      for names in news.names { add(names, change) }
      content.notices += news.notices
      journal(change, .notice)
    } else {
      journal(change, .unknownField)
    }
  }

  private mutating func readMessages(_ value: JSONValue) {
    let id = value["metadata"]?["phone_number_id"]
    let number = (id?.text ?? id?.numeral).map { PhoneNumberID($0) }
    let senders = value["messages"]?.elements.map { MessageReader.sender(of: $0) }
    let contacts = WebhookContacts(value["contacts"], of: senders ?? [])
    if let messages = value["messages"] {
      each(messages, in: value) { reading, message in
        reading.readMessage(message, to: number, contacts)
      }
    }
    if let statuses = value["statuses"] {
      each(statuses, in: value) { reading, status in
        reading.readStatus(status, of: number)
      }
    }
    if value["errors"] != nil { journal(value, .channelError) }
  }

  private mutating func readMessage(
    _ message: JSONValue, to number: PhoneNumberID?, _ contacts: WebhookContacts
  ) {
    guard let number = ours(number, message) else { return }
    let reader = MessageReader(message, contacts: contacts, arrival: arrival)
    switch reader.read(to: number) {
    case .turn(let item):
      if let sentAt = item.sentAt, arrival - sentAt > Self.oldest {
        journal(message, .tooOld)
        return
      }
      content.intake.messages.append(item)
      // What a person was told cannot be read is kept for us to look at.
      if item.message == .unsupported { journal(message, .unsupported) }
    case .names(let names):
      add(names, message)
      journal(message, .system)
    case .journal(let reason): journal(message, reason)
    }
  }

  /// Takes a change of names at its place among the messages; one that is too old is journaled.
  private mutating func add(_ names: NameChange, _ item: JSONValue) {
    guard arrival - names.at <= NameChange.lifetime else { return journal(item, .tooOld) }
    var names = names
    names.messagesBefore = content.intake.messages.count
    content.intake.changes.append(names)
  }

  private mutating func readStatus(_ status: JSONValue, of number: PhoneNumberID?) {
    guard ours(number, status) != nil else { return }
    switch StatusReader.read(status, arrival: arrival) {
    case .success(let update): content.intake.statuses.append(update)
    case .failure(let reason): journal(status, reason.reason)
    }
  }

  /// The number if it is ours; otherwise the item is journaled.
  private mutating func ours(_ number: PhoneNumberID?, _ item: JSONValue) -> PhoneNumberID? {
    guard let number else {
      journal(item, .noNumber)
      return nil
    }
    guard numbers.contains(number) else {
      journal(item, .foreignNumber)
      return nil
    }
    return number
  }

  /// Reads each object of an array; anything else is journaled with its reason.
  private mutating func each(
    _ array: JSONValue?, in parent: JSONValue,
    _ read: (inout WebhookReading, JSONValue) -> Void
  ) {
    guard let array, array.isArray else {
      journal(array ?? parent, .notAnArray)
      return
    }
    for element in array.elements {
      if element.isObject {
        read(&self, element)
      } else {
        journal(element, .notAnObject)
      }
    }
  }

  private mutating func journal(_ value: JSONValue, _ reason: JournalReason) {
    let bytes = Array(value.rawBytes.prefix(JournalEntry.longest))
    content.intake.journal.append(JournalEntry(reason: reason.rawValue, bytes: bytes))
  }
}

extension Timestamp {
  /// A moment as webhooks write it: seconds since 1970 as text or number; nil for anything else.
  ///
  /// Milliseconds have been seen too: no number of seconds before the year 5138 has twelve digits.
  /// Nothing has happened later than it arrived.
  init?(_ value: JSONValue?, arrival: Timestamp) {
    guard let number = value?.integer ?? value?.text.flatMap({ Int64($0) }), number > 0 else {
      return nil
    }
    let milliseconds = number < 100_000_000_000 ? number * 1_000 : number
    self = min(Timestamp(milliseconds: milliseconds), arrival)
  }
}

extension String {
  /// The beginning, for words from outside that are only counted or shown.
  func cut(_ characters: Int) -> String {
    utf8.count <= characters ? self : String(prefix(characters))
  }
}
