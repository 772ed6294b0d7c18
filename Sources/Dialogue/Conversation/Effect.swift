/// What the host has to do after a turn, in this order.
package enum Effect: Hashable, Sendable {
  case send(OutboundMessage)
  case run(ActionCall)
  /// Replaces an earlier timer of the same kind.
  case schedule(TimerID, at: Timestamp)
  case cancel(TimerID.Kind)
  case handOver(queue: String, summary: String)
  /// Something that staff should see, raised by a phrase in a message (`sisipan`).
  case flag(String)
  /// What a person wrote while staff hold the conversation.
  case forward(InboundMessage)
}

package struct OutboundMessage: Hashable, Sendable {
  package var text: String
  package var media: MediaFile?
  package var options: OutboundOptions?
  /// The approved form of the message, for when the channel's 24-hour window is closed.
  package var template: OutboundTemplate?

  package init(
    text: String, media: MediaFile? = nil, options: OutboundOptions? = nil,
    template: OutboundTemplate? = nil
  ) {
    self.text = text
    self.media = media
    self.options = options
    self.template = template
  }

  /// Whether it is a sentence and nothing else.
  package var isPlain: Bool { media == nil && options == nil && template == nil }
}

/// A message that WhatsApp has approved beforehand, with the values for its places.
package struct OutboundTemplate: Hashable, Sendable {
  package var name: String
  package var parameters: [String]

  package init(name: String, parameters: [String]) {
    self.name = name
    self.parameters = parameters
  }
}

package struct OutboundOptions: Hashable, Sendable {
  package var rendering: Rendering
  package var items: [OutboundOption]

  package init(rendering: Rendering, items: [OutboundOption]) {
    self.rendering = rendering
    self.items = items
  }
}

package struct OutboundOption: Hashable, Sendable {
  /// At most 200 bytes: the smaller of the channel's limits for buttons (256) and rows (200).
  package var id: String
  package var label: String
  package var description: String?

  package init(id: String, label: String, description: String? = nil) {
    self.id = id
    self.label = label
    self.description = description
  }
}

/// A request to the host to run an action.
///
/// Repeating it with the same key changes nothing.
package struct ActionCall: Hashable, Sendable {
  package var id: ActionID
  package var name: String
  /// In the order of the declaration; empty optional inputs are left out.
  package var arguments: [RecordField]
  package var idempotencyKey: UInt64

  package init(id: ActionID, name: String, arguments: [RecordField], idempotencyKey: UInt64) {
    self.id = id
    self.name = name
    self.arguments = arguments
    self.idempotencyKey = idempotencyKey
  }
}
