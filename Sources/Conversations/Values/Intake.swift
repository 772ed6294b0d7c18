/// What one webhook body holds, to be stored whole or not at all.
package struct Intake: Hashable, Sendable {
  /// In the order of the body.
  package var messages: [InboxItem]
  package var statuses: [StatusUpdate]
  /// In the order of the body; each says where between the messages it stands.
  package var changes: [NameChange]
  package var journal: [JournalEntry]

  package init(
    messages: [InboxItem] = [], statuses: [StatusUpdate] = [], changes: [NameChange] = [],
    journal: [JournalEntry] = []
  ) {
    self.messages = messages
    self.statuses = statuses
    self.changes = changes
    self.journal = journal
  }

  package var isEmpty: Bool {
    messages.isEmpty && statuses.isEmpty && changes.isEmpty && journal.isEmpty
  }

  /// Messages and changes of names, in the order in which they take effect.
  package var steps: [Step] {
    var steps: [Step] = []
    var next = changes[...]
    for (place, item) in messages.enumerated() {
      while let change = next.first, change.messagesBefore <= place {
        steps.append(.change(change))
        next.removeFirst()
      }
      steps.append(.message(item))
    }
    return steps + next.map { .change($0) }
  }

  package enum Step: Hashable, Sendable {
    case message(InboxItem)
    case change(NameChange)
  }
}

/// Something that came in, is kept, and starts no turn.
package struct JournalEntry: Hashable, Sendable {
  /// Why, in lower-case words joined by `_` ("reaction", "foreign_number", "unknown_field").
  package var reason: String
  /// The part of the body that it is about, at most `longest` bytes of it.
  package var bytes: [UInt8]

  /// Longer parts are cut; what is journaled is for people to look at.
  package static let longest = 16_384

  package init(reason: String, bytes: [UInt8]) {
    self.reason = reason
    self.bytes = bytes.count > Self.longest ? Array(bytes.prefix(Self.longest)) : bytes
  }
}

/// What became of an intake.
package struct Acceptance: Hashable, Sendable {
  /// Messages that will get their turn.
  package var accepted = 0
  /// Messages and changes of names that were accepted before; nothing happened.
  package var duplicates = 0
  /// Statuses that moved a message of ours.
  package var statuses = 0
  /// Statuses that said nothing new.
  package var staleStatuses = 0
  /// Statuses of messages that we do not know yet; kept for `StoreLimits.earlyStatusLifetime`.
  package var earlyStatuses = 0
  package var journaled = 0
  /// Graph's error number, nil for none, of each message of ours that has failed on its way.
  package var failures: [Int?] = []

  package init() {}

  package static func += (left: inout Acceptance, right: Acceptance) {
    left.accepted += right.accepted
    left.duplicates += right.duplicates
    left.statuses += right.statuses
    left.staleStatuses += right.staleStatuses
    left.earlyStatuses += right.earlyStatuses
    left.journaled += right.journaled
    left.failures += right.failures
  }
}
