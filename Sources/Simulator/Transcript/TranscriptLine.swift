package import Dialogue

/// One entry of a transcript; a message of several lines is one entry.
package enum TranscriptLine: Hashable, Sendable {
  case user(UserAction)
  case bot(OutboundMessage)
  case effect(TranscriptEffect)
}

/// What may follow `> ` in a transcript: everything that can happen to a conversation from outside.
package enum UserAction: Hashable, Sendable {
  case text(String)
  /// A tap on an option, by its label.
  case tap(label: String)
  /// A file, a place, a contact, a reaction; never a text or a tap.
  case other(InboundMessage)
  case silence(Duration)
  case staff(StaffEvent)
  /// The next run of an action ends with this error.
  case failNext(action: String, error: String)
  /// The conversation is put somewhere else.
  case jump(flow: String, section: String?)
}

/// Something the host had to do, as a transcript shows it.
package struct TranscriptEffect: Hashable, Sendable {
  package struct Argument: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An action's name, or `serahkan`, or `teruskan`.
  package var name: String
  /// The queue of a hand-over.
  package var subject: String?
  /// In declared order.
  package var arguments: [Argument]
  /// May be asked for in a test, but is not printed (the summary of a hand-over).
  package var details: [Argument]
  /// It follows from the state and need not be expected (a message passed on to staff).
  package var isImplied: Bool

  package init(
    name: String, subject: String? = nil, arguments: [Argument] = [], details: [Argument] = [],
    isImplied: Bool = false
  ) {
    self.name = name
    self.subject = subject
    self.arguments = arguments
    self.details = details
    self.isImplied = isImplied
  }

  package static let handOverName = "serahkan"
  package static let forwardName = "teruskan"
  package static let flagName = "tandai"
}
