package import Dialogue

/// A message to one of our numbers, as the adapter read it.
package struct InboxItem: Hashable, Sendable {
  package var id: MessageID
  /// Ours; answers go out from it.
  package var number: PhoneNumberID
  package var contact: ContactIdentity
  /// By the channel's clock; nil if it said nothing usable.
  ///
  /// The 24-hour window is counted from it.
  package var sentAt: Timestamp?
  /// What the engine sees.
  package var message: InboundMessage
  /// The file of a `.media` message.
  package var attachment: Attachment?
  package var context: MessageContext
  package var referral: Referral?
  /// Why the channel has only this much of the message; nil: it has it whole.
  package var problem: InboundProblem?

  package init(
    id: MessageID, number: PhoneNumberID, contact: ContactIdentity, sentAt: Timestamp?,
    message: InboundMessage, attachment: Attachment? = nil,
    context: MessageContext = MessageContext(), referral: Referral? = nil,
    problem: InboundProblem? = nil
  ) {
    self.id = id
    self.number = number
    self.contact = contact
    self.sentAt = sentAt
    self.message = message
    self.attachment = attachment
    self.context = context
    self.referral = referral
    self.problem = problem
  }
}

/// What the channel could not take of a message, where the person can do something about it.
package enum InboundProblem: UInt8, CaseIterable, Sendable {
  /// A file above the channel's limit (Cloud API, "Error codes", 131052, read 2026-05-15).
  case tooLarge = 1
}

extension InboxItem {
  /// How far the channel's clock may be ahead of ours and still be believed.
  private static let clockLead: Duration = .seconds(25 * 3_600)

  /// What the 24-hour window is counted from.
  ///
  /// The channel's clock decides, for it is the channel that refuses; ours may have been set back.
  package func windowStart(acceptedAt: Timestamp) -> Timestamp {
    min(sentAt ?? acceptedAt, acceptedAt + Self.clockLead)
  }

  /// When it was written, as far as is known; what a change of names is held against.
  package func writtenAt(acceptedAt: Timestamp) -> Timestamp { sentAt ?? acceptedAt }
}

/// A file as the webhook describes it; `Media.reference` holds its identifier too.
package struct Attachment: Hashable, Sendable {
  /// Usable for 7 days (Cloud API, "Media", read 2026-03).
  package var mediaID: String
  package var mimeType: String
  /// As the channel writes it; nil where it was left out.
  package var sha256: String?
  /// Lives 5 minutes; asked for again by `mediaID` where it is missing or too old.
  package var url: String?
  /// As the sender's phone named it: text to show, never a path.
  package var fileName: String?
  package var isVoice: Bool

  package init(
    mediaID: String, mimeType: String, sha256: String? = nil, url: String? = nil,
    fileName: String? = nil, isVoice: Bool = false
  ) {
    self.mediaID = mediaID
    self.mimeType = mimeType
    self.sha256 = sha256
    self.url = url
    self.fileName = fileName
    self.isVoice = isVoice
  }
}

/// What a message stands in connection with.
package struct MessageContext: Hashable, Sendable {
  /// The message that it answers.
  package var answers: MessageID?
  /// Evidence: the content went round before it came to us.
  package var isForwarded: Bool
  /// More than five hops.
  package var isFrequentlyForwarded: Bool

  package init(
    answers: MessageID? = nil, isForwarded: Bool = false, isFrequentlyForwarded: Bool = false
  ) {
    self.answers = answers
    self.isForwarded = isForwarded
    self.isFrequentlyForwarded = isFrequentlyForwarded
  }
}

/// The advertisement that a person came from.
package struct Referral: Hashable, Sendable {
  package var sourceURL: String
  package var sourceID: String
  package var headline: String

  package init(sourceURL: String, sourceID: String, headline: String) {
    self.sourceURL = sourceURL
    self.sourceID = sourceID
    self.headline = headline
  }
}
