/// What a question accepts.
///
/// Section 8 of the language; the words writers use stand in the compiler.
package enum AnswerType: String, CaseIterable, Sendable {
  case text, number, yesNo, date, time, phone, email, link, mask, money, name, ticket, region
  case choice
  case image, video, audio, document, anyMedia, location, contactCard, sticker
  /// What the channel does not pass on, and reactions: starts flows, answers no question.
  case other

  /// The type of the value that an accepted answer becomes.
  package var valueType: ValueType {
    switch self {
    case .text, .phone, .email, .mask, .name, .ticket, .region, .choice: .text
    case .link: .link
    case .number, .money: .number
    case .yesNo: .boolean
    case .date: .date
    case .time: .time
    case .image, .video, .audio, .document, .anyMedia, .sticker: .media
    case .location: .location
    case .contactCard: .contactCard
    case .other: .any
    }
  }
}

/// The static type of a variable or an expression.
package indirect enum ValueType: Hashable, Sendable {
  /// Nothing is known before run time (a member of a record).
  case any
  case text
  /// A web address. It behaves as a text, but is shown without the joiners that
  /// neutralise formatting, which would break it.
  case link
  case number
  case boolean
  case date
  case time
  case moment
  case media
  case location
  case contactCard
  case record
  case list(ValueType)

  /// Whether a value of type `other` may stand where this type is wanted.
  package func accepts(_ other: ValueType) -> Bool {
    switch (self, other) {
    case (.any, _), (_, .any): true
    case (.text, .link), (.link, .text): true
    case (.list(let left), .list(let right)): left.accepts(right)
    default: self == other
    }
  }
}
