package import Conversations

/// Everything that one webhook says.
package struct WebhookContent: Hashable, Sendable {
  /// To be stored before the webhook is answered.
  package var intake: Intake
  /// For the service itself; they stand in the journal of `intake`, too.
  package var notices: [AccountNotice]

  package init(intake: Intake = Intake(), notices: [AccountNotice] = []) {
    self.intake = intake
    self.notices = notices
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
    case marketing(ContactIdentity, isAllowed: Bool)
  }

  /// The subscribed field.
  package var field: String
  /// The event that the field reports, such as `DISABLED_UPDATE`, at most 64 characters of it;
  /// empty if it names none.
  package var event: String
  package var meaning: Meaning

  package init(field: String, event: String, meaning: Meaning) {
    self.field = field
    self.event = event
    self.meaning = meaning
  }
}

/// Why something was journaled: few and fixed, so that they can be counted.
package enum JournalReason: String, CaseIterable, Sendable {
  // What cannot be acted on.
  case notAnObject = "not_an_object"
  case notAnArray = "not_an_array"
  case foreignObject = "foreign_object"
  case foreignNumber = "foreign_number"
  case unknownField = "unknown_field"
  case unknownStatus = "unknown_status"
  case noIdentifier = "no_identifier"
  case longIdentifier = "long_identifier"
  case noSender = "no_sender"
  case noNumber = "no_number"
  case tooOld = "too_old"
  case channelError = "channel_error"
  // What starts no turn.
  case reaction, edit, revoke, welcome, group, system
  /// The person was told what can be sent.
  case unsupported
  case notice
}
