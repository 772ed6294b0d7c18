package import Dialogue

/// What must hold for every turn, whatever the bot and whatever happened.
package enum ChannelLaws {
  /// The channel's limit for the identifiers of rows; buttons may have more.
  private static let identifierBytes = 200

  /// Every law that the turn breaks, in words.
  package static func violations(in turn: Turn) -> [String] {
    var found = turn.messages.flatMap { violations(in: $0) }
    if turn.messages.count > EngineLimits.messagesTogether, hasNeighbours(turn.messages) {
      found.append("\(turn.messages.count) messages")
    }
    if let fault = turn.trace.fault { found.append("fault \(fault)") }
    return found
  }

  /// Whether two plain messages next to each other could have been one.
  private static func hasNeighbours(_ messages: [OutboundMessage]) -> Bool {
    zip(messages, messages.dropFirst()).contains { first, second in
      first.isPlain && second.isPlain
        && first.text.unicodeScalars.count + second.text.unicodeScalars.count
          < ChannelLimits.textBody - 2
    }
  }

  private static func violations(in message: OutboundMessage) -> [String] {
    var found: [String] = []
    func require(_ holds: Bool, _ law: String) {
      if !holds { found.append("\(law): \(message.text.prefix(60))") }
    }
    let length = message.text.unicodeScalars.count
    require(message.media != nil || !message.text.isEmpty, "empty text")
    guard let options = message.options else {
      let limit = message.media == nil ? ChannelLimits.textBody : ChannelLimits.interactiveBody
      require(length <= limit, "text of \(length)")
      return found
    }
    require(length <= ChannelLimits.interactiveBody, "body of \(length)")
    require(!options.items.isEmpty, "no options")
    require(Set(options.items.map(\.id)).count == options.items.count, "doubled identifiers")
    for item in options.items {
      require(item.id.utf8.count <= identifierBytes, "identifier \(item.id)")
      require(!item.label.isEmpty, "empty label")
    }
    switch options.rendering {
    case .buttons:
      require(options.items.count <= ChannelLimits.buttons, "\(options.items.count) buttons")
      for item in options.items {
        require(item.label.unicodeScalars.count <= ChannelLimits.buttonLabel, item.label)
      }
    case .list(let button):
      require(button.unicodeScalars.count <= ChannelLimits.listButton, button)
      require(options.items.count <= ChannelLimits.rows, "\(options.items.count) rows")
      for item in options.items {
        require(item.label.unicodeScalars.count <= ChannelLimits.rowLabel, item.label)
        let description = item.description?.unicodeScalars.count ?? 0
        require(description <= ChannelLimits.rowDescription, item.label)
      }
    case .numbered, .open: break
    }
    return found
  }
}
