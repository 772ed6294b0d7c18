/// What stands in a field of a log line.
package enum LogValue: Sendable {
  /// A word, code or path of ours that says nothing about a person.
  case text(String)
  case number(Int64)
  case decimal(Double)
  case flag(Bool)
  /// What belongs to a person: a phone number, a contact. Written as a keyed hash.
  case person(String)

  /// A text that says nothing about a person.
  package static func `public`(_ text: String) -> LogValue { .text(text) }

  /// A count, a code, a number of milliseconds.
  package static func `public`(_ number: some BinaryInteger) -> LogValue {
    .number(Int64(clamping: number))
  }

  /// A share or a time in seconds.
  package static func `public`(_ decimal: Double) -> LogValue { .decimal(decimal) }

  /// Yes or no.
  package static func `public`(_ flag: Bool) -> LogValue { .flag(flag) }

  /// What an error or an enum case calls itself; never for a type that carries people's words.
  package static func `public`(_ name: some RawRepresentable<String>) -> LogValue {
    .text(name.rawValue)
  }

  /// A phone number, a contact or another value of a person.
  package static func personal(_ text: some StringProtocol) -> LogValue { .person(String(text)) }
}
