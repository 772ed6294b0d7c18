package import Dialogue

/// Makes of one message of the engine the messages that the channel takes.
///
/// Nothing is left out and no label is cut: a text that is too long becomes several, options that
/// fit no buttons become a list, and what fits no list becomes lines of text, to which a person
/// types the number or the words.
package enum MessageLayout {
  /// Each part is one request; all but the last carry no options.
  ///
  /// Empty for a message that says nothing. A part of another call, or of this one, gives itself.
  package static func parts(of message: OutboundMessage) -> [OutboundMessage] {
    var rest = message
    rest.text = message.text.trimmed
    rest.options = options(of: message)
    if case .numbered? = rest.options?.rendering { writeOut(&rest) }
    // A list has no room for a file.
    var parts: [OutboundMessage] = []
    if rest.media != nil, case .list? = rest.options?.rendering {
      parts.append(OutboundMessage(text: "", media: rest.media))
      rest.media = nil
    }
    let limit = self.limit(of: rest)
    let pieces = rest.text.pieces(upTo: limit)
    if rest.media != nil, rest.options == nil {
      return parts + captioned(rest, pieces)
    }
    // The question stands above its options, so what is too much goes before it.
    parts += pieces.dropLast().map { OutboundMessage(text: $0) }
    rest.text = pieces.last ?? ""
    if rest.text.isEmpty, rest.media == nil { return parts }
    return withTemplate(message.template, parts + [rest])
  }

  /// A file with the first piece as its caption; the others follow it.
  private static func captioned(
    _ message: OutboundMessage, _ pieces: [String]
  ) -> [OutboundMessage] {
    var first = message
    first.text = pieces.first ?? ""
    return withTemplate(
      message.template, [first] + pieces.dropFirst().map { OutboundMessage(text: $0) })
  }

  /// An approved message stands for all parts together, so only the last one may bring it.
  private static func withTemplate(
    _ template: OutboundTemplate?, _ parts: [OutboundMessage]
  ) -> [OutboundMessage] {
    var parts = parts
    for index in parts.indices { parts[index].template = nil }
    if let last = parts.indices.last, var template {
      template.parameters = template.parameters.map(TemplateParameter.fitting)
      parts[last].template = template
    }
    return parts
  }

  private static func limit(of message: OutboundMessage) -> Int {
    message.options == nil && message.media == nil
      ? ChannelLimits.textBody : ChannelLimits.interactiveBody
  }

  /// The options in the first form that can carry them; nil if there is nothing to choose.
  private static func options(of message: OutboundMessage) -> OutboundOptions? {
    guard var options = message.options, !options.items.isEmpty, options.rendering != .open else {
      return nil
    }
    options.items = options.items.map { item in
      var item = item
      item.label = item.label.trimmed
      item.description = item.description?.trimmed
      if item.description?.isEmpty == true { item.description = nil }
      return item
    }
    // Both need a text above the options.
    guard !message.text.isBlank else { return numbered(options) }
    switch options.rendering {
    case .buttons:
      if ChannelMessage.buttons(body: "?", header: nil, options.items).violation == nil {
        return options
      }
      return list(options, button: standardButton)
    case .list(let button): return list(options, button: button.trimmed)
    case .numbered, .open: return numbered(options)
    }
  }

  /// On the button of a list that was meant as buttons.
  private static let standardButton = "Lihat pilihan"

  private static func list(_ options: OutboundOptions, button: String) -> OutboundOptions {
    guard ChannelMessage.list(body: "?", button: button, options.items).violation == nil else {
      return numbered(options)
    }
    return OutboundOptions(rendering: .list(button: button), items: options.items)
  }

  private static func numbered(_ options: OutboundOptions) -> OutboundOptions {
    OutboundOptions(rendering: .numbered, items: options.items)
  }

  /// Writes the options below the text, one a line.
  ///
  /// With numbers, except on a page of a longer list, where numbers count the whole list.
  private static func writeOut(_ message: inout OutboundMessage) {
    let items = message.options?.items ?? []
    let isPage = items.contains { item in
      if case .page? = TapID(item.id) { true } else { false }
    }
    let lines = items.enumerated().map { index, item in
      (isPage ? "• " : "\(index + 1). ") + item.label
        + (item.description.map { " (\($0))" } ?? "")
    }
    let options = lines.joined(separator: "\n")
    message.text = message.text.isEmpty ? options : message.text + "\n\n" + options
    message.options = nil
  }
}
