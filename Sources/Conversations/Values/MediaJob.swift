package import Dialogue

/// A file to be fetched, beside the turn that its message starts.
package struct MediaJob: Hashable, Sendable {
  package var id: MediaJobID
  package var contact: ContactID
  package var message: MessageID
  package var number: PhoneNumberID
  package var attachment: Attachment
  /// When the webhook came; the address it gave is good for five minutes after.
  package var acceptedAt: Timestamp
  /// Tries before this one.
  package var tries: Int

  package init(
    id: MediaJobID, contact: ContactID, message: MessageID, number: PhoneNumberID,
    attachment: Attachment, acceptedAt: Timestamp, tries: Int
  ) {
    self.id = id
    self.contact = contact
    self.message = message
    self.number = number
    self.attachment = attachment
    self.acceptedAt = acceptedAt
    self.tries = tries
  }
}

/// What became of a media job.
package struct MediaReport: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Lies in the media folder under its content hash (lower-case hex).
    case stored(sha256: String, bytes: Int)
    /// Not before this time on the steady clock.
    case deferred(until: Duration)
    /// Never again. The person is told with this message, if there is one.
    case failed(reason: String, notice: OutboundMessage?)
  }

  package var id: MediaJobID
  package var outcome: Outcome

  package init(id: MediaJobID, outcome: Outcome) {
    self.id = id
    self.outcome = outcome
  }
}
