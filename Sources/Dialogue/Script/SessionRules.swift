package import IndonesianText

/// What bot.yaml says of conversations as a whole.
package struct SessionRules: Hashable, Sendable {
  package enum AtExpiry: Hashable, Sendable {
    case keepDraft
    case discard
  }

  package var reminder: Reminder?
  package var expiry: Duration?
  package var atExpiry: AtExpiry
  package var expiryText: Template?
  package var failure: FlowIndex?
  package var draftLifetime: Duration
  /// Said in turn when nothing was understood.
  package var notUnderstood: [Template]

  package init() {
    atExpiry = .keepDraft
    draftLifetime = .seconds(72 * 3_600)
    notUnderstood = []
  }
}

/// Days (1 = Monday) and hours at which staff answer; the end is exclusive.
package struct OfficeHours: Hashable, Sendable {
  package var days: Set<Int>
  package var from: TimeOfDay
  package var until: TimeOfDay

  package init(days: Set<Int>, from: TimeOfDay, until: TimeOfDay) {
    self.days = days
    self.from = from
    self.until = until
  }
}
