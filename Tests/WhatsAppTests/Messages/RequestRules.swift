import Foundation

/// What the Cloud API takes, written down once more from its pages and apart from the encoder: the
/// rules of a strict receiver (developers.facebook.com, "Messages", read 2026-03-12).
enum RequestRules {
  /// Everything that a receiver would refuse; empty for a good body.
  static func violations(in body: [UInt8]) -> [String] {
    guard let root = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] else {
      return ["no JSON object"]
    }
    var found: [String] = []
    if root["messaging_product"] as? String != "whatsapp" { found.append("messaging_product") }
    if root["status"] != nil { return found + unknown(root, readMarkMembers, "read mark") }
    found += unknown(
      root,
      [
        "messaging_product", "recipient_type", "to", "recipient", "type", "context",
        "biz_opaque_callback_data", root["type"] as? String ?? "",
      ], "body")
    if let to = root["to"] as? String {
      if to.first != "+" || to.dropFirst().contains(where: { !$0.isNumber }) { found.append("to") }
    } else if root["recipient"] as? String == nil {
      found.append("nobody")
    }
    let type = root["type"] as? String ?? ""
    guard let content = root[type] else { return found + ["no \(type)"] }
    return found + violations(type, content)
  }

  private static let readMarkMembers = [
    "messaging_product", "status", "message_id", "typing_indicator",
  ]

  private static func unknown(
    _ object: [String: Any], _ allowed: [String], _ place: String
  ) -> [String] {
    object.keys.filter { !allowed.contains($0) }.map { "\(place).\($0)" }
  }

  private static func violations(_ type: String, _ content: Any) -> [String] {
    let object = content as? [String: Any] ?? [:]
    switch type {
    case "text":
      return text(object["body"], 1...4_096, "text")
        + unknown(object, ["body", "preview_url"], "text")
    case "image", "video", "document":
      return media(object, type)
        + (object["caption"].map { text($0, 1...1_024, "caption") } ?? [])
    case "audio", "sticker":
      return media(object, type) + (object["caption"] == nil ? [] : ["caption"])
    case "interactive": return interactive(object)
    case "contacts":
      let cards = content as? [[String: Any]] ?? []
      return (1...5).contains(cards.count) ? [] : ["\(cards.count) contacts"]
    case "template": return template(object)
    default: return ["type \(type)"]
    }
  }

  private static func media(_ object: [String: Any], _ type: String) -> [String] {
    let hasOne = (object["id"] == nil) != (object["link"] == nil)
    return (hasOne ? [] : ["\(type) needs id or link"])
      + unknown(object, ["id", "link", "caption"] + (type == "document" ? ["filename"] : []), type)
  }

  private static func interactive(_ object: [String: Any]) -> [String] {
    let action = object["action"] as? [String: Any] ?? [:]
    let body = text((object["body"] as? [String: Any])?["text"], 1...1_024, "body")
    let found =
      body + unknown(object, ["type", "header", "body", "footer", "action"], "interactive")
    switch object["type"] as? String {
    case "button":
      let replies = (action["buttons"] as? [[String: Any]] ?? []).compactMap {
        $0["reply"] as? [String: Any]
      }
      return found + choices(replies, count: 1...3, title: 20, id: 256)
    case "list":
      let sections = action["sections"] as? [[String: Any]] ?? []
      let rows = sections.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
      let descriptions = rows.flatMap { row in
        row["description"].map { text($0, 1...72, "description") } ?? []
      }
      let header = object["header"] as? [String: Any]
      return found + choices(rows, count: 1...10, title: 24, id: 200) + descriptions
        + text(action["button"], 1...20, "list button")
        + (header == nil || header?["type"] as? String == "text" ? [] : ["header of a list"])
        + (sections.count > 10 ? ["sections"] : [])
    case "cta_url":
      let parameters = action["parameters"] as? [String: Any] ?? [:]
      return found + text(parameters["display_text"], 1...20, "display_text")
        + text(parameters["url"], 8...2_000, "url")
    case "location_request_message":
      return found + (action["name"] as? String == "send_location" ? [] : ["action"])
    default: return found + ["interactive type"]
    }
  }

  private static func choices(
    _ items: [[String: Any]], count: ClosedRange<Int>, title: Int, id: Int
  ) -> [String] {
    var found = count.contains(items.count) ? [] : ["\(items.count) choices"]
    for item in items {
      found += text(item["title"], 1...title, "title") + text(item["id"], 1...id, "id")
      found += unknown(item, ["id", "title", "description"], "choice")
    }
    for name in ["title", "id"] {
      let values = items.compactMap { $0[name] as? String }
      if Set(values).count < values.count { found.append("doubled \(name)") }
      if values.contains(where: { $0 != $0.trimmingCharacters(in: .whitespacesAndNewlines) }) {
        found.append("blanks around \(name)")
      }
    }
    return found
  }

  private static func template(_ object: [String: Any]) -> [String] {
    var found = text(object["name"], 1...512, "template name")
    if (object["language"] as? [String: Any])?["code"] == nil { found.append("language") }
    for component in object["components"] as? [[String: Any]] ?? [] {
      for parameter in component["parameters"] as? [[String: Any]] ?? [] {
        let value = parameter["text"] as? String ?? ""
        found += text(value, 1...1_024, "parameter")
        if value.contains(where: { "\n\t\r".contains($0) }) || value.contains("     ") {
          found.append("blanks in parameter")
        }
      }
    }
    return found
  }

  /// Both ways to count must stay within the limit.
  private static func text(_ value: Any?, _ range: ClosedRange<Int>, _ place: String) -> [String] {
    guard let text = value as? String else { return ["no \(place)"] }
    guard range.contains(text.unicodeScalars.count), range.contains(text.utf16.count) else {
      return ["\(place) of \(text.utf16.count)"]
    }
    return text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty ? ["blank \(place)"] : []
  }
}
