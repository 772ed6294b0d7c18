/// One of the names under which WhatsApp knows a person.
///
/// Source: developers.facebook.com, "Business-scoped user IDs", read 2026-03.
package enum ContactAlias: Hashable, Sendable {
  /// A telephone number with its country code, digits only (`wa_id`).
  case phone(String)
  /// What a person with a user name has instead: `ID.` and up to 128 letters and digits.
  ///
  /// One for each person and business portfolio; it changes with the telephone number.
  case user(String)
  /// The same for several linked portfolios: `ID.ENT.` and up to 128 letters and digits.
  case parentUser(String)

  /// What a webhook writes where it names a person; nil for what is neither form.
  ///
  /// The forms are told apart by how they look, since a user's identifier has been seen in `from`
  /// and `wa_id`, too. An identifier is never changed; of a number only the plus sign goes.
  package init?(_ text: String) {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    if Self.numberDigits.contains(digits.utf8.count), digits.utf8.allSatisfy(Self.isDigit) {
      self = .phone(String(digits))
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let country = parts.first, country.utf8.count == 2,
      country.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      let name = parts.last, (1...Self.longestName).contains(name.utf8.count),
      name.utf8.allSatisfy({ Self.isDigit($0) || Self.isLetter($0) })
    else { return nil }
    switch parts.count {
    case 2: self = .user(text)
    case 3 where parts[1] == "ENT": self = .parentUser(text)
    default: return nil
    }
  }

  /// Whether both name persons in the same way, so that they name two persons if they differ.
  package func isSameKind(as other: ContactAlias) -> Bool {
    switch (self, other) {
    case (.phone, .phone), (.user, .user), (.parentUser, .parentUser): true
    default: false
    }
  }

  /// The name as WhatsApp writes it, a number without its plus sign.
  package var text: String {
    switch self {
    case .phone(let text), .user(let text), .parentUser(let text): text
    }
  }

  /// E.164 allows 15 digits; the rest is room for numbers of tests and short services.
  private static let numberDigits = 4...20
  private static let longestName = 128

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension [ContactAlias] {
  /// Adds what is not there yet.
  mutating func add(_ text: String?) {
    guard let alias = text.flatMap(ContactAlias.init), !contains(alias) else { return }
    append(alias)
  }
}
