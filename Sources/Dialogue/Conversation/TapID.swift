/// What a button or row says about itself when it is tapped, perhaps days later.
///
/// Text form: `k.<place>.<option>.<turn>`, `m.<place>.<page>.<turn>`, `d.<place>.<turn>`,
/// `o.<question>.<turn>.<choice>`, numbers
/// in base 36. At most 45 bytes, well under the channel's 200.
package enum TapID: Hashable, Sendable {
  case option(StableID, key: StableID, turn: UInt32)
  case page(StableID, Int, turn: UInt32)
  /// "Selesai", below a question that gathers several answers.
  case done(StableID, turn: UInt32)
  /// An answer to a question of the engine's own, which is named by what it asks.
  case overlay(StableID, turn: UInt32, choice: Int)

  package static func option(_ place: StableID, key: String, turn: UInt32) -> TapID {
    .option(place, key: StableID(hashing: key), turn: turn)
  }

  package var text: String {
    switch self {
    case .option(let place, let key, let turn):
      Self.option(Self.optionPrefix(place, key: key), turn: turn)
    case .page(let place, let page, let turn):
      "m.\(Self.code(place.rawValue)).\(Self.code(UInt64(page))).\(Self.code(UInt64(turn)))"
    case .done(let place, let turn):
      "d.\(Self.code(place.rawValue)).\(Self.code(UInt64(turn)))"
    case .overlay(let question, let turn, let choice):
      "o.\(Self.code(question.rawValue)).\(Self.code(UInt64(turn))).\(Self.code(UInt64(choice)))"
    }
  }

  /// The text form of an option up to the turn, which is the same whenever the option is shown.
  static func optionPrefix(_ place: StableID, key: StableID) -> String {
    "k.\(code(place.rawValue)).\(code(key.rawValue))."
  }

  /// The text form of an option from its prefix.
  static func option(_ prefix: String, turn: UInt32) -> String { prefix + code(UInt64(turn)) }

  /// nil for a text that is none of ours.
  package init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { UInt64($0, radix: 36) }
    guard let kind = parts.first, numbers.count == parts.count - 1 else { return nil }
    switch (kind, numbers.count) {
    case ("k", 3):
      self = .option(
        StableID(rawValue: numbers[0]), key: StableID(rawValue: numbers[1]),
        turn: UInt32(clamping: numbers[2]))
    case ("m", 3):
      self = .page(
        StableID(rawValue: numbers[0]), Int(clamping: numbers[1]),
        turn: UInt32(clamping: numbers[2]))
    case ("d", 2):
      self = .done(StableID(rawValue: numbers[0]), turn: UInt32(clamping: numbers[1]))
    case ("o", 3):
      self = .overlay(
        StableID(rawValue: numbers[0]), turn: UInt32(clamping: numbers[1]),
        choice: Int(clamping: numbers[2]))
    default: return nil
    }
  }

  private static func code(_ number: UInt64) -> String { String(number, radix: 36) }
}
