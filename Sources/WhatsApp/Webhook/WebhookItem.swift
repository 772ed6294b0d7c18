package import Dialogue

/// One thing that a webhook reports.
package struct WebhookItem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case message(IncomingMessage)
    case status(DeliveryStatus)
    /// A person's number or identifier has changed.
    case aliasChange(AliasChange)
    case notice(AccountNotice)
    /// Kept and counted, and nothing else.
    case unreadable(UnreadableItem)
  }

  /// The WhatsApp business account, empty if the body does not name it.
  package var account: String
  /// The identifier of our number, nil where none is meant.
  package var number: String?
  package var kind: Kind
  /// The item's own JSON, as it was sent.
  package var raw: [UInt8]

  package init(account: String, number: String?, kind: Kind, raw: [UInt8]) {
    self.account = account
    self.number = number
    self.kind = kind
    self.raw = raw
  }
}

/// Something that a person sent.
package struct IncomingMessage: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Starts a turn, and `.unsupported` is one of its kinds: nobody is left without an answer.
    case turn(InboundMessage)
    /// Belongs to an earlier message or to nobody in particular; starts no turn.
    case remark(Remark)
  }

  /// What is kept beside a conversation without an answer.
  package enum Remark: Hashable, Sendable {
    /// The emoji is nil when a reaction was taken back.
    case reaction(to: String, emoji: String?)
    /// The raw item holds the new text.
    case edit(of: String)
    /// Evidence stays: the message is marked, not deleted.
    case revocation(of: String)
    /// A person opened the chat for the first time.
    case welcome
    /// A message in a group, which is never answered.
    case group
    /// A word of the system, such as a changed security code.
    case system(String)
  }

  /// The channel's name for the message (`wamid`), unique for ever.
  package var id: String
  /// At least one; the first is how the message itself names its sender.
  package var sender: [ContactAlias]
  /// What the person calls themselves, if the body says so.
  package var profileName: String?
  /// When it was sent: never later than it arrived, and the arrival if the body does not say.
  package var sentAt: Timestamp
  package var content: Content
  package var attachment: Attachment?
  package var context: MessageContext
  /// What the channel could not pass on, and why.
  package var errors: [GraphError]
  /// The type the body names, for counting; of an unknown one at most 32 characters.
  package var type: String

  package init(
    id: String, sender: [ContactAlias], profileName: String?, sentAt: Timestamp, content: Content,
    attachment: Attachment?, context: MessageContext, errors: [GraphError], type: String
  ) {
    self.id = id
    self.sender = sender
    self.profileName = profileName
    self.sentAt = sentAt
    self.content = content
    self.attachment = attachment
    self.context = context
    self.errors = errors
    self.type = type
  }
}

/// A file that waits at the channel.
package struct Attachment: Hashable, Sendable {
  /// The name by which the Graph API gives the file out, for 7 days
  /// (developers.facebook.com, "Media", read 2026-03).
  package var id: String
  package var mediaType: String
  /// SHA-256 as sent, base64 or hexadecimal; empty if it is missing.
  package var digest: String
  /// Text to show, never a path.
  package var fileName: String?
  /// Where the file can be had for a few minutes; only a hint, the identifier counts.
  package var url: String?
  package var isVoiceNote: Bool

  package init(
    id: String, mediaType: String, digest: String, fileName: String?, url: String?,
    isVoiceNote: Bool
  ) {
    self.id = id
    self.mediaType = mediaType
    self.digest = digest
    self.fileName = fileName
    self.url = url
    self.isVoiceNote = isVoiceNote
  }
}

/// Where a message comes from, as far as the body tells.
package struct MessageContext: Hashable, Sendable {
  /// The message it answers.
  package var replyTo: String?
  /// Passed on from another chat, which for a report is evidence.
  package var isForwarded = false
  /// Passed on more than five times.
  package var isFrequentlyForwarded = false
  /// The advertisement or post by which the person came.
  package var referralURL: String?

  package init() {}
}

/// What became of one of our messages.
package struct DeliveryStatus: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case sent, delivered, read, played, failed, deleted, warning
    /// A word we do not know, at most 32 characters of it.
    case other(String)
  }

  /// The `wamid` of our message.
  package var id: String
  package var state: State
  /// Never later than it arrived, and the arrival if the body does not say.
  package var at: Timestamp
  /// May be empty.
  package var recipient: [ContactAlias]
  package var errors: [GraphError]
  /// What we gave the message on its way (`biz_opaque_callback_data`): the only sign that a message
  /// whose sending was never answered did arrive.
  package var callback: String?
  /// `regular`, `free_customer_service` or `free_entry_point`, if the body says so.
  package var pricing: String?

  package init(
    id: String, state: State, at: Timestamp, recipient: [ContactAlias], errors: [GraphError],
    callback: String?, pricing: String?
  ) {
    self.id = id
    self.state = state
    self.at = at
    self.recipient = recipient
    self.errors = errors
    self.callback = callback
    self.pricing = pricing
  }
}

/// The same person under new names.
package struct AliasChange: Hashable, Sendable {
  package var previous: [ContactAlias]
  package var current: [ContactAlias]

  package init(previous: [ContactAlias], current: [ContactAlias]) {
    self.previous = previous
    self.current = current
  }
}

/// News about our account, our numbers, templates, or what people want.
package struct AccountNotice: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// The account may no longer send.
    case sendingStopped
    /// The account may send again.
    case sendingAllowed
    /// Someone has to look.
    case alert
    /// The quality of a number or template, or a limit, has changed for the worse.
    case warning
    /// Kept for the record.
    case record
    case template(name: String, language: String, isUsable: Bool)
    /// A person wants (`false`) or allows again (`true`) messages that they did not ask for.
    case marketing([ContactAlias], isAllowed: Bool)
  }

  /// The subscribed field, at most 64 characters of it.
  package var field: String
  /// The event that the field reports, such as `DISABLED_UPDATE`; empty if it names none.
  package var event: String
  package var meaning: Meaning

  package init(field: String, event: String, meaning: Meaning) {
    self.field = field
    self.event = event
    self.meaning = meaning
  }
}

/// Something that cannot be acted on, with the reason.
package struct UnreadableItem: Hashable, Sendable {
  /// Few and fixed, so that they can be counted.
  package enum Reason: String, CaseIterable, Sendable {
    case notAnObject = "not_an_object"
    case notAnArray = "not_an_array"
    case foreignObject = "foreign_object"
    case unknownField = "unknown_field"
    case noIdentifier = "no_identifier"
    case longIdentifier = "long_identifier"
    case noSender = "no_sender"
    case noNumber = "no_number"
    case channelError = "channel_error"
  }

  package var reason: Reason
  /// The place in the body (`entry.changes.value.messages`), or the field that is not known.
  package var place: String
  package var errors: [GraphError]

  package init(reason: Reason, place: String, errors: [GraphError] = []) {
    self.reason = reason
    self.place = place
    self.errors = errors
  }
}
