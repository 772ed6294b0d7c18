import Conversations
import Dialogue
import WhatsApp

/// Bodies in the shapes of Meta's pages (developers.facebook.com, "Webhooks reference", read
/// 2026-03-12); names and numbers are made up.
enum WebhookFixtures {
  static let number = PhoneNumberID("106540352242922")
  static let phone = "6281290001111"
  static let user = "ID.13491208655302741918"
  static let id = "wamid.HBgNNjI4MTI5MDAwMTExMRUCABIYFjNFQjBDMUM4RkM5NzBBNTU2MUFBMUEA"
  /// Later than every time in the fixtures.
  static let arrival = Timestamp(milliseconds: 1_760_000_100_000)
  static let sentAt = Timestamp(milliseconds: 1_760_000_000_000)

  static func body(changes: [String]) -> String {
    #"{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":["#
      + changes.joined(separator: ",") + "]}]}"
  }

  static func change(field: String, value: String) -> String {
    #"{"value":\#(value),"field":"\#(field)"}"#
  }

  static let contact =
    #"{"profile":{"name":"Budi"},"wa_id":"\#(phone)","user_id":"\#(user)"}"#

  /// One change of the field `messages`.
  static func value(
    contacts: [String] = [contact], messages: [String] = [], statuses: [String] = [],
    number: String = number.rawValue
  ) -> String {
    func member(_ name: String, _ items: [String]) -> String {
      items.isEmpty ? "" : #","\#(name)":[\#(items.joined(separator: ","))]"#
    }
    return #"{"messaging_product":"whatsapp","metadata":{"display_phone_number":"628110000000","#
      + #""phone_number_id":"\#(number)"}"# + member("contacts", contacts)
      + member("messages", messages) + member("statuses", statuses) + "}"
  }

  static func messages(
    _ messages: [String], contacts: [String] = [contact], number: String = number.rawValue
  ) -> String {
    body(changes: [
      change(
        field: "messages",
        value: value(contacts: contacts, messages: messages, number: number))
    ])
  }

  static func statuses(_ statuses: [String]) -> String {
    body(changes: [
      change(field: "messages", value: value(contacts: [], statuses: statuses))
    ])
  }

  /// A message with its envelope; `rest` is what follows the timestamp.
  static func message(_ rest: String, id: String = id) -> String {
    #"{"from":"\#(phone)","from_user_id":"\#(user)","id":"\#(id)","#
      + #""timestamp":"1760000000",\#(rest)}"#
  }

  static func text(_ text: String, id: String = id) -> String {
    message(#""type":"text","text":{"body":"\#(text)"}"#, id: id)
  }

  static func content(of body: String) throws -> WebhookContent {
    try WebhookDecoder(numbers: [number]).content(of: Array(body.utf8), arrival: arrival)
  }

  static let person = ContactIdentity(phone: phone, user: user, profileName: "Budi")
}

extension WebhookContent {
  /// Why something was journaled, in order.
  var reasons: [String] { intake.journal.map(\.reason) }
}
