package import Conversations
import Dialogue

/// Writes the bodies of requests to `/<phone number id>/messages`.
///
/// Source: developers.facebook.com, "Send messages" and the page of each kind, read 2026-03-12.
package enum MessageEncoder {
  /// The longest text that travels with a message and comes back with its statuses.
  package static let longestCallback = 512

  /// The body of one message.
  ///
  /// `callback` comes back with every status of the message. `replyTo` is a `wamid` of at most 30
  /// days ago whose bubble is shown above ours. Throws what the channel would refuse, too.
  package static func body(
    of message: ChannelMessage, to recipient: ContactIdentifier, callback: String?,
    replyTo: String? = nil
  ) throws(ChannelViolation) -> [UInt8] {
    if let violation = message.violation { throw violation }
    if let callback, callback.channelLength > longestCallback { throw .longCallback }
    let (type, content) = content(of: message)
    let (to, identifier): (JSONTree?, JSONTree?) =
      switch recipient {
      // Without the plus sign our own country code may be put in front.
      case .phone(let phone): (.text(phone.hasPrefix("+") ? phone : "+" + phone), nil)
      case .user(let id), .parentUser(let id): (nil, .text(id))
      }
    return JSONTree.members([
      "messaging_product": .text("whatsapp"), "recipient_type": .text("individual"), "to": to,
      "recipient": identifier, "type": .text(type), type: content,
      "context": replyTo.map { .members(["message_id": .text($0)]) },
      "biz_opaque_callback_data": callback.map { .text($0) },
    ]).bytes
  }

  /// Marks a person's message, and all before it, as read.
  ///
  /// With `isTyping` the person also sees that we write, until our message comes or 25 seconds have
  /// passed (developers.facebook.com, "Typing indicators", read 2026-03-12).
  package static func readMark(of message: String, isTyping: Bool) -> [UInt8] {
    JSONTree.members([
      "messaging_product": .text("whatsapp"), "status": .text("read"),
      "message_id": .text(message),
      "typing_indicator": isTyping ? .members(["type": .text("text")]) : nil,
    ]).bytes
  }

  private static func content(of message: ChannelMessage) -> (type: String, JSONTree) {
    switch message {
    case .text(let text):
      ("text", .members(["body": .text(text), "preview_url": .boolean(false)]))
    case .media(let kind, let source, let caption, let fileName):
      (
        kind.rawValue,
        file(
          source, caption: caption.isEmpty ? nil : caption,
          fileName: kind == .document ? fileName : nil)
      )
    case .buttons(let body, let header, let items):
      ("interactive", buttons(body, header, items))
    case .list(let body, let button, let items): ("interactive", list(body, button, items))
    case .link(let body, let label, let url):
      (
        "interactive",
        interactive(
          "cta_url", body: body,
          action: .members([
            "name": .text("cta_url"),
            "parameters": .members(["display_text": .text(label), "url": .text(url)]),
          ]))
      )
    case .locationRequest(let body):
      (
        "interactive",
        interactive(
          "location_request_message", body: body,
          action: .members(["name": .text("send_location")]))
      )
    case .contacts(let cards): ("contacts", .array(cards.map(contact)))
    case .template(let name, let language, let parameters):
      ("template", template(name, language, parameters))
    }
  }

  private static func file(
    _ source: MediaSource, caption: String? = nil, fileName: String? = nil
  ) -> JSONTree {
    let (id, link): (String?, String?) =
      switch source {
      case .id(let id): (id, nil)
      case .link(let link): (nil, link)
      }
    return .members([
      "id": id.map { .text($0) }, "link": link.map { .text($0) },
      "caption": caption.map { .text($0) }, "filename": fileName.map { .text($0) },
    ])
  }

  private static func interactive(
    _ type: String, header: JSONTree? = nil, body: String, action: JSONTree
  ) -> JSONTree {
    .members([
      "type": .text(type), "header": header, "body": .members(["text": .text(body)]),
      "action": action,
    ])
  }

  private static func buttons(
    _ body: String, _ header: MediaHeader?, _ items: [OutboundOption]
  ) -> JSONTree {
    let head = header.map { header in
      let name = header.kind == .document ? header.fileName : nil
      return JSONTree.members([
        "type": .text(header.kind.rawValue),
        header.kind.rawValue: file(header.source, fileName: name),
      ])
    }
    let replies = items.map { item in
      JSONTree.members([
        "type": .text("reply"),
        "reply": .members(["id": .text(item.id), "title": .text(item.label)]),
      ])
    }
    return interactive(
      "button", header: head, body: body, action: .members(["buttons": .array(replies)]))
  }

  private static func list(
    _ body: String, _ button: String, _ items: [OutboundOption]
  ) -> JSONTree {
    let rows = items.map { item in
      JSONTree.members([
        "id": .text(item.id), "title": .text(item.label),
        "description": item.description.map { .text($0) },
      ])
    }
    return interactive(
      "list", body: body,
      action: .members([
        "button": .text(button), "sections": .array([.members(["rows": .array(rows)])]),
      ]))
  }

  private static func contact(_ card: ContactCard) -> JSONTree {
    let phone = card.phone.isEmpty ? nil : JSONTree.members(["phone": .text(card.phone)])
    return .members([
      "name": .members([
        "formatted_name": .text(card.name), "first_name": .text(card.name),
      ]),
      "phones": phone.map { .array([$0]) },
    ])
  }

  private static func template(
    _ name: String, _ language: String, _ parameters: [String]
  ) -> JSONTree {
    let texts = parameters.map { JSONTree.members(["type": .text("text"), "text": .text($0)]) }
    let body = JSONTree.members(["type": .text("body"), "parameters": .array(texts)])
    return .members([
      "name": .text(name), "language": .members(["code": .text(language)]),
      "components": texts.isEmpty ? nil : .array([body]),
    ])
  }
}
