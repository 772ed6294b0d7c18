import Conversations
import Diagnostics
import Dialogue
import Telemetry

/// What became of one contact's messages, without a word of them and without names of messages, for
/// the number is in those.
struct ContactTrace {
  var contact: ContactID
  /// The message that was asked about; its row is marked.
  var message: MessageID?
  var stateBytes: Int
  var turns: [TurnEntry]
  var sends: [OutboxEntry]

  var json: String {
    JSONText.object([
      JSONText.Member("contact", .integer(Int(contact.rawValue))),
      JSONText.Member("stateBytes", .integer(stateBytes)),
      JSONText.Member(
        "turns",
        .array(
          turns.map { turn in
            JSONText.object([
              JSONText.Member("at", .string(rfc3339(milliseconds: turn.at.milliseconds))),
              JSONText.Member("outcome", .string(turn.outcome)),
              JSONText.Member("rung", .string(turn.rung)),
              JSONText.Member("isAsked", .bool(isAsked(turn.message))),
            ])
          })),
      JSONText.Member(
        "outbox",
        .array(
          sends.map { entry in
            JSONText.object([
              JSONText.Member("outbox", .integer(Int(entry.id.rawValue))),
              JSONText.Member("state", .string("\(entry.state)")),
              JSONText.Member("delivery", entry.delivery.map { .string("\($0)") } ?? .null),
              JSONText.Member("tries", .integer(entry.tries)),
              JSONText.Member("reason", entry.reason.map { .string($0) } ?? .null),
              JSONText.Member("isAsked", .bool(isAsked(entry.messageID))),
            ])
          })),
    ]).text + "\n"
  }

  var text: String {
    var text = "kontak \(contact.rawValue), keadaan percakapan \(stateBytes) bita\n"
    for turn in turns {
      let rung = turn.rung.isEmpty ? "" : ", \(turn.rung)"
      text +=
        "giliran \(rfc3339(milliseconds: turn.at.milliseconds)): \(turn.outcome)\(rung)"
        + "\(mark(turn.message))\n"
    }
    for entry in sends {
      let delivery = entry.delivery.map { ", \($0)" } ?? ""
      let reason = entry.reason.map { ", alasan \($0)" } ?? ""
      text +=
        "balasan \(entry.id.rawValue): \(entry.state)\(delivery), percobaan \(entry.tries)"
        + "\(reason)\(mark(entry.messageID))\n"
    }
    return text
  }

  private func isAsked(_ name: MessageID?) -> Bool { message != nil && name == message }

  private func mark(_ name: MessageID?) -> String { isAsked(name) ? "  <- yang ditanyakan" : "" }
}
