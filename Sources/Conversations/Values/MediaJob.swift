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
  /// What the contact has sent on the day of this file, with it as the last.
  package var use: MediaUse

  package init(
    id: MediaJobID, contact: ContactID, message: MessageID, number: PhoneNumberID,
    attachment: Attachment, acceptedAt: Timestamp, tries: Int, use: MediaUse = MediaUse()
  ) {
    self.id = id
    self.contact = contact
    self.message = message
    self.number = number
    self.attachment = attachment
    self.acceptedAt = acceptedAt
    self.tries = tries
    self.use = use
  }
}

/// What became of a media job.
package struct MediaReport: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Lies in the media folder under its content hash (lower-case hex).
    case stored(sha256: String, bytes: Int)
    /// Has failed once more, and is not tried before this time on the steady clock.
    case deferred(until: Duration)
    /// Could not be taken for a reason of ours, so that it does not count as a try; not before this
    /// time on the steady clock.
    case held(until: Duration)
    /// Never again. The person is told with this message, if there is one.
    case failed(reason: String, notice: OutboundMessage?)
    /// Is more than a contact may send on a day. The person is told with this message, unless a
    /// file of that day was refused before.
    case refused(notice: OutboundMessage)
  }

  package var id: MediaJobID
  package var outcome: Outcome

  package init(id: MediaJobID, outcome: Outcome) {
    self.id = id
    self.outcome = outcome
  }
}
