package import IndonesianText

/// What a variable holds.
package enum Value: Hashable, Sendable {
  case empty
  /// Asked, and left out by the person: empty, but not asked again.
  case skipped
  case boolean(Bool)
  case number(FixedDecimal)
  /// Also the key of a choice, a phone number in E.164, a web address, a code.
  case text(String)
  case date(CalendarDate)
  case time(TimeOfDay)
  case moment(Timestamp)
  case media(Media)
  case location(Location)
  case contactCard(ContactCard)
  case list([Value])
  case record([RecordField])

  package var isEmpty: Bool {
    switch self {
    case .empty, .skipped: true
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .record(let fields): fields.allSatisfy { $0.value.isEmpty }
    default: false
    }
  }

  /// The value as far as it can be kept: deeper, longer or more than this is no answer of an
  /// office.
  package var bounded: Value { bounded(depth: 0) }

  private static let deepest = 4
  private static let longestList = 200

  private func bounded(depth: Int) -> Value {
    switch self {
    case .text(let text): return .text(text.cut(toScalars: ChannelLimits.textBody))
    case .list(let items):
      guard depth < Self.deepest else { return .empty }
      return .list(items.prefix(Self.longestList).map { $0.bounded(depth: depth + 1) })
    case .record(let fields):
      guard depth < Self.deepest else { return .empty }
      return .record(
        fields.prefix(Self.longestList).map {
          RecordField(name: $0.name, value: $0.value.bounded(depth: depth + 1))
        })
    default: return self
    }
  }

  /// A whole number; empty if it is beyond what a `FixedDecimal` holds.
  package static func wholeNumber(_ number: Int) -> Value {
    FixedDecimal(number).map { .number($0) } ?? .empty
  }

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var number: FixedDecimal? { if case .number(let number) = self { number } else { nil } }
  package var boolean: Bool? { if case .boolean(let boolean) = self { boolean } else { nil } }
  package var date: CalendarDate? { if case .date(let date) = self { date } else { nil } }
  package var moment: Timestamp? { if case .moment(let moment) = self { moment } else { nil } }
  package var list: [Value]? { if case .list(let items) = self { items } else { nil } }
}

package struct RecordField: Hashable, Sendable {
  package var name: String
  package var value: Value

  package init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}

/// A file that a person sent.
///
/// The engine knows of it, it never holds it.
package struct Media: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case image, video, audio, document, sticker }
  package var kind: Kind
  /// The channel's name for the file.
  package var reference: String
  package var caption: String

  package init(kind: Kind, reference: String, caption: String = "") {
    self.kind = kind
    self.reference = reference
    self.caption = caption
  }
}

/// A place on the map, in millionths of a degree (WGS 84).
package struct Location: Hashable, Sendable {
  package var latitude: Int32
  package var longitude: Int32
  package var name: String

  package init(latitude: Int32, longitude: Int32, name: String = "") {
    self.latitude = latitude
    self.longitude = longitude
    self.name = name
  }
}

package struct ContactCard: Hashable, Sendable {
  package var name: String
  package var phone: String

  package init(name: String, phone: String) {
    self.name = name
    self.phone = phone
  }
}
